// SPDX-License-Identifier: MIT
#include "DemoSession.h"
#include "check/ConnectionCheck.h"
#include "network/LoopbackServer.h"
#include "support/Ask.h"
#include "support/ScriptedTlsServer.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace da;
using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;
using Part = ConnectionPart;

Q_DECLARE_METATYPE(da::Cause)
Q_DECLARE_METATYPE(da::Verdict)
Q_DECLARE_METATYPE(da::FindingId)
Q_DECLARE_METATYPE(da::ConnectionPart)
Q_DECLARE_METATYPE(da::StepStatus)
Q_DECLARE_METATYPE(ScriptedTlsServer::Response)

/// The way to the servers of an environment, with real ones on loopback at its end.
class TestConnectionCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_session.isReady()); }
    void init();
    void theDemoIsReached();
    void waysThatAreClosed_data();
    void waysThatAreClosed();
    void answers_data();
    void answers();
    void aCrookedClockIsToldAndNoFault();
    void proxies_data();
    void proxies();
    void metadataNamesFurtherHosts();
    void whatHasNoAddressIsToldAsNotTested();
    void nothingSecretIsSent();
    void cancelEndsAtOnce();

private:
    Environment environment(const QUrl &registerUrl = {}) const;
    ConnectionReport run(const Environment &environment);
    static const ConnectionStep &step(const HostReport &host, Part part) { return host.steps.at(int(part)); }

    DemoSession m_session;
    std::unique_ptr<ScriptedTlsServer> m_server;
    NetworkSettings m_network;
};

void TestConnectionCheck::init()
{
    m_server = std::make_unique<ScriptedTlsServer>();
    const QString base = m_server->base();
    m_server->on("/.well-known/oauth-authorization-server",
        Response{200,
            QJsonDocument(QJsonObject{{u"issuer"_s, base}, {u"token_endpoint"_s, base + u"token"_s},
                              {u"jwks_uri"_s, base + u"jwk"_s}})
                .toJson()});
    QFile ca(m_session.demo().environment().caFile);
    QVERIFY(ca.open(QIODevice::ReadOnly));
    m_network = support::trusting(ca.readAll() + m_server->caPem() + TestAuthority::caPem());
    m_network.timeoutMs = 1000;
}

/// A token server that is in order, and a register at @p registerUrl.
Environment TestConnectionCheck::environment(const QUrl &registerUrl) const
{
    Environment environment;
    environment.issuer = m_server->base();
    environment.metadataUrl = m_server->url(u".well-known/oauth-authorization-server"_s);
    environment.organisationRegister = registerUrl;
    return environment;
}

ConnectionReport TestConnectionCheck::run(const Environment &environment)
{
    ConnectionCheck check(environment, m_network);
    ConnectionReport report;
    int finished = 0;
    connect(&check, &ConnectionCheck::finished, &check, [&](const ConnectionReport &given) {
        report = given;
        ++finished;
    });
    check.start();
    (void)QTest::qWaitFor([&] { return finished > 0; }, 20000);
    if (finished != 1)
        report.hosts.clear();
    return report;
}

void TestConnectionCheck::theDemoIsReached()
{
    const ConnectionReport report = run(m_session.demo().environment());
    QCOMPARE(report.verdict, Verdict::Verified);
    QCOMPARE(report.hosts.size(), 1);
    const HostReport &host = report.hosts.first();
    QCOMPARE(host.roles.size(), 10);
    QCOMPARE(host.status, StepStatus::Passed);
    for (const Part part : allConnectionParts)
        QCOMPARE(step(host, part).status, part == Part::Proxy ? StepStatus::NotTested : StepStatus::Passed);
    const QStringList tls = step(host, Part::Tls).findings.first().arguments;
    QVERIFY(tls.at(0).startsWith(u"TLS 1."_s));
    QVERIFY(tls.at(1).contains(u"demo CA"_s));
    QVERIFY(QDateTime::fromString(tls.at(2), Qt::ISODate) > QDateTime::currentDateTimeUtc());
    QVERIFY(report.notTested.size() >= 2);
}

void TestConnectionCheck::waysThatAreClosed_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<FindingId>("finding");
    QTest::newRow("no such name") << Part::Name << Cause::NameNotResolved << FindingId::HostNameNotFound;
    QTest::newRow("nobody listens") << Part::Connection << Cause::ConnectionRefused
                                    << FindingId::HostNotConnected;
    QTest::newRow("no reply") << Part::Connection << Cause::ConnectionTimeout << FindingId::HostNotConnected;
    QTest::newRow("unknown issuer") << Part::Tls << Cause::TlsNotTrusted << FindingId::TlsTurnedDown;
    QTest::newRow("another's certificate") << Part::Tls << Cause::TlsWrongHost << FindingId::TlsTurnedDown;
    QTest::newRow("expired") << Part::Tls << Cause::TlsCertificateExpired << FindingId::TlsTurnedDown;
    QTest::newRow("no TLS") << Part::Tls << Cause::ConnectionReset << FindingId::TlsNoCertificate;
}

void TestConnectionCheck::waysThatAreClosed()
{
    QFETCH(Part, part);
    QFETCH(Cause, cause);
    QFETCH(FindingId, finding);
    const LoopbackServer::Script hello = LoopbackServer::saying(LoopbackServer::ok());
    const QString self = u"127.0.0.1"_s;
    LoopbackServer server(hello,
        cause == Cause::TlsWrongHost ? TestAuthority::server({u"other.example.no"_s})
            : cause == Cause::TlsCertificateExpired
            ? TestAuthority::server({self}, -30, -1)
            : TestAuthority::server({self}, -1, 30, cause == Cause::TlsNotTrusted));
    const auto plain = LoopbackServer::plain({});
    plain->onConnection = [](QSslSocket &socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); };
    const BlackHole hole;
    QUrl url = server.url();
    if (part == Part::Name)
        url = QUrl(u"https://no-such-host.invalid/"_s);
    else if (cause == Cause::ConnectionRefused)
        server.close();
    else if (cause == Cause::ConnectionTimeout)
        url = QUrl(u"https://127.0.0.2:%1/"_s.arg(hole.port()));
    else if (finding == FindingId::TlsNoCertificate)
        url = plain->url();
    const ConnectionReport report = run(environment(url));
    QCOMPARE(report.hosts.size(), 2);
    QCOMPARE(report.hosts.first().status, StepStatus::Passed); // one closed way says nothing of another
    const HostReport &host = report.hosts.last();
    QCOMPARE(host.status, StepStatus::Failed);
    QCOMPARE(host.diagnosis->cause, cause);
    QCOMPARE(step(host, part).status, StepStatus::Failed);
    QCOMPARE(step(host, part).findings.first().id, finding);
    for (const ConnectionStep &each : host.steps)
        QVERIFY(each.part <= part || each.status == StepStatus::NotTested);
    QCOMPARE(report.verdict, Verdict::LocalFault);
}

void TestConnectionCheck::answers_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<StepStatus>("status");
    QTest::addColumn<Cause>("cause"); // with Failed
    QTest::addColumn<Verdict>("verdict");
    const auto passes = [](const char *name, const Response &response) {
        QTest::newRow(name) << response << StepStatus::Passed << Cause::Unknown << Verdict::Verified;
    };
    const auto fails = [](const char *name, const Response &response, Cause cause, Verdict verdict) {
        QTest::newRow(name) << response << StepStatus::Failed << cause << verdict;
    };
    const auto page = [](int status, const char *text) { return Response{status, text, "text/html"}; };
    Response here{302, {}};
    here.headers = "Location: /docs/\r\n";
    Response there{302, {}};
    there.headers = "Location: https://guest.example.no/login\r\n";
    Response silent;
    silent.silent = true;
    Response cut{200, "{}"};
    cut.cut = true;
    passes("200", {200, "{}"});
    passes("401", {401, {}});
    passes("404", {404, {}});
    passes("its own page", page(200, "<html><body>Swagger UI</body></html>"));
    passes("another page of its own", here);
    passes("a long list", {200, QByteArray(300 * 1024, ' ')});
    fails("500", {500, "{}"}, Cause::ServiceUnavailable, Verdict::Unknown);
    fails("503", {503, {}}, Cause::ServiceUnavailable, Verdict::Unknown);
    fails("gateway", page(502, "<html><title>502 Bad Gateway</title></html>"), Cause::GatewayError,
        Verdict::Unknown);
    fails("a filter",
        page(403, "<html><title>FortiGuard Intrusion Prevention - Access Blocked</title></html>"),
        Cause::BlockedByFilter, Verdict::LocalFault);
    fails("elsewhere", there, Cause::RedirectRefused, Verdict::Unknown);
    fails("silence", silent, Cause::ConnectionTimeout, Verdict::LocalFault);
    fails("cut off", cut, Cause::ConnectionReset, Verdict::LocalFault);
}

void TestConnectionCheck::answers()
{
    QFETCH(Response, response);
    QFETCH(StepStatus, status);
    ScriptedTlsServer other;
    other.on("/api", response);
    m_network.extraCas += QSslCertificate::fromData(other.caPem());
    const ConnectionReport report = run(environment(other.url(u"api"_s)));
    QCOMPARE(report.hosts.size(), 2);
    const HostReport &host = report.hosts.last();
    QCOMPARE(step(host, Part::Tls).status, StepStatus::Passed);
    QCOMPARE(step(host, Part::Answer).status, status);
    QTEST(report.verdict, "verdict");
    QCOMPARE(host.diagnosis.has_value(), status == StepStatus::Failed);
    if (host.diagnosis) {
        QTEST(host.diagnosis->cause, "cause");
        QVERIFY(host.diagnosis->contact != ContactId::Digdir);
    }
}

void TestConnectionCheck::aCrookedClockIsToldAndNoFault()
{
    ScriptedTlsServer other;
    Response late{200, "{}"};
    late.date = QDateTime::currentDateTimeUtc().addSecs(3600);
    other.on("/api", late);
    m_network.extraCas += QSslCertificate::fromData(other.caPem());
    const ConnectionReport report = run(environment(other.url(u"api"_s)));
    const HostReport &host = report.hosts.last();
    QCOMPARE(host.status, StepStatus::Warning);
    QCOMPARE(step(host, Part::Clock).findings.first().id, FindingId::ClockBehind);
    QVERIFY(step(host, Part::Clock).findings.first().arguments.first().toInt() >= 3598);
    QCOMPARE(report.verdict, Verdict::Verified);
}

void TestConnectionCheck::proxies_data()
{
    QTest::addColumn<QByteArray>("says"); // empty: opens the tunnel
    QTest::addColumn<Cause>("cause");
    QTest::newRow("opens") << QByteArray() << Cause::Unknown;
    QTest::newRow("wants a login") << QByteArray(
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n")
                                   << Cause::ProxyAuthenticationRequired;
    QTest::newRow("refuses") << QByteArray("HTTP/1.1 403 Forbidden\r\n\r\n") << Cause::ProxyTunnelFailed;
    QTest::newRow("is not there") << QByteArray("gone") << Cause::ProxyTunnelFailed;
}

void TestConnectionCheck::proxies()
{
    QFETCH(QByteArray, says);
    QFETCH(Cause, cause);
    const auto proxy = LoopbackServer::plain([&](QSslSocket &socket, const QByteArray &) {
        if (says.isEmpty())
            return openTunnel(socket, m_server->serverPort());
        socket.write(says);
    });
    m_network.proxy = NetworkSettings::Proxy::Manual;
    m_network.manual = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy->serverPort());
    if (says == "gone")
        proxy->close();
    const ConnectionReport report = run(environment());
    const HostReport &host = report.hosts.first();
    QVERIFY(!host.proxyUsed.isEmpty());
    QCOMPARE(step(host, Part::Name).status, StepStatus::NotTested);
    QCOMPARE(step(host, Part::Name).findings.first().id, FindingId::HostNameByProxy);
    QCOMPARE(step(host, Part::Proxy).status, says.isEmpty() ? StepStatus::Passed : StepStatus::Failed);
    QCOMPARE(host.diagnosis ? host.diagnosis->cause : Cause::Unknown, cause);
    QCOMPARE(report.verdict, says.isEmpty() ? Verdict::Verified : Verdict::LocalFault);
}

void TestConnectionCheck::metadataNamesFurtherHosts()
{
    ScriptedTlsServer keys;
    keys.on("/jwk", Response{200, "{\"keys\":[]}"});
    m_network.extraCas += QSslCertificate::fromData(keys.caPem());
    m_server->on("/.well-known/oauth-authorization-server",
        Response{200,
            QJsonDocument(QJsonObject{{u"issuer"_s, m_server->base()},
                              {u"token_endpoint"_s, m_server->base() + u"token"_s},
                              {u"jwks_uri"_s, keys.url(u"jwk"_s).toString()}})
                .toJson()});
    const ConnectionReport report = run(environment());
    QCOMPARE(report.hosts.size(), 2);
    QCOMPARE(report.hosts.first().roles, (QList<HostRole>{HostRole::Metadata, HostRole::Token}));
    QCOMPARE(report.hosts.last().roles, QList<HostRole>{HostRole::Keys});
    QCOMPARE(keys.count("/jwk"), 1);

    m_server->on("/.well-known/oauth-authorization-server",
        Response{200, "{\"issuer\":\"https://another.example.no/\",\"token_endpoint\":\"https://a.no/t\"}"});
    const ConnectionReport wrong = run(environment());
    QCOMPARE(wrong.hosts.size(), 1);
    QCOMPARE(wrong.hosts.first().diagnosis->cause, Cause::ResponseNotUnderstood);
    QCOMPARE(wrong.verdict, Verdict::Unknown);
}

void TestConnectionCheck::whatHasNoAddressIsToldAsNotTested()
{
    const ConnectionReport report = run(environment());
    QStringList missing;
    for (const Finding &finding : report.notTested) {
        if (finding.id == FindingId::NotTestedNoAddress)
            missing << finding.arguments.first();
    }
    QCOMPARE(missing,
        (QStringList{u"organisation_register"_s, u"resource_registry"_s, u"scope_list"_s, u"token_exchange"_s,
            u"access_management"_s}));
}

void TestConnectionCheck::nothingSecretIsSent()
{
    (void)run(environment());
    QVERIFY(!m_server->requests().isEmpty());
    for (const ScriptedTlsServer::Request &request : m_server->requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.headers.toLower().contains("authorization:"));
    }
}

void TestConnectionCheck::cancelEndsAtOnce()
{
    Response silent;
    silent.silent = true;
    m_server->on("/.well-known/oauth-authorization-server", silent);
    m_network.timeoutMs = 60000;
    ConnectionCheck check(environment(), m_network);
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    QTimer::singleShot(100, &check, &ConnectionCheck::cancel);
    QVERIFY(finished.wait(5000));
    const auto report = finished.first().first().value<ConnectionReport>();
    QVERIFY(report.interrupted);
    QCOMPARE(report.verdict, Verdict::Unknown);
    QCOMPARE(report.hosts.first().status, StepStatus::NotTested);
    QVERIFY(!check.isRunning());
    QVERIFY(!finished.wait(200));
}

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connection_check.moc"
