// SPDX-License-Identifier: MIT
#include "crypto/KeyMaterial_p.h"
#include "crypto/PemBlocks_p.h"
#include "crypto/Rsa_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace da {

namespace {

// Looking whether the numbers of a JWK fit together takes more than a second for the largest keys (16384
// bits). As many as five of those, or 26 ordinary ones; Maskinporten takes five for a client.
constexpr qsizetype MostBitsTogether = 5 * 16384;

KeyFileError failure(Cause cause, const char *what)
{
    return {cause, true, QString::fromLatin1(what), {}, KeyFileKind::Jwk};
}

void addCertificates(const QJsonObject &jwk, KeyMaterial &material)
{
    const QJsonArray chain = jwk.value(QStringLiteral("x5c")).toArray();
    for (const QJsonValue &value : chain)
        material.addCertificate(QByteArray::fromBase64(value.toString().toLatin1()));
}

KeyFinding otherUse(KeyFinding::Severity severity, const QString &use)
{
    return {Cause::CertificateWrongPurpose, severity, {use}, QStringLiteral("jwk_other_use")};
}

/// What the JWK itself says of its use (RFC 7517, 4.2 to 4.4) that is not signing with RS256, RS384 or RS512.
QList<KeyFinding> remarksOn(const QJsonObject &jwk)
{
    using Severity = KeyFinding::Severity;
    const QString use = jwk.value(QStringLiteral("use")).toString();
    if (!use.isEmpty() && use != QStringLiteral("sig"))
        return {otherUse(Severity::Blocks, QStringLiteral("use: ") + use)};
    const QJsonValue operations = jwk.value(QStringLiteral("key_ops"));
    if (operations.isArray() && !operations.toArray().contains(QStringLiteral("sign")))
        return {otherUse(Severity::Blocks, QStringLiteral("key_ops"))};
    const QString algorithm = jwk.value(QStringLiteral("alg")).toString();
    if (algorithm.isEmpty() || jwsAlgorithmFromId(algorithm))
        return {};
    const bool encrypts = algorithm.startsWith(QStringLiteral("RSA"));
    return {otherUse(encrypts ? Severity::Blocks : Severity::Warning, QStringLiteral("alg: ") + algorithm)};
}

std::optional<KeyFileError> take(const QJsonObject &jwk, KeyMaterial &material)
{
    const QString kind = jwk.value(QStringLiteral("kty")).toString();
    if (kind == QStringLiteral("EC") || kind == QStringLiteral("OKP"))
        return KeyFileError{Cause::CertificateWeakKey, true, kind, {}, KeyFileKind::Jwk};
    if (kind == QStringLiteral("oct"))
        return failure(Cause::KeystoreNotPkcs12, "symmetric_jwk");
    if (kind != QStringLiteral("RSA"))
        return failure(Cause::KeystoreNotPkcs12, "json");
    if (!jwk.contains(QStringLiteral("d")))
        return failure(Cause::KeystoreNoPrivateKey, "public_jwk");
    EvpKey key = rsaPrivateKeyFromJwk(jwk);
    if (!key)
        return failure(Cause::KeystoreDamaged, "private_key");
    material.add({SigningKey(std::shared_ptr<EVP_PKEY>(key.release(), EVP_PKEY_free)), {},
        jwk.value(QStringLiteral("kid")).toString(), remarksOn(jwk)});
    addCertificates(jwk, material);
    return std::nullopt;
}

/// A set, one key, or a bare list of keys.
std::optional<QJsonArray> keysIn(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray())
        return document.array();
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    return object.contains(QStringLiteral("kty")) ? QJsonArray{object}
                                                  : object.value(QStringLiteral("keys")).toArray();
}

/// Of the private ones.
qsizetype bitsOf(const QJsonArray &keys)
{
    qsizetype bits = 0;
    for (const QJsonValue &key : keys)
        bits += std::min(key[u"n"].toString().size(), key[u"d"].toString().size()) * 6;
    return bits;
}

} // namespace

ReadResult readJwk(const QByteArray &bytes)
{
    const QByteArray json = withoutByteOrderMark(bytes).trimmed();
    const auto keys = keysIn(json);
    if (!keys && !json.endsWith('}') && !json.endsWith(']'))
        return failure(Cause::KeystoreDamaged, "truncated");
    KeyMaterial material;
    std::optional<KeyFileError> error = failure(Cause::KeystoreNotPkcs12, "json");
    material.tooMuch = keys && bitsOf(*keys) > MostBitsTogether;
    const QJsonArray looked = keys && !material.tooMuch ? *keys : QJsonArray();
    for (const QJsonValue &value : looked) {
        const auto failed = take(value.toObject(), material);
        if (failed)
            error = failed;
    }
    if (material.keys.isEmpty() && !material.tooMuch)
        return *error;
    material.remarks << KeyFinding{
        Cause::Unknown, KeyFinding::Severity::Hint, {}, QStringLiteral("key_not_encrypted")};
    return material;
}

} // namespace da
