// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyMaterial_p.h"

namespace da {

inline void freeSafes(STACK_OF(PKCS7) * safes)
{
    sk_PKCS7_pop_free(safes, PKCS7_free);
}
inline void freeSafeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
using Pkcs12Safes = Handle<STACK_OF(PKCS7), freeSafes>;

/// The frame decoded; bytes after its end are passed over. Null when it is not a PKCS#12.
[[nodiscard]] Pkcs12Handle pkcs12From(const QByteArray &der);
[[nodiscard]] Pkcs12Safes safesOf(const PKCS12 *file);

/// Something encrypted with a password; null members when it is not.
struct EncryptedSafe {
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *data = nullptr;
};
[[nodiscard]] EncryptedSafe encryptedSafe(const PKCS7 *safe);
[[nodiscard]] EncryptedSafe shroudedKey(const PKCS12_SAFEBAG *bag);

/// The MAC as the file describes it.
struct MacDescription {
    QString name; ///< "pbmac1" or the digest's name
    qint64 iterations = 0;
    bool known = false; ///< this library can check it
};
[[nodiscard]] MacDescription describeMac(const PKCS12 *file);

/// For KeyFile's functions of the same names.
[[nodiscard]] bool pkcs12NeedsPassword(const QByteArray &der);
[[nodiscard]] QList<BusinessCertificate> pkcs12CertificatesInTheOpen(const QByteArray &der);

} // namespace da
