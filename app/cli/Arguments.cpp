// SPDX-License-Identifier: MIT
#include "cli/Arguments.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Reason = UsageError::Reason;
using Failure = std::optional<UsageError>;

/// What people type when they want to hand over a secret; never accepted, since other users see arguments.
constexpr const char *secretNames[] = {
    "password", "passphrase", "passwd", "pass", "pwd", "pw", "passord", "secret", "pin"};

qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, substituted});
        }
    }
    return row.back();
}

bool isSecretName(const QString &name)
{
    return std::any_of(std::begin(secretNames), std::end(secretNames),
        [&](const char *secret) { return name.compare(QLatin1String(secret), Qt::CaseInsensitive) == 0; });
}

/// The words of one command line, read from left to right.
class Reader {
public:
    Reader(const QStringList &arguments, std::span<const CommandSpec> commands,
        std::span<const OptionSpec> globals)
        : m_rest(arguments)
        , m_commands(commands)
        , m_globals(globals)
    {
    }

    Result<Arguments, UsageError> read()
    {
        while (!m_rest.isEmpty()) {
            const QString argument = m_rest.takeFirst();
            if (const Failure wrong = take(argument))
                return *wrong;
        }
        if (m_result.has("help") || m_result.has("version"))
            return m_result;
        if (const Failure wrong = checkComplete())
            return *wrong;
        return m_result;
    }

private:
    Failure take(const QString &argument)
    {
        if (!m_onlyWords && argument == "--"_L1) {
            m_onlyWords = true;
            return {};
        }
        if (!m_onlyWords && argument.startsWith(u'-') && argument.size() > 1)
            return takeOption(argument);
        return m_result.command == nullptr ? takeCommand(argument) : takeWord(argument);
    }

    Failure takeOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString dashed = equals < 0 ? argument : argument.left(equals);
        QString name = dashed.startsWith("--"_L1) ? dashed.mid(2) : dashed.mid(1);
        if (dashed == "-h"_L1)
            name = u"help"_s;
        const OptionSpec *option = dashed.startsWith("--"_L1) || dashed == "-h"_L1 ? find(name) : nullptr;
        if (option == nullptr)
            return unknownOption(dashed, name);
        if (m_result.options.contains(name) && !option->repeatable)
            return error(Reason::GivenTwice, dashed);
        return takeValue(*option, dashed, equals < 0 ? QString() : argument.mid(equals + 1), equals >= 0);
    }

    Failure takeValue(const OptionSpec &option, const QString &dashed, QString value, bool attached)
    {
        if (option.value == nullptr && attached)
            return error(Reason::UnwantedValue, dashed);
        if (option.value != nullptr && !attached) {
            if (m_rest.isEmpty() || m_rest.first().startsWith("--"_L1))
                return error(Reason::MissingValue, dashed);
            value = m_rest.takeFirst();
        }
        if (option.value != nullptr && value.isEmpty())
            return error(Reason::MissingValue, dashed);
        m_result.options[QLatin1String(option.name)] << value;
        return {};
    }

    Failure unknownOption(const QString &dashed, const QString &name)
    {
        if (isSecretName(name) || dashed == "-p"_L1)
            return error(Reason::SecretInArgument, dashed);
        // A short option may have a secret glued to it (-psecret), so only its letter is repeated.
        const bool isLong = dashed.startsWith("--"_L1);
        QStringList known;
        for (const OptionSpec &option : optionsNow())
            known << QLatin1String(option.name);
        const QString near = isLong ? nearest(name, known) : QString();
        return error(
            Reason::UnknownOption, isLong ? dashed : dashed.left(2), near.isEmpty() ? near : "--"_L1 + near);
    }

    Failure takeCommand(const QString &word)
    {
        QStringList firsts;
        for (const CommandSpec &command : m_commands) {
            const QString name = QLatin1String(command.name);
            if (name == word || (!m_group.isEmpty() && name == m_group + u' ' + word)) {
                m_result.command = &command;
                m_group.clear();
                return {};
            }
            firsts << (m_group.isEmpty()              ? name.section(u' ', 0, 0)
                    : name.startsWith(m_group + u' ') ? name.section(u' ', 1)
                                                      : u""_s);
        }
        firsts.removeAll(QString());
        if (m_group.isEmpty() && firsts.contains(word)) {
            m_group = word;
            return {};
        }
        return error(m_group.isEmpty() ? Reason::UnknownCommand : Reason::UnknownSubcommand, word,
            nearest(word, firsts));
    }

    Failure takeWord(const QString &word)
    {
        if (m_result.words.size() >= m_result.command->maxWords)
            return error(Reason::TooManyWords, QString());
        m_result.words << word;
        return {};
    }

    Failure checkComplete()
    {
        if (m_result.command == nullptr)
            return error(m_group.isEmpty() ? Reason::NoCommand : Reason::UnknownSubcommand, QString());
        if (m_result.words.size() < m_result.command->minWords)
            return error(Reason::TooFewWords, QLatin1String(m_result.command->words));
        return {};
    }

    [[nodiscard]] std::vector<OptionSpec> optionsNow() const
    {
        std::vector<OptionSpec> known(m_globals.begin(), m_globals.end());
        for (const CommandSpec &command : m_commands) {
            if (m_result.command == &command)
                known.insert(known.end(), command.options.begin(), command.options.end());
        }
        return known;
    }

    [[nodiscard]] const OptionSpec *find(const QString &name) const
    {
        const auto named = [&](const OptionSpec &option) { return name == QLatin1String(option.name); };
        const auto global = std::find_if(m_globals.begin(), m_globals.end(), named);
        if (global != m_globals.end())
            return &*global;
        if (m_result.command == nullptr)
            return nullptr;
        const auto own =
            std::find_if(m_result.command->options.begin(), m_result.command->options.end(), named);
        return own == m_result.command->options.end() ? nullptr : &*own;
    }

    [[nodiscard]] Failure error(Reason reason, const QString &subject, const QString &suggestion = {}) const
    {
        const QString command =
            m_result.command != nullptr ? QString(QLatin1String(m_result.command->name)) : m_group;
        return UsageError{reason, subject, suggestion, command};
    }

    QStringList m_rest;
    std::span<const CommandSpec> m_commands;
    std::span<const OptionSpec> m_globals;
    Arguments m_result;
    QString m_group; ///< first word of a command of two words
    bool m_onlyWords = false;
};

} // namespace

QString Arguments::value(const char *option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.first();
}

Result<Arguments, UsageError> parseArguments(
    const QStringList &arguments, std::span<const CommandSpec> commands, std::span<const OptionSpec> globals)
{
    return Reader(arguments, commands, globals).read();
}

QString toId(UsageError::Reason reason)
{
    static constexpr std::array<const char *, 13> ids = {"no_command", "unknown_command",
        "unknown_subcommand", "unknown_option", "missing_value", "unwanted_value", "given_twice",
        "secret_in_argument", "argument_missing", "too_many_arguments", "option_missing", "bad_value",
        "not_together"};
    return QLatin1String(ids[static_cast<std::size_t>(reason)]);
}

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    qsizetype bestDistance = 3;
    for (const QString &candidate : candidates) {
        const qsizetype apart = distance(word.toLower(), candidate);
        if (apart < bestDistance && apart < candidate.size()) {
            best = candidate;
            bestDistance = apart;
        }
    }
    return best;
}

} // namespace da
