// SPDX-License-Identifier: MIT
#pragma once

#include "network/HttpCall.h"
#include "network/HttpMessage.h"
#include "network/HttpRoute.h"

#include <QObject>

namespace da {

/// The one place that sends a request: https only, TLS 1.2 or newer, certificates verified always, no
/// redirect followed, no cookies, no cache, no content coding, no retries, a deadline, a limit to what is
/// read.
///
/// It stands on QSslSocket because QNetworkAccessManager sends on its own: a GET up to four times when the
/// connection is cut, and CONNECT without end to a proxy that wants NTLM (Qt 6.4: reconnectAttempts in
/// QHttpNetworkConnectionChannel, the authentication loop of QHttpSocketEngine).
class HttpClient : public QObject {
    Q_OBJECT

public:
    explicit HttpClient(NetworkSettings settings, QObject *parent = nullptr);
    ~HttpClient() override;

    HttpCall *get(const QUrl &url);
    HttpCall *send(HttpRequest request); ///< the call belongs to this client

private:
    NetworkSettings m_settings;
};

} // namespace da
