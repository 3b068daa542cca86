// SPDX-License-Identifier: MIT
#include "network/Dialer.h"

#include <QHostInfo>
#include <QSslSocket>

namespace da {

namespace {

constexpr int nextAddressAfterMs = 250;

} // namespace

Dialer::Dialer(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(nextAddressAfterMs);
    connect(&m_next, &QTimer::timeout, this, &Dialer::tryNext);
}

Dialer::~Dialer()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void Dialer::dial(const QString &host, quint16 port, const QNetworkProxy &proxy)
{
    m_port = port;
    const QHostAddress literal(host);
    if (proxy.type() != QNetworkProxy::NoProxy) {
        QMetaObject::invokeMethod(
            this, [this, proxy, host] { addAttempt(proxy)->connectToHost(host, m_port); },
            Qt::QueuedConnection);
    } else if (!literal.isNull()) {
        m_untried = {literal};
        m_addresses = {literal.toString()};
        m_next.start(0);
    } else {
        // By name: with a pointer to it, Qt 6.4 leaks when the look-up is given up.
        m_lookup = QHostInfo::lookupHost(host, this, SLOT(lookedUp(QHostInfo)));
    }
}

void Dialer::lookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    m_untried = info.addresses();
    for (const QHostAddress &address : std::as_const(m_untried))
        m_addresses << address.toString();
    if (info.error() == QHostInfo::NoError && !m_untried.isEmpty())
        return tryNext();
    Q_EMIT failed(QAbstractSocket::HostNotFoundError, info.errorString());
}

void Dialer::tryNext()
{
    m_next.setInterval(nextAddressAfterMs);
    if (m_untried.isEmpty())
        return;
    const QHostAddress address = m_untried.takeFirst();
    if (!m_untried.isEmpty())
        m_next.start();
    addAttempt(QNetworkProxy(QNetworkProxy::NoProxy))->connectToHost(address, m_port);
}

QSslSocket *Dialer::addAttempt(const QNetworkProxy &proxy)
{
    auto *socket = new QSslSocket(this);
    socket->setProxy(proxy);
    m_attempts << socket;
    // Queued, so that a socket is never taken away while it is in the middle of telling.
    connect(
        socket, &QSslSocket::connected, this, [this, socket] { win(socket); }, Qt::QueuedConnection);
    connect(
        socket, &QSslSocket::errorOccurred, this,
        [this, socket](QAbstractSocket::SocketError error) { attemptFailed(socket, error); },
        Qt::QueuedConnection);
    return socket;
}

void Dialer::attemptFailed(QSslSocket *socket, QAbstractSocket::SocketError error)
{
    if (!m_attempts.removeOne(socket))
        return;
    // "Nothing listens there" says more than what an address of a kind without a way out gives.
    if (m_error != QAbstractSocket::ConnectionRefusedError) {
        m_error = error;
        m_errorText = socket->errorString();
    }
    socket->deleteLater();
    if (!m_untried.isEmpty()) {
        m_next.stop();
        tryNext();
    } else if (m_attempts.isEmpty()) {
        Q_EMIT failed(m_error, m_errorText);
    }
}

void Dialer::win(QSslSocket *socket)
{
    const bool stillOpen = socket->state() == QAbstractSocket::ConnectedState; // if not, its error comes next
    if (!stillOpen || !m_attempts.removeOne(socket))
        return;
    m_next.stop();
    m_untried.clear();
    for (QSslSocket *slower : std::as_const(m_attempts)) {
        slower->disconnect(this);
        slower->deleteLater();
    }
    m_attempts.clear();
    socket->disconnect(this);
    Q_EMIT connected(socket);
}

} // namespace da
