// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/BusinessCertificate.h"
#include "crypto/CryptoError.h"
#include "crypto/KeyPair.h"
#include "crypto/SecretBytes.h"
#include "crypto/SigningKey.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// A certificate to be made for the demo environment or a test. Nothing made here is trusted by anybody.
struct CertificateRequest {
    /// In encoded order; names as OpenSSL knows them ("C", "O", "CN", "serialNumber",
    /// "organizationIdentifier") or dotted OIDs.
    QList<QPair<QString, QString>> subject;
    QDateTime notBefore;
    QDateTime notAfter;
    /// RFC 5280 names ("digitalSignature", "nonRepudiation", ...); empty: no keyUsage extension.
    QStringList keyUsages;
    QStringList extendedKeyUsages; ///< "serverAuth", "clientAuth", or dotted OIDs
    QStringList policies; ///< dotted OIDs
    bool isCa = false;
    QStringList dnsNames; ///< subjectAltName
    QStringList ipAddresses; ///< subjectAltName
};

/// A CA or leaf together with its private key.
struct MadeCertificate {
    BusinessCertificate certificate;
    SigningKey key;
};

/// What goes into a PKCS#12 made here.
struct Pkcs12Contents {
    SigningKey key;
    BusinessCertificate certificate;
    QList<BusinessCertificate> chain;
    QString friendlyName;
    int iterations = 2048;
};

/// A certificate for @p key, signed by @p issuer; without an issuer by itself. Random serial number, SHA-256.
[[nodiscard]] Result<BusinessCertificate, CryptoError> makeCertificate(const CertificateRequest &request,
    const SigningKey &key, const std::optional<MadeCertificate> &issuer = std::nullopt);

/// PBES2 AES-256-CBC with PBKDF2-HMAC-SHA-256 and a SHA-256 MAC: what OpenSSL 3 and Java 17 write.
[[nodiscard]] Result<QByteArray, CryptoError> makePkcs12(
    const Pkcs12Contents &contents, const SecretBytes &password);

/// `BEGIN PRIVATE KEY`, not encrypted: for throw-away TLS servers in tests and in the demo, which hold it in
/// memory only.
[[nodiscard]] Result<QByteArray, CryptoError> plainPkcs8Pem(const SigningKey &key);

} // namespace da
