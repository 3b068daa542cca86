// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/ExitCode.h"
#include "cli/Interruption.h"
#include "cli/Output.h"
#include "cli/Words.h"

namespace da {

/// Why a command ended before it had anything to report. `reason` and `option` are ids for JSON; `message` is
/// a sentence.
struct CommandError {
    ExitCode code = ExitCode::Usage;
    QString reason;
    QString message;
    QString option; ///< with its dashes, or empty
};

/// What every command is given.
struct Session {
    const Arguments &arguments;
    const Words &words;
    Output &output;
    Interruption &interruption;

    /// Says @p error on standard error, and with --json as {"error": {...}} on standard output; returns its
    /// exit code.
    [[nodiscard]] ExitCode fail(const CommandError &error) const;
};

/// The error for an option whose value cannot be; @p allowed says what can.
[[nodiscard]] CommandError badValue(const Words &words, const char *option, const QString &allowed);

/// The error of a command that a signal ended before it had anything to report.
[[nodiscard]] CommandError interruptedError(const Words &words);

} // namespace da
