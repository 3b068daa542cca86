// SPDX-License-Identifier: MIT
#include "network/TlsFault.h"

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

} // namespace

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
    const QStringList issuer =
        shown.issuerInfo(QSslCertificate::CommonName) + shown.issuerInfo(QSslCertificate::Organization);
    fault.issuer = issuer.join(QStringLiteral(", "));
    fault.subject = shown.subjectInfo(QSslCertificate::CommonName).join(QStringLiteral(", "));
    fault.detail = texts.join(QStringLiteral("; "));
    return fault;
}

} // namespace da
