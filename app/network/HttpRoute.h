// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/SecretBytes.h"
#include "network/HttpMessage.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

namespace da {

/// How requests leave this machine.
struct NetworkSettings {
    enum class Proxy { System, Manual, None };
    Proxy proxy = Proxy::System;
    QNetworkProxy manual; ///< with Proxy::Manual
    /// Of manual's user; null: as it stands in manual. Shared, so that copies of the settings are not copies
    /// of it.
    std::shared_ptr<const SecretBytes> proxyPassword;
    QList<QSslCertificate> extraCas; ///< trusted beside the system's; nothing can switch verification off
    int timeoutMs = 20000; ///< for a whole exchange, from the look-up of the name to the last byte
};

/// How an address is reached from here.
struct HttpRoute {
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    std::shared_ptr<const SecretBytes> proxyPassword; ///< null: as it stands in proxy
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
[[nodiscard]] QByteArray connectHead(const QUrl &url, const HttpRoute &route);

} // namespace da
