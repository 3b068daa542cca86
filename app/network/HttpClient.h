// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QPair>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace da {

/// How requests leave this machine.
struct NetworkSettings {
    enum class Proxy { System, Manual, None };
    Proxy proxy = Proxy::System;
    QNetworkProxy manual; ///< with Proxy::Manual
    QList<QSslCertificate> extraCas; ///< trusted beside the system's; nothing can switch verification off
    int timeoutMs = 20000; ///< for a whole exchange, connection to last byte
};

/// One request. Only https is sent.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QByteArray body; ///< may hold a grant: sent once at most, and wiped after it as far as it can be
    QByteArray contentType;
    QList<QPair<QByteArray, QByteArray>> headers;
    int timeoutMs = 0; ///< 0: the settings' own
    qint64 maxBytes = 256 * 1024; ///< more is not read
};

/// Why there is no answer, or none to trust.
enum class TransportFailure {
    None,
    NotHttps,
    NameNotResolved,
    ConnectionTimeout,
    ConnectionRefused,
    ConnectionReset,
    ProxyAuthenticationRequired,
    ProxyTunnelFailed,
    TlsNotTrusted,
    TlsWrongHost,
    TlsCertificateExpired,
    TlsOther,
    TooLarge,
    RedirectRefused,
    Cancelled,
    Other,
};

/// What came of a request. With failure None the status and the body are the server's.
struct HttpAnswer {
    TransportFailure failure = TransportFailure::None;
    QString detail; ///< the library's own words, plain text, for evidence
    int status = 0; ///< HTTP status, 0 without one
    QByteArray body; ///< also of 4xx and 5xx
    QByteArray contentType;
    QList<QPair<QByteArray, QByteArray>> headers;
    QUrl url;
    QUrl redirectTarget; ///< where the server wanted the request to go; it was not sent there
    QDateTime serverDate; ///< the Date header, UTC (RFC 9110 section 6.6.1); invalid without one
    QDateTime receivedAt; ///< UTC
    qint64 milliseconds = 0;
    QString peerIssuer; ///< of the certificate that was shown, with TLS failures
    QString peerSubject;
    QString proxyUsed; ///< "host:port", empty: none
    bool truncated = false; ///< more than maxBytes came
};

/// One exchange under way. Emits finished() exactly once, never from within send() or cancel(), and then
/// deletes itself.
class HttpCall : public QObject {
    Q_OBJECT

public:
    ~HttpCall() override;
    void cancel();

Q_SIGNALS:
    void finished(const da::HttpAnswer &answer);

private:
    friend class HttpClient;
    HttpCall(const HttpRequest &request, QString proxyUsed, QObject *parent);
    void failLater(TransportFailure failure, const QString &detail);
    void watch(QNetworkReply *reply, int timeoutMs);
    void readHead();
    void readMore();
    void replyFinished();
    void noteTlsErrors(const QList<QSslError> &errors);
    void stop(TransportFailure failure, const QString &detail);
    void finish();
    [[nodiscard]] TransportFailure failureOfReply() const;

    HttpAnswer m_answer;
    qint64 m_maxBytes;
    QNetworkReply *m_reply = nullptr;
    QElapsedTimer m_elapsed;
    TransportFailure m_tlsFailure = TransportFailure::None;
    bool m_encrypted = false; ///< the server was reached: later faults are not a proxy's
    bool m_done = false;
};

/// The one place that sends a request: https only, TLS 1.2 or newer, certificates verified always, no
/// redirect followed, no HTTP/2, no cookies, no cache, no retries, a deadline, a limit to what is read.
class HttpClient : public QObject {
    Q_OBJECT

public:
    explicit HttpClient(NetworkSettings settings, QObject *parent = nullptr);
    ~HttpClient() override;

    HttpCall *get(const QUrl &url);
    HttpCall *send(HttpRequest request); ///< the call belongs to this client

private:
    NetworkSettings m_settings;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace da
