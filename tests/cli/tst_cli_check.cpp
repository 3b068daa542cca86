// SPDX-License-Identifier: MIT
#include "CliProcess.h"
#include "FakeMaskinporten.h"

#include "crypto/Material.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;

namespace {

const QString consumer = u"311590839"_s;
const QString scope = u"brreg:reelle/offentlig"_s;

QByteArray refusal(const char *error, const char *description, const char *code)
{
    const QJsonObject object{{u"error"_s, QString::fromLatin1(error)},
        {u"error_description"_s,
            QString::fromLatin1(description) + u" (trace_id: 4bf92f3577b34da6a3ce929d0e0e4736)"_s},
        {u"error_uri"_s, u"https://test.maskinporten.no/errors/"_s + QString::fromLatin1(code)}};
    return QJsonDocument(object).toJson();
}

} // namespace

class TestCliCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verifiesADelegation();
    void keepsToItsShape();
    void diagnosesAnswers_data();
    void diagnosesAnswers();
    void distrustsTokensThatAreNotAsAskedFor_data();
    void distrustsTokensThatAreNotAsAskedFor();
    void findsFaultsHere_data();
    void findsFaultsHere();
    void signsWithARegisteredKey();
    void makesNoCounterChecksWhenToldNotTo();
    void callsTheApi();
    void writesTheVerdictFirst_data();
    void writesTheVerdictFirst();
    void endsWhenInterrupted_data();
    void endsWhenInterrupted();

private:
    QStringList arguments(const QStringList &more = {}, bool json = true) const;
    CliResult check(const QStringList &more = {}, bool json = true);
    void holdNothingSecret(const CliResult &result);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeMaskinporten> m_fake;
};

void TestCliCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = std::make_unique<QTemporaryDir>();
    m_fake = std::make_unique<FakeMaskinporten>(m_folder->path());
    m_fake->giveToken(m_fake->claims(consumer, scope));
}

QStringList TestCliCheck::arguments(const QStringList &more, bool json) const
{
    QStringList all = {u"check"_s, u"--client-id"_s, u"c0ffee00-0000-4000-8000-000000000001"_s,
        u"--password-stdin"_s, u"--proxy"_s, u"none"_s};
    const auto unlessGiven = [&](const QString &option, const QString &value) {
        if (!more.contains(option))
            all << option << value;
    };
    unlessGiven(u"--environment"_s, m_fake->environmentFile());
    unlessGiven(u"--scope"_s, scope);
    unlessGiven(u"--consumer"_s, consumer);
    if (!more.contains(u"--key"_s))
        unlessGiven(u"--certificate"_s, m_fake->keyFile());
    if (json)
        all << u"--json"_s;
    return all + more;
}

CliResult TestCliCheck::check(const QStringList &more, bool json)
{
    const CliResult result = runCli(arguments(more, json), m_home->path(), FakeMaskinporten::password());
    holdNothingSecret(result);
    return result;
}

/// No password, grant, token or private key in anything that was written; this is asked after every single
/// run.
void TestCliCheck::holdNothingSecret(const CliResult &result)
{
    QByteArrayList secrets = m_fake->assertions();
    secrets << FakeMaskinporten::password() << m_fake->token();
    for (const QByteArray &secret : QByteArrayList(secrets)) {
        if (secret.count('.') == 2)
            secrets << secret.split('.').last(); // a signature alone is enough to be a leak
    }
    secrets << (*da::plainPkcs8Pem(da::test::key())).split('\n').at(8);
    for (const QByteArray &secret : std::as_const(secrets)) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!result.all().contains(secret), result.all().constData());
        QCOMPARE(filesHolding(m_home->path(), secret), QStringList());
    }
}

void TestCliCheck::verifiesADelegation()
{
    const CliResult result = check();
    QVERIFY2(result.code == 0, (result.err + result.out.right(300)).constData());
    const QJsonObject object = result.object();
    QCOMPARE(object.value("verdict"_L1).toString(), u"verified"_s);
    QCOMPARE(object.value("diagnosis"_L1).toObject().value("cause"_L1).toString(), u"delegation_verified"_s);
    QCOMPARE(m_fake->server().count("/token"), 1);
    QCOMPARE(object.value("token"_L1).toObject().value("scope"_L1).toString(), scope);
}

void TestCliCheck::keepsToItsShape()
{
    const QJsonObject object = check().object();
    for (const QString &member :
        {u"verdict"_s, u"diagnosis"_s, u"request"_s, u"steps"_s, u"altinn"_s, u"token"_s})
        QVERIFY2(object.contains(member), qPrintable(member));
    const QJsonObject request = object.value("request"_L1).toObject();
    QCOMPARE(request.value("consumer"_L1).toString(), consumer);
    QCOMPARE(request.value("supplier"_L1).toString(), u"314159268"_s);
    QCOMPARE(request.value("grant_claims"_L1).toObject().value("consumer_org"_L1).toString(), consumer);
    QStringList ids;
    const QStringList statuses = {u"passed"_s, u"warning"_s, u"failed"_s, u"not_tested"_s, u"skipped"_s};
    for (const QJsonValue value : object.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        ids << step.value("id"_L1).toString();
        QVERIFY(statuses.contains(step.value("status"_L1).toString()));
        QVERIFY(step.contains("finding"_L1) && step.value("evidence"_L1).isArray());
        QVERIFY(step.value("milliseconds"_L1).isDouble());
    }
    QCOMPARE(ids,
        (QStringList{u"input"_s, u"key"_s, u"server"_s, u"token"_s, u"token_contents"_s, u"counter_checks"_s,
            u"api"_s, u"altinn"_s}));
}

void TestCliCheck::diagnosesAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("responsible");
    QTest::addColumn<int>("code");

    QTest::newRow("not delegated") << 403
                                   << refusal("forbidden",
                                          "Consumer 311590839 has not delegated access to the scope "
                                          "brreg:reelle/offentlig to supplier 314159268.",
                                          "MP-251")
                                   << u"consumer_not_delegated"_s << u"consumer"_s << 1;
    QTest::newRow("not granted")
        << 400
        << refusal("invalid_scope",
               "Consumer has not been granted access to the scope brreg:reelle/offentlig.", "MP-250")
        << u"consumer_not_granted"_s << u"api_provider"_s << 1;
    QTest::newRow("gateway") << 502 << QByteArray("<html><head><title>502 Bad Gateway</title></head></html>")
                             << u"gateway_error"_s << QString() << 4;
    QTest::newRow("not understood") << 418 << QByteArray("teapot") << u"response_not_understood"_s
                                    << QString() << 4;
}

void TestCliCheck::diagnosesAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, cause);
    QFETCH(QString, responsible);
    QFETCH(int, code);

    m_fake->giveAnswer({status, body});
    const CliResult result = check();
    const QJsonObject diagnosis = result.object().value("diagnosis"_L1).toObject();
    QVERIFY2(diagnosis.value("cause"_L1).toString() == cause, result.all().constData());
    QCOMPARE(result.code, code);
    if (!responsible.isEmpty())
        QCOMPARE(diagnosis.value("responsible"_L1).toString(), responsible);
    QVERIFY(result.object().value("token"_L1).isNull());
}

void TestCliCheck::distrustsTokensThatAreNotAsAskedFor_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("cause");
    const QJsonObject other{{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, u"0192:974760673"_s}};
    QTest::newRow("other consumer") << u"consumer"_s << QJsonValue(other) << u"token_consumer_mismatch"_s;
    QTest::newRow("other scope") << u"scope"_s << QJsonValue(u"skatteetaten:skattekort"_s)
                                 << u"token_scope_mismatch"_s;
    QTest::newRow("other issuer") << u"iss"_s << QJsonValue(u"https://maskinporten.no/"_s)
                                  << u"token_issuer_mismatch"_s;
    QTest::newRow("no supplier") << u"supplier"_s << QJsonValue() << u"consumer_org_missing"_s;
}

void TestCliCheck::distrustsTokensThatAreNotAsAskedFor()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(QString, cause);
    QJsonObject claims = m_fake->claims(consumer, scope);
    if (value.isNull())
        claims.remove(claim);
    else
        claims.insert(claim, value);
    m_fake->giveToken(claims);
    const CliResult result = check();
    QCOMPARE(result.code, 1);
    QCOMPARE(result.object().value("verdict"_L1).toString(), u"refused"_s);
    QCOMPARE(result.object().value("diagnosis"_L1).toObject().value("cause"_L1).toString(), cause);
}

void TestCliCheck::findsFaultsHere_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("cause");
    QTest::newRow("consumer") << QStringList{u"--consumer"_s, u"311590838"_s}
                              << u"organisation_number_invalid"_s;
    QTest::newRow("scope") << QStringList{u"--scope"_s, u"no scope"_s} << u"scope_malformed"_s;
    QTest::newRow("no key file") << QStringList{u"--certificate"_s, u"/nowhere/at/all.p12"_s}
                                 << u"private_key_not_accessible"_s;
    QTest::newRow("not a key file") << QStringList{u"--certificate"_s, QStringLiteral(DA_CLI)}
                                    << u"keystore_not_pkcs12"_s;
    QTest::newRow("other owner") << QStringList{u"--supplier"_s, u"974760673"_s}
                                 << u"certificate_of_other_organisation"_s;
    QTest::newRow("TLS") << QStringList{u"--environment"_s, u"DISTRUSTING"_s} << u"tls_not_trusted"_s;
}

void TestCliCheck::findsFaultsHere()
{
    QFETCH(QStringList, options);
    QFETCH(QString, cause);
    options.replaceInStrings(u"DISTRUSTING"_s, m_fake->distrustingEnvironmentFile());
    const CliResult result = check(options);
    QVERIFY2(result.object().value("diagnosis"_L1).toObject().value("cause"_L1).toString() == cause,
        result.all().constData());
    QVERIFY2(result.code == 3, result.err.constData());
    QCOMPARE(result.object().value("verdict"_L1).toString(), u"local_fault"_s);
    QCOMPARE(m_fake->server().count("/token"), 0);
}

void TestCliCheck::signsWithARegisteredKey()
{
    const QString file = m_folder->filePath(u"key.pem"_s);
    QFile key(file);
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(
        *da::encryptedPkcs8Pem(da::test::key(), da::test::secret(FakeMaskinporten::password().constData())));
    key.close();
    const CliResult result =
        check({u"--key"_s, file, u"--kid"_s, u"my-key"_s, u"--supplier"_s, u"314159268"_s});
    QVERIFY2(result.code == 0, (result.err + result.out.right(300)).constData());
    const QJsonObject header =
        result.object().value("request"_L1).toObject().value("grant_header"_L1).toObject();
    QCOMPARE(header, (QJsonObject{{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"my-key"_s}}));
}

void TestCliCheck::makesNoCounterChecksWhenToldNotTo()
{
    m_fake->giveAnswer({403,
        refusal("forbidden",
            "Consumer 311590839 has not delegated access to the scope brreg:reelle/offentlig to supplier "
            "314159268.",
            "MP-251")});
    const CliResult result = check({u"--no-counter-checks"_s});
    QCOMPARE(result.code, 1);
    QCOMPARE(m_fake->server().count("/token"), 1);
}

void TestCliCheck::callsTheApi()
{
    m_fake->server().on("/api/v1/thing", Response{200, "{}"});
    const CliResult result = check({u"--api-url"_s, m_fake->server().base() + u"api/v1/thing"_s});
    QVERIFY2(result.code == 0, (result.err + result.out.right(300)).constData());
    QCOMPARE(m_fake->server().count("/api/v1/thing"), 1);
    QVERIFY(m_fake->server().requests().last().headers.contains("Bearer " + m_fake->token()));
}

void TestCliCheck::writesTheVerdictFirst_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("bokmål") << u"nb"_s << QByteArray("BEKREFTET");
    QTest::newRow("nynorsk") << u"nn"_s << QByteArray("STADFESTA");
    QTest::newRow("English") << u"en"_s << QByteArray("VERIFIED");
}

void TestCliCheck::writesTheVerdictFirst()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, verdict);
    const CliResult result = check({u"--language"_s, language}, false);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.startsWith(verdict + '\n'), result.out.constData());
    QVERIFY(!result.err.isEmpty());
}

void TestCliCheck::endsWhenInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
}

void TestCliCheck::endsWhenInterrupted()
{
    QFETCH(int, signal);
    Response silence;
    silence.silent = true;
    m_fake->giveAnswer(silence);
    QProcess process;
    process.setProcessEnvironment(cliEnvironment(m_home->path()));
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(DA_CLI), arguments());
    process.write(FakeMaskinporten::password());
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->server().count("/token"), 1, 30000);
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(ended.size() == 1 || ended.wait(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    CliResult result;
    result.out = process.readAllStandardOutput();
    QCOMPARE(result.object().value("interrupted"_L1).toBool(), true);
    QCOMPARE(result.object().value("verdict"_L1).toString(), u"unknown"_s);
    holdNothingSecret(result);
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
