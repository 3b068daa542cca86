// SPDX-License-Identifier: MIT
#include "demo/DemoServer.h"

#include <QDateTime>
#include <QLocale>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace da {

namespace {

constexpr qsizetype largestHead = 16 * 1024;
constexpr qsizetype largestBody = 128 * 1024;

/// The value of a header line, or empty.
QByteArray header(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

DemoRequest parsed(const QByteArray &head, const QByteArray &body)
{
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    const QUrl target = QUrl::fromEncoded(line.value(1));
    const QByteArray authorization = header(head, "authorization");
    const QByteArray bearer =
        authorization.startsWith("Bearer ") ? authorization.mid(7).trimmed() : QByteArray();
    return {line.value(0), target.path(), QUrlQuery(target), bearer, body};
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace

DemoServer::DemoServer(const QSslConfiguration &tls, Handler handler, QObject *parent)
    : QSslServer(parent)
    , m_handler(std::move(handler))
{
    setSslConfiguration(tls);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &DemoServer::take);
}

bool DemoServer::start()
{
    return listen(QHostAddress::LocalHost, 0);
}

void DemoServer::take()
{
    while (QTcpSocket *socket = nextPendingConnection())
        new DemoConnection(socket, m_handler);
}

DemoConnection::DemoConnection(QTcpSocket *socket, const DemoServer::Handler &handler)
    : QObject(socket)
    , m_socket(socket)
    , m_handler(handler)
{
    connect(socket, &QTcpSocket::readyRead, this, &DemoConnection::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

void DemoConnection::read()
{
    m_buffer += m_socket->readAll();
    next();
}

void DemoConnection::next()
{
    if (m_busy || m_closing)
        return;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 ? m_buffer.size() > largestHead : end > largestHead)
        return refuse(431);
    if (end < 0)
        return;
    const QByteArray head = m_buffer.left(end);
    bool known = true;
    const QByteArray length = header(head, "content-length");
    const qsizetype bodySize = length.isEmpty() ? 0 : length.toLongLong(&known);
    if (!known || bodySize < 0 || !header(head, "transfer-encoding").isEmpty())
        return refuse(411);
    if (bodySize > largestBody)
        return refuse(413);
    const qsizetype whole = end + 4 + bodySize;
    if (m_buffer.size() < whole)
        return;
    m_busy = true;
    m_closing = header(head, "connection").toLower() == "close";
    const DemoAnswer answer = m_handler(parsed(head, m_buffer.mid(end + 4, bodySize)));
    m_buffer.remove(0, whole);
    if (answer.delayMs > 0)
        QTimer::singleShot(answer.delayMs, this, [this, answer] { write(answer); });
    else
        write(answer);
}

void DemoConnection::write(const DemoAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Demo\r\nDate: " + httpDate()
        + "\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n" + answer.headers;
    if (m_closing)
        head += "Connection: close\r\n";
    m_socket->write(head + "\r\n" + (answer.cut ? answer.body.left(answer.body.size() / 2) : answer.body));
    m_closing = m_closing || answer.cut;
    m_busy = false;
    if (m_closing)
        m_socket->disconnectFromHost();
    else if (!m_buffer.isEmpty())
        QTimer::singleShot(0, this, &DemoConnection::next);
}

void DemoConnection::refuse(int status)
{
    m_closing = true;
    write({status, {}});
}

} // namespace da
