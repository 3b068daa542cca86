// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

struct evp_pkey_st;

namespace da {

class BusinessCertificate;
class SigningKey;

/// The two readable parts of a JWS.
struct JwsParts {
    QJsonObject header;
    QJsonObject payload;
};

enum class JwsError {
    NotAJws, ///< not three base64url parts with two JSON objects, or longer than 64 KiB
    AlgorithmNotAllowed, ///< none, HS256, ES256, ...: only RS256, RS384 and RS512 are taken
    CriticalHeaderUnknown, ///< `crit` names something that is not understood here (RFC 7515, 4.1.11)
    UnknownKey, ///< the set has no key with this kid, or no usable key at all
    SignatureInvalid, ///< a fitting key was tried and the signature is not its
};

/// RSA public keys that signatures are held against, e.g. the ones Maskinporten publishes at its jwks_uri.
class PublicKeySet {
public:
    PublicKeySet() = default;

    /// A JWK set (RFC 7517) or a single JWK. Keys of other kinds, keys for encryption and RSA keys under 2048
    /// bits are left out. The error says in English what is wrong with the document.
    [[nodiscard]] static Result<PublicKeySet, QString> fromJwks(const QByteArray &json);
    [[nodiscard]] static PublicKeySet fromCertificate(
        const BusinessCertificate &certificate, const QString &kid = {});
    [[nodiscard]] static PublicKeySet fromKey(const SigningKey &key, const QString &kid = {});

    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }
    [[nodiscard]] QStringList keyIds() const;

private:
    friend Result<JwsParts, JwsError> verifyJws(const QByteArray &compact, const PublicKeySet &keys);
    struct Key {
        QString kid;
        std::shared_ptr<evp_pkey_st> handle;
    };
    /// Those with the kid; without a kid in the header, all of them.
    [[nodiscard]] QList<Key> candidates(const QJsonObject &header) const;
    void add(const QString &kid, evp_pkey_st *publicKey);
    QList<Key> m_keys;
};

/// The parts of @p compact if its signature is made by one of @p keys. The claims (dates, issuer, ...) are
/// not looked at.
[[nodiscard]] Result<JwsParts, JwsError> verifyJws(const QByteArray &compact, const PublicKeySet &keys);

/// The parts without looking at the signature: for showing what somebody pasted, never for trusting it.
[[nodiscard]] Result<JwsParts, JwsError> decodeJws(const QByteArray &compact);

} // namespace da
