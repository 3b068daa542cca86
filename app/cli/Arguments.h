// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace da {

/// One option of a command. The texts are English sources of the context "Cli".
struct OptionSpec {
    const char *name; ///< without the dashes
    const char *value; ///< what its value is called in the help; nullptr: the option takes none
    const char *help;
    bool repeatable = false;
};

/// What a command accepts. A name of two words ("catalogue list") is a command and its sub-command.
struct CommandSpec {
    const char *name;
    const char *words; ///< how the free words are called in the help, or ""
    int minWords;
    int maxWords;
    const char *summary;
    std::span<const OptionSpec> options;
};

/// Why a command line was not taken. `subject` is the option or command meant; it never holds an option's
/// value or a free word, since people type passwords there.
struct UsageError {
    enum class Reason {
        NoCommand,
        UnknownCommand,
        UnknownSubcommand,
        UnknownOption,
        MissingValue,
        UnwantedValue,
        GivenTwice,
        SecretInArgument,
        TooFewWords,
        TooManyWords,
        MissingOption,
        BadValue,
        NotTogether,
    };
    Reason reason;
    QString subject;
    QString
        suggestion; ///< the nearest known name, the options that exclude each other, or what a value may be
    QString command; ///< the command as far as it was understood, for the hint at the end
};

/// A command line that follows the tables, before the values are looked at.
struct Arguments {
    const CommandSpec *command = nullptr; ///< nullptr with --help or --version alone
    QStringList words;
    QMap<QString, QStringList> options; ///< by name; flags have one empty value

    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const
    {
        return options.value(QLatin1String(option));
    }
};

/// Reads @p arguments (without the program's name). Options stand before or after the words, those of a
/// command after its name, as `--name value` or `--name=value`; after `--` everything is a word. With
/// `--help` or `--version` nothing that is missing is an error.
[[nodiscard]] Result<Arguments, UsageError> parseArguments(
    const QStringList &arguments, std::span<const CommandSpec> commands, std::span<const OptionSpec> globals);

/// The id of @p reason in JSON: "unknown_option", "missing_value", ...
[[nodiscard]] QString toId(UsageError::Reason reason);

/// The candidate at most two letters from @p word, or empty.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace da
