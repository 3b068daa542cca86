// SPDX-License-Identifier: MIT
#include "CliProcess.h"

#include "storage/ClientProfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "kirsebærhage-1898";

ClientProfile profileNamed(const QString &name)
{
    return {ClientProfile::newId(), name, u"test"_s, u"client-1"_s, u"/no/such/key.p12"_s, u"kid-1"_s,
        u"974760673"_s, false};
}

} // namespace

class TestCliProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void importsListsShowsExports();
    void keepsWhatExistsUnlessToldOtherwise();
    void importsNoSecret();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aDamagedFileIsKeptAside();
    void fillsInACheck();
    void optionsGoBeforeTheProfile();
    void theProfilesPasswordComesFromTheKeyring();
    void remembersNothingWithoutAKeyring();

private:
    CliResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(arguments, m_home->path(), input);
    }
    /// A profile in an environment where nothing is ever reached.
    [[nodiscard]] ClientProfile nowhere(const QString &kind)
    {
        ClientProfile profile = profileNamed(u"A"_s);
        profile.environment = m_home->filePath(kind + u".json"_s);
        QFile file(profile.environment);
        const QJsonObject world{
            {u"name"_s, kind}, {u"kind"_s, kind}, {u"issuer"_s, u"https://localhost:1/"_s}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(world).toJson()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return profile;
    }
    void import(const QList<ClientProfile> &profiles)
    {
        QCOMPARE(run({u"profile"_s, u"import"_s}, exportProfiles(profiles)).code, 0);
    }
    [[nodiscard]] QString file() const
    {
        return m_home->path() + u"/config/delegation-assistant/profiles.json"_s;
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestCliProfile::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestCliProfile::importsListsShowsExports()
{
    const ClientProfile a = profileNamed(u"Ærlig AS"_s);
    const ClientProfile b = profileNamed(u"B"_s);
    import({a, b});
    QVERIFY(QFile::exists(file())); // where the window looks
    const QJsonArray list =
        run({u"--json"_s, u"profile"_s, u"list"_s}).object().value("profiles"_L1).toArray();
    QCOMPARE(list.size(), 2);
    const CliResult text = run({u"profile"_s, u"list"_s});
    QVERIFY(QString::fromUtf8(text.out).contains(a.name));
    for (const QString &word : {a.id, a.name, a.name.toLower()})
        QCOMPARE(run({u"--json"_s, u"profile"_s, u"show"_s, word}).object(), a.toJson());
    const CliResult exported = run({u"profile"_s, u"export"_s, u"B"_s});
    QCOMPARE(importProfiles(exported.out)->profiles, QList<ClientProfile>{b});
    QCOMPARE(importProfiles(run({u"profile"_s, u"export"_s}).out)->profiles.size(), 2);
}

void TestCliProfile::keepsWhatExistsUnlessToldOtherwise()
{
    ClientProfile profile = profileNamed(u"A"_s);
    import({profile});
    profile.clientId = u"client-2"_s;
    const QByteArray changed = exportProfiles({profile});
    const QJsonObject kept = run({u"--json"_s, u"profile"_s, u"import"_s}, changed).object();
    QCOMPARE(kept.value("imported"_L1).toInt(-1), 0);
    QCOMPARE(kept.value("kept"_L1).toArray(), QJsonArray{u"A"_s});
    QCOMPARE(run({u"profile"_s, u"import"_s, u"--replace"_s}, changed).code, 0);
    QCOMPARE(run({u"--json"_s, u"profile"_s, u"show"_s, u"A"_s}).object(), profile.toJson());
}

void TestCliProfile::importsNoSecret()
{
    QJsonObject object = profileNamed(u"A"_s).toJson();
    object.insert(u"password"_s, QString::fromUtf8(secret));
    const CliResult result = run({u"--json"_s, u"profile"_s, u"import"_s}, QJsonDocument(object).toJson());
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().value("left_out"_L1).toArray(), QJsonArray{u"password"_s});
    QVERIFY(!result.all().contains(secret));
    QCOMPARE(filesHolding(m_home->path(), secret), QStringList());
}

void TestCliProfile::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown") << QStringList{u"show"_s, u"C"_s} << QByteArray() << 2 << u"profile_unknown"_s;
    QTest::newRow("ambiguous") << QStringList{u"show"_s, u"twin"_s} << QByteArray() << 2
                               << u"profile_ambiguous"_s;
    QTest::newRow("export unknown") << QStringList{u"export"_s, u"C"_s} << QByteArray() << 2
                                    << u"profile_unknown"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"/no/such/file"_s} << QByteArray() << 3
                             << u"file_not_readable"_s;
    QTest::newRow("not profiles") << QStringList{u"import"_s} << QByteArray("{}") << 3
                                  << u"profiles_not_usable"_s;
    QTest::newRow("a bad member") << QStringList{u"import"_s}
                                  << QByteArray(R"({"name": "A", "environment": "test", "client_id": "a b"})")
                                  << 3 << u"profiles_not_usable"_s;
}

void TestCliProfile::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, reason);
    import({profileNamed(u"Twin"_s), profileNamed(u"TWIN"_s)});
    const CliResult result = run(QStringList{u"--json"_s, u"profile"_s} + arguments, input);
    QTEST(result.code, "code");
    QCOMPARE(result.object().value("error"_L1).toObject().value("reason"_L1).toString(), reason);
}

void TestCliProfile::aDamagedFileIsKeptAside()
{
    import({profileNamed(u"A"_s)});
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"profiles\": [") > 0);
    damaged.close();
    const CliResult result = run({u"profile"_s, u"list"_s});
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.contains("damaged"));
    QCOMPARE(filesHolding(m_home->path(), "{\"profiles\": [").size(), 1);
}

void TestCliProfile::fillsInACheck()
{
    import({nowhere(u"test"_s)});
    const QStringList check{u"check"_s, u"--json"_s, u"--profile"_s, u"a"_s, u"--scope"_s,
        u"brreg:reelle/offentlig"_s, u"--consumer"_s, u"310450138"_s, u"--no-counter-checks"_s};
    const QJsonObject request = run(check).object().value("request"_L1).toObject();
    QCOMPARE(request.value("client_id"_L1).toString(), u"client-1"_s);
    QCOMPARE(request.value("supplier"_L1).toString(), u"974760673"_s);
    QCOMPARE(request.value("environment"_L1).toObject().value("name"_L1).toString(), u"test"_s);
    QStringList unknown = check;
    unknown.replace(3, u"nobody"_s);
    const QJsonObject error = run(unknown).object().value("error"_L1).toObject();
    QCOMPARE(error.value("reason"_L1).toString(), u"profile_unknown"_s);
    QCOMPARE(error.value("option"_L1).toString(), u"--profile"_s);
}

void TestCliProfile::optionsGoBeforeTheProfile()
{
    import({nowhere(u"test"_s)});
    const QJsonObject request = run(
        {u"check"_s, u"--json"_s, u"--profile"_s, u"A"_s, u"--scope"_s, u"brreg:reelle/offentlig"_s,
            u"--consumer"_s, u"310450138"_s, u"--client-id"_s, u"client-9"_s, u"--environment"_s,
            nowhere(u"production"_s).environment, u"--supplier"_s, u"310450103"_s, u"--no-counter-checks"_s})
                                    .object()
                                    .value("request"_L1)
                                    .toObject();
    QCOMPARE(request.value("client_id"_L1).toString(), u"client-9"_s);
    QCOMPARE(request.value("supplier"_L1).toString(), u"310450103"_s);
    QCOMPARE(request.value("environment"_L1).toObject().value("kind"_L1).toString(), u"production"_s);
}

void TestCliProfile::theProfilesPasswordComesFromTheKeyring()
{
    import({nowhere(u"test"_s)});
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadWrite));
    const QByteArray content =
        stored.readAll().replace("\"password_kept\": false", "\"password_kept\": true");
    QVERIFY(stored.seek(0) && stored.resize(0) && stored.write(content) > 0);
    stored.close();
    const QStringList check{u"check"_s, u"--json"_s, u"--profile"_s, u"A"_s, u"--scope"_s,
        u"brreg:reelle/offentlig"_s, u"--consumer"_s, u"974760673"_s, u"--no-counter-checks"_s};
    const QJsonObject error = run(check).object().value("error"_L1).toObject();
    QCOMPARE(error.value("option"_L1).toString(), u"--keychain"_s); // there is none here, and that is said
    const CliResult typed = run(check + QStringList{u"--password-stdin"_s}, secret);
    QVERIFY(typed.object().contains("verdict"_L1));
    QVERIFY(!typed.all().contains(secret));
}

void TestCliProfile::remembersNothingWithoutAKeyring()
{
    const QString help = QString::fromUtf8(run({u"certificate"_s, u"--help"_s}).out);
    QVERIFY(help.contains(u"--remember"_s));
    const CliResult both = run({u"certificate"_s, u"a.p12"_s, u"--remember"_s, u"--keychain"_s});
    QCOMPARE(both.code, 2);
}

QTEST_GUILESS_MAIN(TestCliProfile)
#include "tst_cli_profile.moc"
