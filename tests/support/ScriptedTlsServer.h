// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/CertificateMaker.h"
#include "crypto/KeyPair.h"

#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>

/// A real TLS server on loopback that answers as the test says. Keep-alive; one answer per request.
class ScriptedTlsServer : public QSslServer {
public:
    struct Request {
        QByteArray method;
        QByteArray path;
        QByteArray headers;
        QByteArray body;
    };
    struct Response {
        int status = 200;
        QByteArray body;
        QByteArray contentType = "application/json";
        QByteArray headers = {}; ///< further lines, each ending in CRLF
        QDateTime date = QDateTime::currentDateTimeUtc();
        bool silent = false; ///< never answers
        bool cut = false; ///< closes in the middle of the body
    };
    using Handler = std::function<Response(const Request &)>;

    /// A server whose certificate, for 127.0.0.1 and localhost, is signed by its own CA.
    ScriptedTlsServer()
    {
        m_ca = make({}, true, std::nullopt);
        const da::MadeCertificate leaf = make({QStringLiteral("127.0.0.1")}, false, m_ca);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(leaf.certificate.pem().toUtf8()));
        tls.setPrivateKey(QSslKey(*da::plainPkcs8Pem(leaf.key), QSsl::Rsa));
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &ScriptedTlsServer::accept);
        listen(QHostAddress::LocalHost);
    }

    void on(const QByteArray &path, Handler handler) { m_handlers.insert(path, std::move(handler)); }
    void on(const QByteArray &path, const Response &response)
    {
        on(path, [response](const Request &) { return response; });
    }
    [[nodiscard]] QString base() const { return QStringLiteral("https://127.0.0.1:%1/").arg(serverPort()); }
    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(base() + path); }
    [[nodiscard]] QByteArray caPem() const { return m_ca->certificate.pem().toUtf8(); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &path) const
    {
        return int(std::count_if(
            m_requests.begin(), m_requests.end(), [&](const Request &r) { return r.path == path; }));
    }

private:
    static da::MadeCertificate make(
        const QStringList &addresses, bool isCa, const std::optional<da::MadeCertificate> &issuer)
    {
        da::CertificateRequest request;
        request.subject = {
            {QStringLiteral("CN"), isCa ? QStringLiteral("Test CA") : QStringLiteral("127.0.0.1")}};
        request.notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
        request.notAfter = request.notBefore.addDays(30);
        request.isCa = isCa;
        request.keyUsages = isCa ? QStringList{QStringLiteral("keyCertSign")}
                                 : QStringList{QStringLiteral("digitalSignature")};
        request.ipAddresses = addresses;
        static const da::SigningKey key = *da::generateRsaKey(2048); // one for all: making keys is what costs
        return {*da::makeCertificate(request, key, issuer), key};
    }

    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        Request request;
        request.headers = buffer.left(end);
        const qsizetype at = request.headers.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : request.headers.mid(at + 15).split('\r').first().trimmed().toLongLong();
        if (end < 0 || buffer.size() < end + 4 + length) {
            socket->setProperty("buffer", buffer);
            return;
        }
        request.body = buffer.mid(end + 4, length);
        socket->setProperty("buffer", buffer.mid(end + 4 + length));
        const QList<QByteArray> line = request.headers.split('\r').first().split(' ');
        request.method = line.value(0);
        request.path = line.value(1);
        m_requests.append(request);
        const Handler handler = m_handlers.value(request.path);
        answer(socket, handler ? handler(request) : Response{404, "{}"});
    }

    static void answer(QTcpSocket *socket, const Response &r)
    {
        if (r.silent)
            return;
        const QByteArray date =
            QLocale::c().toString(r.date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
        socket->write("HTTP/1.1 " + QByteArray::number(r.status) + " X\r\nDate: " + date
            + "\r\nContent-Type: " + r.contentType + "\r\nContent-Length: "
            + QByteArray::number(r.body.size() + (r.cut ? 10 : 0)) + "\r\n" + r.headers + "\r\n" + r.body);
        if (r.cut)
            socket->disconnectFromHost();
    }

    std::optional<da::MadeCertificate> m_ca;
    QHash<QByteArray, Handler> m_handlers;
    QList<Request> m_requests;
};
