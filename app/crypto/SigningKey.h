// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/CryptoError.h"
#include "crypto/JwsAlgorithm.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

struct evp_pkey_st;

namespace da {

class BusinessCertificate;

/// A private key in memory. Copies share one handle; the library wipes the key when the last one goes.
/// There is no way from here to the private numbers: they are only used for signing, and written only by
/// encryptedPkcs8Pem() in KeyPair.h.
class SigningKey {
public:
    /// For the other files of this folder. @p handle must hold a private key.
    explicit SigningKey(std::shared_ptr<evp_pkey_st> handle);
    [[nodiscard]] evp_pkey_st *handle() const { return m_handle.get(); }

    [[nodiscard]] QString kind() const; ///< "RSA", "EC", "DSA", "ED25519", ...
    [[nodiscard]] int bits() const;
    /// RSA of at least 2048 bits, the only keys RS256 to RS512 are made with here.
    [[nodiscard]] bool canSignJws() const;
    /// PKCS#1 v1.5 over @p data. Fails for keys that are not RSA.
    [[nodiscard]] Result<QByteArray, CryptoError> sign(const QByteArray &data, JwsAlgorithm algorithm) const;
    /// {"kty", "n", "e", "use": "sig", "alg": "RS256", "kid"}; empty object for keys that are not RSA.
    [[nodiscard]] QJsonObject publicJwk(const QString &kid) const;
    /// The same key pair as the certificate's, judged by the public numbers.
    [[nodiscard]] bool sameKeyAs(const BusinessCertificate &certificate) const;
    [[nodiscard]] bool sameKeyAs(const SigningKey &other) const;
    /// SHA-256 of the public key (SubjectPublicKeyInfo), hex: to name a key without showing it.
    [[nodiscard]] QString publicKeyId() const;

private:
    std::shared_ptr<evp_pkey_st> m_handle;
};

} // namespace da
