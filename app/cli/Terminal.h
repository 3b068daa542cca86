// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace da {

/// Why nothing was read.
enum class ReadError { NotReadable, TooLarge, Interrupted };

[[nodiscard]] bool isTerminal(std::FILE *stream);
/// Columns of the terminal behind @p stream, between 60 and 100; 80 when it is none.
[[nodiscard]] int terminalWidth(std::FILE *stream);

/// What to do with input that is longer than wanted.
enum class Beyond { Refuse, CutOff };

/// Standard input to its end, or to @p limit bytes; a signal ends the waiting.
[[nodiscard]] Result<QByteArray, ReadError> readStandardInput(qint64 limit, Beyond beyond = Beyond::Refuse);

/// A file, or whatever can be opened like one, to its end or to @p limit bytes; directories are not readable.
[[nodiscard]] Result<QByteArray, ReadError> readFile(
    const QString &path, qint64 limit, Beyond beyond = Beyond::Refuse);

/// A password from standard input (to its end) or from a file: the bytes without one line break at the end,
/// at most 4 KiB.
[[nodiscard]] Result<SecretBytes, ReadError> passwordFromStandardInput();
[[nodiscard]] Result<SecretBytes, ReadError> passwordFromFile(const QString &path);

/// Asks on the terminal with the echo off, which is on again whatever happens. Only when standard input is a
/// terminal.
[[nodiscard]] Result<SecretBytes, ReadError> askPassword(const QString &prompt);

/// No core files, and no other process of the same user may read this one's memory: it holds keys.
void forbidMemoryDumps();

/// Qt wants a UTF-8 locale and says so on standard error; this gives it one where the environment does not.
void ensureUtf8Locale();

} // namespace da
