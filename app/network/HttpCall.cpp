// SPDX-License-Identifier: MIT
#include "network/HttpCall.h"

#include "network/Dialer.h"
#include "network/HttpFields.h"
#include "network/TlsFault.h"

#include <QPointer>
#include <QSslSocket>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace da {

namespace {

constexpr int httpsPort = 443;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// A server with Nagle's algorithm on holds its answer back until its session tickets (TLS 1.3) are
/// acknowledged, which this machine would do some 40 ms later. Not kept by the system: to be said again
/// before each wait.
void acknowledgeAtOnce(const QAbstractSocket &socket)
{
#ifdef TCP_QUICKACK
    const int on = 1;
    (void)::setsockopt(int(socket.socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#else
    Q_UNUSED(socket)
#endif
}

HttpReader::Expect expectedOf(const HttpRequest &request)
{
    return request.method == "HEAD" ? HttpReader::Expect::HeadOnly : HttpReader::Expect::Answer;
}

/// "HTTP 407 Proxy Authentication Required: NTLM, Negotiate"
QString saidBy(const HttpReader &proxy)
{
    QString text = QStringLiteral("the proxy answered HTTP %1 %2")
                       .arg(QString::number(proxy.status()), QString::fromUtf8(proxy.reason()))
                       .trimmed();
    QStringList schemes;
    for (const QByteArray &challenge : proxy.allFields("Proxy-Authenticate"))
        schemes << QString::fromLatin1(challenge.split(' ').first());
    return schemes.isEmpty() ? text : text + QStringLiteral(": ") + schemes.join(QStringLiteral(", "));
}

} // namespace

HttpCall::HttpCall(HttpRequest request, HttpRoute route, QObject *parent)
    : QObject(parent)
    , m_route(std::move(route))
    , m_head(requestHead(request))
    , m_body(SecretBytes::takeFrom(request.body))
    , m_proxyReader(0, HttpReader::Expect::HeadOnly)
    , m_maxBytes(request.maxBytes)
    , m_reader(request.maxBytes, expectedOf(request))
{
    m_elapsed.start();
    m_answer.url = request.url;
    m_answer.proxyUsed = m_route.proxyName();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &HttpCall::stopLate);
}

HttpCall::~HttpCall()
{
    wipe(m_head);
}

void HttpCall::start(int timeoutMs)
{
    const QUrl &url = m_answer.url;
    if (url.scheme() != QLatin1String("https") || url.host().isEmpty())
        return stop(TransportFailure::NotHttps, url.scheme());
    if (m_head.isEmpty())
        return stop(TransportFailure::Other, QStringLiteral("a header with a line end is not sent"));
    m_deadline.start(timeoutMs);
    m_dialer = new Dialer(this);
    connect(m_dialer, &Dialer::connected, this, &HttpCall::connected);
    connect(m_dialer, &Dialer::failed, this, &HttpCall::socketFailed);
    QNetworkProxy proxy = m_route.proxy;
    if (m_route.proxyPassword && !m_route.needsTunnel()) // a SOCKS login is the socket's own business
        proxy.setPassword(QString::fromUtf8(m_route.proxyPassword->chars(), m_route.proxyPassword->size()));
    if (m_route.needsTunnel())
        m_dialer->dial(proxy.hostName(), proxy.port(), QNetworkProxy(QNetworkProxy::NoProxy));
    else
        m_dialer->dial(url.host(QUrl::FullyEncoded), quint16(url.port(httpsPort)),
            m_answer.proxyUsed.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy);
}

void HttpCall::connected(QSslSocket *socket)
{
    socket->setParent(this);
    // Else the rest of a request waits until the server has acknowledged its beginning.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket = socket;
    m_answer.peerAddress = socket->peerAddress().toString();
    connect(socket, &QSslSocket::sslErrors, this, &HttpCall::noteTlsErrors);
    connect(socket, &QSslSocket::encrypted, this, &HttpCall::sendRequest);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] { acknowledgeAtOnce(*m_socket); });
    connect(socket, &QSslSocket::readyRead, this,
        [this] { m_stage == Stage::Tunnelling ? readProxy() : readServer(); });
    connect(socket, &QSslSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { socketFailed(error, m_socket->errorString()); });
    if (!m_route.needsTunnel())
        return secure();
    m_stage = Stage::Tunnelling;
    QByteArray head = connectHead(m_answer.url, m_route);
    socket->write(head);
    wipe(head);
}

/// Line by line, so that what comes after the head is left for TLS.
void HttpCall::readProxy()
{
    while (m_stage == Stage::Tunnelling && m_proxyReader.state() == HttpReader::State::Reading
        && m_socket->canReadLine())
        m_proxyReader.feed(m_socket->readLine());
    constexpr qint64 longestLine = 64 * 1024;
    if (m_proxyReader.state() != HttpReader::State::Reading)
        judgeProxy();
    else if (m_socket->bytesAvailable() > longestLine)
        stop(TransportFailure::ProxyTunnelFailed, QStringLiteral("the proxy's answer is not HTTP"));
}

void HttpCall::judgeProxy()
{
    if (m_proxyReader.state() != HttpReader::State::Done)
        return stop(TransportFailure::ProxyTunnelFailed, QStringLiteral("the proxy's answer is not HTTP"));
    const int status = m_proxyReader.status();
    if (status < 300)
        return secure();
    stop(status == 407 ? TransportFailure::ProxyAuthenticationRequired : TransportFailure::ProxyTunnelFailed,
        saidBy(m_proxyReader));
}

void HttpCall::secure()
{
    m_stage = Stage::Securing;
    m_socket->setSslConfiguration(m_route.tls);
    m_socket->setPeerVerifyName(m_answer.url.host(QUrl::FullyEncoded));
    m_socket->startClientEncryption();
}

void HttpCall::noteTlsErrors(const QList<QSslError> &errors)
{
    const TlsFault fault = tlsFault(errors, m_socket->peerCertificate());
    m_answer.failure = fault.failure;
    m_answer.detail = fault.detail;
    m_answer.peerIssuer = fault.issuer;
    m_answer.peerSubject = fault.subject;
}

void HttpCall::sendRequest()
{
    m_stage = Stage::Answering;
    m_answer.tls = tlsPeer(*m_socket);
    m_socket->write(m_head);
    if (!m_body.isEmpty())
        m_socket->write(m_body.chars(), m_body.size());
    wipe(m_head);
    m_body.wipe();
}

void HttpCall::readServer()
{
    constexpr qint64 piece = 16 * 1024;
    while (m_stage == Stage::Answering && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(piece);
        if (bytes.isEmpty())
            return;
        m_answer.answered = true;
        if (m_reader.feed(bytes) != HttpReader::State::Reading || isRedirect(m_reader.status()))
            judgeAnswer();
    }
}

void HttpCall::judgeAnswer()
{
    takeHead();
    const QByteArray location = m_reader.field("Location");
    if (isRedirect(m_answer.status) && !location.isEmpty())
        return refuseRedirect(location);
    switch (m_reader.state()) {
    case HttpReader::State::Reading: // a redirect to nowhere, whose body is still to come
        return;
    case HttpReader::State::Done:
        m_answer.body = m_reader.body();
        return stop(TransportFailure::None, {});
    case HttpReader::State::NotHttp:
        return stop(TransportFailure::NotHttp, QStringLiteral("the answer is not HTTP"));
    case HttpReader::State::TooLarge:
        m_answer.truncated = true;
        return stop(TransportFailure::TooLarge,
            m_answer.status == 0 ? QStringLiteral("the head of the answer has no end")
                                 : QStringLiteral("more than %1 bytes").arg(m_maxBytes));
    case HttpReader::State::Cut:
        m_answer.body = m_reader.body();
        return stop(TransportFailure::ConnectionReset, QStringLiteral("cut in the middle of the answer"));
    }
}

void HttpCall::takeHead()
{
    m_answer.status = m_reader.status();
    if (m_answer.status == 0)
        return;
    m_answer.headers = m_reader.fields();
    m_answer.contentType = m_reader.field("Content-Type");
    m_answer.serverDate = httpDate(m_reader.field("Date"));
    const QDateTime now =
        m_answer.serverDate.isValid() ? m_answer.serverDate : QDateTime::currentDateTimeUtc();
    m_answer.retryAfterSeconds = retryAfterSeconds(m_reader.field("Retry-After"), now);
}

void HttpCall::refuseRedirect(const QByteArray &location)
{
    m_answer.headers.removeIf([](const QPair<QByteArray, QByteArray> &field) {
        return field.first.compare("Location", Qt::CaseInsensitive) == 0;
    });
    m_answer.redirectTarget = originOf(m_answer.url.resolved(QUrl(QString::fromUtf8(location))));
    stop(TransportFailure::RedirectRefused, m_answer.redirectTarget.toString());
}

void HttpCall::socketFailed(QAbstractSocket::SocketError error, const QString &text)
{
    if (m_stage == Stage::Answering && m_socket) {
        readServer(); // what came before the end
        if (m_stage == Stage::Done)
            return;
        if (error == QAbstractSocket::RemoteHostClosedError && m_answer.answered) {
            m_reader.endOfStream();
            return judgeAnswer();
        }
    }
    if (m_answer.failure != TransportFailure::None) // the certificate was turned down
        return stop(m_answer.failure, m_answer.detail);
    takeHead();
    stop(m_answer.answered ? TransportFailure::ConnectionReset : failureOf(error), text);
}

TransportFailure HttpCall::failureOf(QAbstractSocket::SocketError error) const
{
    // Until the server has shown its certificate, nobody but the proxy was there to refuse or to hang up.
    const bool byProxy = !m_answer.proxyUsed.isEmpty() && m_stage != Stage::Answering;
    switch (error) {
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return TransportFailure::ConnectionTimeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return TransportFailure::TlsOther;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return TransportFailure::ProxyAuthenticationRequired;
    default:
        break;
    }
    if (byProxy)
        return TransportFailure::ProxyTunnelFailed;
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return TransportFailure::NameNotResolved;
    case QAbstractSocket::ConnectionRefusedError:
        return TransportFailure::ConnectionRefused;
    case QAbstractSocket::RemoteHostClosedError:
        return TransportFailure::ConnectionReset;
    default:
        return TransportFailure::Other;
    }
}

void HttpCall::cancel()
{
    stop(TransportFailure::Cancelled, QStringLiteral("cancelled"));
}

void HttpCall::stopLate()
{
    QString doing;
    if (m_stage == Stage::Connecting)
        doing =
            m_dialer->isLookingUp() ? QStringLiteral("looking the name up") : QStringLiteral("connecting");
    else if (m_stage == Stage::Tunnelling)
        doing = QStringLiteral("waiting for the proxy");
    else if (m_stage == Stage::Securing)
        doing = QStringLiteral("securing the connection");
    else
        doing = QStringLiteral("waiting for the answer");
    takeHead();
    stop(TransportFailure::ConnectionTimeout,
        QStringLiteral("no answer within %1 ms, %2").arg(m_deadline.interval()).arg(doing));
}

void HttpCall::stop(TransportFailure failure, const QString &detail)
{
    if (m_stage == Stage::Done)
        return;
    m_answer.failure = failure;
    m_answer.detail = detail;
    m_answer.stage = reached(failure);
    finish();
}

HttpStage HttpCall::reached(TransportFailure failure) const
{
    switch (m_stage) {
    case Stage::Connecting:
        if (m_route.needsTunnel())
            return HttpStage::Tunnelling;
        return failure == TransportFailure::NameNotResolved || !m_dialer || m_dialer->isLookingUp()
            ? HttpStage::LookingUp
            : HttpStage::Connecting;
    case Stage::Tunnelling:
        return HttpStage::Tunnelling;
    case Stage::Securing:
        return HttpStage::Securing;
    case Stage::Answering:
    case Stage::Done:
        break;
    }
    return m_answer.status > 0 ? HttpStage::Answered : HttpStage::Answering;
}

void HttpCall::finish()
{
    m_stage = Stage::Done;
    m_deadline.stop();
    m_answer.receivedAt = QDateTime::currentDateTimeUtc();
    m_answer.milliseconds = m_elapsed.elapsed();
    if (m_dialer) {
        if (!m_route.needsTunnel())
            m_answer.addresses = m_dialer->addresses();
        m_dialer->disconnect(this);
        m_dialer->deleteLater();
    }
    if (m_socket) {
        // The outcome is decided: what the socket still says is nobody's business. It may be in the middle of
        // saying it, and would not survive to be closed there.
        m_socket->disconnect(this);
        QMetaObject::invokeMethod(m_socket, &QSslSocket::disconnectFromHost, Qt::QueuedConnection);
        m_socket->deleteLater();
    }
    QTimer::singleShot(0, this, [this] {
        const QPointer<HttpCall> self(this);
        const HttpAnswer answer = m_answer; // a receiver may take this away
        Q_EMIT finished(answer);
        if (self)
            deleteLater();
    });
}

} // namespace da
