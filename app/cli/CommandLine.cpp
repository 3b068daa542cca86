// SPDX-License-Identifier: MIT
#include "cli/CommandLine.h"

#include "cli/CommandTable.h"
#include "cli/Commands.h"
#include "cli/Usage.h"

namespace da {

namespace {

using namespace Qt::StringLiterals;

/// Errors in the command line itself must already be told in the right language and form, so these two are
/// looked for before it is understood.
bool jsonWanted(const QStringList &arguments)
{
    return arguments.mid(0, arguments.indexOf(u"--"_s)).contains(u"--json"_s);
}

QString languageWanted(const QStringList &arguments)
{
    const qsizetype apart = arguments.indexOf(u"--language"_s);
    if (apart >= 0)
        return arguments.value(apart + 1);
    for (const QString &argument : arguments) {
        if (argument.startsWith("--language="_L1))
            return argument.section(u'=', 1);
    }
    return {};
}

int showHelp(const Words &words, Output &output, const CommandSpec *command)
{
    Page page = output.newPage();
    putHelp(page, words, command);
    output.page(page);
    if (output.isJson())
        output.object(helpObject(words, command));
    return static_cast<int>(ExitCode::Verified);
}

int showVersion(Output &output)
{
    Page page = output.newPage();
    page.paragraph(QLatin1String(programName) + u' ' + QLatin1String(DA_VERSION));
    output.page(page);
    if (output.isJson())
        output.object({{u"name"_s, QLatin1String(programName)}, {u"version"_s, QLatin1String(DA_VERSION)}});
    return static_cast<int>(ExitCode::Verified);
}

int run(const Session &session)
{
    if (session.arguments.has("version"))
        return showVersion(session.output);
    if (session.arguments.has("help"))
        return showHelp(session.words, session.output, session.arguments.command);
    return static_cast<int>(runnerOf(*session.arguments.command)(session));
}

} // namespace

Language languageOfSystem()
{
    // Read directly, since asking QLocale costs more than all else that a short run does.
    QByteArray locale;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        locale = locale.isEmpty() ? qgetenv(variable) : locale;
    if (!locale.isEmpty() && locale != "C" && locale != "POSIX" && !qEnvironmentVariableIsEmpty("LANGUAGE"))
        locale = qgetenv("LANGUAGE");
    const QByteArray code = locale.left(2).toLower();
    if (code == "nn")
        return Language::Nynorsk;
    return code == "nb" || code == "no" ? Language::Bokmaal : Language::English;
}

int runCommandLine(const QStringList &arguments, Language language)
{
    Output output(stdout, stderr, jsonWanted(arguments));
    const auto chosen = languageFromId(languageWanted(arguments));
    const Words words(chosen.value_or(language));
    Interruption interruption;
    const auto parsed = parseArguments(arguments, allCommands(), globalOptions());
    const Arguments none;
    const Session session{parsed ? *parsed : none, words, output, interruption};
    if (!parsed)
        return static_cast<int>(session.fail(asCommandError(words, parsed.error())));
    if (parsed->has("language") && !chosen)
        return static_cast<int>(session.fail(badValue(words, "language", u"nb|nn|en"_s)));
    const int code = run(session);
    if (!output.isLost())
        return code;
    // Whoever reads only the exit code must not take an outcome that was never written for one.
    output.note(words(QT_TRANSLATE_NOOP("Cli", "The result could not be written to standard output.")));
    return static_cast<int>(ExitCode::LocalFault);
}

} // namespace da
