// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/OpenSsl_p.h"

#include <QString>

namespace da {

/// A certificate's public key, and how the certificate is signed.
struct CertificateKey {
    QString kind; ///< "RSA", "EC", ..., of a kind the library does not know its name or OID
    int bits = 0; ///< 0 when not known
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption", or a dotted OID
    bool oldSignature = false; ///< over SHA-1 or something older
};
[[nodiscard]] CertificateKey keyOf(X509 *certificate);

} // namespace da
