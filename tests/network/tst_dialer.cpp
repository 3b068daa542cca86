// SPDX-License-Identifier: MIT
#include "network/Dialer.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace da;

class DialerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOverItsConnection();
    void keepsAConnectionThatNobodyTakes();
    void saysThatNobodyListens();
};

void DialerTest::handsOverItsConnection()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto dialer = std::make_unique<Dialer>(nullptr);
    QObject receiver;
    QPointer<QSslSocket> taken;
    connect(dialer.get(), &Dialer::connected, &receiver, [&](QSslSocket *socket) {
        socket->setParent(&receiver);
        taken = socket;
    });
    dialer->dial(QStringLiteral("127.0.0.1"), server.serverPort(), QNetworkProxy::NoProxy);
    QTRY_VERIFY(taken);
    dialer.reset();
    QVERIFY(taken && taken->state() == QAbstractSocket::ConnectedState);
}

/// A request that is given up while its connection comes about: the socket was left to nobody.
void DialerTest::keepsAConnectionThatNobodyTakes()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto dialer = std::make_unique<Dialer>(nullptr);
    QPointer<QSslSocket> socket;
    connect(dialer.get(), &Dialer::connected, this, [&socket](QSslSocket *told) { socket = told; });
    dialer->dial(QStringLiteral("127.0.0.1"), server.serverPort(), QNetworkProxy::NoProxy);
    QTRY_VERIFY(socket);
    dialer.reset();
    QVERIFY(!socket);
}

void DialerTest::saysThatNobodyListens()
{
    Dialer dialer(nullptr);
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    connect(&dialer, &Dialer::failed, this, [&error](QAbstractSocket::SocketError e) { error = e; });
    dialer.dial(QStringLiteral("127.0.0.1"), 9, QNetworkProxy::NoProxy);
    QTRY_COMPARE(error, QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(DialerTest)
#include "tst_dialer.moc"
