// SPDX-License-Identifier: MIT
#include "Exchange.h"

#include <QSslSocket>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

HttpRequest requestTo(const QUrl &url, const QByteArray &method)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    if (method == "POST") {
        request.body = "assertion=once";
        request.contentType = "application/x-www-form-urlencoded";
    } else {
        request.headers.emplace_back("Authorization", "Bearer once");
    }
    return request;
}

void hangUp(QSslSocket &socket, const QByteArray &ending)
{
    if (ending == "reset")
        return resetConnection(socket);
    if (ending == "half a head")
        socket.write("HTTP/1.1 200 OK\r\nConte");
    if (ending == "half a body")
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    socket.disconnectFromHost();
}

} // namespace

/// Whatever the server does, it gets a request once.
class SentOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutBeforeTheAnswer_data();
    void cutBeforeTheAnswer();
    void challengesAreAnswers_data();
    void challengesAreAnswers();
    void whatIsSent();
    void aHeaderWithALineEndIsNotSent();
};

void SentOnceTest::cutBeforeTheAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<bool>("second"); // after a request of the same client that was answered
    for (const char *method : {"GET", "POST"}) {
        for (const char *ending : {"close", "reset", "half a head", "half a body"}) {
            QTest::addRow("%s, %s", method, ending) << QByteArray(method) << QByteArray(ending) << false;
            QTest::addRow("%s, %s, second", method, ending)
                << QByteArray(method) << QByteArray(ending) << true;
        }
    }
}

void SentOnceTest::cutBeforeTheAnswer()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, ending);
    QFETCH(const bool, second);
    LoopbackServer server([&](QSslSocket &socket, const QByteArray &request) {
        if (request.contains("/good"))
            socket.write(LoopbackServer::ok());
        else
            hangUp(socket, ending);
    });
    HttpClient client(trusting());
    if (second)
        QCOMPARE(answerOf(client.get(server.url(u"127.0.0.1"_s, u"/good"_s))).status, 200);
    const qsizetype before = server.requests.size();
    const int connectionsBefore = server.connections;
    const HttpAnswer answer = answerOf(client.send(requestTo(server.url(), method)));
    QCOMPARE(answer.failure, TransportFailure::ConnectionReset);
    QCOMPARE(answer.wasReached(), ending.startsWith("half"));
    QCOMPARE(answer.status, ending == "half a body" ? 200 : 0);
    QCOMPARE(server.requests.size() - before, 1);
    // A server that is asked again later must not get it then either.
    QCOMPARE(answerOf(client.get(server.url(u"127.0.0.1"_s, u"/good"_s))).status, 200);
    QCOMPARE(server.requests.size() - before, 2);
    QCOMPARE(server.connections - connectionsBefore, 2);
}

void SentOnceTest::challengesAreAnswers_data()
{
    QTest::addColumn<QByteArray>("head");
    for (const char *scheme :
        {"Basic realm=\"x\"", "NTLM", "Negotiate", "Digest realm=\"x\", nonce=\"y\"", "Bearer"}) {
        QTest::addRow("401 %s", scheme) << "HTTP/1.1 401 X\r\nWWW-Authenticate: " + QByteArray(scheme);
        // No proxy is in use: whoever says this inside TLS is the server.
        QTest::addRow("407 %s", scheme) << "HTTP/1.1 407 X\r\nProxy-Authenticate: " + QByteArray(scheme);
    }
}

void SentOnceTest::challengesAreAnswers()
{
    QFETCH(const QByteArray, head);
    LoopbackServer server(LoopbackServer::saying(head + "\r\nContent-Length: 2\r\n\r\n{}"));
    HttpClient client(trusting());
    for (const QByteArray method : {"GET", "POST"}) {
        const HttpAnswer answer = answerOf(client.send(requestTo(server.url(), method)));
        QCOMPARE(answer.failure, TransportFailure::None);
        QCOMPARE(answer.status, head.mid(9, 3).toInt());
        QCOMPARE(answer.body, QByteArray("{}"));
        QVERIFY(answer.wasReached());
    }
    QCOMPARE(server.requests.size(), 2);
}

void SentOnceTest::whatIsSent()
{
    LoopbackServer server(LoopbackServer::saying(LoopbackServer::ok("{}", "Set-Cookie: a=b\r\n")));
    HttpClient client(trusting());
    HttpRequest post = requestTo(server.url(u"127.0.0.1"_s, u"/a%20b/ø?q=å&x"_s), "POST");
    QCOMPARE(answerOf(client.send(post)).status, 200);
    QCOMPARE(answerOf(client.get(server.url(u"127.0.0.1"_s, {}))).status, 200);
    QCOMPARE(server.requests.size(), 2);
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(server.serverPort()) + "\r\n";
    const QByteArray common = host
        + "User-Agent: DelegationAssistant/" DA_VERSION "\r\n"
          "Connection: close\r\nAccept-Encoding: identity\r\n";
    QCOMPARE(server.requests.at(0),
        "POST /a%20b/%C3%B8?q=%C3%A5&x HTTP/1.1\r\n" + common
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 14\r\n\r\nassertion=once");
    QCOMPARE(server.requests.at(1), "GET / HTTP/1.1\r\n" + common + "\r\n"); // and no cookie
}

void SentOnceTest::aHeaderWithALineEndIsNotSent()
{
    LoopbackServer server(LoopbackServer::saying(LoopbackServer::ok()));
    HttpClient client(trusting());
    HttpRequest request = requestTo(server.url(), "GET");
    request.headers = {{"Authorization", "Bearer a\r\nX-Injected: b"}};
    const HttpAnswer answer = answerOf(client.send(request));
    QCOMPARE(answer.failure, TransportFailure::Other);
    QVERIFY(!answer.detail.contains(u"Injected"_s));
    QCOMPARE(server.connections, 0);
}

QTEST_GUILESS_MAIN(SentOnceTest)
#include "tst_sent_once.moc"
