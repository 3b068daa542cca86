// SPDX-License-Identifier: MIT
#include "Exchange.h"

#include <QSslSocket>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::TransportFailure)

namespace {

const QByteArray secret = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJrbGllbnQifQ.c2lnbmF0dXI";

HttpAnswer askOnce(LoopbackServer &server, qint64 maxBytes = 256 * 1024)
{
    HttpClient client(trusting());
    HttpRequest request;
    request.method = "POST";
    request.url = server.url();
    request.body = "assertion=" + secret;
    request.timeoutMs = 5000;
    request.maxBytes = maxBytes;
    return answerOf(client.send(request));
}

} // namespace

/// What becomes of an answer.
class HttpAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redirectsGiveTheirOriginAlone_data();
    void redirectsGiveTheirOriginAlone();
    void otherStatusesAreAnswers_data();
    void otherStatusesAreAnswers();
    void aRedirectIsNotWaitedOutAndNotFollowed();
    void sizeLimit_data();
    void sizeLimit();
    void compressedBytesStayAsTheyAre();
    void anEndlessAnswerEndsAtTheLimit();
    void fieldsAreRead();
    void aBadDateIsNone();
    void notHttp();
    void onlyHttps_data();
    void onlyHttps();
    void severalAtOnce();
};

void HttpAnswersTest::redirectsGiveTheirOriginAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << QByteArray("https://x.no/" + secret) << u"https://x.no"_s;
    QTest::newRow("fragment") << 302 << QByteArray("https://x.no/#assertion=" + secret) << u"https://x.no"_s;
    QTest::newRow("query") << 302 << QByteArray("https://x.no:8443?a=" + secret) << u"https://x.no:8443"_s;
    QTest::newRow("user") << 302 << QByteArray("http://u:" + secret + "@x.no/") << u"http://x.no"_s;
    QTest::newRow("other scheme") << 302 << QByteArray("mailto:" + secret) << u"mailto:"_s;
    QTest::newRow("relative") << 302 << QByteArray("/login/" + secret) << u"here"_s;
    QTest::newRow("no address") << 302 << QByteArray("https://[" + secret) << QString();
    QTest::newRow("long name") << 302 << "https://" + secret.repeated(6) + "/" << QString();
}

void HttpAnswersTest::redirectsGiveTheirOriginAlone()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(QString, target);
    LoopbackServer server(LoopbackServer::saying("HTTP/1.1 " + QByteArray::number(status)
        + " Found\r\nlocation: " + location + "\r\nContent-Length: 2\r\n\r\n{}"));
    if (target == u"here")
        target = server.url().toString(QUrl::RemovePath);
    const HttpAnswer answer = askOnce(server);
    QCOMPARE(answer.failure, TransportFailure::RedirectRefused);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.redirectTarget.toString(), target);
    QCOMPARE(answer.detail, target);
    QVERIFY(answer.wasReached());
    for (const auto &[name, value] : answer.headers)
        QVERIFY2(!value.contains(secret), name.constData());
    QCOMPARE(server.requests.size(), 1);
}

void HttpAnswersTest::otherStatusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("fields");
    for (const int status : {200, 201, 304, 305, 306, 400, 403, 404, 410, 429, 500, 503, 599})
        QTest::addRow("%d", status) << status << QByteArray();
    for (const int status : {300, 301, 302, 303, 307, 308})
        QTest::addRow("%d without Location", status) << status << QByteArray();
    QTest::newRow("300 with Location") << 300 << QByteArray("Location: https://x.no/\r\n");
    QTest::newRow("304 with Location") << 304 << QByteArray("Location: https://x.no/\r\n");
    QTest::newRow("201 with Location") << 201 << QByteArray("Location: https://x.no/\r\n");
    QTest::newRow("302 with empty Location") << 302 << QByteArray("Location: \r\n");
}

void HttpAnswersTest::otherStatusesAreAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, fields);
    const QByteArray body = status == 304 ? QByteArray() : QByteArray(R"({"error":"x"})");
    LoopbackServer server(LoopbackServer::saying("HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    const HttpAnswer answer = askOnce(server);
    QCOMPARE(answer.failure, TransportFailure::None);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QVERIFY(answer.detail.isEmpty());
    QVERIFY(!answer.redirectTarget.isValid());
    QVERIFY(answer.wasReached());
}

void HttpAnswersTest::aRedirectIsNotWaitedOutAndNotFollowed()
{
    LoopbackServer elsewhere(LoopbackServer::saying(LoopbackServer::ok()));
    LoopbackServer server(LoopbackServer::saying("HTTP/1.1 307 X\r\nLocation: " + elsewhere.url().toEncoded()
        + "\r\nContent-Length: 100\r\n\r\nthe rest never comes"));
    QCOMPARE(askOnce(server).failure, TransportFailure::RedirectRefused);
    QCOMPARE(elsewhere.connections, 0);
}

void HttpAnswersTest::sizeLimit_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("fits");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("fits") << LoopbackServer::ok(QByteArray(262144, 'x')) << true;
    QTest::newRow("one too many") << LoopbackServer::ok(QByteArray(262145, 'x')) << false;
    QTest::newRow("chunks fit") << chunked + "40000\r\n" + QByteArray(262144, 'x') + "\r\n0\r\n\r\n" << true;
    QTest::newRow("chunks too large")
        << chunked + "40000\r\n" + QByteArray(262144, 'x') + "\r\n1\r\nx\r\n0\r\n\r\n"
        << false;
    QTest::newRow("many megabytes") << LoopbackServer::ok(QByteArray(8'000'000, 'x')) << false;
    QTest::newRow("open end") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(300'000, 'x') << false;
    QTest::newRow("head") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(300'000, 'x') << false;
}

void HttpAnswersTest::sizeLimit()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, fits);
    LoopbackServer server(LoopbackServer::saying(answer));
    const HttpAnswer got = askOnce(server);
    QCOMPARE(got.failure, fits ? TransportFailure::None : TransportFailure::TooLarge);
    QCOMPARE(got.body.size(), fits ? 262144 : 0);
    QCOMPARE(got.truncated, !fits);
    QVERIFY(got.wasReached());
    QVERIFY2(got.milliseconds < 2000, qPrintable(QString::number(got.milliseconds)));
}

void HttpAnswersTest::compressedBytesStayAsTheyAre()
{
    // gzip of a million zeros, more or less: what it holds does not matter, for nobody unpacks it.
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000203") + QByteArray(1000, '\0');
    LoopbackServer server(LoopbackServer::saying(LoopbackServer::ok(gzip, "Content-Encoding: gzip\r\n")));
    const HttpAnswer answer = askOnce(server);
    QCOMPARE(answer.failure, TransportFailure::None);
    QCOMPARE(answer.body, gzip);
    QVERIFY(server.requests.constFirst().contains("Accept-Encoding: identity\r\n"));
    QVERIFY(!server.requests.constFirst().contains("gzip"));
}

void HttpAnswersTest::anEndlessAnswerEndsAtTheLimit()
{
    qint64 sent = 0;
    LoopbackServer server([&](QSslSocket &socket, const QByteArray &) {
        const auto more = [&socket, &sent] {
            const QByteArray piece(64 * 1024, 'x');
            if (socket.encryptedBytesToWrite() == 0)
                sent += socket.write(piece);
        };
        connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, more);
        socket.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
        more();
    });
    const HttpAnswer answer = askOnce(server);
    QCOMPARE(answer.failure, TransportFailure::TooLarge);
    QVERIFY(answer.milliseconds < 2000);
    QVERIFY2(sent < 16'000'000, qPrintable(QString::number(sent))); // what buffers on the way hold, no more
}

void HttpAnswersTest::fieldsAreRead()
{
    LoopbackServer server(
        LoopbackServer::saying("HTTP/1.1 429 Too Many\r\ndate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                               "CONTENT-TYPE: text/html; charset=utf-8\r\nRetry-After: Sun, 06 Nov 1994 "
                               "08:50:07 GMT\r\nX-A: 1\r\nX-A: 2\r\n"
                               "Content-Length: 0\r\n\r\n"));
    const HttpAnswer answer = askOnce(server);
    QCOMPARE(answer.contentType, QByteArray("text/html; charset=utf-8"));
    QCOMPARE(answer.serverDate, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    QCOMPARE(answer.retryAfterSeconds, 30); // of the server's clock, not of this machine's
    QCOMPARE(answer.headers.count({"X-A", "1"}), 1);
    QCOMPARE(answer.headers.count({"X-A", "2"}), 1);
    QVERIFY(answer.receivedAt.isValid());
    QVERIFY(answer.proxyUsed.isEmpty());
}

void HttpAnswersTest::aBadDateIsNone()
{
    LoopbackServer server(
        LoopbackServer::saying(LoopbackServer::ok("{}", "Date: Mon, 99 Foo\r\nRetry-After: soon\r\n")));
    const HttpAnswer answer = askOnce(server);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.serverDate.isValid());
    QVERIFY(!answer.retryAfterSeconds);
}

void HttpAnswersTest::notHttp()
{
    LoopbackServer server(LoopbackServer::saying("220 mail.example.no ESMTP " + secret + "\r\n"));
    const HttpAnswer answer = askOnce(server);
    QCOMPARE(answer.failure, TransportFailure::NotHttp);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.wasReached());
    QVERIFY(!answer.detail.contains(QString::fromLatin1(secret)));
}

void HttpAnswersTest::onlyHttps_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"http://127.0.0.1:%1/"_s;
    QTest::newRow("no scheme") << u"127.0.0.1/%1"_s;
    QTest::newRow("no host") << u"https:///%1"_s;
    QTest::newRow("file") << u"file:///etc/%1"_s;
    QTest::newRow("data") << u"data:text/plain,%1"_s;
}

void HttpAnswersTest::onlyHttps()
{
    QFETCH(const QString, url);
    const auto server = LoopbackServer::plain(LoopbackServer::saying(LoopbackServer::ok()));
    HttpClient client(trusting());
    const HttpAnswer answer = answerOf(client.get(QUrl(url.arg(server->serverPort()))));
    QCOMPARE(answer.failure, TransportFailure::NotHttps);
    QVERIFY(!answer.wasReached());
    QCOMPARE(server->connections, 0);
}

void HttpAnswersTest::severalAtOnce()
{
    LoopbackServer server([](QSslSocket &socket, const QByteArray &request) {
        socket.write(LoopbackServer::ok(request.split(' ').value(1)));
    });
    HttpClient client(trusting());
    QHash<QString, QByteArray> got;
    for (int i = 0; i < 20; ++i) {
        const QString path = u"/%1"_s.arg(i);
        connect(client.get(server.url(u"127.0.0.1"_s, path)), &HttpCall::finished, this,
            [&got, path](const HttpAnswer &answer) { got.insert(path, answer.body); });
    }
    QTRY_COMPARE(got.size(), 20);
    for (auto it = got.cbegin(); it != got.cend(); ++it)
        QCOMPARE(QString::fromLatin1(it.value()), it.key());
    QCOMPARE(server.requests.size(), 20);
}

QTEST_GUILESS_MAIN(HttpAnswersTest)
#include "tst_http_answers.moc"
