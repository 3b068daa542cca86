// SPDX-License-Identifier: MIT
#include "CliProcess.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void neverRepeatsAPassword();
    void speaksTheLanguageAskedFor_data();
    void speaksTheLanguageAskedFor();
    void takesTheLanguageFromTheSystem_data();
    void takesTheLanguageFromTheSystem();
    void helpsOnEveryCommand();
    void helpNamesOnlyWhatExists();
    void tellsItsVersion();
    void listsTheCatalogue();
    void searchesTheCatalogue();
    void showsAScope();
    void admitsAnUnknownScope();
    void refusesWhatIsNoScope();
    void checksOrganisationNumbers_data();
    void checksOrganisationNumbers();
    void coloursNothingThatIsNotATerminal();
    void aResultThatCannotBeWrittenIsNoSuccess();

private:
    QTemporaryDir m_home;
};

void TestCliUsage::aResultThatCannotBeWrittenIsNoSuccess()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.setProcessEnvironment(cliEnvironment(m_home.path()));
    process.start(QStringLiteral(DA_CLI), {u"--json"_s, u"catalogue"_s, u"list"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

void TestCliUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("option");

    QTest::newRow("nothing") << QStringList() << u"no_command"_s << QString();
    QTest::newRow("unknown command") << QStringList{u"verify"_s} << u"unknown_command"_s << QString();
    QTest::newRow("unknown subcommand")
        << QStringList{u"catalogue"_s, u"refresh"_s} << u"unknown_subcommand"_s << QString();
    QTest::newRow("no file") << QStringList{u"catalogue"_s, u"import"_s} << u"argument_missing"_s
                             << QString();
    QTest::newRow("whose catalogue") << QStringList{u"catalogue"_s, u"list"_s, u"--environment"_s, u"tset"_s}
                                     << u"bad_value"_s << u"--environment"_s;
    QTest::newRow("too patient") << QStringList{u"catalogue"_s, u"update"_s, u"--timeout"_s, u"301"_s}
                                 << u"bad_value"_s << u"--timeout"_s;
    QTest::newRow("unknown option") << QStringList{u"explain"_s, u"--wrong"_s} << u"unknown_option"_s
                                    << u"--wrong"_s;
    QTest::newRow("bad status") << QStringList{u"explain"_s, u"--http-status"_s, u"many"_s} << u"bad_value"_s
                                << u"--http-status"_s;
    QTest::newRow("bad yes or no") << QStringList{u"explain"_s, u"--sent-consumer-org"_s, u"perhaps"_s}
                                   << u"bad_value"_s << u"--sent-consumer-org"_s;
    QTest::newRow("bad environment kind")
        << QStringList{u"explain"_s, u"--environment"_s, u"tset"_s} << u"bad_value"_s << u"--environment"_s;
    QTest::newRow("bad language") << QStringList{u"--language"_s, u"xx"_s, u"catalogue"_s, u"list"_s}
                                  << u"bad_value"_s << u"--language"_s;
    QTest::newRow("bad environment") << QStringList{u"check"_s, u"--environment"_s, u"tset"_s}
                                     << u"bad_value"_s << u"--environment"_s;
    QTest::newRow("no client") << QStringList{u"check"_s, u"--scope"_s, u"a:b"_s} << u"option_missing"_s
                               << u"--client-id"_s;
    QTest::newRow("no scope") << QStringList{u"check"_s, u"--client-id"_s, u"c"_s} << u"option_missing"_s
                              << u"--scope"_s;
    QTest::newRow("no key") << QStringList{u"check"_s, u"--client-id"_s, u"c"_s, u"--scope"_s, u"a:b"_s}
                            << u"option_missing"_s << u"--certificate"_s;
    QTest::newRow("two keys") << QStringList{u"check"_s, u"--certificate"_s, u"a"_s, u"--key"_s, u"b"_s}
                              << u"not_together"_s << QString();
    QTest::newRow("API without TLS") << QStringList{u"check"_s, u"--api-url"_s, u"http://localhost/"_s}
                                     << u"bad_value"_s << u"--api-url"_s;
    QTest::newRow("a path that leads elsewhere") << QStringList{u"check"_s, u"--environment"_s, u"demo"_s,
        u"--consumer"_s, u"310450138"_s, u"--api-path"_s, u"//evil.example.no/"_s}
                                                 << u"bad_value"_s << u"--api-path"_s;
    QTest::newRow("an API that nobody knows") << QStringList{u"check"_s, u"--client-id"_s, u"c"_s,
        u"--scope"_s, u"a:b"_s, u"--certificate"_s, u"k"_s, u"--api"_s}
                                              << u"option_missing"_s << u"--api-url"_s;
    QTest::newRow("two models of access")
        << QStringList{u"check"_s, u"--consumer"_s, u"310450138"_s, u"--system-user-org"_s, u"310450138"_s}
        << u"not_together"_s << QString();
    QTest::newRow("a reference alone") << QStringList{u"check"_s, u"--system-user-ref"_s, u"x"_s}
                                       << u"option_missing"_s << u"--system-user-org"_s;
    QTest::newRow("endless patience") << QStringList{u"organisation"_s, u"974760673"_s, u"--environment"_s,
        u"test"_s, u"--timeout"_s, u"0"_s}
                                      << u"bad_value"_s << u"--timeout"_s;
    QTest::newRow("odd proxy") << QStringList{u"organisation"_s, u"974760673"_s, u"--environment"_s,
        u"test"_s, u"--proxy"_s, u"ftp://a"_s}
                               << u"bad_value"_s << u"--proxy"_s;
    QTest::newRow("two passwords") << QStringList{u"certificate"_s, u"/dev/null"_s, u"--password-stdin"_s,
        u"--keychain"_s} << u"not_together"_s
                                   << QString();
    QTest::newRow("bad time") << QStringList{u"certificate"_s, u"/dev/null"_s, u"--at"_s, u"yesterday"_s}
                              << u"bad_value"_s << u"--at"_s;
}

void TestCliUsage::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    QFETCH(QString, option);

    const CliResult text = runCli(arguments, m_home.path());
    QCOMPARE(text.code, 2);
    QCOMPARE(text.out, QByteArray());
    QVERIFY(text.err.trimmed().size() > 20);

    const CliResult json = runCli(QStringList{u"--json"_s} + arguments, m_home.path());
    QCOMPARE(json.code, 2);
    const QJsonObject error = json.object().value("error"_L1).toObject();
    QCOMPARE(json.object().keys(), QStringList{u"error"_s});
    QCOMPARE(error.value("reason"_L1).toString(), reason);
    QCOMPARE(error.value("option"_L1).toString(), option);
    QCOMPARE(error.value("exit_code"_L1).toInt(), 2);
    QCOMPARE(QString::fromUtf8(json.err.trimmed()), error.value("message"_L1).toString());
}

void TestCliUsage::neverRepeatsAPassword()
{
    const QByteArray secret = "hunter2";
    const QString word = QString::fromLatin1(secret);
    const QList<QStringList> lines = {
        {u"check"_s, u"--password"_s, word},
        {u"check"_s, u"--password="_s + word},
        {u"check"_s, u"-p"_s + word},
        {u"certificate"_s, u"a.p12"_s, u"--password-stdin"_s, word},
        {u"certificate"_s, u"a.p12"_s, u"--keychain="_s + word},
        {u"organisation"_s, u"974760673"_s, u"--environment"_s, u"test"_s, u"--proxy"_s,
            u"http://u:%1@p:1"_s.arg(word)},
    };
    for (const QStringList &line : lines) {
        for (const QString &form : {u"--json"_s, u"--language=nb"_s}) {
            const CliResult result = runCli(QStringList{form} + line, m_home.path());
            QCOMPARE(result.code, 2);
            QVERIFY2(!result.all().contains(secret), result.all().constData());
        }
    }
    const CliResult explained = runCli({u"check"_s, u"--password"_s, word}, m_home.path());
    QVERIFY(explained.err.contains("--password-stdin"));
}

void TestCliUsage::speaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bokmål") << u"nb"_s << u"Det finnes ingen kommando «verify»."_s;
    QTest::newRow("nynorsk") << u"nn"_s << u"Det finst ingen kommando «verify»."_s;
    QTest::newRow("English") << u"en"_s << u"There is no command “verify”."_s;
}

void TestCliUsage::speaksTheLanguageAskedFor()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    const CliResult result = runCli({u"--language"_s, language, u"verify"_s}, m_home.path());
    QVERIFY2(QString::fromUtf8(result.err).startsWith(expected), result.err.constData());
}

void TestCliUsage::takesTheLanguageFromTheSystem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bokmål") << u"nb_NO.UTF-8"_s << QByteArray("Det finnes");
    QTest::newRow("older name") << u"no_NO.UTF-8"_s << QByteArray("Det finnes");
    QTest::newRow("nynorsk") << u"nn_NO.UTF-8"_s << QByteArray("Det finst");
    QTest::newRow("another") << u"de_DE.UTF-8"_s << QByteArray("There is");
}

void TestCliUsage::takesTheLanguageFromTheSystem()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, expected);
    QProcess process;
    QProcessEnvironment environment = cliEnvironment(m_home.path());
    environment.insert(u"LANG"_s, locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DA_CLI), {u"verify"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.startsWith(expected), said.constData());
}

void TestCliUsage::helpsOnEveryCommand()
{
    const CliResult all = runCli({u"--help"_s, u"--json"_s}, m_home.path());
    QCOMPARE(all.code, 0);
    const QJsonArray commands = all.object().value("commands"_L1).toArray();
    QVERIFY(commands.size() >= 9);
    for (const QJsonValue command : commands) {
        const QStringList words = command.toObject().value("command"_L1).toString().split(u' ');
        const CliResult help = runCli(words + QStringList{u"--help"_s}, m_home.path());
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(words.join(u' ').toUtf8()), help.out.constData());
        QVERIFY(help.out.contains(command.toObject().value("summary"_L1).toString().left(30).toUtf8()));
    }
}

void TestCliUsage::helpNamesOnlyWhatExists()
{
    const CliResult help = runCli({u"--help"_s}, m_home.path());
    QCOMPARE(help.code, 0);
    for (const char *command : {"check", "explain", "certificate", "catalogue search", "catalogue update",
             "organisation", "delegation", "connection", "demo serve"})
        QVERIFY2(help.out.contains(command), command);
    for (const char *later : {"batch", "--password "})
        QVERIFY2(!help.out.contains(later), later);
}

void TestCliUsage::tellsItsVersion()
{
    const CliResult text = runCli({u"--version"_s}, m_home.path());
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out, QByteArray("delegation-assistant-cli " DA_VERSION "\n"));
    const CliResult json = runCli({u"--version"_s, u"--json"_s}, m_home.path());
    QCOMPARE(json.object().value("version"_L1).toString(), QStringLiteral(DA_VERSION));
}

void TestCliUsage::listsTheCatalogue()
{
    const QJsonObject list = runCli({u"catalogue"_s, u"list"_s, u"--json"_s}, m_home.path()).object();
    const QJsonArray entries = list.value("entries"_L1).toArray();
    QVERIFY(entries.size() > 50);
    QCOMPARE(list.value("shown"_L1).toInt(), int(entries.size()));
    QCOMPARE(list.value("of"_L1).toInt(), int(entries.size()));
}

void TestCliUsage::searchesTheCatalogue()
{
    const CliResult found =
        runCli({u"catalogue"_s, u"search"_s, u"RETTIGHETSHAVERE"_s, u"brreg"_s, u"--json"_s}, m_home.path());
    QCOMPARE(found.code, 0);
    const QJsonObject object = found.object();
    QCOMPARE(object.value("query"_L1).toString(), u"RETTIGHETSHAVERE brreg"_s);
    QVERIFY(object.value("shown"_L1).toInt() > 0);
    QVERIFY(object.value("shown"_L1).toInt() < object.value("of"_L1).toInt());

    const CliResult nothing = runCli({u"catalogue"_s, u"search"_s, u"xyzzy"_s}, m_home.path());
    QCOMPARE(nothing.code, 0);
    QVERIFY(nothing.out.trimmed().startsWith("0 of "));
}

void TestCliUsage::showsAScope()
{
    const CliResult result =
        runCli({u"catalogue"_s, u"show"_s, u" brreg:reelle/offentlig "_s, u"--json"_s}, m_home.path());
    QCOMPARE(result.code, 0);
    const QJsonObject object = result.object();
    QCOMPARE(object.value("scope"_L1).toString(), u"brreg:reelle/offentlig"_s);
    QCOMPARE(object.value("known"_L1).toBool(), true);
    const QJsonObject schema = object.value("schemas"_L1).toArray().at(0).toObject();
    QCOMPARE(schema.value("title"_L1).toObject().value("nb"_L1).toString(),
        u"Register over reelle rettighetshavere - Offentlig myndighet - På vegne av"_s);
}

void TestCliUsage::admitsAnUnknownScope()
{
    const CliResult result =
        runCli({u"catalogue"_s, u"show"_s, u"brreg:reelle/offentlik"_s, u"--json"_s}, m_home.path());
    QCOMPARE(result.code, 4);
    QCOMPARE(result.object().value("known"_L1).toBool(true), false);
    QVERIFY(result.object().value("similar"_L1).toArray().contains(u"brreg:reelle/offentlig"_s));
}

void TestCliUsage::refusesWhatIsNoScope()
{
    const CliResult result = runCli({u"catalogue"_s, u"show"_s, u"no scope"_s, u"--json"_s}, m_home.path());
    QCOMPARE(result.code, 3);
    QCOMPARE(
        result.object().value("error"_L1).toObject().value("reason"_L1).toString(), u"scope_malformed"_s);
}

void TestCliUsage::checksOrganisationNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("grouped") << u"974 760 673"_s << 0 << u"number"_s << QJsonValue(u"974760673"_s);
    QTest::newRow("dressed") << u"NO974760673MVA"_s << 0 << u"iso6523"_s << QJsonValue(u"0192:974760673"_s);
    QTest::newRow("synthetic") << u"312701103"_s << 0 << u"synthetic"_s << QJsonValue(true);
    QTest::newRow("not looked up") << u"974760673"_s << 0 << u"register"_s << QJsonValue();
    QTest::newRow("wrong digit") << u"974760674"_s << 3 << u"detail"_s << QJsonValue(u"wrong_check_digit"_s);
    QTest::newRow("too short") << u"97476067"_s << 3 << u"detail"_s << QJsonValue(u"too_short"_s);
    QTest::newRow("letters") << u"abc"_s << 3 << u"problem"_s << QJsonValue(u"organisation_number_invalid"_s);
}

void TestCliUsage::checksOrganisationNumbers()
{
    QFETCH(QString, typed);
    QFETCH(int, code);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);

    const CliResult json = runCli({u"organisation"_s, typed, u"--json"_s}, m_home.path());
    QCOMPARE(json.code, code);
    QCOMPARE(json.object().value("valid"_L1).toBool(), code == 0);
    QCOMPARE(json.object().value(member), value);
    const CliResult text = runCli({u"organisation"_s, typed}, m_home.path());
    QCOMPARE(text.code, code);
    QVERIFY(!text.out.isEmpty());
}

void TestCliUsage::coloursNothingThatIsNotATerminal()
{
    for (const QStringList &line : {QStringList{u"--help"_s}, QStringList{u"catalogue"_s, u"list"_s},
             QStringList{u"organisation"_s, u"1"_s}})
        QVERIFY(!runCli(line, m_home.path()).all().contains('\033'));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
