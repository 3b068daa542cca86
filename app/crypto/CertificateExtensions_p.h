// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/BusinessCertificate.h"
#include "crypto/OpenSsl_p.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace da {

/// What is read from a certificate's extensions. Each is decoded on its own, so that one that is malformed
/// (an e-mail address in Latin-1, which exists) does not hide the others.
struct CertificateExtensions {
    bool hasKeyUsage = false;
    bool isKeyUsageCritical = false;
    QStringList keyUsages;
    Purposes purposes;
    QStringList extendedKeyUsages;
    QStringList policies;
    QByteArray subjectKeyId;
    QByteArray authorityKeyId;
    bool isCa = false;
};
[[nodiscard]] CertificateExtensions extensionsOf(const X509 *certificate);

/// RFC 5280 names of the key usage bits, by bit number.
[[nodiscard]] QStringList keyUsageNames();

} // namespace da
