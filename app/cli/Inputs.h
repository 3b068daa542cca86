// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckRequest.h"
#include "cli/Session.h"
#include "cli/Terminal.h"
#include "crypto/SecretBytes.h"
#include "demo/DemoEnvironment.h"
#include "domain/Environment.h"
#include "network/HttpClient.h"

#include <memory>
#include <optional>

namespace da {

inline constexpr qint64 largestInput = 1024 * 1024; ///< bytes, of pasted text and of every file read

/// The servers to ask, and what keeps them alive when they run inside this process.
struct ChosenEnvironment {
    Environment environment;
    std::unique_ptr<DemoEnvironment> demo; ///< set with `--environment demo`
};

/// `--environment`: a preset's name, `demo`, or an environment file.
[[nodiscard]] Result<ChosenEnvironment, CommandError> environmentFrom(const Session &session);

/// The same environment where nothing is to be asked: the demo is not started, and has no addresses.
[[nodiscard]] Result<Environment, CommandError> environmentNamed(const Session &session);

/// `--environment test|production` where only the kind counts; nullopt when it was not given.
[[nodiscard]] Result<std::optional<EnvironmentKind>, CommandError> environmentKindFrom(
    const Session &session);

/// `--timeout`, `--proxy`, `--proxy-password-file` and `--ca-file`, with the certificates that @p environment
/// names.
[[nodiscard]] Result<NetworkSettings, CommandError> networkFrom(
    const Session &session, const Environment &environment);

/// The key of `--certificate` or `--key` with `--kid`, each with @p prefix before its name; without password.
[[nodiscard]] Result<KeySource, CommandError> keyFrom(const Session &session, const QString &prefix = {});

/// A number between @p least and @p most; nullopt when the option was not given.
[[nodiscard]] Result<std::optional<int>, CommandError> numberFrom(
    const Session &session, const char *option, int least, int most);

/// What a file that cannot be read means, as an error with exit code 3 (130 when interrupted).
[[nodiscard]] CommandError unreadable(const Words &words, ReadError error, const QString &path);

/// Starts the embedded environment in its own folder of the user's data.
[[nodiscard]] Result<std::unique_ptr<DemoEnvironment>, CommandError> startDemo(const Words &words);

} // namespace da
