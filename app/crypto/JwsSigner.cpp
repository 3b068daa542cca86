// SPDX-License-Identifier: MIT
#include "crypto/JwsSigner.h"

#include <QJsonDocument>

namespace da {

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<SecretBytes, CryptoError> signJws(
    const QJsonObject &header, const QJsonObject &payload, const SigningKey &key, JwsAlgorithm algorithm)
{
    QJsonObject complete = header;
    complete.insert(QStringLiteral("alg"), toId(algorithm));
    QByteArray compact = toBase64Url(QJsonDocument(complete).toJson(QJsonDocument::Compact)) + '.'
        + toBase64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    const Result<QByteArray, CryptoError> signature = key.sign(compact, algorithm);
    if (!signature)
        return signature.error();
    compact += '.' + toBase64Url(*signature);
    return SecretBytes::takeFrom(compact);
}

} // namespace da
