// SPDX-License-Identifier: MIT
#include "network/TlsFault.h"

#include <QSslSocket>

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

QString issuerOf(const QSslCertificate &shown)
{
    const QStringList names =
        shown.issuerInfo(QSslCertificate::CommonName) + shown.issuerInfo(QSslCertificate::Organization);
    return names.join(QStringLiteral(", "));
}

} // namespace

TlsPeer tlsPeer(const QSslSocket &socket)
{
    const QSslCertificate shown = socket.peerCertificate();
    TlsPeer peer;
    peer.subject = shown.subjectInfo(QSslCertificate::CommonName).join(QStringLiteral(", "));
    peer.issuer = issuerOf(shown);
    peer.notAfter = shown.expiryDate().toUTC();
    peer.protocol = socket.sessionProtocol() == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3")
        : socket.sessionProtocol() == QSsl::TlsV1_2           ? QStringLiteral("TLS 1.2")
                                                              : QString();
    return peer;
}

TlsFault tlsFault(const QList<QSslError> &errors, const QSslCertificate &shown)
{
    TlsFault fault;
    QStringList texts;
    for (const QSslError &error : errors) {
        texts << error.errorString();
        // An untrusted issuer is what TLS inspection looks like, so it outweighs dates and names.
        const TransportFailure failure = failureOf(error.error());
        if (fault.failure == TransportFailure::None || failure == TransportFailure::TlsNotTrusted)
            fault.failure = failure;
    }
    if (fault.failure != TransportFailure::None && shown.isNull())
        fault.failure = TransportFailure::TlsOther;
    fault.issuer = issuerOf(shown);
    fault.subject = shown.subjectInfo(QSslCertificate::CommonName).join(QStringLiteral(", "));
    fault.detail = texts.join(QStringLiteral("; "));
    return fault;
}

} // namespace da
