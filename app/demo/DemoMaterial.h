// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/BusinessCertificate.h"
#include "crypto/JwsVerifier.h"
#include "crypto/SigningKey.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace da {

/// The keys and certificates of the demo environment. Made together and kept together in one folder, files
/// 0600; nobody but the demo's own environment file trusts any of them. The keys of its CAs are thrown away
/// as soon as the certificates are signed.
struct DemoMaterial {
    // File names in the data folder.
    static constexpr const char *caFile = "demo-ca.pem"; ///< TLS CA
    static constexpr const char *issuersFile = "demo-issuers.pem"; ///< look-alike issuing CAs
    static constexpr const char *serverFile = "demo-server.p12";
    static constexpr const char *tokenKeyFile = "demo-token-key.p12";
    static constexpr const char *supplierFile = "demo-supplier.p12";
    static constexpr const char *expiredFile = "demo-supplier-expired.p12";
    static constexpr const char *encryptionFile = "demo-supplier-encryption-only.p12";
    static constexpr const char *productionFile = "demo-supplier-production.p12";
    static constexpr const char *otherFile = "demo-other-organisation.p12";
    static constexpr const char *clientKeyFile = "demo-client-key.pem"; ///< encrypted PKCS#8
    static constexpr const char *clientJwksFile = "demo-client-key.jwks"; ///< its public half

    [[nodiscard]] static QString path(const QString &folder, const char *file);
    [[nodiscard]] static QString password(); ///< of every file here; protects nothing
    [[nodiscard]] static QString clientKid(); ///< of the key in clientKeyFile

    /// What lies in @p folder, made anew when something is missing, unreadable or has 30 days or less left.
    /// The error says in English what failed.
    [[nodiscard]] static Result<DemoMaterial, QString> ensure(const QString &folder);

    std::optional<BusinessCertificate> serverCertificate; ///< for localhost and 127.0.0.1
    std::optional<BusinessCertificate> serverCa;
    QByteArray serverKeyPem; ///< PKCS#8, in memory only
    std::optional<SigningKey> tokenKey;
    QString tokenKid;
    QList<BusinessCertificate> issuers; ///< test first, then production
    PublicKeySet clientKeys;
};

} // namespace da
