// SPDX-License-Identifier: MIT
#include "Exchange.h"

#include <QSslSocket>
#include <QTest>
#include <QtEndian>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::TransportFailure)

namespace {

/// A challenge as a domain controller gives it (MS-NLMP section 2.2.1.2), Base64.
QByteArray ntlmChallenge()
{
    const QByteArray target("C\0O\0R\0P\0", 8);
    QByteArray message("NTLMSSP\0", 8);
    const auto add = [&message](quint32 value, int bytes) {
        const quint32 little = qToLittleEndian(value);
        message.append(reinterpret_cast<const char *>(&little), bytes);
    };
    add(2, 4);
    add(8, 2);
    add(8, 2);
    add(48, 4);
    add(0x00828205, 4);
    message += QByteArray(8, '\x11') + QByteArray(8, '\0');
    add(4, 2);
    add(4, 2);
    add(56, 4);
    return (message + target + QByteArray(4, '\0')).toBase64();
}

QByteArray wantsLogin(const QByteArray &challenges, bool close)
{
    return "HTTP/1.1 407 Proxy Authentication Required\r\n" + challenges
        + (close ? "Connection: close\r\n" : "Proxy-Connection: keep-alive\r\n")
        + "Content-Length: 5\r\n\r\nlogin";
}

NetworkSettings through(quint16 port, const QString &user = {}, const QString &password = {})
{
    NetworkSettings settings = trusting();
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.manual = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port, user, password);
    settings.timeoutMs = 1500;
    return settings;
}

} // namespace

/// Proxies are asked once, and what they say is told apart from what the server says.
class ProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLoginIsAskedForOnce_data();
    void aLoginIsAskedForOnce();
    void passwordsAreSentOnce_data();
    void passwordsAreSentOnce();
    void refusals_data();
    void refusals();
    void tunnelsWork_data();
    void tunnelsWork();
    void aTunnelKeepsVerification();
    void thePasswordIsKeptApart();
    void theServersOwn407IsAnAnswer();
    void noProxyThere();
    void socks();

private:
    HttpAnswer ask(const NetworkSettings &settings);
    std::unique_ptr<LoopbackServer> m_server;
};

void ProxyTest::init()
{
    m_server = std::make_unique<LoopbackServer>(LoopbackServer::saying(LoopbackServer::ok("reached")));
}

HttpAnswer ProxyTest::ask(const NetworkSettings &settings)
{
    HttpClient client(settings);
    return answerOf(client.get(m_server->url()));
}

void ProxyTest::aLoginIsAskedForOnce_data()
{
    QTest::addColumn<QByteArray>("challenges");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("close");
    const QByteArray ntlm = "Proxy-Authenticate: NTLM\r\n";
    const QByteArray negotiate = "Proxy-Authenticate: Negotiate\r\n";
    const QByteArray basic = "Proxy-Authenticate: Basic realm=\"x\"\r\n";
    for (const bool close : {false, true}) {
        const char *end = close ? "close" : "keep-alive";
        QTest::addRow("NTLM, %s", end) << ntlm << u"NTLM"_s << close;
        QTest::addRow("NTLM challenge, %s", end) << "Proxy-Authenticate: NTLM " + ntlmChallenge() + "\r\n"
                                                 << u"NTLM"_s << close;
        QTest::addRow("Negotiate, %s", end) << negotiate << u"Negotiate"_s << close;
        QTest::addRow("all, %s", end) << negotiate + ntlm + basic << u"Negotiate, NTLM, Basic"_s << close;
        QTest::addRow("Basic, %s", end) << basic << u"Basic"_s << close;
        QTest::addRow("Digest, %s", end)
            << QByteArray("Proxy-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n") << u"Digest"_s << close;
        QTest::addRow("unknown, %s", end)
            << QByteArray("Proxy-Authenticate: Quux z\r\n") << u"Quux"_s << close;
        QTest::addRow("none, %s", end) << QByteArray() << QString() << close;
    }
}

void ProxyTest::aLoginIsAskedForOnce()
{
    QFETCH(const QByteArray, challenges);
    QFETCH(const QString, named);
    QFETCH(const bool, close);
    const auto proxy = LoopbackServer::plain([&](QSslSocket &socket, const QByteArray &) {
        socket.write(wantsLogin(challenges, close));
        if (close)
            socket.disconnectFromHost();
    });
    const HttpAnswer answer = ask(through(proxy->serverPort()));
    QCOMPARE(answer.failure, TransportFailure::ProxyAuthenticationRequired);
    QVERIFY2(answer.detail.endsWith(named) && answer.detail.contains(u"407"), qPrintable(answer.detail));
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.wasReached());
    QVERIFY(answer.milliseconds < 1000);
    QCOMPARE(answer.proxyUsed, u"127.0.0.1:%1"_s.arg(proxy->serverPort()));
    QCOMPARE(proxy->requests.size(), 1);
    QCOMPARE(proxy->connections, 1);
    QVERIFY(!proxy->requests.constFirst().contains("Proxy-Authorization"));
    QCOMPARE(m_server->connections, 0);
}

void ProxyTest::passwordsAreSentOnce_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("NTLM challenge") << "NTLM " + ntlmChallenge();
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"y\"");
}

/// A password that is refused over and over locks an account.
void ProxyTest::passwordsAreSentOnce()
{
    QFETCH(const QByteArray, challenge);
    const auto proxy = LoopbackServer::plain(
        LoopbackServer::saying(wantsLogin("Proxy-Authenticate: " + challenge + "\r\n", false)));
    const HttpAnswer answer = ask(through(proxy->serverPort(), u"kari"_s, u"feil"_s));
    QCOMPARE(answer.failure, TransportFailure::ProxyAuthenticationRequired);
    QCOMPARE(proxy->requests.size(), 1);
    QVERIFY(!answer.detail.contains(u"feil"_s));
}

void ProxyTest::refusals_data()
{
    QTest::addColumn<QByteArray>("said"); // empty: nothing
    QTest::addColumn<bool>("hangUp");
    QTest::addColumn<QString>("detail");
    for (const char *status :
        {"403 Forbidden", "404 Not Found", "405 No", "502 Bad Gateway", "503 Unavailable", "302 Found"})
        QTest::addRow("%s", status) << "HTTP/1.1 " + QByteArray(status) + "\r\nContent-Length: 0\r\n\r\n"
                                    << false << QString::fromLatin1(status);
    QTest::newRow("closes") << QByteArray() << true << QString();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 O") << true << QString();
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << false << u"not HTTP"_s;
    QTest::newRow("endless line") << QByteArray(200'000, 'x') << false << u"not HTTP"_s;
    QTest::newRow("opens and closes") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << true << QString();
}

void ProxyTest::refusals()
{
    QFETCH(const QByteArray, said);
    QFETCH(const bool, hangUp);
    QFETCH(const QString, detail);
    const auto proxy = LoopbackServer::plain([&](QSslSocket &socket, const QByteArray &) {
        socket.write(said);
        if (hangUp)
            socket.disconnectFromHost();
    });
    const HttpAnswer answer = ask(through(proxy->serverPort()));
    QCOMPARE(answer.failure, TransportFailure::ProxyTunnelFailed);
    QVERIFY2(answer.detail.contains(detail) && !answer.detail.isEmpty(), qPrintable(answer.detail));
    QVERIFY(!answer.wasReached());
    QVERIFY(answer.milliseconds < 1000);
    QCOMPARE(proxy->requests.size(), 1);
    QCOMPARE(proxy->connections, 1);
}

void ProxyTest::tunnelsWork_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("open") << QString();
    QTest::newRow("with login") << u"kåre"_s;
}

void ProxyTest::tunnelsWork()
{
    QFETCH(const QString, user);
    const auto proxy = LoopbackServer::plain(
        [this](QSslSocket &socket, const QByteArray &) { openTunnel(socket, m_server->serverPort()); });
    const HttpAnswer answer = ask(through(proxy->serverPort(), user, u"på:ss"_s));
    QCOMPARE(answer.failure, TransportFailure::None);
    QCOMPARE(answer.body, QByteArray("reached"));
    QCOMPARE(proxy->requests.size(), 1);
    const QByteArray target = "127.0.0.1:" + QByteArray::number(m_server->serverPort());
    const QByteArray &head = proxy->requests.constFirst();
    QVERIFY2(
        head.startsWith("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n"), head.constData());
    QCOMPARE(head.contains("Proxy-Authorization: Basic " + u"kåre:på:ss"_s.toUtf8().toBase64() + "\r\n"),
        !user.isEmpty());
    QVERIFY(!m_server->requests.constFirst().contains("Proxy-"));
}

void ProxyTest::aTunnelKeepsVerification()
{
    LoopbackServer inspecting(
        LoopbackServer::saying(LoopbackServer::ok()), TestAuthority::server({u"127.0.0.1"_s}, -1, 30, true));
    const auto proxy = LoopbackServer::plain(
        [&](QSslSocket &socket, const QByteArray &) { openTunnel(socket, inspecting.serverPort()); });
    const HttpAnswer answer = ask(through(proxy->serverPort()));
    QCOMPARE(answer.failure, TransportFailure::TlsNotTrusted);
    QCOMPARE(answer.peerSubject, u"127.0.0.1"_s);
    QVERIFY(inspecting.requests.isEmpty());
}

/// It is not in the QNetworkProxy of the settings, and belongs to the manual proxy alone.
void ProxyTest::thePasswordIsKeptApart()
{
    const auto proxy = LoopbackServer::plain(
        [&](QSslSocket &socket, const QByteArray &) { openTunnel(socket, m_server->serverPort()); });
    NetworkSettings settings = through(proxy->serverPort(), u"æ"_s);
    settings.proxyPassword = std::make_shared<const SecretBytes>(SecretBytes::fromUtf8(u"hemmelig:ø"_s));
    QCOMPARE(ask(settings).failure, TransportFailure::None);
    const QByteArray login = QByteArray("\303\246:hemmelig:\303\270").toBase64();
    QVERIFY2(proxy->requests.first().contains("Proxy-Authorization: Basic " + login + "\r\n"),
        proxy->requests.first().constData());
    QVERIFY(!m_server->requests.first().contains(login));
    settings.proxy = NetworkSettings::Proxy::None;
    QVERIFY(routeTo(m_server->url(), settings).proxyPassword == nullptr);
}

void ProxyTest::theServersOwn407IsAnAnswer()
{
    m_server = std::make_unique<LoopbackServer>(
        LoopbackServer::saying(wantsLogin("Proxy-Authenticate: NTLM\r\n", false)));
    const auto proxy = LoopbackServer::plain(
        [this](QSslSocket &socket, const QByteArray &) { openTunnel(socket, m_server->serverPort()); });
    const HttpAnswer answer = ask(through(proxy->serverPort()));
    QCOMPARE(answer.failure, TransportFailure::None);
    QCOMPARE(answer.status, 407);
    QVERIFY(answer.wasReached());
    QCOMPARE(m_server->requests.size(), 1);
}

void ProxyTest::noProxyThere()
{
    const HttpAnswer refused = ask(through(1));
    QCOMPARE(refused.failure, TransportFailure::ProxyTunnelFailed);
    NetworkSettings unknown = through(1);
    unknown.manual.setHostName(u"no-such-proxy.invalid"_s);
    unknown.timeoutMs = 10000;
    QCOMPARE(ask(unknown).failure, TransportFailure::ProxyTunnelFailed);
}

void ProxyTest::socks()
{
    QList<QByteArray> seen;
    QTcpServer proxy; // RFC 1928, as far as a test needs it
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *near = proxy.nextPendingConnection();
        auto *far = new QTcpSocket(near);
        far->setProxy(QNetworkProxy::NoProxy);
        connect(near, &QTcpSocket::readyRead, far, [near, far, this, &seen] {
            const QByteArray bytes = near->readAll();
            if (far->state() != QAbstractSocket::UnconnectedState) {
                far->write(bytes);
            } else if (seen << bytes; seen.size() == 1) {
                near->write(QByteArray("\x05\x00", 2));
            } else {
                far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->serverPort());
                near->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x01", 10));
            }
        });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    });
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    NetworkSettings settings = through(proxy.serverPort());
    settings.manual.setType(QNetworkProxy::Socks5Proxy);
    const HttpAnswer answer = ask(settings);
    QCOMPARE(answer.failure, TransportFailure::None);
    QCOMPARE(answer.body, QByteArray("reached"));
    proxy.close();
    QCOMPARE(ask(settings).failure, TransportFailure::ProxyTunnelFailed);
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
