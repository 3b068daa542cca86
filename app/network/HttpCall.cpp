// SPDX-License-Identifier: MIT
#include "network/HttpClient.h"

#include <QLocale>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <algorithm>

namespace da {

namespace {

TransportFailure failureOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
        return TransportFailure::None;
    case QSslError::HostNameMismatch:
        return TransportFailure::TlsWrongHost;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return TransportFailure::TlsCertificateExpired;
    default:
        return TransportFailure::TlsNotTrusted;
    }
}

TransportFailure failureOf(QNetworkReply::NetworkError error)
{
    using Error = QNetworkReply;
    switch (error) {
    case Error::HostNotFoundError:
        return TransportFailure::NameNotResolved;
    case Error::ConnectionRefusedError:
        return TransportFailure::ConnectionRefused;
    case Error::RemoteHostClosedError:
    case Error::ContentReSendError: // cut before the answer; the body is not sent a second time
        return TransportFailure::ConnectionReset;
    case Error::TimeoutError:
    case Error::OperationCanceledError:
    case Error::TemporaryNetworkFailureError:
    case Error::NetworkSessionFailedError:
        return TransportFailure::ConnectionTimeout;
    case Error::SslHandshakeFailedError:
        return TransportFailure::TlsOther;
    case Error::ProxyAuthenticationRequiredError:
        return TransportFailure::ProxyAuthenticationRequired;
    case Error::ProxyConnectionRefusedError:
    case Error::ProxyConnectionClosedError:
    case Error::ProxyNotFoundError:
    case Error::ProxyTimeoutError:
    case Error::UnknownProxyError:
        return TransportFailure::ProxyTunnelFailed;
    default:
        return TransportFailure::Other;
    }
}

QDateTime httpDate(const QByteArray &value)
{
    // RFC 9110 section 5.6.7; the older two forms are not sent by anybody this program talks to.
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value).trimmed(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

QString oneLine(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

} // namespace

HttpCall::HttpCall(const HttpRequest &request, QString proxyUsed, QObject *parent)
    : QObject(parent)
    , m_maxBytes(request.maxBytes)
{
    m_elapsed.start();
    m_answer.url = request.url;
    m_answer.proxyUsed = std::move(proxyUsed);
}

HttpCall::~HttpCall()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpCall::failLater(TransportFailure failure, const QString &detail)
{
    m_answer.failure = failure;
    m_answer.detail = detail;
    finish();
}

void HttpCall::watch(QNetworkReply *reply, int timeoutMs)
{
    m_reply = reply;
    reply->setReadBufferSize(m_maxBytes + 1);
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::readMore);
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(reply, &QNetworkReply::sslErrors, this, &HttpCall::noteTlsErrors);
    connect(reply, &QNetworkReply::finished, this, &HttpCall::replyFinished);
    QTimer::singleShot(timeoutMs, this, [this, timeoutMs] {
        stop(TransportFailure::ConnectionTimeout, QStringLiteral("no answer within %1 ms").arg(timeoutMs));
    });
}

void HttpCall::noteTlsErrors(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors) {
        texts << error.errorString();
        // An untrusted issuer is what TLS inspection looks like, so it outweighs dates and names.
        const TransportFailure failure = failureOf(error.error());
        if (m_tlsFailure == TransportFailure::None || failure == TransportFailure::TlsNotTrusted)
            m_tlsFailure = failure;
    }
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    m_answer.peerIssuer = oneLine(
        shown.issuerInfo(QSslCertificate::CommonName) + shown.issuerInfo(QSslCertificate::Organization));
    m_answer.peerSubject = oneLine(shown.subjectInfo(QSslCertificate::CommonName));
    m_answer.detail = texts.join(QStringLiteral("; "));
}

void HttpCall::readMore()
{
    if (m_done)
        return;
    m_answer.body += m_reply->read(m_maxBytes + 1 - m_answer.body.size());
    if (m_answer.body.size() <= m_maxBytes)
        return;
    readHead();
    m_answer.body.clear();
    m_answer.truncated = true;
    stop(TransportFailure::TooLarge, QStringLiteral("more than %1 bytes").arg(m_maxBytes));
}

void HttpCall::cancel()
{
    stop(TransportFailure::Cancelled, QStringLiteral("cancelled"));
}

void HttpCall::stop(TransportFailure failure, const QString &detail)
{
    if (m_done)
        return;
    m_answer.failure = failure;
    m_answer.detail = detail;
    finish();
}

TransportFailure HttpCall::failureOfReply() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::NoError)
        return TransportFailure::None;
    if (m_tlsFailure != TransportFailure::None && error == QNetworkReply::SslHandshakeFailedError)
        return m_tlsFailure;
    const TransportFailure failure = failureOf(error);
    // Qt reports some refusals of a proxy without a code of their own. Until the server has shown its
    // certificate, nobody but the proxy was there to refuse.
    const bool byProxy = !m_answer.proxyUsed.isEmpty() && !m_encrypted;
    const bool unclear = failure == TransportFailure::Other || failure == TransportFailure::ConnectionRefused
        || failure == TransportFailure::ConnectionReset || failure == TransportFailure::NameNotResolved;
    return byProxy && unclear ? TransportFailure::ProxyTunnelFailed : failure;
}

void HttpCall::readHead()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.serverDate = httpDate(m_reply->rawHeader("Date"));
}

void HttpCall::replyFinished()
{
    if (m_done)
        return;
    m_answer.body += m_reply->read(m_maxBytes + 1 - m_answer.body.size());
    readHead();
    const TransportFailure failure = failureOfReply();
    // A status of 400 and up counts as an error to Qt; here it is an answer, unless the connection broke in
    // its middle or the proxy gave it.
    const bool refusedByProxy = failure == TransportFailure::ProxyAuthenticationRequired
        || failure == TransportFailure::ProxyTunnelFailed;
    const bool broken = refusedByProxy || failure == TransportFailure::ConnectionReset;
    if (m_answer.status >= 300 && m_answer.status < 400 && !refusedByProxy) {
        m_answer.redirectTarget =
            m_reply->url().resolved(QUrl(QString::fromUtf8(m_reply->rawHeader("Location"))));
        m_answer.failure = TransportFailure::RedirectRefused;
        m_answer.detail = m_answer.redirectTarget.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    } else if (m_answer.status == 0 || broken) {
        m_answer.failure = failure == TransportFailure::None ? TransportFailure::Other : failure;
        if (m_answer.detail.isEmpty())
            m_answer.detail = m_reply->errorString();
    } else if (m_answer.body.size() > m_maxBytes) {
        m_answer.body.clear();
        m_answer.truncated = true;
        m_answer.failure = TransportFailure::TooLarge;
    }
    finish();
}

void HttpCall::finish()
{
    m_done = true;
    m_answer.receivedAt = QDateTime::currentDateTimeUtc();
    m_answer.milliseconds = m_elapsed.elapsed();
    if (m_reply) {
        // The outcome is decided: what abort() still emits is nobody's business.
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    QTimer::singleShot(0, this, [this] {
        const QPointer<HttpCall> self(this);
        Q_EMIT finished(m_answer);
        if (self)
            deleteLater();
    });
}

} // namespace da
