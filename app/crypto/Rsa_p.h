// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/JwsAlgorithm.h"
#include "crypto/OpenSsl_p.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace da {

[[nodiscard]] QString keyKindOf(const EVP_PKEY *key); ///< "RSA", "EC", ...; "" for null
[[nodiscard]] const EVP_MD *digestOf(JwsAlgorithm algorithm);

/// Strict base64url (RFC 4648, 5) with or without padding; nothing for anything else.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

/// The RSA public key of a JWK's n and e; null when they are missing or absurd (over 16384 bits).
[[nodiscard]] EvpKey rsaPublicKeyFromJwk(const QJsonObject &jwk);
/// The RSA private key of a JWK's n, e, d, p, q, dp, dq, qi; null when they are missing or do not fit
/// together.
[[nodiscard]] EvpKey rsaPrivateKeyFromJwk(const QJsonObject &jwk);

} // namespace da
