// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/CryptoError.h"
#include "crypto/SecretBytes.h"
#include "crypto/SigningKey.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QString>

namespace da {

/// A new RSA key with exponent 65537. For a client's own key 2048, 3072 or 4096 @p bits; anything from 1024
/// up is made, so that tests can have weak ones. Takes up to some seconds: not for the GUI thread.
[[nodiscard]] Result<SigningKey, CryptoError> generateRsaKey(int bits = 3072);

/// A new key on curve P-256, which Maskinporten does not take: for tests.
[[nodiscard]] Result<SigningKey, CryptoError> generateEcKey();

/// The private key as `BEGIN ENCRYPTED PRIVATE KEY` (PKCS#8, PBES2: PBKDF2 with HMAC-SHA-256, AES-256-CBC).
/// An empty password is refused: a key is never written in the clear.
[[nodiscard]] Result<QByteArray, CryptoError> encryptedPkcs8Pem(
    const SigningKey &key, const SecretBytes &password);

/// The JWK set to paste in self-service: {"keys": [{kty, n, e, use, alg, kid}]}, indented.
[[nodiscard]] QByteArray publicJwks(const SigningKey &key, const QString &kid);

/// A kid nobody else has: a UUID without braces.
[[nodiscard]] QString newKeyId();

/// Letters, digits, `.`, `_`, `-`: what Digdir's client registration takes as kid (docs.digdir.no, client
/// keys).
[[nodiscard]] bool isValidKeyId(const QString &kid);

} // namespace da
