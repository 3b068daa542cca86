// SPDX-License-Identifier: MIT
#include "cli/Usage.h"

#include "cli/CommandTable.h"

#include <QJsonArray>

#include <array>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Reason = UsageError::Reason;

/// In the order of UsageError::Reason; %1 is the subject, %2 the suggestion.
constexpr std::array<const char *, 13> sentences = {
    QT_TRANSLATE_NOOP("Cli", "No command was given."),
    QT_TRANSLATE_NOOP("Cli", "There is no command “%1”."),
    QT_TRANSLATE_NOOP("Cli", "This command needs a sub-command that exists."),
    QT_TRANSLATE_NOOP("Cli", "There is no option %1 here."),
    QT_TRANSLATE_NOOP("Cli", "The option %1 needs a value."),
    QT_TRANSLATE_NOOP("Cli", "The option %1 takes no value."),
    QT_TRANSLATE_NOOP("Cli", "The option %1 was given more than once."),
    QT_TRANSLATE_NOOP("Cli",
        "%1 is not accepted: other users of this machine can read the arguments of a program. Use "
        "--password-stdin, --password-file or --keychain, or leave it out and be asked."),
    QT_TRANSLATE_NOOP("Cli", "%1 is missing."),
    QT_TRANSLATE_NOOP("Cli", "There are too many arguments."),
    QT_TRANSLATE_NOOP("Cli", "The option %1 is missing."),
    QT_TRANSLATE_NOOP("Cli", "The value of %1 cannot be used. It should be: %2"),
    QT_TRANSLATE_NOOP("Cli", "These options cannot be given together: %2"),
};

QString synopsis(const CommandSpec &command)
{
    QString line = QLatin1String(command.name);
    if (!command.options.empty())
        line += " [OPTIONS]"_L1;
    return *command.words == '\0' ? line : line + u' ' + QLatin1String(command.words);
}

QString nameOf(const OptionSpec &option)
{
    const QString name = "--"_L1 + QLatin1String(option.name);
    return option.value == nullptr ? name : name + u' ' + QLatin1String(option.value);
}

void putOptions(Page &page, const Words &words, std::span<const OptionSpec> options)
{
    for (const OptionSpec &option : options) {
        page.paragraph(nameOf(option), Page::Tone::Plain, 2);
        page.paragraph(words(option.help), Page::Tone::Plain, 8);
    }
}

QJsonArray optionList(const Words &words, std::span<const OptionSpec> options)
{
    QJsonArray list;
    for (const OptionSpec &option : options) {
        QJsonObject object{
            {u"name"_s, u"--"_s + QLatin1String(option.name)}, {u"help"_s, words(option.help)}};
        object.insert(
            u"value"_s, option.value == nullptr ? QJsonValue() : QJsonValue(QLatin1String(option.value)));
        object.insert(u"repeatable"_s, option.repeatable);
        list.append(object);
    }
    return list;
}

QString suggestionFor(const Words &words, const UsageError &error)
{
    const bool names = error.reason == Reason::UnknownOption || error.reason == Reason::UnknownCommand
        || error.reason == Reason::UnknownSubcommand;
    if (names && !error.suggestion.isEmpty())
        return words(QT_TRANSLATE_NOOP("Cli", "Did you mean %1?")).arg(error.suggestion);
    const QString help =
        QLatin1String(programName) + (error.command.isEmpty() ? QString() : u' ' + error.command);
    return words(QT_TRANSLATE_NOOP("Cli", "Help: %1 --help")).arg(help);
}

void putCommands(Page &page, const Words &words)
{
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Commands")));
    QList<Page::Field> rows;
    for (const CommandSpec &command : allCommands())
        rows << Page::Field(QLatin1String(command.name), words(command.summary));
    page.fields(rows);
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Options of every command")));
    putOptions(page, words, globalOptions());
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Exit codes")));
    page.fields({
        {u"0"_s, words(QT_TRANSLATE_NOOP("Cli", "verified, or usable"))},
        {u"1"_s,
            words(QT_TRANSLATE_NOOP("Cli", "refused by Maskinporten, Altinn or the API, or not usable"))},
        {u"2"_s, words(QT_TRANSLATE_NOOP("Cli", "wrong usage"))},
        {u"3"_s,
            words(
                QT_TRANSLATE_NOOP("Cli", "a fault on this side: key file, input, clock, network or proxy"))},
        {u"4"_s,
            words(QT_TRANSLATE_NOOP("Cli",
                "cannot tell: service down, too many requests, or an answer that was not understood"))},
        {u"130"_s, words(QT_TRANSLATE_NOOP("Cli", "interrupted"))},
    });
}

} // namespace

void putHelp(Page &page, const Words &words, const CommandSpec *command)
{
    const QString line =
        command == nullptr ? u"[--language nb|nn|en] [--json] COMMAND"_s : synopsis(*command);
    page.title(words(QT_TRANSLATE_NOOP("Cli", "Usage: %1 %2")).arg(QLatin1String(programName), line),
        Page::Tone::Strong);
    page.blank();
    page.paragraph(command == nullptr ? words(QT_TRANSLATE_NOOP("Cli",
                       "Can this supplier get a token for this scope on behalf of this customer? If not: "
                       "what is wrong, and who must act?"))
                                      : words(command->summary));
    if (command == nullptr) {
        putCommands(page, words);
    } else if (!command->options.empty()) {
        page.heading(words(QT_TRANSLATE_NOOP("Cli", "Options")));
        putOptions(page, words, command->options);
    }
}

QJsonObject helpObject(const Words &words, const CommandSpec *command)
{
    if (command != nullptr) {
        return {{u"command"_s, QLatin1String(command->name)}, {u"summary"_s, words(command->summary)},
            {u"arguments"_s, QLatin1String(command->words)},
            {u"options"_s, optionList(words, command->options)}};
    }
    QJsonArray list;
    for (const CommandSpec &each : allCommands())
        list.append(
            QJsonObject{{u"command"_s, QLatin1String(each.name)}, {u"summary"_s, words(each.summary)}});
    return {{u"commands"_s, list}, {u"options"_s, optionList(words, globalOptions())}};
}

CommandError asCommandError(const Words &words, const UsageError &error)
{
    const QString sentence = words(sentences[static_cast<std::size_t>(error.reason)]);
    CommandError result{ExitCode::Usage, toId(error.reason), {}, {}};
    result.message = sentence.contains("%2"_L1) && sentence.contains("%1"_L1)
        ? sentence.arg(error.subject, error.suggestion)
        : sentence.contains("%2"_L1) ? QString(sentence).replace("%2"_L1, error.suggestion)
        : sentence.contains("%1"_L1) ? sentence.arg(error.subject)
                                     : sentence;
    result.message += u' ' + suggestionFor(words, error);
    if (error.subject.startsWith(u'-'))
        result.option = error.subject;
    return result;
}

} // namespace da
