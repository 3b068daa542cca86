// SPDX-License-Identifier: MIT
#include "crypto/JwsVerifier.h"

#include "crypto/BusinessCertificate.h"
#include "crypto/Rsa_p.h"
#include "crypto/SigningKey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/core_names.h>

namespace da {

namespace {

constexpr qsizetype LongestJws = 64 * 1024;
constexpr int LeastBits = 2048;

std::optional<QJsonObject> objectOf(const QByteArray &part)
{
    const std::optional<QByteArray> json = fromBase64Url(part);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool isForSignatures(const QJsonObject &jwk)
{
    const QString use = jwk.value(QStringLiteral("use")).toString();
    const QJsonValue operations = jwk.value(QStringLiteral("key_ops"));
    if (operations.isArray() && !operations.toArray().contains(QStringLiteral("verify")))
        return false;
    return jwk.value(QStringLiteral("kty")).toString() == QStringLiteral("RSA")
        && (use.isEmpty() || use == QStringLiteral("sig"));
}

bool isSignedWith(EVP_PKEY *key, JwsAlgorithm algorithm, const QByteArray &data, const QByteArray &signature)
{
    const EvpDigestContext context(EVP_MD_CTX_new());
    const bool good = context
        && EVP_DigestVerifyInit(context.get(), nullptr, digestOf(algorithm), nullptr, key) > 0
        && EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()), bytesOf(data),
               std::size_t(data.size()))
            == 1;
    forgetErrors();
    return good;
}

} // namespace

Result<PublicKeySet, QString> PublicKeySet::fromJwks(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return QStringLiteral("not a JSON object");
    const QJsonObject object = document.object();
    QJsonArray keys = object.value(QStringLiteral("keys")).toArray();
    if (object.contains(QStringLiteral("kty")))
        keys = {object};
    else if (!object.value(QStringLiteral("keys")).isArray())
        return QStringLiteral("no member \"keys\"");
    PublicKeySet set;
    for (const QJsonValue &value : std::as_const(keys)) {
        const QJsonObject jwk = value.toObject();
        if (!isForSignatures(jwk))
            continue;
        const EvpKey key = rsaPublicKeyFromJwk(jwk);
        set.add(jwk.value(QStringLiteral("kid")).toString(), key.get());
    }
    return set;
}

PublicKeySet PublicKeySet::fromCertificate(const BusinessCertificate &certificate, const QString &kid)
{
    PublicKeySet set;
    set.add(kid, X509_get0_pubkey(certificate.handle()));
    return set;
}

PublicKeySet PublicKeySet::fromKey(const SigningKey &key, const QString &kid)
{
    PublicKeySet set;
    set.add(kid, key.handle());
    return set;
}

QStringList PublicKeySet::keyIds() const
{
    QStringList ids;
    for (const Key &key : m_keys)
        ids << key.kid;
    return ids;
}

void PublicKeySet::add(const QString &kid, evp_pkey_st *publicKey)
{
    if (!publicKey || !EVP_PKEY_is_a(publicKey, "RSA") || EVP_PKEY_get_bits(publicKey) < LeastBits)
        return;
    // With an exponent of one anybody can write a signature.
    BIGNUM *exponent = nullptr;
    EVP_PKEY_get_bn_param(publicKey, OSSL_PKEY_PARAM_RSA_E, &exponent);
    const BigNumber e(exponent);
    if (!e || !BN_is_odd(e.get()) || BN_is_one(e.get()))
        return;
    EVP_PKEY_up_ref(publicKey);
    m_keys << Key{kid, std::shared_ptr<evp_pkey_st>(publicKey, EVP_PKEY_free)};
}

QList<PublicKeySet::Key> PublicKeySet::candidates(const QJsonObject &header) const
{
    const QString kid = header.value(QStringLiteral("kid")).toString();
    if (kid.isEmpty())
        return m_keys;
    QList<Key> fitting;
    for (const Key &key : m_keys) {
        if (key.kid == kid)
            fitting << key;
    }
    return fitting;
}

Result<JwsParts, JwsError> decodeJws(const QByteArray &compact)
{
    const QList<QByteArray> parts = compact.size() <= LongestJws ? compact.split('.') : QList<QByteArray>();
    if (parts.size() != 3)
        return JwsError::NotAJws;
    const std::optional<QJsonObject> header = objectOf(parts.at(0));
    const std::optional<QJsonObject> payload = objectOf(parts.at(1));
    if (!header || !payload || !fromBase64Url(parts.at(2)))
        return JwsError::NotAJws;
    return JwsParts{*header, *payload};
}

Result<JwsParts, JwsError> verifyJws(const QByteArray &compact, const PublicKeySet &keys)
{
    Result<JwsParts, JwsError> parts = decodeJws(compact);
    if (!parts)
        return parts;
    const QJsonObject &header = parts->header;
    const auto algorithm = jwsAlgorithmFromId(header.value(QStringLiteral("alg")).toString());
    if (!algorithm)
        return JwsError::AlgorithmNotAllowed;
    if (header.contains(QStringLiteral("crit")))
        return JwsError::CriticalHeaderUnknown;
    const QList<PublicKeySet::Key> candidates = keys.candidates(header);
    if (candidates.isEmpty())
        return JwsError::UnknownKey;
    const qsizetype end = compact.lastIndexOf('.');
    const QByteArray signature = *fromBase64Url(compact.mid(end + 1));
    for (const PublicKeySet::Key &key : candidates) {
        if (isSignedWith(key.handle.get(), *algorithm, compact.left(end), signature))
            return parts;
    }
    return JwsError::SignatureInvalid;
}

} // namespace da
