// SPDX-License-Identifier: MIT
#pragma once

#include "network/HttpMessage.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace da {

/// How requests leave this machine.
struct NetworkSettings {
    enum class Proxy { System, Manual, None };
    Proxy proxy = Proxy::System;
    QNetworkProxy manual; ///< with Proxy::Manual
    QList<QSslCertificate> extraCas; ///< trusted beside the system's; nothing can switch verification off
    int timeoutMs = 20000; ///< for a whole exchange, from the look-up of the name to the last byte
};

/// How an address is reached from here.
struct HttpRoute {
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QSslConfiguration tls;

    /// The proxy wants a CONNECT; a SOCKS proxy is the socket's own business.
    [[nodiscard]] bool needsTunnel() const;
    [[nodiscard]] QString proxyName() const; ///< "host:port", empty: none
};

[[nodiscard]] HttpRoute routeTo(const QUrl &url, const NetworkSettings &settings);

/// The head of @p request, "GET /path HTTP/1.1" to the empty line. Null when a header of it holds a line end.
[[nodiscard]] QByteArray requestHead(const HttpRequest &request);
/// The CONNECT for @p url. The proxy's user and password are sent along when they are known (Basic,
/// RFC 7617): asking first would only be a second request.
[[nodiscard]] QByteArray connectHead(const QUrl &url, const QNetworkProxy &proxy);

} // namespace da
