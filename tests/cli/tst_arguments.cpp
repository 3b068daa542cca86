// SPDX-License-Identifier: MIT
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/Commands.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using Reason = UsageError::Reason;

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void neverRepeatsWhatMayBeASecret_data();
    void neverRepeatsWhatMayBeASecret();
    void suggestsTheNearestName_data();
    void suggestsTheNearestName();
    void everyCommandHasARunner();
    void everyReasonHasItsId();
};

namespace {

Result<Arguments, UsageError> parse(const QString &line)
{
    return parseArguments(line.split(u' ', Qt::SkipEmptyParts), allCommands(), globalOptions());
}

} // namespace

void TestArguments::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("values");

    QTest::newRow("plain command") << u"explain"_s << u"explain"_s << QStringList() << u"json"_s
                                   << QStringList();
    QTest::newRow("word") << u"explain answer.txt"_s << u"explain"_s << QStringList{u"answer.txt"_s}
                          << u"json"_s << QStringList();
    QTest::newRow("two words") << u"catalogue show a:b"_s << u"catalogue show"_s << QStringList{u"a:b"_s}
                               << u"json"_s << QStringList();
    QTest::newRow("global first") << u"--language nn explain"_s << u"explain"_s << QStringList()
                                  << u"language"_s << QStringList{u"nn"_s};
    QTest::newRow("global between") << u"catalogue --json list"_s << u"catalogue list"_s << QStringList()
                                    << u"json"_s << QStringList{QString()};
    QTest::newRow("global last") << u"explain f --language=en"_s << u"explain"_s << QStringList{u"f"_s}
                                 << u"language"_s << QStringList{u"en"_s};
    QTest::newRow("several scopes") << u"check --scope a:b --scope c:d"_s << u"check"_s << QStringList()
                                    << u"scope"_s << QStringList{u"a:b"_s, u"c:d"_s};
    QTest::newRow("value with equals sign")
        << u"check --api-url=https://a/?b=c"_s << u"check"_s << QStringList() << u"api-url"_s
        << QStringList{u"https://a/?b=c"_s};
    QTest::newRow("after two dashes") << u"certificate -- --odd.p12"_s << u"certificate"_s
                                      << QStringList{u"--odd.p12"_s} << u"json"_s << QStringList();
    QTest::newRow("dash is a word") << u"explain -"_s << u"explain"_s << QStringList{u"-"_s} << u"json"_s
                                    << QStringList();
    QTest::newRow("help needs nothing else") << u"certificate --help"_s << u"certificate"_s << QStringList()
                                             << u"help"_s << QStringList{QString()};
    QTest::newRow("short help") << u"check -h"_s << u"check"_s << QStringList() << u"help"_s
                                << QStringList{QString()};
}

void TestArguments::understands()
{
    QFETCH(QString, line);
    QFETCH(QString, command);
    QFETCH(QStringList, words);
    QFETCH(QString, option);
    QFETCH(QStringList, values);

    const auto parsed = parse(line);
    QVERIFY(parsed.ok());
    QVERIFY(parsed->command != nullptr);
    QCOMPARE(QString::fromLatin1(parsed->command->name), command);
    QCOMPARE(parsed->words, words);
    QCOMPARE(parsed->values(option.toLatin1().constData()), values);
    QCOMPARE(parsed->has(option.toLatin1().constData()), !values.isEmpty());
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("suggestion");

    const auto row = [](const char *line, Reason reason, const QString &subject,
                         const QString &suggestion = {}) {
        QTest::newRow(*line == '\0' ? "nothing" : line)
            << QString::fromLatin1(line) << int(reason) << subject << suggestion;
    };
    row("", Reason::NoCommand, {});
    row("--json", Reason::NoCommand, {});
    row("chek", Reason::UnknownCommand, u"chek"_s, u"check"_s);
    row("xyzzy", Reason::UnknownCommand, u"xyzzy"_s);
    row("catalogue", Reason::UnknownSubcommand, {});
    row("catalogue serch", Reason::UnknownSubcommand, u"serch"_s, u"search"_s);
    row("demo update", Reason::UnknownSubcommand, u"update"_s);
    row("batch", Reason::UnknownCommand, u"batch"_s);
    row("check --consumr 1", Reason::UnknownOption, u"--consumr"_s, u"--consumer"_s);
    row("explain --consumer 1", Reason::UnknownOption, u"--consumer"_s);
    row("--scope a:b check", Reason::UnknownOption, u"--scope"_s);
    row("check -x", Reason::UnknownOption, u"-x"_s);
    row("check --scope", Reason::MissingValue, u"--scope"_s);
    row("check --scope --json", Reason::MissingValue, u"--scope"_s);
    row("check --scope=", Reason::MissingValue, u"--scope"_s);
    row("check --json=1", Reason::UnwantedValue, u"--json"_s);
    row("check --consumer 1 --consumer 2", Reason::GivenTwice, u"--consumer"_s);
    row("check --json --json", Reason::GivenTwice, u"--json"_s);
    row("check --password hunter2", Reason::SecretInArgument, u"--password"_s);
    row("check --password=hunter2", Reason::SecretInArgument, u"--password"_s);
    row("certificate --Passphrase=hunter2 f", Reason::SecretInArgument, u"--Passphrase"_s);
    row("check -p hunter2", Reason::SecretInArgument, u"-p"_s);
    row("certificate", Reason::TooFewWords, u"FILE"_s);
    row("check word", Reason::TooManyWords, {});
}

void TestArguments::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, reason);
    QFETCH(QString, subject);
    QFETCH(QString, suggestion);

    const auto parsed = parse(line);
    QVERIFY(!parsed.ok());
    QCOMPARE(int(parsed.error().reason), reason);
    QCOMPARE(parsed.error().subject, subject);
    QCOMPARE(parsed.error().suggestion, suggestion);
}

void TestArguments::neverRepeatsWhatMayBeASecret_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("password") << u"check --password hunter2"_s;
    QTest::newRow("attached") << u"check --pasword=hunter2"_s;
    QTest::newRow("stray word") << u"check --password-stdin hunter2"_s;
    QTest::newRow("value for a flag") << u"check --password-stdin=hunter2"_s;
    QTest::newRow("glued to a short option") << u"check -phunter2"_s;
    QTest::newRow("one word too many") << u"certificate file hunter2"_s;
}

void TestArguments::neverRepeatsWhatMayBeASecret()
{
    QFETCH(QString, line);
    const auto parsed = parse(line);
    QVERIFY(!parsed.ok());
    const UsageError &error = parsed.error();
    QVERIFY(!(error.subject + error.suggestion + error.command).contains("hunter2"_L1));
}

void TestArguments::suggestsTheNearestName_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << u"check"_s << u"check"_s;
    QTest::newRow("letter missing") << u"chck"_s << u"check"_s;
    QTest::newRow("letters swapped") << u"explian"_s << u"explain"_s;
    QTest::newRow("other case") << u"EXPLAIN"_s << u"explain"_s;
    QTest::newRow("far off") << u"banana"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestArguments::suggestsTheNearestName()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(nearest(word, {u"check"_s, u"explain"_s, u"demo"_s}), expected);
}

void TestArguments::everyCommandHasARunner()
{
    for (const CommandSpec &command : allCommands())
        QVERIFY2(runnerOf(command) != nullptr, command.name);
}

void TestArguments::everyReasonHasItsId()
{
    QStringList ids;
    for (int i = 0; i <= int(Reason::NotTogether); ++i)
        ids << toId(Reason(i));
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(toId(Reason::SecretInArgument), u"secret_in_argument"_s);
    QCOMPARE(toId(Reason::NotTogether), u"not_together"_s);
}

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
