// SPDX-License-Identifier: MIT
#include "Exchange.h"

#include <QPointer>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

#include <dlfcn.h>
#include <netdb.h>

#include <chrono>
#include <limits>
#include <thread>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

using LookUp = int (*)(const char *, const char *, const addrinfo *, addrinfo **);

int realLookUp(const char *host, const char *service, const addrinfo *hints, addrinfo **found)
{
    static const auto next = reinterpret_cast<LookUp>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return next(host, service, hints, found);
}

constexpr auto slowName = std::chrono::milliseconds(1500);

} // namespace

/// The program's own name server: it stands before the C library's, so Qt asks here. "slow.test" takes its
/// time; "dead-first.test" has two addresses, and 127.0.0.2 comes first.
extern "C" int getaddrinfo(const char *host, const char *service, const addrinfo *hints, addrinfo **found)
{
    if (host && qstrcmp(host, "slow.test") == 0) {
        std::this_thread::sleep_for(slowName);
        return EAI_AGAIN;
    }
    if (!host || qstrcmp(host, "dead-first.test") != 0)
        return realLookUp(host, service, hints, found);
    addrinfo *second = nullptr;
    const int result = realLookUp("127.0.0.2", service, hints, found);
    if (result != 0 || realLookUp("127.0.0.1", service, hints, &second) != 0)
        return result;
    addrinfo *last = *found;
    while (last->ai_next)
        last = last->ai_next;
    last->ai_next = second;
    return 0;
}

/// An exchange ends in time, whatever it is waiting for, and can be given up at any stage.
class DeadlinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deadline_data() { stages(); }
    void deadline();
    void cancel_data() { stages(); }
    void cancel();
    void theClientGoes_data() { stages(); }
    void theClientGoes();
    void cancelAtOnceStillFinishesLater();
    void theClientGoesInTheAnswer();
    void aDeadAddressCostsLittle();
    void aClosedAddressCostsNothing();
    void nobodyListens();
    void noSuchName();
    void closesOnConnection();

private:
    static void stages();
    [[nodiscard]] HttpCall *callTo(HttpClient &client) const;
    [[nodiscard]] std::unique_ptr<HttpClient> makeClient(int timeoutMs) const;

    std::unique_ptr<LoopbackServer> m_silent; ///< takes connections, says nothing
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<BlackHole> m_hole;
};

void DeadlinesTest::init()
{
    m_silent = LoopbackServer::plain([](QSslSocket &, const QByteArray &) {});
    m_hole = std::make_unique<BlackHole>();
    m_server = std::make_unique<LoopbackServer>([](QSslSocket &socket, const QByteArray &request) {
        const QByteArray path = request.split(' ').value(1);
        if (path == "/silent")
            return;
        socket.write(
            path == "/head" ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket,
            [&socket, path] { socket.write(path == "/head" ? "X: y\r\n" : "x"); });
        drip->start(20);
    });
    QVERIFY(m_hole->port() != 0);
}

void DeadlinesTest::stages()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("says");
    QTest::newRow("name") << u"name"_s << u"looking the name up"_s;
    QTest::newRow("connection") << u"connection"_s << u"connecting"_s;
    QTest::newRow("connection to the proxy") << u"proxy connection"_s << u"connecting"_s;
    QTest::newRow("CONNECT") << u"proxy"_s << u"waiting for the proxy"_s;
    QTest::newRow("TLS") << u"tls"_s << u"securing the connection"_s;
    QTest::newRow("silence") << u"/silent"_s << u"waiting for the answer"_s;
    QTest::newRow("dripping head") << u"/head"_s << u"waiting for the answer"_s;
    QTest::newRow("dripping body") << u"/body"_s << u"waiting for the answer"_s;
}

std::unique_ptr<HttpClient> DeadlinesTest::makeClient(int timeoutMs) const
{
    NetworkSettings settings = trusting();
    settings.timeoutMs = timeoutMs;
    const QString stage = QString::fromLatin1(QTest::currentDataTag());
    if (stage == u"CONNECT"_s || stage == u"connection to the proxy"_s) {
        settings.proxy = NetworkSettings::Proxy::Manual;
        settings.manual = stage == u"CONNECT"_s
            ? QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_silent->serverPort())
            : QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.2"_s, m_hole->port());
    }
    return std::make_unique<HttpClient>(settings);
}

HttpCall *DeadlinesTest::callTo(HttpClient &client) const
{
    QFETCH(const QString, stage);
    if (stage == u"name")
        return client.get(QUrl(u"https://slow.test/"_s));
    if (stage == u"connection")
        return client.get(QUrl(u"https://127.0.0.2:%1/"_s.arg(m_hole->port())));
    if (stage.startsWith(u'/'))
        return client.get(m_server->url(u"127.0.0.1"_s, stage));
    return client.get(m_silent->url());
}

void DeadlinesTest::deadline()
{
    QFETCH(const QString, stage);
    QFETCH(const QString, says);
    const auto client = makeClient(250);
    QElapsedTimer timer;
    timer.start();
    const HttpAnswer answer = answerOf(callTo(*client));
    QCOMPARE(answer.failure, TransportFailure::ConnectionTimeout);
    QVERIFY2(answer.detail.endsWith(says), qPrintable(answer.detail));
    QVERIFY2(timer.elapsed() >= 240 && timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    const bool begun = stage == u"/head" || stage == u"/body";
    QCOMPARE(answer.wasReached(), begun);
    QCOMPARE(answer.status, stage == u"/body" ? 200 : 0);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(m_server->requests.size() == (stage.startsWith(u'/') ? 1 : 0));
}

void DeadlinesTest::cancel()
{
    const auto client = makeClient(10000);
    HttpCall *call = callTo(*client);
    QPointer<HttpCall> watched(call);
    bool within = false;
    QTimer::singleShot(100, call, [&, call] {
        within = true;
        call->cancel();
        call->cancel();
        within = false;
    });
    int finishes = 0;
    connect(call, &HttpCall::finished, this, [&] { finishes += within ? 100 : 1; });
    const HttpAnswer answer = answerOf(call);
    QCOMPARE(answer.failure, TransportFailure::Cancelled);
    QVERIFY(answer.milliseconds < 1000);
    QTRY_VERIFY(!watched);
    QCOMPARE(finishes, 1);
}

void DeadlinesTest::theClientGoes()
{
    auto client = makeClient(10000);
    QPointer<HttpCall> call(callTo(*client));
    bool finished = false;
    connect(call, &HttpCall::finished, this, [&] { finished = true; });
    QTimer::singleShot(100, this, [&] { client.reset(); });
    QTRY_VERIFY(!client);
    QVERIFY(!call);
    QVERIFY(!finished);
}

void DeadlinesTest::cancelAtOnceStillFinishesLater()
{
    HttpClient client(trusting());
    HttpCall *call = client.get(m_silent->url());
    call->cancel();
    QCOMPARE(answerOf(call).failure, TransportFailure::Cancelled);
    QCOMPARE(m_silent->connections, 0);
}

void DeadlinesTest::theClientGoesInTheAnswer()
{
    LoopbackServer server(LoopbackServer::saying(LoopbackServer::ok("here")));
    auto client = std::make_unique<HttpClient>(trusting());
    QByteArray body;
    connect(client->get(server.url()), &HttpCall::finished, this, [&](const HttpAnswer &answer) {
        client.reset();
        body = answer.body;
    });
    QTRY_COMPARE(body, QByteArray("here"));
}

void DeadlinesTest::aDeadAddressCostsLittle()
{
    LoopbackServer server(
        LoopbackServer::saying(LoopbackServer::ok()), TestAuthority::server({u"dead-first.test"_s}));
    const BlackHole hole(QHostAddress(u"127.0.0.2"_s), server.serverPort());
    QCOMPARE(hole.port(), server.serverPort());
    HttpClient client(trusting());
    const HttpAnswer answer = answerOf(client.get(server.url(u"dead-first.test"_s)));
    QCOMPARE(answer.failure, TransportFailure::None);
    QVERIFY2(answer.milliseconds < 1500, qPrintable(QString::number(answer.milliseconds)));
    QCOMPARE(server.requests.size(), 1);
}

void DeadlinesTest::aClosedAddressCostsNothing()
{
    LoopbackServer server(
        LoopbackServer::saying(LoopbackServer::ok()), TestAuthority::server({u"dead-first.test"_s}));
    HttpClient client(trusting());
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        const HttpAnswer answer = answerOf(client.get(server.url(u"dead-first.test"_s)));
        QCOMPARE(answer.failure, TransportFailure::None);
        best = std::min(best, answer.milliseconds);
    }
    QVERIFY2(best < 240, qPrintable(QString::number(best))); // less than the wait for the next address
}

void DeadlinesTest::nobodyListens()
{
    const quint16 port = std::exchange(m_silent, nullptr)->serverPort();
    HttpClient client(trusting());
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"dead-first.test"_s}) {
        const HttpAnswer answer = answerOf(client.get(QUrl(u"https://%1:%2/"_s.arg(host).arg(port))));
        QCOMPARE(answer.failure, TransportFailure::ConnectionRefused);
        QVERIFY(!answer.wasReached());
    }
}

void DeadlinesTest::noSuchName()
{
    HttpClient client(trusting());
    const HttpAnswer answer = answerOf(client.get(QUrl(u"https://no-such-host.invalid/"_s)));
    QCOMPARE(answer.failure, TransportFailure::NameNotResolved);
    QVERIFY(!answer.wasReached());
}

void DeadlinesTest::closesOnConnection()
{
    for (const bool reset : {false, true}) {
        const auto server = LoopbackServer::plain({});
        server->onConnection = [reset](QSslSocket &socket) {
            if (reset) // with the ClientHello: sooner, and Qt 6.4 takes it for a connection not made yet
                connect(&socket, &QSslSocket::readyRead, &socket, [&socket] { resetConnection(socket); });
            else
                socket.disconnectFromHost();
        };
        HttpClient client(trusting());
        const HttpAnswer answer = answerOf(client.get(server->url()));
        QVERIFY2(answer.failure == TransportFailure::ConnectionReset, qPrintable(answer.detail));
        QVERIFY(answer.milliseconds < 1000);
        QCOMPARE(server->connections, 1);
    }
}

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
