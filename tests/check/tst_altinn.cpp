// SPDX-License-Identifier: MIT
#include "DemoSession.h"
#include "check/AltinnComparison.h"
#include "check/CheckRun.h"
#include "demo/DemoCustomers.h"
#include "domain/Bundled.h"
#include "support/Ask.h"
#include "support/ScriptedTlsServer.h"

#include <QJsonArray>
#include <QSslCertificate>
#include <QTest>
#include <QTimer>

using namespace da;
using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;

Q_DECLARE_METATYPE(da::Cause)
Q_DECLARE_METATYPE(da::Verdict)
Q_DECLARE_METATYPE(da::FindingId)

namespace {

const QString scope = u"brreg:reelle/offentlig"_s;
const QString good = u"310450138"_s;
const QString notDelegated = u"310450146"_s;
const QString notGranted = u"310450154"_s;
const QString supplier = u"310450103"_s;
const QByteArray altinnToken = "eyJhbHRpbm4taGVhZGVyIn0.eyJhbHRpbm4tcGF5bG9hZCJ9.c2lnbmF0dXJlLWFsdGlubg";

bool has(const StepReport &step, FindingId id)
{
    return std::any_of(
        step.findings.begin(), step.findings.end(), [id](const Finding &f) { return f.id == id; });
}

QByteArray listOf(const QString &consumer, const QString &to, const QDateTime &created)
{
    const QJsonObject entry{{u"consumer_org"_s, consumer}, {u"supplier_org"_s, to},
        {u"scopes"_s, QJsonArray{scope}}, {u"created"_s, created.toString(Qt::ISODateWithMs)}};
    return QJsonDocument(QJsonArray{entry}).toJson();
}

} // namespace

/// Altinn's look-up in the demo environment, as a check of its own and as a second opinion; and an Altinn
/// that answers as the test says beside the demo's Maskinporten.
class TestAltinn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void looksUp_data();
    void looksUp();
    void aDelegationMayBeYoungerThanTheCheck();
    void whatAltinnRefusesIsDiagnosed_data();
    void whatAltinnRefusesIsDiagnosed();
    void aSecondOpinionLeavesTheVerdict_data();
    void aSecondOpinionLeavesTheVerdict();
    void contradictionsAreTold_data();
    void contradictionsAreTold();
    void altinnsSilenceSaysNothing();
    void noTokenIsTold();
    void cancelEndsTheSecondOpinion();

private:
    CheckRequest lookup(const DelegationQuery &query, bool admin = false);
    CheckRequest check(const QString &consumer);
    void scriptAltinn(Environment &environment, const Response &list);
    CheckReport run(CheckRequest request);

    DemoSession m_session;
    Catalogue m_catalogue = bundledCatalogue();
    std::unique_ptr<ScriptedTlsServer> m_altinn;
    NetworkSettings m_network;
};

void TestAltinn::initTestCase()
{
    QVERIFY(m_session.isReady());
}

void TestAltinn::init()
{
    m_altinn = std::make_unique<ScriptedTlsServer>();
    QFile ca(m_session.demo().environment().caFile);
    QVERIFY(ca.open(QIODevice::ReadOnly));
    m_network = support::trusting(ca.readAll() + m_altinn->caPem());
    m_network.timeoutMs = 3000;
}

CheckRequest TestAltinn::lookup(const DelegationQuery &query, bool admin)
{
    const QList<DemoClient> clients = m_session.demo().clients();
    CheckRequest request;
    request.kind = CheckKind::AltinnLookup;
    request.environment = m_session.demo().environment();
    request.clientId = u"demo-api-owner"_s;
    request.key.file = clients.last().keyFile;
    request.key.password = SecretBytes::fromUtf8(m_session.demo().keyPassword());
    request.lookup = {query, admin};
    request.network = m_network;
    return request;
}

CheckRequest TestAltinn::check(const QString &consumer)
{
    CheckRequest request;
    request.environment = m_session.demo().environment();
    request.clientId = m_session.demo().clientId();
    request.key.file = m_session.demo().keyFile();
    request.key.password = SecretBytes::fromUtf8(m_session.demo().keyPassword());
    request.consumer = consumer;
    request.scopes = QStringList{scope};
    request.network = m_network;
    request.secondOpinion = std::make_unique<CheckRequest>(lookup({}));
    return request;
}

/// The list for @p list's customer and the scope, whatever else was asked.
void TestAltinn::scriptAltinn(Environment &environment, const Response &list)
{
    environment.tokenExchange = m_altinn->url(u"exchange"_s);
    environment.accessManagement = m_altinn->url(u"am"_s);
    m_altinn->on("/exchange", Response{200, altinnToken, "text/plain"});
    for (const QString &consumer : {good, notDelegated})
        m_altinn->on("/am/maskinporten/delegations/?consumerOrg=" + consumer.toLatin1()
                + "&scope=brreg%3Areelle%2Foffentlig",
            list);
}

CheckReport TestAltinn::run(CheckRequest request)
{
    CheckRun run(std::move(request), m_catalogue);
    CheckReport report;
    int finished = 0;
    connect(&run, &CheckRun::finished, &run, [&](const CheckReport &given) {
        report = given;
        ++finished;
    });
    run.start();
    (void)QTest::qWaitFor([&] { return finished > 0; }, 30000);
    if (finished != 1)
        qWarning("finished %d times", finished);
    return report;
}

void TestAltinn::looksUp_data()
{
    QTest::addColumn<QStringList>("query"); // consumer, supplier, scope
    QTest::addColumn<bool>("admin");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<int>("listed"); // -1: no answer
    QTest::newRow("there") << QStringList{good, supplier, scope} << false << Verdict::Verified
                           << Cause::DelegationVerified << 1;
    QTest::newRow("not there") << QStringList{notDelegated, supplier, scope} << false << Verdict::Refused
                               << Cause::ConsumerNotDelegated << 0;
    QTest::newRow("a list of none") << QStringList{notDelegated, {}, scope} << false << Verdict::Verified
                                    << Cause::DelegationVerified << 0;
    QTest::newRow("in other dress") << QStringList{u"NO 310 450 138 MVA"_s, {}, scope + u' '} << false
                                    << Verdict::Verified << Cause::DelegationVerified << 1;
    QTest::newRow("another owner's scope") << QStringList{good, {}, u"altinn:consentrequests.read"_s} << false
                                           << Verdict::Refused << Cause::AltinnLookupNotAuthorised << -1;
    QTest::newRow("another owner's scope, as administrator")
        << QStringList{good, {}, u"altinn:consentrequests.read"_s} << true << Verdict::Verified
        << Cause::DelegationVerified << 1;
    QTest::newRow("no number") << QStringList{u"310450139"_s, {}, scope} << false << Verdict::LocalFault
                               << Cause::OrganisationNumberInvalid << -1;
    QTest::newRow("no scope") << QStringList{good, {}, {}} << false << Verdict::LocalFault
                              << Cause::ScopeMalformed << -1;
    QTest::newRow("nothing") << QStringList{{}, {}, {}} << true << Verdict::LocalFault
                             << Cause::ScopeMalformed << -1;
    QTest::newRow("Altinn is down") << QStringList{u"310450324"_s, {}, scope} << false << Verdict::Unknown
                                    << Cause::ServiceUnavailable << -1;
}

void TestAltinn::looksUp()
{
    QFETCH(QStringList, query);
    QFETCH(bool, admin);
    QFETCH(int, listed);
    const CheckReport report = run(lookup({query.at(0), query.at(1), query.at(2)}, admin));
    QTEST(report.diagnosis.cause, "cause");
    QTEST(report.verdict, "verdict");
    QVERIFY(report.altinn.has_value());
    QCOMPARE(report.altinn->answered, listed >= 0);
    QCOMPARE(report.altinn->delegations.size(), std::max(listed, 0));
    QCOMPARE(report.steps.constLast().id, StepId::Altinn);
    QCOMPARE(report.steps.size(), 8);
    if (report.diagnosis.cause == Cause::ServiceUnavailable)
        QCOMPARE(report.diagnosis.contact, ContactId::Altinn);
}

void TestAltinn::whatAltinnRefusesIsDiagnosed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("token not taken") << QByteArray(R"({"title":"Unauthorized","status":401})") << 401
                                     << Cause::ApiRejectedToken << Verdict::Refused;
    QTest::newRow("not for this scope") << QByteArray(
        R"({"status":403,"detail":"Not authorized for lookup of delegations for the scope: a:b"})")
                                        << 403 << Cause::AltinnLookupNotAuthorised << Verdict::Refused;
    QTest::newRow("forbidden without words")
        << QByteArray() << 403 << Cause::AltinnLookupNotAuthorised << Verdict::Refused;
    QTest::newRow("unknown organisation")
        << QByteArray("The specified consumerOrg: 310450138, is not a valid organization number") << 400
        << Cause::OrganisationUnknown << Verdict::LocalFault;
    QTest::newRow("scope") << QByteArray("Is not well formatted: x (Parameter 'scope')") << 400
                           << Cause::ScopeMalformed << Verdict::LocalFault;
    QTest::newRow("taken away") << QByteArray() << 404 << Cause::ResponseNotUnderstood << Verdict::Unknown;
    QTest::newRow("too many") << QByteArray() << 429 << Cause::RateLimited << Verdict::Unknown;
    QTest::newRow("fault") << QByteArray("{}") << 500 << Cause::ServiceUnavailable << Verdict::Unknown;
    QTest::newRow("gateway") << QByteArray("<html><title>502 Bad Gateway</title></html>") << 502
                             << Cause::GatewayError << Verdict::Unknown;
    QTest::newRow("half a list") << QByteArray("[{\"consumer_org\":\"3104") << 200
                                 << Cause::ResponseNotUnderstood << Verdict::Unknown;
    QTest::newRow("an entry that proves nothing")
        << QByteArray("[{}]") << 200 << Cause::ResponseNotUnderstood << Verdict::Unknown;
}

void TestAltinn::whatAltinnRefusesIsDiagnosed()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    CheckRequest request = lookup({good, {}, scope});
    scriptAltinn(request.environment, Response{status, body});
    const CheckReport report = run(std::move(request));
    QTEST(report.diagnosis.cause, "cause");
    QTEST(report.verdict, "verdict");
    QVERIFY(!report.altinn->answered);
    QVERIFY(report.diagnosis.contact != ContactId::Digdir);
    QVERIFY(report.diagnosis.responsible != Responsible::Digdir);
}

void TestAltinn::aSecondOpinionLeavesTheVerdict_data()
{
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<FindingId>("finding");
    QTest::newRow("both have it") << good << Verdict::Verified << FindingId::AltinnAgrees;
    QTest::newRow("not granted") << notGranted << Verdict::Refused << FindingId::AltinnNotGrantedThough;
    QTest::newRow("neither has it") << notDelegated << Verdict::Refused << FindingId::AltinnAgreesOnNone;
}

void TestAltinn::aSecondOpinionLeavesTheVerdict()
{
    QFETCH(QString, consumer);
    QFETCH(FindingId, finding);
    const CheckReport report = run(check(consumer));
    QTEST(report.verdict, "verdict");
    QVERIFY(has(report.steps.constLast(), finding));
    QCOMPARE(report.steps.constLast().status, StepStatus::Passed);
    QCOMPARE(report.altinn->query.supplier, supplier);
}

void TestAltinn::contradictionsAreTold_data()
{
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<FindingId>("finding");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("made just now") << notDelegated << supplier << 2 << FindingId::AltinnJustMade
                                   << Verdict::Refused;
    QTest::newRow("made long ago") << notDelegated << supplier << 600 << FindingId::AltinnRefusedAnyway
                                   << Verdict::Refused;
    QTest::newRow("to another number")
        << notDelegated << u"310450111"_s << 600 << FindingId::AltinnOtherSupplier << Verdict::Refused;
    QTest::newRow("a token all the same")
        << good << u"310450111"_s << 600 << FindingId::AltinnTokenThough << Verdict::Verified;
}

void TestAltinn::contradictionsAreTold()
{
    QFETCH(QString, consumer);
    QFETCH(QString, to);
    QFETCH(int, minutesAgo);
    QFETCH(FindingId, finding);
    CheckRequest request = check(consumer);
    const QDateTime created = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    scriptAltinn(request.secondOpinion->environment, Response{200, listOf(consumer, to, created)});
    const CheckReport report = run(std::move(request));
    QVERIFY(has(report.steps.constLast(), finding));
    QTEST(report.verdict, "verdict");
    if (finding == FindingId::AltinnJustMade || finding == FindingId::AltinnRefusedAnyway) {
        QCOMPARE(report.diagnosis.cause, Cause::ConsumerNotDelegated);
        QCOMPARE(report.diagnosis.certainty, Certainty::Possible);
        QVERIFY(report.diagnosis.responsible != Responsible::Consumer);
    }
    if (finding == FindingId::AltinnOtherSupplier) {
        QCOMPARE(report.diagnosis.alternatives.constFirst().circumstance, Circumstance::OtherSupplier);
        QCOMPARE(report.diagnosis.alternatives.constFirst().certainty, Certainty::Likely);
    }
}

void TestAltinn::altinnsSilenceSaysNothing()
{
    for (const QString &consumer : {good, notDelegated}) {
        CheckRequest request = check(consumer);
        scriptAltinn(request.secondOpinion->environment, Response{503, "{}"});
        const CheckReport report = run(std::move(request));
        QCOMPARE(report.verdict, consumer == good ? Verdict::Verified : Verdict::Refused);
        QCOMPARE(report.steps.constLast().status, StepStatus::NotTested);
        QVERIFY(has(report.steps.constLast(), FindingId::AltinnNotAsked));
        QVERIFY(!report.altinn.has_value());
    }
}

/// A server that echoes what it was sent, whole and in part.
void TestAltinn::noTokenIsTold()
{
    CheckRequest request = lookup({good, {}, scope});
    scriptAltinn(request.environment, Response{});
    m_altinn->on("/am/maskinporten/delegations/?consumerOrg=310450138&scope=brreg%3Areelle%2Foffentlig",
        Response{403,
            "{\"detail\":\"Not authorized for lookup of delegations, token " + altinnToken.mid(20, 40) + " x "
                + altinnToken + "\"}"});
    const CheckReport report = run(std::move(request));
    QString told = report.diagnosis.facts.quoted + report.diagnosis.facts.description;
    for (const StepReport &step : report.steps)
        told += step.evidence.join(u'\n');
    QVERIFY(told.contains(u"[removed]"_s));
    QVERIFY(!told.contains(QString::fromLatin1(altinnToken.mid(24, 14))));
}

void TestAltinn::cancelEndsTheSecondOpinion()
{
    CheckRequest request = check(good);
    Response silent;
    silent.silent = true;
    scriptAltinn(request.secondOpinion->environment, silent);
    CheckRun run(std::move(request), m_catalogue);
    int finished = 0;
    bool interrupted = false;
    connect(&run, &CheckRun::finished, &run, [&](const CheckReport &report) {
        ++finished;
        interrupted = report.interrupted;
    });
    connect(&run, &CheckRun::stepChanged, &run, [&](const StepReport &step) {
        if (step.id == StepId::Altinn && step.status == StepStatus::Running)
            QTimer::singleShot(100, &run, &CheckRun::cancel);
    });
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 20000);
    QVERIFY(interrupted);
}

/// A refusal says nothing of a delegation that was made after it.
void TestAltinn::aDelegationMayBeYoungerThanTheCheck()
{
    const QDateTime checkedAt = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
    const DelegationQuery asked{u"310450138"_s, u"310450103"_s, u"brreg:reelle/offentlig"_s};
    const auto findingFor = [&](qint64 secondsBefore) {
        DelegationRecord record;
        record.consumer = asked.consumer;
        record.supplier = asked.supplier;
        record.scopes = QStringList{asked.scope};
        record.created = checkedAt.addSecs(-secondsBefore);
        const Diagnosis refused = Diagnosis::of(Cause::ConsumerNotDelegated, Certainty::Certain);
        const AltinnComparison compared = compareWithAltinn(asked, {record}, refused, checkedAt);
        if (secondsBefore < 0 && (compared.contradicts || compared.diagnosis.certainty != Certainty::Certain))
            return FindingId::AltinnRefusedAnyway;
        return compared.findings.first().id;
    };
    QCOMPARE(findingFor(-60), FindingId::AltinnMadeAfterwards);
    QCOMPARE(findingFor(60), FindingId::AltinnJustMade);
    QCOMPARE(findingFor(24 * 60 * 60), FindingId::AltinnRefusedAnyway);
}

QTEST_GUILESS_MAIN(TestAltinn)
#include "tst_altinn.moc"
