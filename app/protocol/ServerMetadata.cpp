// SPDX-License-Identifier: MIT
#include "protocol/ServerMetadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace da {

namespace {

bool isHttps(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

} // namespace

QUrl ServerMetadata::addressOf(const QString &issuer)
{
    return QUrl(issuer).resolved(QUrl(QStringLiteral("/.well-known/oauth-authorization-server")));
}

Result<ServerMetadata, MetadataError> ServerMetadata::parse(
    const QByteArray &json, const QString &expectedIssuer)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return MetadataError::NotJson;
    const QJsonObject object = document.object();
    ServerMetadata metadata;
    metadata.issuer = object.value(QLatin1String("issuer")).toString();
    if (metadata.issuer.isEmpty())
        return MetadataError::IssuerMissing;
    if (metadata.issuer != expectedIssuer)
        return MetadataError::IssuerMismatch;
    metadata.tokenEndpoint = QUrl(object.value(QLatin1String("token_endpoint")).toString(), QUrl::StrictMode);
    if (metadata.tokenEndpoint.isEmpty())
        return MetadataError::TokenEndpointMissing;
    metadata.jwksUri = QUrl(object.value(QLatin1String("jwks_uri")).toString(), QUrl::StrictMode);
    if (!isHttps(metadata.tokenEndpoint) || (!metadata.jwksUri.isEmpty() && !isHttps(metadata.jwksUri)))
        return MetadataError::NotHttps;
    const QJsonArray algorithms =
        object.value(QLatin1String("token_endpoint_auth_signing_alg_values_supported")).toArray();
    for (const QJsonValue algorithm : algorithms)
        metadata.signingAlgorithms << algorithm.toString();
    return metadata;
}

} // namespace da
