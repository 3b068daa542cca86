// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/BusinessCertificate.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace da {

/// The CA certificates this program knows: those of Buypass and Commfides that come with it, and any an
/// environment file names. The bundled ones are read when first asked for, not when the registry is made.
/// Copies share what has been read. Safe to ask from several threads.
class IssuerRegistry {
public:
    IssuerRegistry(); ///< knows nobody
    [[nodiscard]] static IssuerRegistry bundled();

    /// Adds the CA certificates of a PEM file to this copy. The number taken, or an English reason.
    [[nodiscard]] Result<int, QString> addPem(const QByteArray &pem);

    [[nodiscard]] IssuerTrust confirm(const BusinessCertificate &certificate) const;
    /// The known CA that made the certificate: name, key identifier and signature all fit.
    [[nodiscard]] std::optional<BusinessCertificate> issuerOf(const BusinessCertificate &certificate) const;
    [[nodiscard]] QList<BusinessCertificate> certificates() const;

private:
    struct Bundle;
    std::shared_ptr<Bundle> m_bundle; ///< null: nothing bundled
    QList<BusinessCertificate> m_further;
};

} // namespace da
