// SPDX-License-Identifier: MIT
#include "protocol/JwtGrant.h"

#include <QUrl>
#include <QUuid>

namespace da {

namespace {

QJsonArray base64List(const QList<QByteArray> &certificates)
{
    QJsonArray list;
    for (const QByteArray &der : certificates)
        list.append(QString::fromLatin1(der.toBase64()));
    return list;
}

} // namespace

JwtGrant::JwtGrant(const GrantRequest &request, const GrantKeyReference &key, JwsAlgorithm algorithm)
    : m_algorithm(algorithm)
{
    m_header.insert(QStringLiteral("alg"), toId(algorithm));
    if (!key.kid.isEmpty())
        m_header.insert(QStringLiteral("kid"), key.kid);
    else
        m_header.insert(QStringLiteral("x5c"), base64List(key.x5c));

    const qint64 issued = request.issuedAt.toSecsSinceEpoch();
    m_claims.insert(QStringLiteral("aud"), request.audience);
    m_claims.insert(QStringLiteral("iss"), request.clientId);
    m_claims.insert(QStringLiteral("scope"), request.scopes.join(QLatin1Char(' ')));
    m_claims.insert(QStringLiteral("iat"), issued);
    m_claims.insert(QStringLiteral("exp"), issued + request.lifetimeSeconds);
    m_claims.insert(QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (request.consumerOrg)
        m_claims.insert(QStringLiteral("consumer_org"), *request.consumerOrg);
    if (!request.resource.isEmpty())
        m_claims.insert(QStringLiteral("resource"), request.resource);
    if (request.authorizationDetails)
        m_claims.insert(QStringLiteral("authorization_details"), *request.authorizationDetails);
}

Result<SecretBytes, CryptoError> JwtGrant::sign(const SigningKey &key) const
{
    return signJws(m_header, m_claims, key, m_algorithm);
}

QByteArray grantForm(const SecretBytes &assertion)
{
    const auto view = assertion.view();
    const QByteArray raw = QByteArray::fromRawData(
        reinterpret_cast<const char *>(view.data()), static_cast<qsizetype>(view.size()));
    return "grant_type="
        + QUrl::toPercentEncoding(QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer"))
        + "&assertion=" + raw.toPercentEncoding();
}

} // namespace da
