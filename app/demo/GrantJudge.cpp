// SPDX-License-Identifier: MIT
#include "demo/GrantJudge.h"

#include "demo/DemoCustomers.h"
#include "protocol/SystemUser.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace da {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 tolerance = 10; ///< seconds that clocks may differ
constexpr qint64 longestLife = 180; ///< the page says 120; the server takes a little more

TokenRefusal refusal(const QString &error, const QString &text, const QString &code = {})
{
    return {400, error, text, code};
}

/// All faults of client, key and signature begin alike.
TokenRefusal notAuthenticated(const QString &why, const QString &code = {})
{
    return refusal(
        u"invalid_grant"_s, u"Invalid assertion. Client authentication failed. %1"_s.arg(why), code);
}

TokenRefusal invalidParameter()
{
    return refusal(u"invalid_request"_s, u"Invalid assertion. Invalid parameter value"_s, u"MP-011"_s);
}

QByteArray formValue(const QByteArray &form, const QByteArray &name)
{
    for (QByteArray pair : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        pair.replace('+', ' ');
        if (QByteArray::fromPercentEncoding(pair.left(equals)) == name)
            return QByteArray::fromPercentEncoding(pair.mid(equals + 1));
    }
    return {};
}

bool isNumber(const QString &text)
{
    return text.size() == 9
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

GrantJudge::GrantJudge(const DemoMaterial &material, QString issuer, QList<DemoClient> clients)
    : m_clientKeys(material.clientKeys)
    , m_issuers(material.issuers.mid(0, 1))
    , m_issuer(std::move(issuer))
    , m_clients(std::move(clients))
{
}

Result<AcceptedGrant, TokenRefusal> GrantJudge::judge(const QByteArray &form, qint64 now)
{
    if (formValue(form, "grant_type") != "urn:ietf:params:oauth:grant-type:jwt-bearer")
        return refusal(u"unsupported_grant_type"_s, u"Unsupported grant type"_s);
    const QByteArray assertion = formValue(form, "assertion");
    const auto parts = decodeJws(assertion);
    if (!parts && parts.error() == JwsError::AlgorithmNotAllowed)
        return notAuthenticated(u"Invalid JWT signature."_s, u"MP-124"_s);
    if (!parts)
        return invalidParameter();
    const QJsonObject &claims = parts->payload;
    const auto client = clientOf(claims);
    if (!client)
        return client.error();
    AcceptedGrant grant;
    grant.client = *client;
    grant.byCertificate = client->kid.isEmpty();
    const Refusal unproven = grant.byCertificate ? checkCertificate(assertion, parts->header, *client)
                                                 : checkKey(assertion, parts->header, *client);
    if (unproven)
        return *unproven;
    grant.scope = claims.value(u"scope"_s).toString();
    grant.scopes = grant.scope.split(u' ', Qt::SkipEmptyParts);
    grant.consumer = claims.value(u"consumer_org"_s).toString();
    grant.resource = claims.value(u"resource"_s).toString();
    // One after the other: a grant that is refused for its times is not remembered as used.
    Refusal refused = checkAudience(claims.value(u"aud"_s));
    if (!refused)
        refused = checkTimes(claims, now);
    if (!refused)
        refused = checkReplay(claims, now);
    if (!refused)
        refused = checkDetails(claims, grant);
    if (!refused)
        refused = checkScopes(grant);
    if (refused)
        return *refused;
    if (claims.contains(u"consumer_org"_s) && !isNumber(grant.consumer))
        return invalidParameter();
    return grant;
}

Result<DemoClient, TokenRefusal> GrantJudge::clientOf(const QJsonObject &claims) const
{
    const QString id = claims.value(u"iss"_s).toString();
    const auto known = std::find_if(
        m_clients.begin(), m_clients.end(), [&id](const DemoClient &c) { return c.exists && c.id == id; });
    if (known == m_clients.end())
        return notAuthenticated(u"Client not found."_s, u"MP-100"_s);
    return *known;
}

GrantJudge::Refusal GrantJudge::checkKey(
    const QByteArray &assertion, const QJsonObject &header, const DemoClient &client) const
{
    if (!header.contains(u"kid"_s))
        return notAuthenticated(
            u"Invalid JWT. The client requires pre-registered jwk and no key identifier (kid) provided"_s);
    if (header.contains(u"x5c"_s))
        return invalidParameter();
    const auto verified = verifyJws(assertion, m_clientKeys);
    if (header.value(u"kid"_s).toString() != client.kid
        || (!verified && verified.error() == JwsError::UnknownKey))
        return notAuthenticated(u"Unknown key identifier (kid) for client."_s);
    if (client.keyExpired)
        return notAuthenticated(u"Expired key."_s, u"MP-121"_s);
    if (!verified)
        return notAuthenticated(u"Invalid JWT signature."_s, u"MP-124"_s);
    return std::nullopt;
}

GrantJudge::Refusal GrantJudge::checkCertificate(
    const QByteArray &assertion, const QJsonObject &header, const DemoClient &client) const
{
    const QJsonValue x5c = header.value(u"x5c"_s);
    if (header.contains(u"kid"_s))
        return x5c.isUndefined() ? notAuthenticated(u"Unknown key identifier (kid) for client."_s)
                                 : invalidParameter();
    const auto leaf =
        BusinessCertificate::fromDer(QByteArray::fromBase64(x5c.toArray().at(0).toString().toLatin1()));
    if (!leaf)
        return notAuthenticated(u"Invalid JWT header x5c"_s, u"MP-123"_s);
    const bool known = std::any_of(m_issuers.begin(), m_issuers.end(),
        [&leaf](const BusinessCertificate &issuer) { return leaf->isSignedBy(issuer); });
    const Purposes canSign(Purpose::Authentication | Purpose::Signing);
    if (!known || !(leaf->purposes() & canSign))
        return notAuthenticated(u"The JWT is signed with an invalid certificate."_s, u"MP-120"_s);
    if (leaf->organisationNumber() != client.owner)
        return notAuthenticated(
            u"Invalid JWT. Invalid organization number for client. Does not match certificate orgno"_s,
            u"MP-122"_s);
    // The page files a certificate that ran out under the signature.
    if (!leaf->isValidAt(QDateTime::currentDateTimeUtc())
        || !verifyJws(assertion, PublicKeySet::fromCertificate(*leaf)))
        return notAuthenticated(u"Invalid JWT signature."_s, u"MP-124"_s);
    return std::nullopt;
}

GrantJudge::Refusal GrantJudge::checkAudience(const QJsonValue &audience) const
{
    // Exactly one value, and with the closing slash.
    const QJsonArray list = audience.toArray();
    const QString only = list.size() == 1 ? list.first().toString() : audience.toString();
    if (only == m_issuer || only == m_issuer + u"token"_s)
        return std::nullopt;
    return notAuthenticated(u"Invalid JWT claim aud."_s, u"MP-110"_s);
}

GrantJudge::Refusal GrantJudge::checkTimes(const QJsonObject &claims, qint64 now)
{
    const QJsonValue issued = claims.value(u"iat"_s);
    const QJsonValue expires = claims.value(u"exp"_s);
    if (!issued.isDouble() || !expires.isDouble())
        return invalidParameter();
    if (issued.toInteger() > now + tolerance)
        return refusal(u"invalid_grant"_s, u"Invalid assertion. Issue time is in the future."_s);
    if (expires.toInteger() < now - tolerance)
        return refusal(u"invalid_grant"_s, u"Invalid assertion. JWT is expired"_s, u"MP-130"_s);
    if (expires.toInteger() - issued.toInteger() > longestLife)
        return refusal(u"invalid_grant"_s, u"Invalid assertion. JWT has too long lifetime."_s);
    return std::nullopt;
}

GrantJudge::Refusal GrantJudge::checkReplay(const QJsonObject &claims, qint64 now)
{
    const QString id = claims.value(u"jti"_s).toString();
    if (id.isEmpty())
        return invalidParameter();
    m_seen.removeIf([now](const std::pair<const QString &, qint64 &> &seen) { return seen.second < now; });
    if (m_seen.contains(id))
        return refusal(u"invalid_grant"_s, u"Grant is used before"_s, u"MP-012"_s);
    m_seen.insert(id, claims.value(u"exp"_s).toInteger() + tolerance);
    return std::nullopt;
}

GrantJudge::Refusal GrantJudge::checkDetails(const QJsonObject &claims, AcceptedGrant &grant)
{
    static const QStringList known{u"type"_s, u"systemuser_org"_s, u"externalRef"_s};
    const QJsonArray details = claims.value(u"authorization_details"_s).toArray();
    if (details.isEmpty())
        return std::nullopt;
    const QJsonObject detail = details.first().toObject();
    if (detail.value(u"type"_s).toString() != u"urn:altinn:systemuser"_s)
        return refusal(u"invalid_request"_s, u"Unknown authorization details type"_s, u"MP-301"_s);
    const QStringList names = detail.keys();
    for (const QString &name : names) {
        if (!known.contains(name))
            return refusal(
                u"invalid_request"_s, u"Unknown fields in the authorization details"_s, u"MP-302"_s);
    }
    grant.systemUserOwner = systemUserOwner(claims);
    const auto customer = demoCustomer(grant.systemUserOwner);
    const bool approved = customer && customer->hasSystemUser && !detail.contains(u"externalRef"_s)
        && grant.client.owner == demoSupplierNumber();
    if (approved && grant.consumer.isEmpty())
        return std::nullopt;
    return refusal(
        u"invalid_altinn_customer_configuration"_s, u"Invalid authorization details values"_s, u"MP-303"_s);
}

GrantJudge::Refusal GrantJudge::checkScopes(const AcceptedGrant &grant)
{
    if (!grant.client.forMaskinporten)
        return refusal(
            u"invalid_scope"_s, u"Token request contains scopes not allowed for maskinporten"_s, u"MP-201"_s);
    QStringList unknown;
    for (const QString &scope : grant.scopes) {
        if (!grant.client.scopes.contains(scope))
            unknown << scope;
    }
    if (unknown.isEmpty() && !grant.scopes.isEmpty())
        return std::nullopt;
    return refusal(u"invalid_scope"_s,
        u"Token request contains invalid scopes for client, %1"_s.arg(unknown.join(u' ')), u"MP-200"_s);
}

} // namespace da
