// SPDX-License-Identifier: MIT
#include "Exchange.h"
#include "network/TransportCause.h"

#include <QSslCipher>
#include <QSslSocket>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// Certificates are verified always, and what was wrong is told without guessing.
class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongHost();
    void expired_data();
    void expired();
    void untrusted_data();
    void untrusted();
    void anInspectorOutweighsADate();
    void oldTls();
    void noCertificateShown_data();
    void noCertificateShown();
    void aClientCertificateIsWanted();
    void causes();

private:
    HttpAnswer ask(LoopbackServer &server, const QString &host = u"127.0.0.1"_s, bool trusted = true)
    {
        NetworkSettings settings = trusting();
        settings.timeoutMs = 3000;
        if (!trusted)
            settings.extraCas.clear();
        HttpClient client(settings);
        return answerOf(client.get(server.url(host)));
    }
};

void TlsTest::wrongHost()
{
    LoopbackServer server(
        LoopbackServer::saying(LoopbackServer::ok()), TestAuthority::server({u"other.example.no"_s}));
    const HttpAnswer answer = ask(server);
    QCOMPARE(answer.failure, TransportFailure::TlsWrongHost);
    QCOMPARE(answer.peerSubject, u"other.example.no"_s);
    QVERIFY(answer.peerIssuer.startsWith(u"Loopback CA"_s));
    QVERIFY(!answer.wasReached());
    QVERIFY(server.requests.isEmpty());

    LoopbackServer byName(
        LoopbackServer::saying(LoopbackServer::ok()), TestAuthority::server({u"localhost"_s}));
    QCOMPARE(ask(byName, u"localhost"_s).failure, TransportFailure::None);
    QCOMPARE(ask(byName).failure, TransportFailure::TlsWrongHost);
}

void TlsTest::expired_data()
{
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<int>("lastDay");
    QTest::newRow("expired") << -30 << -1;
    QTest::newRow("not yet valid") << 1 << 30;
}

void TlsTest::expired()
{
    QFETCH(const int, firstDay);
    QFETCH(const int, lastDay);
    LoopbackServer server(LoopbackServer::saying(LoopbackServer::ok()),
        TestAuthority::server({u"127.0.0.1"_s}, firstDay, lastDay));
    const HttpAnswer answer = ask(server);
    QCOMPARE(answer.failure, TransportFailure::TlsCertificateExpired);
    QVERIFY(server.requests.isEmpty());
}

void TlsTest::untrusted_data()
{
    QTest::addColumn<bool>("selfSigned");
    QTest::newRow("unknown issuer") << false;
    QTest::newRow("self-signed") << true;
}

void TlsTest::untrusted()
{
    QFETCH(const bool, selfSigned);
    LoopbackServer server(LoopbackServer::saying(LoopbackServer::ok()),
        TestAuthority::server({u"127.0.0.1"_s}, -1, 30, selfSigned));
    const HttpAnswer answer = ask(server, u"127.0.0.1"_s, selfSigned);
    QCOMPARE(answer.failure, TransportFailure::TlsNotTrusted);
    QCOMPARE(answer.peerSubject, u"127.0.0.1"_s);
    QVERIFY(!answer.peerIssuer.isEmpty());
    QVERIFY(server.requests.isEmpty());
}

void TlsTest::anInspectorOutweighsADate()
{
    LoopbackServer server(LoopbackServer::saying(LoopbackServer::ok()),
        TestAuthority::server({u"other.example.no"_s}, -30, -1, true));
    QCOMPARE(ask(server).failure, TransportFailure::TlsNotTrusted);
}

void TlsTest::oldTls()
{
    // OpenSSL no longer makes a server of TLS 1.1 as it comes, so its answer is played: an alert,
    // protocol_version, as RFC 5246 section 7.2.2 has it.
    const auto server = LoopbackServer::plain({});
    server->onConnection = [](QSslSocket &socket) {
        connect(&socket, &QSslSocket::readyRead, &socket,
            [&socket] { socket.write(QByteArray("\x15\x03\x02\x00\x02\x02\x46", 7)); });
    };
    const HttpAnswer answer = ask(*server);
    QCOMPARE(answer.failure, TransportFailure::TlsOther);
    QVERIFY(answer.peerIssuer.isEmpty());
    QVERIFY(answer.peerSubject.isEmpty());
    QVERIFY(!answer.wasReached());
    QVERIFY(answer.milliseconds < 2000);
}

void TlsTest::noCertificateShown_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("first"); // before the client says anything
    // A ServerHello of TLS 1.1: what a server without 1.2 answers.
    const QByteArray hello =
        QByteArray::fromHex("160302002a020000260302") + QByteArray(32, 'r') + QByteArray::fromHex("00002f00");
    QTest::newRow("TLS 1.1") << hello << false;
    QTest::newRow("handshake_failure") << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7) << false;
    QTest::newRow("internal_error") << QByteArray("\x15\x03\x03\x00\x02\x02\x50", 7) << false;
    QTest::newRow("unrecognized_name") << QByteArray("\x15\x03\x03\x00\x02\x02\x70", 7) << false;
    QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false;
    QTest::newRow("mail server") << QByteArray("220 mail.example.no ESMTP\r\n") << true;
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << true;
    QTest::newRow("noise") << QByteArray(100, '\xff') << false;
}

void TlsTest::noCertificateShown()
{
    QFETCH(const QByteArray, said);
    QFETCH(const bool, first);
    const auto server = LoopbackServer::plain({});
    server->onConnection = [&](QSslSocket &socket) {
        if (first)
            socket.write(said);
        else
            connect(&socket, &QSslSocket::readyRead, &socket, [&socket, said] { socket.write(said); });
    };
    const HttpAnswer answer = ask(*server);
    QCOMPARE(answer.failure, TransportFailure::TlsOther);
    QVERIFY(answer.peerIssuer.isEmpty());
    QVERIFY(answer.peerSubject.isEmpty());
    QVERIFY(!answer.detail.isEmpty());
    QVERIFY(!answer.wasReached());
    QVERIFY(answer.milliseconds < 2000);
}

void TlsTest::aClientCertificateIsWanted()
{
    QSslConfiguration tls = TestAuthority::server();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    LoopbackServer server(LoopbackServer::saying(LoopbackServer::ok()), tls);
    const HttpAnswer answer = ask(server);
    QVERIFY2(
        answer.failure == TransportFailure::TlsOther || answer.failure == TransportFailure::ConnectionReset,
        qPrintable(answer.detail));
    QVERIFY(!answer.wasReached());
    QVERIFY(answer.milliseconds < 2000);
    QVERIFY(server.requests.isEmpty());
}

void TlsTest::causes()
{
    QCOMPARE(causeOf(TransportFailure::TlsNotTrusted), Cause::TlsNotTrusted);
    QVERIFY(isCertain(TransportFailure::TlsNotTrusted));
    QCOMPARE(causeOf(TransportFailure::TlsOther), Cause::ConnectionReset);
    QVERIFY(!isCertain(TransportFailure::TlsOther));
    QCOMPARE(causeOf(TransportFailure::NotHttp), Cause::ResponseNotUnderstood);
    for (int i = 0; i <= int(TransportFailure::Other); ++i) {
        const auto failure = TransportFailure(i);
        QVERIFY(causeOf(failure).has_value() || !isCertain(failure));
    }
    QVERIFY(!causeOf(TransportFailure::None) && !causeOf(TransportFailure::Other));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
