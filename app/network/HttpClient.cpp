// SPDX-License-Identifier: MIT
#include "network/HttpClient.h"

namespace da {

HttpClient::HttpClient(NetworkSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

HttpClient::~HttpClient() = default;

HttpCall *HttpClient::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return send(std::move(request));
}

HttpCall *HttpClient::send(HttpRequest request)
{
    const int timeoutMs = request.timeoutMs > 0 ? request.timeoutMs : m_settings.timeoutMs;
    HttpRoute route = routeTo(request.url, m_settings);
    auto *call = new HttpCall(std::move(request), std::move(route), this);
    call->start(timeoutMs);
    return call;
}

} // namespace da
