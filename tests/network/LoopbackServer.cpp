// SPDX-License-Identifier: MIT
#include "LoopbackServer.h"

#include "crypto/CertificateMaker.h"
#include "crypto/KeyPair.h"

#include <QNetworkProxy>
#include <QSslKey>
#include <QSslSocket>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const da::SigningKey &serverKey()
{
    static const da::SigningKey key = *da::generateRsaKey(2048);
    return key;
}

da::CertificateRequest requestFor(const QString &name, int firstDay, int lastDay)
{
    da::CertificateRequest request;
    request.subject = {{u"CN"_s, name}};
    request.notBefore = QDateTime::currentDateTimeUtc().addDays(firstDay);
    request.notAfter = QDateTime::currentDateTimeUtc().addDays(lastDay);
    return request;
}

const da::MadeCertificate &authority()
{
    static const da::MadeCertificate made = [] {
        da::CertificateRequest request = requestFor(u"Loopback CA"_s, -800, 800);
        request.isCa = true;
        request.keyUsages = QStringList{u"keyCertSign"_s};
        const da::SigningKey key = *da::generateRsaKey(2048);
        return da::MadeCertificate{*da::makeCertificate(request, key), key};
    }();
    return made;
}

sockaddr_in addressOf(const QHostAddress &address, quint16 port)
{
    sockaddr_in raw{};
    raw.sin_family = AF_INET;
    raw.sin_port = htons(port);
    raw.sin_addr.s_addr = htonl(address.toIPv4Address());
    return raw;
}

} // namespace

QByteArray TestAuthority::caPem()
{
    return authority().certificate.pem().toUtf8();
}

QSslConfiguration TestAuthority::server(const QStringList &names, int firstDay, int lastDay, bool selfSigned)
{
    da::CertificateRequest request = requestFor(names.value(0), firstDay, lastDay);
    request.keyUsages = QStringList{u"digitalSignature"_s};
    for (const QString &name : names)
        (QHostAddress(name).isNull() ? request.dnsNames : request.ipAddresses) << name;
    const std::optional<da::MadeCertificate> issuer = selfSigned ? std::nullopt : std::optional(authority());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    const da::BusinessCertificate certificate = *da::makeCertificate(request, serverKey(), issuer);
    tls.setLocalCertificate(QSslCertificate(certificate.pem().toUtf8()));
    tls.setPrivateKey(QSslKey(*da::plainPkcs8Pem(serverKey()), QSsl::Rsa));
    return tls;
}

LoopbackServer::LoopbackServer(Script script, const QSslConfiguration &tls)
    : LoopbackServer(std::move(script), std::optional(tls))
{
}

LoopbackServer::LoopbackServer(Script script, const std::optional<QSslConfiguration> &tls)
    : m_script(std::move(script))
    , m_tls(tls)
{
    listen(QHostAddress::LocalHost);
}

std::unique_ptr<LoopbackServer> LoopbackServer::plain(Script script)
{
    return std::unique_ptr<LoopbackServer>(new LoopbackServer(std::move(script), std::nullopt));
}

LoopbackServer::Script LoopbackServer::saying(const QByteArray &bytes)
{
    return [bytes](QSslSocket &socket, const QByteArray &) { socket.write(bytes); };
}

QByteArray LoopbackServer::ok(const QByteArray &body, const QByteArray &fields)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QUrl LoopbackServer::url(const QString &host, const QString &path, const QString &scheme) const
{
    return QUrl(scheme + u"://"_s + host + u':' + QString::number(serverPort()) + path);
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QSslSocket::encrypted, this, [this] { ++encrypted; });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (onConnection)
        onConnection(*socket);
    if (!m_tls || socket->state() != QAbstractSocket::ConnectedState)
        return;
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
}

void LoopbackServer::read(QSslSocket *socket)
{
    if (socket->property("tunnel").toBool())
        return;
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    const qsizetype at = buffer.toLower().indexOf("content-length:");
    const qsizetype length =
        at < 0 || at > end ? 0 : buffer.mid(at + 15).split('\r').first().trimmed().toLongLong();
    const bool complete = end >= 0 && buffer.size() >= end + 4 + length;
    socket->setProperty("buffer", complete ? buffer.mid(end + 4 + length) : buffer);
    if (!complete)
        return;
    requests << buffer.left(end + 4 + length);
    m_script(*socket, requests.constLast());
}

void resetConnection(QSslSocket &socket)
{
    const linger now{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

void openTunnel(QSslSocket &socket, quint16 port)
{
    socket.setProperty("tunnel", true);
    auto *far = new QTcpSocket(&socket);
    far->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(far, &QTcpSocket::connected, &socket,
        [&socket] { socket.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    QObject::connect(far, &QTcpSocket::readyRead, &socket, [&socket, far] { socket.write(far->readAll()); });
    QObject::connect(far, &QTcpSocket::disconnected, &socket, &QSslSocket::disconnectFromHost);
    QObject::connect(&socket, &QSslSocket::readyRead, far, [&socket, far] { far->write(socket.readAll()); });
    far->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

BlackHole::BlackHole(const QHostAddress &address, quint16 port)
    : m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in raw = addressOf(address, port);
    socklen_t size = sizeof raw;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&raw), size) != 0 || listen(m_listener, 0) != 0)
        return;
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&raw), &size);
    m_port = ntohs(raw.sin_port);
    for (int i = 0; i < 4; ++i) { // the queue of those waiting to be accepted is full after one
        m_fill << ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        (void)::connect(m_fill.last(), reinterpret_cast<sockaddr *>(&raw), size);
    }
}

BlackHole::~BlackHole()
{
    for (const int socket : std::as_const(m_fill))
        ::close(socket);
    ::close(m_listener);
}
