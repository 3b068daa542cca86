// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace da {

using HttpFieldList = QList<QPair<QByteArray, QByteArray>>; ///< names as written, in their order

/// One request. Only https is sent.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QByteArray body; ///< may hold a grant: sent once at most, and wiped after it as far as it can be
    QByteArray contentType;
    HttpFieldList headers;
    int timeoutMs = 0; ///< 0: the settings' own
    qint64 maxBytes = 256 * 1024; ///< a longer body is not read
};

/// Why there is no answer, or none to trust.
enum class TransportFailure {
    None,
    NotHttps,
    NameNotResolved,
    ConnectionTimeout,
    ConnectionRefused,
    ConnectionReset, ///< cut before the end of the answer
    ProxyAuthenticationRequired, ///< the proxy said 407; a 407 of the server itself is an answer
    ProxyTunnelFailed, ///< the proxy was not reached, said no to CONNECT, or hung up before TLS stood
    TlsNotTrusted,
    TlsWrongHost,
    TlsCertificateExpired,
    TlsOther, ///< no common version, an alert, no TLS at all: no certificate was there to be judged
    NotHttp, ///< bytes came, over verified TLS, that are no answer in HTTP/1.x
    TooLarge, ///< of maxBytes for the body or 64 KiB for the head
    RedirectRefused, ///< 301, 302, 303, 307 or 308 with a Location
    Cancelled,
    Other,
};

/// How far an exchange came: what it was doing when it ended. With a proxy that takes CONNECT the name is the
/// proxy's to look up, and everything until the tunnel stands is Tunnelling.
enum class HttpStage { LookingUp, Connecting, Tunnelling, Securing, Answering, Answered };

/// Whose certificate was taken, and how the connection is secured.
struct TlsPeer {
    QString subject; ///< common name
    QString issuer; ///< common name and organisation
    QDateTime notAfter; ///< UTC; invalid: no connection was secured
    QString protocol; ///< "TLS 1.3"
};

/// What came of a request. With failure None the status and the body are the server's.
struct HttpAnswer {
    TransportFailure failure = TransportFailure::None;
    QString detail; ///< plain English text for evidence; never the path of a redirect, nor what was sent
    int status = 0; ///< the server's own, never a proxy's; 0 without one
    /// Also of 3xx to 5xx; none with RedirectRefused and TooLarge. No content coding is undone: none was
    /// asked for.
    QByteArray body;
    QByteArray contentType;
    HttpFieldList headers; ///< without Location when a redirect was refused
    QUrl url; ///< that was asked
    /// Scheme, host and port of where the server wanted the request to go, and never more: the rest can hold
    /// the grant. It was not sent there. Invalid when the Location is no address.
    QUrl redirectTarget;
    QDateTime serverDate; ///< the Date header, UTC (RFC 9110 section 6.6.1); invalid without one
    std::optional<int> retryAfterSeconds; ///< the Retry-After header, 0 or more; a date is held to serverDate
    QDateTime receivedAt; ///< UTC
    qint64 milliseconds = 0;
    HttpStage stage = HttpStage::LookingUp;
    QStringList addresses; ///< that the host's name led to; empty with a proxy
    QString peerAddress; ///< that was connected to, or empty
    TlsPeer tls; ///< of a connection that was secured
    QString peerIssuer; ///< of the certificate that was shown and turned down; empty with TlsOther
    QString peerSubject;
    QString proxyUsed; ///< "host:port", empty: none
    bool truncated = false; ///< more than maxBytes came
    bool answered = false; ///< bytes of an answer came from the server, over verified TLS

    /// False: the request got no answer from the server, whoever stood in the way. True with None,
    /// RedirectRefused, TooLarge and NotHttp; with ConnectionReset, ConnectionTimeout and Cancelled when the
    /// answer had begun; never with what a proxy said, nor with TLS failures.
    [[nodiscard]] bool wasReached() const { return answered; }
};

} // namespace da
