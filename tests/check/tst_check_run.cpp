// SPDX-License-Identifier: MIT
#include "check/CheckRun.h"
#include "crypto/CertificateMaker.h"
#include "crypto/JwsSigner.h"
#include "crypto/JwsVerifier.h"
#include "crypto/KeyPair.h"
#include "diagnosis/DiagnosisText.h"
#include "domain/Bundled.h"
#include "support/PrivateJwk.h"
#include "support/ScriptedTlsServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::Cause)
Q_DECLARE_METATYPE(da::Verdict)
Q_DECLARE_METATYPE(da::Responsible)

namespace {

const QString consumerNumber = u"312701103"_s;
const QString supplierNumber = u"310211036"_s;
const QString scopeName = u"brreg:reelle/offentlig"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject party(const QString &number)
{
    return {{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, u"0192:"_s + number}};
}

} // namespace

/// The whole check against a server on loopback, over TLS, with a PKCS#12 file.
class CheckRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRightTokenIsVerified();
    void theGrantIsWhatWasShown();
    void refusals_data();
    void refusals();
    void tokenFaults_data();
    void tokenFaults();
    void faultsOnThisSide_data();
    void faultsOnThisSide();
    void anUntrustedServerGetsNoGrant();
    void aCrookedClockIsMeasured();
    void counterCheckPointsAtAltinn();
    void counterChecksCanBeSwitchedOff();
    void silenceStaysATimeoutAfterCounterChecks();
    void silenceForCustomersAlonePointsAtAltinn();
    void aPageIsNoPlainToken();
    void theOtherEnvironmentIsAskedOnlyWhenWanted();
    void theServersTimeIsNotChosenByTheToken();
    void whatIsEchoedIsNotShown();
    void aPlainTokenIsNotCalledADelegation();
    void aServerThatAsksToWaitIsHeard();
    void theApisFaultsAreTheApis();
    void aKeyOfSeveralIsChosenByItsKid();
    void warningsSayWhatTheyWarnAbout();
    void whatCannotBeDelegatedIsSaid();
    void cancelEndsAtOnce();
    void noSecretIsInTheReport();
    void stepsAreReportedInOrder();

private:
    CheckRequest request() const;
    CheckReport run(CheckRequest request);
    QJsonObject tokenClaims() const;
    ScriptedTlsServer::Response token(const QJsonObject &claims, const QString &kid = u"server-1"_s) const;
    static ScriptedTlsServer::Response refusal(
        int status, const QString &error, const QString &description, const QString &code);
    QByteArray makeKeyFile(const QDateTime &notAfter, const QStringList &usages) const;

    QTemporaryDir m_dir;
    std::unique_ptr<ScriptedTlsServer> m_server;
    std::optional<SigningKey> m_serverKey;
    std::optional<SigningKey> m_clientKey;
    std::optional<MadeCertificate> m_issuer;
    Catalogue m_catalogue = bundledCatalogue();
    QByteArray m_lastAssertion;
};

void CheckRunTest::initTestCase()
{
    m_serverKey = *generateRsaKey(2048);
    m_clientKey = *generateRsaKey(2048);
    CertificateRequest ca;
    ca.subject = {{u"C"_s, u"NO"_s}, {u"organizationIdentifier"_s, u"NTRNO-983163327"_s},
        {u"O"_s, u"Buypass AS"_s}, {u"CN"_s, u"Buypass Class 3 Test4 CA G2 ST Business"_s}};
    ca.notBefore = QDateTime::currentDateTimeUtc().addYears(-1);
    ca.notAfter = ca.notBefore.addYears(10);
    ca.isCa = true;
    ca.keyUsages = QStringList{u"keyCertSign"_s, u"cRLSign"_s};
    const SigningKey key = *generateRsaKey(2048);
    CertificateRequest root = ca;
    root.subject.last().second = u"Buypass Class 3 Test4 Root CA G2 ST"_s;
    const SigningKey rootKey = *generateRsaKey(2048);
    const MadeCertificate top{*makeCertificate(root, rootKey), rootKey};
    m_issuer = MadeCertificate{*makeCertificate(ca, key, top), key};
    QFile file(m_dir.filePath(u"supplier.p12"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makeKeyFile(
        QDateTime::currentDateTimeUtc().addDays(300), {u"digitalSignature"_s, u"keyEncipherment"_s}));
}

QByteArray CheckRunTest::makeKeyFile(const QDateTime &notAfter, const QStringList &usages) const
{
    CertificateRequest leaf;
    leaf.subject = {{u"C"_s, u"NO"_s}, {u"O"_s, u"BLÅBÆR OG SØNN AS"_s}, {u"CN"_s, u"BLÅBÆR OG SØNN AS"_s},
        {u"organizationIdentifier"_s, u"NTRNO-"_s + supplierNumber}};
    leaf.notBefore = notAfter.addDays(-400);
    leaf.notAfter = notAfter;
    leaf.keyUsages = usages;
    leaf.policies = QStringList{u"2.16.578.1.26.1.3.2"_s};
    const BusinessCertificate certificate = *makeCertificate(leaf, *m_clientKey, m_issuer);
    return *makePkcs12({*m_clientKey, certificate, {m_issuer->certificate}, u"auth"_s},
        SecretBytes::fromUtf8(u"hemmelig42"_s));
}

void CheckRunTest::init()
{
    m_server = std::make_unique<ScriptedTlsServer>();
    const QString base = m_server->base();
    m_server->on("/.well-known/oauth-authorization-server",
        ScriptedTlsServer::Response{200,
            json({{u"issuer"_s, base}, {u"token_endpoint"_s, base + u"token"_s},
                {u"jwks_uri"_s, base + u"jwk"_s}})});
    m_server->on("/jwk", ScriptedTlsServer::Response{200, publicJwks(*m_serverKey, u"server-1"_s)});
    m_server->on("/token", [this](const ScriptedTlsServer::Request &r) {
        m_lastAssertion = QUrlQuery(QString::fromLatin1(r.body))
                              .queryItemValue(u"assertion"_s, QUrl::FullyDecoded)
                              .toLatin1();
        return token(tokenClaims());
    });
    m_lastAssertion.clear();
}

QJsonObject CheckRunTest::tokenClaims() const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return {{u"iss"_s, m_server->base()}, {u"scope"_s, scopeName}, {u"consumer"_s, party(consumerNumber)},
        {u"supplier"_s, party(supplierNumber)}, {u"delegation_source"_s, u"https://tt02.altinn.no/"_s},
        {u"iat"_s, now}, {u"exp"_s, now + 120}, {u"token_type"_s, u"Bearer"_s}};
}

ScriptedTlsServer::Response CheckRunTest::token(const QJsonObject &claims, const QString &kid) const
{
    const SecretBytes compact = *signJws({{u"kid"_s, kid}}, claims, *m_serverKey);
    return {200,
        json({{u"access_token"_s, QString::fromLatin1(compact.copyToByteArray())},
            {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 119}, {u"scope"_s, scopeName}})};
}

ScriptedTlsServer::Response CheckRunTest::refusal(
    int status, const QString &error, const QString &description, const QString &code)
{
    QJsonObject body{{u"error"_s, error},
        {u"error_description"_s, description + u" (trace_id: 9d1c7a40e2b3f5566778899aabbf765a)"_s}};
    if (!code.isEmpty())
        body.insert(u"error_uri"_s, u"https://test.maskinporten.no/errors/"_s + code);
    return {status, json(body)};
}

CheckRequest CheckRunTest::request() const
{
    CheckRequest r;
    r.environment.id = r.environment.name = u"file"_s;
    r.environment.issuer = m_server->base();
    r.environment.metadataUrl = m_server->url(u".well-known/oauth-authorization-server"_s);
    r.environment.delegationSource = u"https://tt02.altinn.no/"_s;
    r.clientId = u"client-1"_s;
    r.scopes = QStringList{scopeName};
    r.consumer = u"312 701 103"_s;
    r.key.file = m_dir.filePath(u"supplier.p12"_s);
    r.key.password = SecretBytes::fromUtf8(u"hemmelig42"_s);
    r.network.proxy = NetworkSettings::Proxy::None;
    r.network.extraCas = QSslCertificate::fromData(m_server->caPem());
    r.network.timeoutMs = 5000;
    return r;
}

CheckReport CheckRunTest::run(CheckRequest request)
{
    CheckRun run(std::move(request), m_catalogue);
    QSignalSpy finished(&run, &CheckRun::finished);
    run.start();
    if (!finished.wait(15000))
        return {};
    return finished.first().first().value<CheckReport>();
}

void CheckRunTest::aRightTokenIsVerified()
{
    const CheckReport report = run(request());
    QCOMPARE(report.diagnosis.cause, Cause::DelegationVerified);
    QCOMPARE(report.verdict, Verdict::Verified);
    QCOMPARE(report.consumer, consumerNumber);
    QCOMPARE(report.supplier, supplierNumber);
    QCOMPARE(report.schemas.size(), 1);
    QCOMPARE(m_server->count("/token"), 1);
}

void CheckRunTest::theGrantIsWhatWasShown()
{
    const CheckReport report = run(request());
    const auto sent = decodeJws(m_lastAssertion);
    QVERIFY(sent.ok());
    QCOMPARE(sent->payload, report.grantClaims);
    QCOMPARE(sent->payload.value(u"aud"_s).toString(), m_server->base());
    QCOMPARE(sent->payload.value(u"consumer_org"_s).toString(), consumerNumber);
    const QJsonArray chain = sent->header.value(u"x5c"_s).toArray();
    QCOMPARE(chain.size(), 2);
    const auto leaf =
        BusinessCertificate::fromDer(QByteArray::fromBase64(chain.first().toString().toLatin1()));
    QCOMPARE(leaf->organisationNumber(), supplierNumber);
    QVERIFY(verifyJws(m_lastAssertion, PublicKeySet::fromCertificate(*leaf)).ok());
}

void CheckRunTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Responsible>("responsible");
    QTest::addColumn<Verdict>("verdict");
    const QString failed = u"Invalid assertion. Client authentication failed. "_s;
    const auto row = [](const char *name, int status, const char *error, const QString &text,
                         const char *code, Cause cause, Responsible who) {
        QTest::newRow(name) << status << QString::fromLatin1(error) << text << QString::fromLatin1(code)
                            << cause << who << Verdict::Refused;
    };
    using R = Responsible;
    const QString notDelegated = u"Consumer 312701103 has not delegated access to the scope "_s + scopeName
        + u" to supplier 310211036."_s;
    row("MP-251", 403, "forbidden", notDelegated, "MP-251", Cause::ConsumerNotDelegated, R::Consumer);
    row("MP-250", 400, "invalid_scope",
        u"Consumer has not been granted access to the scope "_s + scopeName + u"."_s, "MP-250",
        Cause::ConsumerNotGranted, R::ApiProvider);
    row("MP-200", 400, "invalid_scope", u"Token request contains invalid scopes for client, x"_s, "MP-200",
        Cause::ScopeNotOnClient, R::Supplier);
    row("MP-100", 400, "invalid_grant", failed + u"Client not found."_s, "MP-100", Cause::ClientUnknown,
        R::Supplier);
    row("MP-110", 400, "invalid_grant", failed + u"Invalid JWT claim aud."_s, "MP-110",
        Cause::AudienceInvalid, R::Supplier);
    row("MP-120", 400, "invalid_grant", failed + u"The JWT is signed with an invalid certificate."_s,
        "MP-120", Cause::CertificateNotAccepted, R::Supplier);
    row("MP-121", 400, "invalid_grant", failed + u"Expired key."_s, "MP-121", Cause::KeyExpired, R::Supplier);
    row("MP-124", 400, "invalid_grant", failed + u"Invalid JWT signature."_s, "MP-124",
        Cause::SignatureInvalid, R::Supplier);
    row("MP-012", 400, "invalid_grant", u"Grant is used before"_s, "MP-012", Cause::GrantReused, R::Supplier);
}

void CheckRunTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QString, error);
    QFETCH(QString, description);
    QFETCH(QString, code);
    QFETCH(Cause, cause);
    QFETCH(Responsible, responsible);
    QFETCH(Verdict, verdict);
    m_server->on("/token", refusal(status, error, description, code));
    const CheckReport report = run(request());
    QCOMPARE(report.diagnosis.cause, cause);
    QCOMPARE(report.diagnosis.responsible, responsible);
    QCOMPARE(report.verdict, verdict);
    QCOMPARE(report.diagnosis.facts.traceId, u"9d1c7a40e2b3f5566778899aabbf765a"_s);
    QCOMPARE(report.steps.at(4).status, StepStatus::NotTested);
}

void CheckRunTest::tokenFaults_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("own") << u"consumer"_s << QJsonValue(party(supplierNumber)) << Cause::ConsumerOrgMissing;
    QTest::newRow("no supplier") << u"supplier"_s << QJsonValue(QJsonValue::Undefined)
                                 << Cause::ConsumerOrgMissing;
    QTest::newRow("other consumer") << u"consumer"_s << QJsonValue(party(u"210129812"_s))
                                    << Cause::TokenConsumerMismatch;
    QTest::newRow("scope") << u"scope"_s << QJsonValue(u"brreg:reelle/media"_s) << Cause::TokenScopeMismatch;
    QTest::newRow("issuer") << u"iss"_s << QJsonValue(u"https://maskinporten.no/"_s)
                            << Cause::TokenIssuerMismatch;
    QTest::newRow("expired") << u"exp"_s << QJsonValue(1000) << Cause::TokenExpired;
    QTest::newRow("unknown kid") << u"kid"_s << QJsonValue(u"other"_s) << Cause::TokenSignatureInvalid;
    QTest::newRow("opaque") << u"opaque"_s << QJsonValue(true) << Cause::TokenNotReadable;
}

void CheckRunTest::tokenFaults()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(Cause, cause);
    QJsonObject claims = tokenClaims();
    claims.remove(claim);
    if (!value.isUndefined())
        claims.insert(claim, value);
    if (claim == u"opaque"_s)
        m_server->on("/token",
            ScriptedTlsServer::Response{
                200, json({{u"access_token"_s, u"abcdef"_s}, {u"token_type"_s, u"Bearer"_s}})});
    else
        m_server->on("/token", token(claims, claim == u"kid"_s ? value.toString() : u"server-1"_s));
    const CheckReport report = run(request());
    QCOMPARE(report.diagnosis.cause, cause);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void CheckRunTest::faultsOnThisSide_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("number") << u"consumer"_s << Cause::OrganisationNumberInvalid;
    QTest::newRow("own number") << u"own"_s << Cause::ConsumerOrgIsOwn;
    QTest::newRow("scope") << u"scope"_s << Cause::ScopeMalformed;
    QTest::newRow("password") << u"password"_s << Cause::KeystoreWrongPassword;
    QTest::newRow("no file") << u"file"_s << Cause::PrivateKeyNotAccessible;
    QTest::newRow("expired") << u"expired"_s << Cause::CertificateExpired;
    QTest::newRow("encryption") << u"encryption"_s << Cause::CertificateWrongPurpose;
    QTest::newRow("environment") << u"production"_s << Cause::CertificateWrongEnvironment;
    QTest::newRow("other organisation") << u"supplier"_s << Cause::CertificateOfOtherOrganisation;
}

void CheckRunTest::faultsOnThisSide()
{
    QFETCH(QString, what);
    QFETCH(Cause, cause);
    CheckRequest r = request();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto write = [&](const QByteArray &bytes) {
        r.key.file = m_dir.filePath(what + u".p12"_s);
        QFile file(r.key.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    if (what == u"consumer"_s)
        r.consumer = u"312701104"_s;
    else if (what == u"own"_s)
        r.consumer = supplierNumber;
    else if (what == u"scope"_s)
        r.scopes = QStringList{u"no scope"_s};
    else if (what == u"password"_s)
        r.key.password = SecretBytes::fromUtf8(u"feil"_s);
    else if (what == u"file"_s)
        r.key.file = m_dir.filePath(u"missing.p12"_s);
    else if (what == u"expired"_s)
        write(makeKeyFile(now.addDays(-4), {u"digitalSignature"_s}));
    else if (what == u"encryption"_s)
        write(makeKeyFile(now.addDays(100), {u"keyEncipherment"_s}));
    else if (what == u"production"_s)
        r.environment.kind = EnvironmentKind::Production;
    else
        r.supplier = u"210129812"_s;
    const CheckReport report = run(std::move(r));
    QCOMPARE(report.diagnosis.cause, cause);
    QCOMPARE(report.verdict, Verdict::LocalFault);
    QVERIFY2(m_server->requests().isEmpty() || m_server->count("/token") == 0,
        "nothing is sent once a fault is known");
}

void CheckRunTest::anUntrustedServerGetsNoGrant()
{
    CheckRequest r = request();
    r.network.extraCas.clear();
    const CheckReport report = run(std::move(r));
    QCOMPARE(report.diagnosis.cause, Cause::TlsNotTrusted);
    QCOMPARE(report.verdict, Verdict::LocalFault);
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(report.steps.at(3).status, StepStatus::NotTested);
}

void CheckRunTest::aCrookedClockIsMeasured()
{
    ScriptedTlsServer::Response metadata{200,
        json({{u"issuer"_s, m_server->base()}, {u"token_endpoint"_s, m_server->base() + u"token"_s},
            {u"jwks_uri"_s, m_server->base() + u"jwk"_s}})};
    metadata.date = QDateTime::currentDateTimeUtc().addSecs(-40);
    m_server->on("/.well-known/oauth-authorization-server", metadata);
    ScriptedTlsServer::Response late = refusal(400, u"invalid_grant"_s,
        u"Invalid assertion. Client authentication failed. Issue time is after now"_s, {});
    late.date = metadata.date;
    m_server->on("/token", late);
    const CheckReport report = run(request());
    QCOMPARE(report.diagnosis.cause, Cause::ClockAhead);
    QCOMPARE(report.steps.at(2).status, StepStatus::Warning);
    QVERIFY(std::abs(*report.diagnosis.facts.clockAheadSeconds - 40) <= 2);
}

void CheckRunTest::counterCheckPointsAtAltinn()
{
    m_server->on("/token", [this](const ScriptedTlsServer::Request &r) {
        const QByteArray assertion = QUrlQuery(QString::fromLatin1(r.body))
                                         .queryItemValue(u"assertion"_s, QUrl::FullyDecoded)
                                         .toLatin1();
        if (!decodeJws(assertion)->payload.contains(u"consumer_org"_s))
            return token(tokenClaims());
        return refusal(500, u"server_error"_s, u"An unexpected error occurred"_s, {});
    });
    const CheckReport report = run(request());
    QCOMPARE(m_server->count("/token"), 2);
    QCOMPARE(report.diagnosis.cause, Cause::DelegationSourceUnavailable);
    QCOMPARE(report.verdict, Verdict::Unknown);
}

void CheckRunTest::counterChecksCanBeSwitchedOff()
{
    m_server->on("/token", refusal(500, u"server_error"_s, u"An unexpected error occurred"_s, {}));
    CheckRequest r = request();
    r.counterChecks = false;
    const CheckReport report = run(std::move(r));
    QCOMPARE(m_server->count("/token"), 1);
    QCOMPARE(report.verdict, Verdict::Unknown);
}

void CheckRunTest::silenceStaysATimeoutAfterCounterChecks()
{
    ScriptedTlsServer::Response silent;
    silent.silent = true;
    m_server->on("/token", silent);
    CheckRequest r = request();
    r.network.timeoutMs = 400;
    const CheckReport report = run(std::move(r));
    QCOMPARE(m_server->count("/token"), 2); // the counter-check asked too
    QCOMPARE(toId(report.diagnosis.cause), u"connection_timeout"_s);
    QCOMPARE(report.verdict, Verdict::LocalFault);
    QVERIFY(report.diagnosis.facts.quoted.isEmpty()); // nobody said anything that could be quoted
}

void CheckRunTest::silenceForCustomersAlonePointsAtAltinn()
{
    m_server->on("/token", [this](const ScriptedTlsServer::Request &r) {
        const QByteArray assertion = QUrlQuery(QString::fromLatin1(r.body))
                                         .queryItemValue(u"assertion"_s, QUrl::FullyDecoded)
                                         .toLatin1();
        QJsonObject claims = tokenClaims();
        claims.remove(u"supplier"_s);
        ScriptedTlsServer::Response answer = token(claims);
        answer.silent = decodeJws(assertion)->payload.contains(u"consumer_org"_s);
        return answer;
    });
    CheckRequest r = request();
    r.network.timeoutMs = 400;
    const CheckReport report = run(std::move(r));
    QCOMPARE(toId(report.diagnosis.cause), u"delegation_source_unavailable"_s);
    QCOMPARE(report.verdict, Verdict::Unknown);
}

void CheckRunTest::aPageIsNoPlainToken()
{
    int asked = 0;
    m_server->on("/token", [&asked](const ScriptedTlsServer::Request &) {
        return ++asked == 1 ? ScriptedTlsServer::Response{503, "{}"}
                            : ScriptedTlsServer::Response{200, "<html>Planned maintenance</html>"};
    });
    const CheckReport report = run(request());
    QCOMPARE(asked, 2);
    QCOMPARE(toId(report.diagnosis.cause), u"service_unavailable"_s);
    QVERIFY(report.diagnosis.alternatives.isEmpty()); // what would tell it apart has been done
}

void CheckRunTest::theOtherEnvironmentIsAskedOnlyWhenWanted()
{
    ScriptedTlsServer other;
    const QString base = other.base();
    other.on("/.well-known/oauth-authorization-server",
        ScriptedTlsServer::Response{200,
            json({{u"issuer"_s, base}, {u"token_endpoint"_s, base + u"token"_s},
                {u"jwks_uri"_s, base + u"jwk"_s}})});
    QByteArray sentThere;
    other.on("/token", [&sentThere](const ScriptedTlsServer::Request &r) {
        sentThere = QUrlQuery(QString::fromLatin1(r.body))
                        .queryItemValue(u"assertion"_s, QUrl::FullyDecoded)
                        .toLatin1();
        return refusal(403, u"forbidden"_s,
            u"Consumer 312701103 has not delegated access to the scope brreg:reelle/offentlig to supplier "
            "310211036."_s,
            u"MP-251"_s);
    });
    m_server->on("/token",
        refusal(400, u"invalid_grant"_s, u"Invalid assertion. Client authentication failed."_s, u"MP-100"_s));
    const auto ask = [&](bool wanted) {
        CheckRequest r = request();
        r.environment.otherIssuer = base;
        r.network.extraCas += QSslCertificate::fromData(other.caPem());
        r.askOtherEnvironment = wanted;
        return run(std::move(r));
    };
    const CheckReport careful = ask(false);
    QCOMPARE(other.count("/.well-known/oauth-authorization-server"), 1);
    QCOMPARE(other.count("/token"), 0);
    QVERIFY(careful.diagnosis.certainty != Certainty::Certain);

    const CheckReport told = ask(true);
    QCOMPARE(other.count("/token"), 1);
    QCOMPARE(decodeJws(sentThere)->payload.value(u"aud"_s).toString(), base);
    QCOMPARE(toId(told.diagnosis.cause), u"client_unknown"_s);
    QCOMPARE(told.diagnosis.certainty, Certainty::Certain);
    QCOMPARE(told.verdict, Verdict::Refused);
}

void CheckRunTest::theServersTimeIsNotChosenByTheToken()
{
    m_server->on("/token", [this](const ScriptedTlsServer::Request &) {
        QJsonObject claims = tokenClaims();
        claims.insert(u"exp"_s, QDateTime::currentSecsSinceEpoch() - 1800);
        ScriptedTlsServer::Response answer = token(claims);
        answer.date = QDateTime::currentDateTimeUtc().addSecs(-3600);
        return answer;
    });
    const CheckReport report = run(request());
    QCOMPARE(toId(report.diagnosis.cause), u"token_expired"_s);
}

void CheckRunTest::whatIsEchoedIsNotShown()
{
    QByteArray assertion;
    m_server->on("/token", [&assertion](const ScriptedTlsServer::Request &r) {
        assertion = QUrlQuery(QString::fromLatin1(r.body))
                        .queryItemValue(u"assertion"_s, QUrl::FullyDecoded)
                        .toLatin1();
        QByteArray torn; // in pieces that look like no token
        for (qsizetype i = 0; i < assertion.size(); i += 40)
            torn += "<br>" + assertion.mid(i, 40);
        return ScriptedTlsServer::Response{400, "<html>error_description: bad request " + torn + "</html>"};
    });
    const CheckReport report = run(request());
    QString told = report.diagnosis.facts.quoted + report.diagnosis.facts.description;
    for (const StepReport &step : report.steps)
        told += step.evidence.join(u' ');
    QVERIFY(told.contains(u"bad request"_s));
    for (qsizetype i = 0; i + 16 < assertion.size(); ++i)
        QVERIFY(!told.contains(QLatin1StringView(assertion.mid(i, 16))));
}

void CheckRunTest::aPlainTokenIsNotCalledADelegation()
{
    m_server->on("/token", [this](const ScriptedTlsServer::Request &) {
        QJsonObject claims = tokenClaims();
        claims.insert(u"consumer"_s, party(supplierNumber));
        claims.remove(u"supplier"_s);
        claims.remove(u"delegation_source"_s);
        return token(claims);
    });
    CheckRequest r = request();
    r.consumer.clear();
    const CheckReport report = run(std::move(r));
    QCOMPARE(report.verdict, Verdict::Verified);
    const DiagnosisText text(Texts(Language::English), {});
    QCOMPARE(text.summary(report.diagnosis), u"The client gets a token for the supplier itself."_s);
    QVERIFY(text.explanation(report.diagnosis).contains(u"no delegation was tested"_s));
}

void CheckRunTest::aServerThatAsksToWaitIsHeard()
{
    m_server->on("/token",
        ScriptedTlsServer::Response{
            429, R"({"error":"too_many_requests"})", "application/json", "Retry-After: 30\r\n"});
    const CheckReport report = run(request());
    QCOMPARE(toId(report.diagnosis.cause), u"rate_limited"_s);
    QStringList sentences;
    for (const Finding &finding : report.steps.at(3).findings)
        sentences << findingText(Texts(Language::English), finding);
    QVERIFY2(sentences.join(u' ').contains(u"seconds: 30"_s), qPrintable(sentences.join(u'\n')));
}

void CheckRunTest::theApisFaultsAreTheApis()
{
    for (const auto &[status, cause] : {std::pair(500, "service_unavailable"), {429, "rate_limited"},
             {404, "response_not_understood"}, {403, "api_forbidden"}}) {
        m_server->on("/api", ScriptedTlsServer::Response{status, "{}"});
        CheckRequest r = request();
        r.apiUrl = m_server->url(u"api"_s);
        const CheckReport report = run(std::move(r));
        QCOMPARE(toId(report.diagnosis.cause), QLatin1StringView(cause));
        QCOMPARE(report.diagnosis.responsible, Responsible::ApiProvider);
        QCOMPARE(report.diagnosis.contact, ContactId::ApiProvider);
    }
}

void CheckRunTest::aKeyOfSeveralIsChosenByItsKid()
{
    QFile file(m_dir.filePath(u"keys.jwk"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json({{u"keys"_s,
        QJsonArray{test::privateJwk(*m_serverKey, u"a"_s), test::privateJwk(*m_clientKey, u"b"_s)}}}));
    file.close();
    CheckRequest r = request();
    r.key.file = file.fileName();
    r.key.kid = u"b"_s;
    r.supplier = supplierNumber;
    const CheckReport chosen = run(std::move(r));
    QCOMPARE(chosen.verdict, Verdict::Verified);
    QVERIFY(verifyJws(m_lastAssertion, PublicKeySet::fromKey(*m_clientKey, u"b"_s)).ok());
    r = request();
    r.key.file = file.fileName();
    const CheckReport open = run(std::move(r));
    QCOMPARE(toId(open.diagnosis.cause), u"keystore_several_keys"_s);
}

void CheckRunTest::warningsSayWhatTheyWarnAbout()
{
    QFile file(m_dir.filePath(u"soon.p12"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makeKeyFile(QDateTime::currentDateTimeUtc().addDays(9), {u"digitalSignature"_s}));
    file.close();
    CheckRequest r = request();
    r.key.file = file.fileName();
    const CheckReport report = run(std::move(r));
    QCOMPARE(report.verdict, Verdict::Verified);
    const StepReport &key = report.steps.at(1);
    QCOMPARE(key.status, StepStatus::Warning);
    QStringList sentences;
    for (const Finding &finding : key.findings)
        sentences << findingText(Texts(Language::English), finding);
    QVERIFY2(
        sentences.join(u' ').contains(u"Order a new one in good time"_s), qPrintable(sentences.join(u'\n')));
    QVERIFY(!sentences.join(u' ').contains(u"has expired"_s));
}

void CheckRunTest::whatCannotBeDelegatedIsSaid()
{
    DelegationSchema open;
    open.scopes << scopeName;
    open.title.nb = u"Åpent skjema"_s;
    DelegationSchema closed = open;
    closed.delegable = false;
    const QList<QPair<Catalogue, FindingId>> rows{
        {Catalogue({}, {{scopeName, {}, {}, false}}), FindingId::SchemaNotDelegable},
        {Catalogue({open}, {{scopeName, {}, {}, false}}), FindingId::SchemaNotDelegable},
        {Catalogue({closed}), FindingId::SchemaNotDelegable},
        {Catalogue({open, closed}, {{scopeName, {}, {}, true}}), FindingId::ScopeKnown},
        {Catalogue({}, {{scopeName, {}, {}, true}}), FindingId::ScopeWithoutTitle},
    };
    for (const auto &[catalogue, expected] : rows) {
        m_catalogue = catalogue;
        const StepReport input = run(request()).steps.first();
        QVERIFY(std::any_of(input.findings.begin(), input.findings.end(),
            [id = expected](const Finding &finding) { return finding.id == id; }));
        QCOMPARE(input.status == StepStatus::Warning, expected == FindingId::SchemaNotDelegable);
    }
    m_catalogue = bundledCatalogue();
}

void CheckRunTest::cancelEndsAtOnce()
{
    ScriptedTlsServer::Response silent;
    silent.silent = true;
    m_server->on("/token", silent);
    CheckRun check(request(), m_catalogue);
    QSignalSpy finished(&check, &CheckRun::finished);
    check.start();
    QTRY_COMPARE(m_server->count("/token"), 1);
    check.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 500);
    const auto report = finished.first().first().value<CheckReport>();
    QVERIFY(report.interrupted);
    QVERIFY(report.verdict != Verdict::Verified);
}

void CheckRunTest::noSecretIsInTheReport()
{
    const CheckReport report = run(request());
    QByteArray all = json(report.grantHeader) + json(report.grantClaims) + json(report.tokenClaims);
    for (const StepReport &step : report.steps) {
        all += step.evidence.join(u' ').toUtf8();
        for (const Finding &finding : step.findings)
            all += finding.arguments.join(u' ').toUtf8();
    }
    all += report.diagnosis.facts.quoted.toUtf8();
    QVERIFY(!m_lastAssertion.isEmpty());
    QVERIFY(!all.contains(m_lastAssertion.split('.').at(2)));
    QVERIFY(!all.contains("hemmelig42"));
    QVERIFY(!all.contains("eyJ"));
}

void CheckRunTest::stepsAreReportedInOrder()
{
    CheckRun check(request(), m_catalogue);
    QSignalSpy finished(&check, &CheckRun::finished);
    QStringList seen;
    connect(&check, &CheckRun::stepChanged, this,
        [&seen](const StepReport &step) { seen << toId(step.id) + u':' + toId(step.status); });
    check.start();
    QVERIFY(finished.wait(15000));
    QCOMPARE(seen.value(0), u"input:running"_s);
    QCOMPARE(seen.value(1), u"input:passed"_s);
    QVERIFY(seen.indexOf(u"token:passed"_s) < seen.indexOf(u"token_contents:passed"_s));
    const auto report = finished.first().first().value<CheckReport>();
    QCOMPARE(report.steps.size(), 8);
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(CheckRunTest)
#include "tst_check_run.moc"
