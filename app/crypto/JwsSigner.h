// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/CryptoError.h"
#include "crypto/JwsAlgorithm.h"
#include "crypto/SecretBytes.h"
#include "crypto/SigningKey.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace da {

/// The compact serialisation (RFC 7515, 7.1) of @p payload signed with @p key. `alg` is set in the header
/// here, whatever @p header says. The result can be used by whoever reads it, so it comes as a secret.
[[nodiscard]] Result<SecretBytes, CryptoError> signJws(const QJsonObject &header, const QJsonObject &payload,
    const SigningKey &key, JwsAlgorithm algorithm = JwsAlgorithm::RS256);

/// base64url without padding, as in RFC 7515.
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);

} // namespace da
