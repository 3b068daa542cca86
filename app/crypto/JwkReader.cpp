// SPDX-License-Identifier: MIT
#include "crypto/KeyMaterial_p.h"
#include "crypto/PemBlocks_p.h"
#include "crypto/Rsa_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace da {

namespace {

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

std::optional<KeyFileError> take(const QJsonObject &jwk, KeyMaterial &material)
{
    const QString kind = jwk.value(QStringLiteral("kty")).toString();
    if (kind == QStringLiteral("EC") || kind == QStringLiteral("OKP"))
        return KeyFileError{Cause::CertificateWeakKey, true, kind, {}, KeyFileKind::Jwk};
    if (kind != QStringLiteral("RSA"))
        return failure(Cause::KeystoreNotPkcs12, "json");
    if (!jwk.contains(QStringLiteral("d")))
        return failure(Cause::KeystoreNoPrivateKey, "public_jwk");
    EvpKey key = rsaPrivateKeyFromJwk(jwk);
    if (!key)
        return failure(Cause::KeystoreDamaged, "private_key");
    material.add(SigningKey(std::shared_ptr<EVP_PKEY>(key.release(), EVP_PKEY_free)), {},
        jwk.value(QStringLiteral("kid")).toString());
    addCertificates(jwk, material);
    return std::nullopt;
}

} // namespace

ReadResult readJwk(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(withoutByteOrderMark(json));
    const QJsonObject object = document.object();
    QJsonArray keys = object.value(QStringLiteral("keys")).toArray();
    if (object.contains(QStringLiteral("kty")))
        keys = {object};
    if (!document.isObject() && !json.trimmed().endsWith('}'))
        return failure(Cause::KeystoreDamaged, "truncated");
    KeyMaterial material;
    std::optional<KeyFileError> error = failure(Cause::KeystoreNotPkcs12, "json");
    for (const QJsonValue &value : std::as_const(keys)) {
        const auto failed = take(value.toObject(), material);
        if (failed)
            error = failed;
    }
    if (material.keys.isEmpty())
        return *error;
    material.remarks << KeyFinding{
        Cause::Unknown, KeyFinding::Severity::Hint, {}, QStringLiteral("key_not_encrypted")};
    return material;
}

} // namespace da
