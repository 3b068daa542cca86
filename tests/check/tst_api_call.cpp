// SPDX-License-Identifier: MIT
#include "DemoSession.h"
#include "check/CheckRun.h"
#include "demo/DemoCustomers.h"
#include "diagnosis/DelegationChain.h"
#include "diagnosis/DiagnosisText.h"
#include "domain/ApiAddress.h"
#include "domain/Bundled.h"
#include "support/Ask.h"
#include "support/ScriptedTlsServer.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;

Q_DECLARE_METATYPE(da::Cause)
Q_DECLARE_METATYPE(da::Verdict)
Q_DECLARE_METATYPE(da::FindingId)
Q_DECLARE_METATYPE(ScriptedTlsServer::Response)

namespace {

const QString good = u"310450138"_s;

QString told(const CheckReport &report)
{
    QString text = report.diagnosis.facts.quoted + report.diagnosis.facts.description;
    for (const StepReport &step : report.steps)
        text += step.evidence.join(u'\n');
    return text;
}

} // namespace

/// What a check does with the token that came, and the models of access it can ask for; Maskinporten is the
/// demo's.
class TestApiCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_session.isReady()); }
    void init();
    void callsTheDemosRegister();
    void answers_data();
    void answers();
    void theTokenStaysWhereItIs();
    void noTokenIsTold_data();
    void noTokenIsTold();
    void peopleAreNotShown();
    void models_data();
    void models();
    void anApiDelegationMayNotBeEnough();

private:
    CheckRequest check(const QString &consumer);
    CheckReport run(CheckRequest request);
    static const StepReport &step(const CheckReport &report, StepId id) { return report.steps.at(int(id)); }

    DemoSession m_session;
    Catalogue m_catalogue = bundledCatalogue();
    std::unique_ptr<ScriptedTlsServer> m_api;
};

void TestApiCall::init()
{
    m_api = std::make_unique<ScriptedTlsServer>();
}

CheckRequest TestApiCall::check(const QString &consumer)
{
    CheckRequest request;
    request.environment = m_session.demo().environment();
    request.clientId = m_session.demo().clientId();
    request.key.file = m_session.demo().keyFile();
    request.key.password = SecretBytes::fromUtf8(m_session.demo().keyPassword());
    request.consumer = consumer;
    request.scopes = QStringList{u"brreg:reelle/offentlig"_s};
    QFile ca(request.environment.caFile);
    (void)ca.open(QIODevice::ReadOnly);
    request.network = support::trusting(ca.readAll() + m_api->caPem());
    request.network.timeoutMs = 2000;
    return request;
}

CheckReport TestApiCall::run(CheckRequest request)
{
    CheckRun run(std::move(request), m_catalogue);
    CheckReport report;
    bool finished = false;
    connect(&run, &CheckRun::finished, &run, [&](const CheckReport &given) {
        report = given;
        finished = true;
    });
    run.start();
    (void)QTest::qWaitFor([&] { return finished; }, 30000);
    return report;
}

void TestApiCall::callsTheDemosRegister()
{
    CheckRequest request = check(good);
    request.apiUrl = *apiAddress(
        apiBaseFor(request.environment, request.scopes.first()), apiPathFor(request.scopes.first()), good);
    const CheckReport report = run(std::move(request));
    QCOMPARE(report.verdict, Verdict::Verified);
    const StepReport &api = step(report, StepId::Api);
    QCOMPARE(api.status, StepStatus::Passed);
    QVERIFY2(api.evidence.join(u' ').contains(u"HTTP 200, application/json"_s),
        qPrintable(api.evidence.join(u' ')));
    QVERIFY(api.evidence.join(u' ').contains(u"FULLMEKTIG FJELLREV AS"_s));
    QCOMPARE(chainOf(report.diagnosis)[ChainLink::Use], LinkState::Works);
}

void TestApiCall::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Response>("response");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<FindingId>("finding");
    const QString thing = u"v1/thing"_s;
    const auto row = [&](const char *name, const Response &response, Cause cause, Verdict verdict,
                         FindingId finding) {
        QTest::newRow(name) << thing << response << cause << verdict << finding;
    };
    using C = Cause;
    using V = Verdict;
    using F = FindingId;
    Response challenge{401, {}};
    challenge.headers = "WWW-Authenticate: Bearer realm=\"unspecified\", error=\"insufficient_scope\"\r\n";
    Response redirect{302, {}};
    redirect.headers = "Location: https://elsewhere.example.no/\r\n";
    Response silent;
    silent.silent = true;
    Response cut{200, "{\"a\":1}"};
    cut.cut = true;
    row("fine", {200, "{}"}, C::DelegationVerified, V::Verified, F::ApiAnswered);
    row("nothing to say", {204, {}}, C::DelegationVerified, V::Verified, F::ApiAnswered);
    row("a huge page", {200, "<html>" + QByteArray(600 * 1024, ' '), "text/html"}, C::ResponseNotUnderstood,
        V::Unknown, F::ApiGavePage);
    row("huge", {200, QByteArray(600 * 1024, ' ')}, C::DelegationVerified, V::Verified, F::ApiAnswered);
    row("a page", {200, "<html><body>Velkommen</body></html>", "text/html"}, C::ResponseNotUnderstood,
        V::Unknown, F::ApiGavePage);
    row("401", {401, {}}, C::ApiRejectedToken, V::Refused, F::ApiRefused);
    row("401 with a reason", challenge, C::ApiForbidden, V::Refused, F::ApiRefused);
    row("403", {403, {}}, C::ApiForbidden, V::Refused, F::ApiRefused);
    row("wants a system user",
        {401, R"({"detail":"You must use a bearer token that represents a system user"})"},
        C::ApiNeedsSystemUser, V::Refused, F::ApiRefused);
    row("404", {404, "{}"}, C::ResponseNotUnderstood, V::Unknown, F::ApiNothingThere);
    row("429", {429, {}}, C::RateLimited, V::Unknown, F::ApiRefused);
    row("500", {500, "{}"}, C::ServiceUnavailable, V::Unknown, F::ApiRefused);
    row("502", {502, "<html><title>502 Bad Gateway</title></html>", "text/html"}, C::GatewayError, V::Unknown,
        F::ApiRefused);
    row("redirect", redirect, C::RedirectRefused, V::Unknown, F::AnswerNotTaken);
    row("silent", silent, C::ConnectionTimeout, V::LocalFault, F::ApiNotReached);
    row("cut off", cut, C::ConnectionReset, V::LocalFault, F::AnswerNotTaken);
    QTest::newRow("need not register") << u"v1/virksomheter/310450138"_s << Response{404, {}}
                                       << C::DelegationVerified << V::Verified << F::ApiNotRegistered;
    QTest::newRow("a proxy's 404") << u"v1/virksomheter/310450138"_s
                                   << Response{404, "<html>not here</html>", "text/html"}
                                   << C::ResponseNotUnderstood << V::Unknown << F::ApiNothingThere;
}

void TestApiCall::answers()
{
    QFETCH(QString, path);
    QFETCH(Response, response);
    QFETCH(FindingId, finding);
    m_api->on('/' + path.toLatin1(), response);
    CheckRequest request = check(good);
    request.apiUrl = m_api->url(path);
    const CheckReport report = run(std::move(request));
    QTEST(report.diagnosis.cause, "cause");
    QTEST(report.verdict, "verdict");
    QCOMPARE(
        chainOf(report.diagnosis)[ChainLink::Use] == LinkState::Works, report.verdict == Verdict::Verified);
    const StepReport &api = step(report, StepId::Api);
    QVERIFY(std::any_of(api.findings.begin(), api.findings.end(),
        [finding](const Finding &each) { return each.id == finding; }));
    QCOMPARE(m_api->requests().size(), 1);
    QCOMPARE(m_api->requests().first().method, QByteArray("GET"));
}

/// Neither a redirect nor a second host gets it.
void TestApiCall::theTokenStaysWhereItIs()
{
    ScriptedTlsServer other;
    Response redirect{307, {}};
    redirect.headers = "Location: " + other.url(u"x"_s).toEncoded() + "\r\n";
    m_api->on("/x", redirect);
    CheckRequest request = check(good);
    request.apiUrl = m_api->url(u"x"_s);
    request.network.extraCas += QSslCertificate::fromData(other.caPem());
    QCOMPARE(run(std::move(request)).diagnosis.cause, Cause::RedirectRefused);
    QVERIFY(other.requests().isEmpty());
}

void TestApiCall::noTokenIsTold_data()
{
    QTest::addColumn<int>("dress");
    QTest::newRow("whole") << 0;
    QTest::newRow("Base64") << 1;
    QTest::newRow("percent-encoded") << 2;
    QTest::newRow("in pieces") << 3;
    QTest::newRow("in the challenge") << 4;
}

void TestApiCall::noTokenIsTold()
{
    QFETCH(int, dress);
    QByteArray token;
    m_api->on("/x", [&](const ScriptedTlsServer::Request &request) {
        const qsizetype at = request.headers.indexOf("Bearer ") + 7;
        token = request.headers.mid(at, request.headers.indexOf('\r', at) - at);
        Response response{403, "{\"token\":\"" + token + "\"}"};
        if (dress == 1)
            response.body = token.toBase64();
        else if (dress == 2)
            response.body = token.toPercentEncoding({}, token.left(26));
        else if (dress == 3)
            response.body = token.mid(40, 20) + " and " + token.right(20);
        else if (dress == 4)
            response = {401, {}, "application/json", "WWW-Authenticate: Bearer x=" + token.mid(50) + "\r\n"};
        return response;
    });
    CheckRequest request = check(good);
    request.apiUrl = m_api->url(u"x"_s);
    const QString all = told(run(std::move(request)));
    QVERIFY2(all.contains(u"[removed]"_s), qPrintable(all));
    const QByteArray encoded = token.toBase64();
    for (qsizetype i = 0; i + 16 <= token.size(); ++i) {
        QVERIFY2(!all.contains(QString::fromLatin1(token.mid(i, 16))), qPrintable(all));
        QVERIFY2(!all.contains(QString::fromLatin1(encoded.mid(i, 16))), qPrintable(all));
    }
}

void TestApiCall::peopleAreNotShown()
{
    QByteArray body = "{\"personer\":[\"01017012345\",\"020270 12345\"],\"x\":\"";
    body += QByteArray(795 - body.size(), 'x') + "03037012345\"}"; // cut in the middle of a number
    for (const int status : {200, 403}) {
        m_api->on("/x", Response{status, body});
        CheckRequest request = check(good);
        request.apiUrl = m_api->url(u"x"_s);
        const QString all = told(run(std::move(request)));
        QVERIFY(all.contains(u"personer"_s));
        for (const char *number : {"0101701", "020270", "03037"})
            QVERIFY2(!all.contains(QLatin1String(number)), qPrintable(all));
    }
}

void TestApiCall::models_data()
{
    QTest::addColumn<QString>("owner"); // of the system user
    QTest::addColumn<QString>("reference");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("approved") << good << QString() << Cause::DelegationVerified << Verdict::Verified;
    QTest::newRow("another reference")
        << good << u"other"_s << Cause::SystemUserNotMatched << Verdict::Refused;
    QTest::newRow("nobody's") << u"310450146"_s << QString() << Cause::SystemUserNotMatched
                              << Verdict::Refused;
    QTest::newRow("no number") << u"310450139"_s << QString() << Cause::OrganisationNumberInvalid
                               << Verdict::LocalFault;
    QTest::newRow("empty") << QString() << QString() << Cause::OrganisationNumberInvalid
                           << Verdict::LocalFault;
}

void TestApiCall::models()
{
    QFETCH(QString, owner);
    QFETCH(QString, reference);
    CheckRequest request = check({});
    request.systemUser = SystemUser{owner, reference};
    const CheckReport report = run(std::move(request));
    QTEST(report.diagnosis.cause, "cause");
    QTEST(report.verdict, "verdict");
    if (report.verdict == Verdict::LocalFault)
        return;
    QCOMPARE(report.model, DelegationModel::SystemUser);
    QVERIFY(!report.grantClaims.contains(u"consumer_org"_s));
    QVERIFY(report.grantClaims.contains(u"authorization_details"_s));
    const DiagnosisText text(Texts(Language::English), {});
    QCOMPARE(
        text.summary(report.diagnosis).contains(u"system user of"_s), report.verdict == Verdict::Verified);
    const DelegationChain chain = chainOf(report.diagnosis);
    QCOMPARE(chain[ChainLink::Delegation], LinkState::Unknown);
}

void TestApiCall::anApiDelegationMayNotBeEnough()
{
    CheckRequest request = check(good);
    request.scopes = QStringList{u"skatteetaten:forskudd"_s};
    CheckReport report = run(std::move(request));
    const auto warns = [](const StepReport &input) {
        return std::any_of(input.findings.begin(), input.findings.end(),
            [](const Finding &each) { return each.id == FindingId::ScopeWantsSystemUser; });
    };
    QCOMPARE(report.model, DelegationModel::ApiDelegation);
    QVERIFY(warns(step(report, StepId::Input)));
    request = check({});
    request.scopes = QStringList{u"skatteetaten:forskudd"_s};
    request.systemUser = SystemUser{good, {}};
    report = run(std::move(request));
    QVERIFY(!warns(step(report, StepId::Input)));
    QCOMPARE(run(check({})).model, DelegationModel::OwnAccess);
}

QTEST_GUILESS_MAIN(TestApiCall)
#include "tst_api_call.moc"
