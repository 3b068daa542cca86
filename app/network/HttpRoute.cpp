// SPDX-License-Identifier: MIT
#include "network/HttpRoute.h"

#include <QHostAddress>

#include <algorithm>

namespace da {

namespace {

constexpr int httpsPort = 443;
constexpr auto userAgent = "DelegationAssistant/" DA_VERSION;

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// The system's certificates are only read when a host could be vouched for by them: nobody public certifies
/// loopback, and reading them costs more than a whole check there.
QSslConfiguration tlsFor(const QUrl &url, const QList<QSslCertificate> &extraCas)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraCas.isEmpty()) // adding one switches Qt's on-demand loading of the system's off
        tls.setCaCertificates(
            isLoopback(url.host()) ? extraCas : QSslConfiguration::systemCaCertificates() + extraCas);
    return tls;
}

QNetworkProxy proxyFor(const QUrl &url, const NetworkSettings &settings)
{
    if (settings.proxy == NetworkSettings::Proxy::Manual)
        return settings.manual;
    if (settings.proxy == NetworkSettings::Proxy::None || isLoopback(url.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
}

QByteArray hostAndPort(const QUrl &url, bool alwaysPort)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int port = url.port(httpsPort);
    return alwaysPort || port != httpsPort ? host + ':' + QByteArray::number(port) : host;
}

bool isOneLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

bool HttpRoute::needsTunnel() const
{
    return !proxyName().isEmpty() && proxy.type() != QNetworkProxy::Socks5Proxy;
}

QString HttpRoute::proxyName() const
{
    const bool direct = proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty();
    return direct ? QString() : proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
}

HttpRoute routeTo(const QUrl &url, const NetworkSettings &settings)
{
    const bool manual = settings.proxy == NetworkSettings::Proxy::Manual;
    return {
        proxyFor(url, settings), manual ? settings.proxyPassword : nullptr, tlsFor(url, settings.extraCas)};
}

QByteArray requestHead(const HttpRequest &request)
{
    QList<QPair<QByteArray, QByteArray>> fields{{"Host", hostAndPort(request.url, false)},
        {"User-Agent", userAgent}, {"Connection", "close"}, {"Accept-Encoding", "identity"}};
    if (!request.contentType.isEmpty())
        fields.append({"Content-Type", request.contentType});
    if (!request.body.isEmpty() || request.method == "POST")
        fields.append({"Content-Length", QByteArray::number(request.body.size())});
    fields += request.headers;

    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = request.method + ' ' + (path.isEmpty() ? QByteArray("/") : path)
        + (request.url.hasQuery() ? '?' + query : QByteArray()) + " HTTP/1.1\r\n";
    for (const auto &[name, value] : fields) {
        if (!isOneLine(name) || !isOneLine(value))
            return {};
        head += name + ": " + value + "\r\n";
    }
    return head + "\r\n";
}

QByteArray connectHead(const QUrl &url, const HttpRoute &route)
{
    const QNetworkProxy &proxy = route.proxy;
    const QByteArray target = hostAndPort(url, true);
    QByteArray head = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\nUser-Agent: " + userAgent
        + "\r\nProxy-Connection: keep-alive\r\n";
    if (!proxy.user().isEmpty()) {
        QByteArray password =
            route.proxyPassword ? route.proxyPassword->copyToByteArray() : proxy.password().toUtf8();
        QByteArray login = proxy.user().toUtf8() + ':' + password;
        QByteArray encoded = login.toBase64();
        head.reserve(
            head.size() + encoded.size() + 64); // the buffer that is wiped later is then the only one
        head += "Proxy-Authorization: Basic ";
        head += encoded;
        head += "\r\n";
        wipe(password);
        wipe(login);
        wipe(encoded);
    }
    head += "\r\n";
    return head;
}

} // namespace da
