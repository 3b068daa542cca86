// SPDX-License-Identifier: MIT
#include "CliProcess.h"
#include "support/RegistryList.h"
#include "support/ScriptedTlsServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;

Q_DECLARE_METATYPE(ScriptedTlsServer::Response)

namespace {

const QByteArray registryPath = "/rr/resourcelist?includeApps=false";
const QByteArray scopesPath = "/scopes/all";

QString reasonOf(const CliResult &result)
{
    return result.object().value("error"_L1).toObject().value("reason"_L1).toString();
}

} // namespace

/// The catalogue's commands, against a server on loopback that stands for Altinn and Digdir.
class TestCliCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void updateTellsWhatIsThere();
    void updateTellsWhatChanged();
    void aFailedUpdateChangesNothing_data();
    void aFailedUpdateChangesNothing();
    void updateCanBeInterrupted();
    void showsWhatDigdirSaysOfAScope();
    void checkKnowsARefreshedScope();
    void addsAnEntry();
    void refusesAWrongEntry_data();
    void refusesAWrongEntry();
    void importsEntries();
    void refusesAFileThatIsNone_data();
    void refusesAFileThatIsNone();
    void theDemoIsUpdated();
    void speaksNorwegian();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    CliResult run(const QStringList &arguments) { return runCli(arguments, m_home->path()); }
    CliResult update()
    {
        return run({u"catalogue"_s, u"update"_s, u"--environment"_s, m_environment, u"--json"_s});
    }
    QJsonObject show(const QString &scope, const QString &environment)
    {
        return run({u"catalogue"_s, u"show"_s, scope, u"--environment"_s, environment, u"--json"_s}).object();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ScriptedTlsServer> m_server;
    QString m_environment;
};

void TestCliCatalogue::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedTlsServer>();
    m_server->on(registryPath, Response{200, support::registryList(60)});
    m_server->on(scopesPath, Response{200, support::scopeList(60)});
    (void)file(u"ca.pem"_s, m_server->caPem());
    const QJsonObject environment{{u"name"_s, u"Bench"_s}, {u"kind"_s, u"test"_s},
        {u"issuer"_s, m_server->base()}, {u"ca_file"_s, u"ca.pem"_s},
        {u"delegation_source"_s, u"https://tt02.altinn.no/"_s},
        {u"resource_registry"_s, m_server->base() + u"rr"_s},
        {u"scope_list"_s, m_server->base() + u"scopes/all"_s}};
    m_environment = file(u"environment.json"_s, QJsonDocument(environment).toJson());
}

QString TestCliCatalogue::file(const QString &name, const QByteArray &content) const
{
    QFile out(m_home->filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write");
    return out.fileName();
}

void TestCliCatalogue::updateTellsWhatIsThere()
{
    const CliResult text = run({u"catalogue"_s, u"update"_s, u"--environment"_s, m_environment});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("The catalogue of Bench is refreshed."), text.all().constData());
    QVERIFY(text.out.contains("--json lists them all"));
    QVERIFY(text.err.contains("Fetching"));
    const QJsonObject object = update().object();
    QCOMPARE(object.value("schemas"_L1).toInt(), 54);
    QVERIFY(object.value("published_scopes"_L1).toInt() > 60);
    QCOMPARE(object.value("compared_with"_L1).toString(), u"registry"_s);
    for (const char *list : {"new", "renamed", "gone", "new_scopes", "gone_scopes"}) {
        QVERIFY(object.value(QLatin1String(list)).isArray());
        QVERIFY(object.value(QLatin1String(list)).toArray().isEmpty());
    }
    const QJsonObject listed =
        run({u"catalogue"_s, u"list"_s, u"--environment"_s, m_environment, u"--json"_s}).object();
    const QJsonObject source = listed.value("catalogue"_L1).toObject();
    QCOMPARE(source.value("source"_L1).toString(), u"registry"_s);
    QCOMPARE(source.value("age_days"_L1).toInt(-1), 0);
    QCOMPARE(source.value("stale"_L1).toBool(true), false);
    QCOMPARE(source.value("fetched_at"_L1), object.value("fetched_at"_L1));
    // The other environments are as they were.
    const QJsonObject test = run({u"catalogue"_s, u"list"_s, u"--json"_s}).object();
    QCOMPARE(test.value("catalogue"_L1).toObject().value("source"_L1).toString(), u"bundled"_s);
    QCOMPARE(test.value("catalogue"_L1).toObject().value("age_days"_L1), QJsonValue());
}

void TestCliCatalogue::updateTellsWhatChanged()
{
    const QJsonObject first = update().object();
    QCOMPARE(first.value("compared_with"_L1).toString(), u"bundled"_s);
    QCOMPARE(first.value("new"_L1).toArray().size(), 54);
    QVERIFY(!first.value("gone"_L1).toArray().isEmpty());
    QByteArray list = support::registryList(61);
    list.replace("Register nummer 0 - Finansforetak", "Register nummer 0 - Banker");
    m_server->on(registryPath, Response{200, list});
    const QJsonObject second = update().object();
    QCOMPARE(second.value("new"_L1).toArray().size(), 1);
    QVERIFY(second.value("gone"_L1).toArray().isEmpty());
    const QJsonObject renamed = second.value("renamed"_L1).toArray().at(0).toObject();
    QVERIFY(renamed.value("before"_L1).toObject().value("nb"_L1).toString().contains("Finansforetak"_L1));
    QVERIFY(renamed.value("after"_L1).toObject().value("nb"_L1).toString().contains("Banker"_L1));
}

void TestCliCatalogue::aFailedUpdateChangesNothing_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not there") << Response{404, "{}"} << 4 << u"response_not_understood"_s;
    QTest::newRow("down") << Response{503, "down"} << 4 << u"service_unavailable"_s;
    QTest::newRow("too often") << Response{429, "{}"} << 4 << u"rate_limited"_s;
    QTest::newRow("half") << Response{200, "[{\"name\":\"a:b\"}"} << 4 << u"response_not_understood"_s;
    QTest::newRow("cut") << Response{200, "[]", {}, {}, {}, false, true} << 3 << u"connection_reset"_s;
    QTest::newRow("silent") << Response{200, {}, {}, {}, {}, true} << 3 << u"connection_timeout"_s;
}

void TestCliCatalogue::aFailedUpdateChangesNothing()
{
    QFETCH(Response, response);
    QFETCH(int, code);
    QFETCH(QString, reason);
    QCOMPARE(update().code, 0);
    m_server->on(registryPath, Response{200, support::registryList(5)});
    m_server->on(scopesPath, response);
    const CliResult failed = run({u"catalogue"_s, u"update"_s, u"--environment"_s, m_environment, u"--json"_s,
        u"--timeout"_s, response.silent ? u"1"_s : u"20"_s});
    QCOMPARE(failed.code, code);
    QCOMPARE(reasonOf(failed), reason);
    QVERIFY(failed.err.contains("Digdir's list of scopes"));
    QVERIFY(failed.err.contains("as it was before"));
    QCOMPARE(run({u"catalogue"_s, u"list"_s, u"--environment"_s, m_environment, u"--json"_s})
                 .object()
                 .value("catalogue"_L1)
                 .toObject()
                 .value("source"_L1)
                 .toString(),
        u"registry"_s);
    QCOMPARE(show(u"digdir:tjeneste1/les.v1"_s, m_environment).value("known"_L1).toBool(), true);
}

void TestCliCatalogue::updateCanBeInterrupted()
{
    m_server->on(scopesPath, Response{200, {}, {}, {}, {}, true});
    QProcess process;
    process.setProcessEnvironment(cliEnvironment(m_home->path()));
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(DA_CLI), {u"catalogue"_s, u"update"_s, u"--environment"_s, m_environment});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count(scopesPath), 1, 20000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(!ended.isEmpty() || ended.wait(20000));
    QCOMPARE(process.exitCode(), 130);
}

void TestCliCatalogue::showsWhatDigdirSaysOfAScope()
{
    QCOMPARE(update().code, 0);
    const QJsonObject open = show(u"digdir:tjeneste1/les.v1"_s, m_environment);
    QCOMPARE(open.value("schemas"_L1).toArray().size(), 1);
    const QJsonObject published = open.value("published"_L1).toObject();
    QCOMPARE(published.value("delegable"_L1).toBool(), true);
    QCOMPARE(published.value("owner_number"_L1).toString(), u"974761076"_s);
    // Hidden in the portal, and closed: known all the same.
    m_server->on(scopesPath,
        Response{200,
            '[' + support::scopeEntry("lukket:scope", {}) + ',' + support::scopeEntry("a:b", "x") + ']'});
    QCOMPARE(update().code, 0);
    const CliResult closed =
        run({u"catalogue"_s, u"show"_s, u"lukket:scope"_s, u"--environment"_s, m_environment});
    QCOMPARE(closed.code, 0);
    QVERIFY2(closed.out.contains("It lies in no delegation schema."), closed.out.constData());
    QCOMPARE(show(u"lukket:scope"_s, m_environment).value("schemas"_L1).toArray().size(), 0);
    const QJsonObject unknown = show(u"lukket:scop"_s, m_environment);
    QCOMPARE(unknown.value("known"_L1).toBool(true), false);
    QVERIFY(unknown.value("similar"_L1).toArray().contains(u"lukket:scope"_s));
}

void TestCliCatalogue::checkKnowsARefreshedScope()
{
    const QStringList check{u"check"_s, u"--environment"_s, m_environment, u"--client-id"_s, u"c"_s,
        u"--scope"_s, u"digdir:tjeneste1/les.v1"_s, u"--certificate"_s, u"/dev/null"_s, u"--json"_s};
    const auto findings = [&] {
        return QJsonDocument(run(check).object().value("steps"_L1).toArray().at(0).toObject()).toJson();
    };
    QVERIFY(findings().contains("is not in the catalogue"));
    QCOMPARE(update().code, 0);
    QVERIFY2(findings().contains("belongs to the delegation schema"), findings().constData());
}

void TestCliCatalogue::addsAnEntry()
{
    const QStringList add{u"catalogue"_s, u"add"_s, u"--scope"_s, u" eigen:ein "_s, u"--scope"_s,
        u"eigen:to"_s, u"--title"_s, u"Vårt skjema"_s, u"--title-nn"_s, u"Skjemaet vårt"_s, u"--owner"_s,
        u"Etaten"_s, u"--owner-number"_s, u"974 760 673"_s, u"--environment"_s, u"test"_s, u"--note"_s,
        u"Fra e-post"_s, u"--json"_s};
    const QJsonObject added = run(add).object();
    QCOMPARE(added.value("added"_L1).toInt(), 1);
    QVERIFY(QFile::exists(added.value("file"_L1).toString()));
    const QJsonObject again = run(add).object();
    QCOMPARE(again.value("added"_L1).toInt(), 0);
    QCOMPARE(again.value("already_there"_L1).toInt(), 1);
    QCOMPARE(update().object().value("own_entries"_L1).toInt(), 1);
    for (const QString &environment : {u"test"_s, u"demo"_s, m_environment}) {
        const QJsonObject shown = show(u"eigen:to"_s, environment);
        const QJsonObject schema = shown.value("schemas"_L1).toArray().at(0).toObject();
        QCOMPARE(schema.value("title"_L1).toObject().value("nn"_L1).toString(), u"Skjemaet vårt"_s);
        QCOMPARE(schema.value("owner"_L1).toObject().value("number"_L1).toString(), u"974760673"_s);
        QCOMPARE(schema.value("scopes"_L1).toArray().size(), 2);
        QCOMPARE(schema.value("provenance"_L1).toObject().value("confidence"_L1).toString(), u"own"_s);
        QCOMPARE(shown.value("catalogue"_L1).toObject().value("own_entries"_L1).toInt(), 1);
    }
    QCOMPARE(show(u"eigen:to"_s, u"production"_s).value("known"_L1).toBool(true), false);
}

void TestCliCatalogue::refusesAWrongEntry_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no scope") << QStringList{u"--title"_s, u"T"_s} << 2 << u"option_missing"_s;
    QTest::newRow("no real scope") << QStringList{u"--scope"_s, u"a b"_s} << 3 << u"scope_malformed"_s;
    QTest::newRow("number") << QStringList{u"--scope"_s, u"a:b"_s, u"--owner-number"_s, u"974760674"_s} << 2
                            << u"bad_value"_s;
    QTest::newRow("environment") << QStringList{u"--scope"_s, u"a:b"_s, u"--environment"_s, u"demo"_s} << 2
                                 << u"bad_value"_s;
}

void TestCliCatalogue::refusesAWrongEntry()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, reason);
    const CliResult result = run(QStringList{u"catalogue"_s, u"add"_s, u"--json"_s} + options);
    QCOMPARE(result.code, code);
    QCOMPARE(reasonOf(result), reason);
    QCOMPARE(show(u"a:b"_s, u"test"_s).value("catalogue"_L1).toObject().value("own_entries"_L1).toInt(), 0);
}

void TestCliCatalogue::importsEntries()
{
    const QString pairs = file(u"pairs.json"_s, R"({"entries": [
        {"scope": "eigen:a", "schema": {"nb": "Felles"}, "owner": {"name": "Etat", "orgno": "974760673"}},
        {"scope": "eigen:b", "schema": {"nb": "Felles"}, "owner": {"name": "Etat", "orgno": "974760673"}},
        {"scope": "eigen:c", "schema": {"nb": "Annet"}}]})");
    const QJsonObject imported = run({u"catalogue"_s, u"import"_s, pairs, u"--json"_s}).object();
    QCOMPARE(imported.value("added"_L1).toInt(), 2);
    const QJsonObject schema = show(u"eigen:b"_s, u"test"_s).value("schemas"_L1).toArray().at(0).toObject();
    QCOMPARE(schema.value("scopes"_L1).toArray().size(), 2);
    QCOMPARE(schema.value("provenance"_L1).toObject().value("source"_L1).toString(), u"pairs.json"_s);
    QCOMPARE(
        run({u"catalogue"_s, u"import"_s, pairs, u"--json"_s}).object().value("already_there"_L1).toInt(), 2);
    // Somebody else's own entries are taken as they lie.
    const QString others = imported.value("file"_L1).toString();
    const QTemporaryDir home;
    const QJsonObject taken =
        runCli({u"catalogue"_s, u"import"_s, others, u"--json"_s}, home.path()).object();
    QCOMPARE(taken.value("added"_L1).toInt(), 2);
}

void TestCliCatalogue::refusesAFileThatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("scope;title") << u"entries_not_usable"_s;
    QTest::newRow("a list") << support::registryList(2) << u"entries_not_usable"_s;
    QTest::newRow("empty") << QByteArray(R"({"entries": []})") << u"entries_not_usable"_s;
    QTest::newRow("one wrong") << QByteArray(
        R"({"entries": [{"scope": "a:b"}, {"id": "x", "schema": {"scopes": []}}]})")
                               << u"entries_not_usable"_s;
    QTest::newRow("no scope") << QByteArray(R"({"entries": [{"scope": "a:b"}, {"scope": "a b"}]})")
                              << u"scope_malformed"_s;
}

void TestCliCatalogue::refusesAFileThatIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const CliResult result = run({u"catalogue"_s, u"import"_s, file(u"own.json"_s, content), u"--json"_s});
    QCOMPARE(result.code, 3);
    QCOMPARE(reasonOf(result), reason);
    QCOMPARE(
        reasonOf(run({u"catalogue"_s, u"import"_s, u"/none.json"_s, u"--json"_s})), u"file_not_readable"_s);
    QCOMPARE(show(u"a:b"_s, u"test"_s).value("known"_L1).toBool(true), false);
}

void TestCliCatalogue::theDemoIsUpdated()
{
    const CliResult updated = run({u"catalogue"_s, u"update"_s, u"--environment"_s, u"demo"_s, u"--json"_s});
    QCOMPARE(updated.code, 0);
    QVERIFY(updated.object().value("schemas"_L1).toInt() > 0);
    const QJsonObject shown = show(u"brreg:reelle/offentlig"_s, u"demo"_s);
    QCOMPARE(shown.value("catalogue"_L1).toObject().value("source"_L1).toString(), u"registry"_s);
    QCOMPARE(shown.value("published"_L1).toObject().value("delegable"_L1).toBool(), true);
}

void TestCliCatalogue::speaksNorwegian()
{
    const QString changed = QString::fromUtf8(
        run({u"catalogue"_s, u"update"_s, u"--environment"_s, m_environment, u"--language"_s, u"nb"_s}).out);
    QVERIFY2(changed.contains(u"Katalogen for Bench er oppdatert."_s), qPrintable(changed));
    m_server->on(registryPath, Response{404, "{}"});
    const QString failed = QString::fromUtf8(
        run({u"catalogue"_s, u"update"_s, u"--environment"_s, m_environment, u"--language"_s, u"nn"_s}).err);
    QVERIFY2(failed.contains(u"Katalogen er som før."_s), qPrintable(failed));
}

QTEST_GUILESS_MAIN(TestCliCatalogue)
#include "tst_cli_catalogue.moc"
