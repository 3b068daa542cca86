// SPDX-License-Identifier: MIT
#include "network/HttpClient.h"

#include "network/RequestBody.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace da {

namespace {

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
    if (settings.proxy == NetworkSettings::Proxy::None || isLoopback(url.host()))
        return settings.proxy == NetworkSettings::Proxy::Manual ? settings.manual
                                                                : QNetworkProxy(QNetworkProxy::NoProxy);
    if (settings.proxy == NetworkSettings::Proxy::Manual)
        return settings.manual;
    const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
}

QString named(const QNetworkProxy &proxy)
{
    const bool direct = proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty();
    return direct ? QString() : proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
}

QNetworkRequest prepared(const HttpRequest &request, const NetworkSettings &settings)
{
    QNetworkRequest r(request.url);
    r.setSslConfiguration(tlsFor(request.url, settings.extraCas));
    r.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    r.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    r.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    r.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    r.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("DelegationAssistant/" DA_VERSION));
    if (!request.contentType.isEmpty())
        r.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (!request.body.isEmpty()) {
        r.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        r.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    for (const auto &[name, value] : request.headers)
        r.setRawHeader(name, value);
    return r;
}

} // namespace

HttpClient::HttpClient(NetworkSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    const QList<HttpCall *> calls = findChildren<HttpCall *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(calls); // their replies belong to the manager, which goes next
}

HttpCall *HttpClient::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return send(std::move(request));
}

HttpCall *HttpClient::send(HttpRequest request)
{
    const QNetworkProxy proxy = proxyFor(request.url, m_settings);
    auto *call = new HttpCall(request, named(proxy), this);
    if (request.url.scheme() != QLatin1String("https") || request.url.host().isEmpty()) {
        call->failLater(TransportFailure::NotHttps, request.url.scheme());
        return call;
    }
    m_manager->setProxy(proxy);
    const QNetworkRequest outgoing = prepared(request, m_settings);
    auto *body = request.body.isEmpty() ? nullptr : new RequestBody(request.body);
    QNetworkReply *reply = m_manager->sendCustomRequest(outgoing, request.method, body);
    if (body)
        body->setParent(reply);
    call->watch(reply, request.timeoutMs > 0 ? request.timeoutMs : m_settings.timeoutMs);
    return call;
}

} // namespace da
