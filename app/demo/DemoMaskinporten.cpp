// SPDX-License-Identifier: MIT
#include "demo/DemoMaskinporten.h"

#include "crypto/JwsSigner.h"
#include "domain/Environment.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Behaviour = DemoBehaviour;

constexpr qint64 tokenLife = 120; ///< seconds
constexpr int outageMs = 30000;
constexpr int slowMs = 120000;
constexpr int hugeBytes = 2 * 1024 * 1024;

QJsonObject party(const QString &number)
{
    return {{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, u"0192:"_s + number}};
}

DemoAnswer gatewayPage()
{
    return htmlAnswer(502,
        "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1>"
        "</center>\n<hr><center>nginx</center>\n</body>\n</html>\n");
}

DemoAnswer unavailable()
{
    return jsonAnswer(
        QJsonObject{{u"error"_s, u"temporarily_unavailable"_s},
            {u"error_description"_s, u"The service is temporarily unavailable. Please try again later."_s}},
        503);
}

DemoAnswer rateLimited()
{
    DemoAnswer answer = jsonAnswer(QJsonObject{{u"error"_s, u"too_many_requests"_s}}, 429);
    answer.headers = "Retry-After: 30\r\n";
    return answer;
}

DemoAnswer redirect(const QString &issuer)
{
    DemoAnswer answer{307, {}};
    answer.headers = "Location: " + issuer.toLatin1() + "elsewhere/token\r\n";
    return answer;
}

/// A JWS whose last signature bytes are others'.
QByteArray spoilt(QByteArray token)
{
    char &c = token[token.size() - 10];
    c = c == 'A' ? 'B' : 'A';
    return token;
}

} // namespace

DemoMaskinporten::DemoMaskinporten(const DemoMaterial &material, QString issuer, const QString &folder)
    : m_material(material)
    , m_ownKeys(PublicKeySet::fromKey(*material.tokenKey, material.tokenKid))
    , m_issuer(std::move(issuer))
    , m_judge(material, m_issuer, demoClients(folder))
{
}

std::optional<DemoAnswer> DemoMaskinporten::answer(const DemoRequest &request)
{
    const bool isGet = request.method == "GET";
    if (isGet && request.path == u"/.well-known/oauth-authorization-server"_s)
        return metadata();
    if (isGet && request.path == u"/jwk"_s)
        return keys();
    if (isGet && request.path == u"/health"_s) {
        const auto down = outage();
        return down ? *down : jsonAnswer(QJsonObject{{u"status"_s, u"UP"_s}});
    }
    if (request.path == u"/token"_s)
        return request.method == "POST" ? token(request.body) : DemoAnswer{405, {}};
    return std::nullopt;
}

DemoAnswer DemoMaskinporten::metadata() const
{
    return jsonAnswer(QJsonObject{{u"authorization_details_types_supported"_s,
                                      QJsonArray{u"urn:altinn:systemuser"_s, u"urn:altinn:consent"_s}},
        {u"grant_types_supported"_s, QJsonArray{u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s}},
        {u"issuer"_s, m_issuer}, {u"jwks_uri"_s, m_issuer + u"jwk"_s},
        {u"token_endpoint"_s, m_issuer + u"token"_s},
        {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"private_key_jwt"_s}},
        {u"token_endpoint_auth_signing_alg_values_supported"_s,
            QJsonArray{u"RS256"_s, u"RS384"_s, u"RS512"_s}}});
}

DemoAnswer DemoMaskinporten::keys() const
{
    return jsonAnswer(
        QJsonObject{{u"keys"_s, QJsonArray{m_material.tokenKey->publicJwk(m_material.tokenKid)}}});
}

DemoAnswer DemoMaskinporten::token(const QByteArray &form)
{
    const auto grant = m_judge.judge(form, QDateTime::currentSecsSinceEpoch());
    if (!grant)
        return grant.error().answer(m_issuer);
    const auto customer = demoCustomer(grant->consumer);
    const Behaviour behaviour = customer ? customer->behaviour : Behaviour::Honest;
    if (!grant->consumer.isEmpty()) {
        m_outage = behaviour;
        m_outageEnds.setRemainingTime(outageMs);
    }
    if (const auto down = outage())
        return *down;
    if (const auto refused = checkAccess(*grant, customer))
        return refused->answer(m_issuer);
    return tokenFor(*grant, behaviour);
}

std::optional<DemoAnswer> DemoMaskinporten::outage()
{
    if (m_outageEnds.hasExpired())
        return std::nullopt;
    if (m_outage == Behaviour::ServiceDown)
        return unavailable();
    if (m_outage == Behaviour::GatewayDown)
        return gatewayPage();
    if (m_outage == Behaviour::SlowAnswer) {
        DemoAnswer late = unavailable();
        late.delayMs = slowMs;
        return late;
    }
    return std::nullopt;
}

std::optional<TokenRefusal> DemoMaskinporten::checkAccess(
    const AcceptedGrant &grant, const std::optional<DemoCustomer> &customer) const
{
    const auto refusal = [](const QString &error, const QString &text, const QString &code, int status) {
        return TokenRefusal{status, error, text, code};
    };
    if (!grant.systemUserOwner.isEmpty())
        return std::nullopt; // the system user was looked up with the rest of the grant
    const bool plain = grant.consumer.isEmpty();
    if (!plain && grant.consumer == grant.client.owner)
        return refusal(u"invalid_request"_s,
            u"Validation of JWT claim failed: The combination consumer_org in claim and delegation scope on client is invalid"_s,
            {}, 400);
    // Without consumer_org the client's own organisation is looked up.
    const QStringList granted = plain ? grant.client.granted : (customer ? customer->granted : QStringList());
    const QStringList delegated = customer ? customer->delegated : QStringList();
    for (const QString &scope : grant.scopes) {
        if (!granted.contains(scope))
            return refusal(u"invalid_scope"_s,
                u"Consumer has not been granted access to the scope %1."_s.arg(scope), u"MP-250"_s, 400);
        const bool handedOn = grant.client.owner == demoSupplierNumber() && delegated.contains(scope);
        if (!plain && !handedOn)
            return refusal(u"forbidden"_s,
                u"Consumer %1 has not delegated access to the scope %2 to supplier %3."_s.arg(
                    grant.consumer, scope, grant.client.owner),
                u"MP-251"_s, 403);
    }
    return std::nullopt;
}

QJsonObject DemoMaskinporten::claimsFor(const AcceptedGrant &grant, Behaviour behaviour) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const bool own = grant.consumer.isEmpty() || behaviour == Behaviour::OwnToken;
    QJsonObject claims{{u"iss"_s, m_issuer},
        {u"client_amr"_s, grant.byCertificate ? u"virksomhetssertifikat"_s : u"private_key_jwt"_s},
        {u"token_type"_s, u"Bearer"_s}, {u"client_id"_s, grant.client.id},
        {u"aud"_s, grant.resource.isEmpty() ? u"unspecified"_s : grant.resource}, {u"scope"_s, grant.scope},
        {u"iat"_s, now}, {u"exp"_s, now + tokenLife}, {u"client_orgno"_s, grant.client.owner},
        {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"consumer"_s, party(own ? grant.client.owner : grant.consumer)}};
    if (!own) {
        claims.insert(u"supplier"_s, party(grant.client.owner));
        claims.insert(u"delegation_source"_s, Environment::test().delegationSource);
    }
    if (!grant.systemUserOwner.isEmpty())
        claims.insert(u"authorization_details"_s,
            QJsonArray{QJsonObject{{u"type"_s, u"urn:altinn:systemuser"_s},
                {u"systemuser_org"_s, party(grant.systemUserOwner)},
                {u"systemuser_id"_s, QJsonArray{u"3f6d2b1e-52a4-4c1d-9b0e-7a3c5e8f9d10"_s}},
                {u"system_id"_s, grant.client.owner + u"_demosystem"_s}}});
    if (behaviour == Behaviour::OtherConsumerInToken)
        claims.insert(u"consumer"_s, party(demoOtherNumber()));
    else if (behaviour == Behaviour::OtherScopeInToken)
        claims.insert(u"scope"_s, u"brreg:reelle/media"_s);
    else if (behaviour == Behaviour::OtherIssuerInToken)
        claims.insert(u"iss"_s, Environment::production().issuer);
    else if (behaviour == Behaviour::ExpiredToken)
        claims.insert(u"exp"_s, now - 3600);
    return claims;
}

DemoAnswer DemoMaskinporten::tokenFor(const AcceptedGrant &grant, Behaviour behaviour) const
{
    if (behaviour == Behaviour::DelegationLookupDown)
        return TokenRefusal{500, u"server_error"_s, u"An unexpected error occurred"_s, {}}.answer(m_issuer);
    if (behaviour == Behaviour::RateLimited)
        return rateLimited();
    if (behaviour == Behaviour::Redirect)
        return redirect(m_issuer);
    QByteArray token = signedToken(claimsFor(grant, behaviour)).copyToByteArray();
    if (behaviour == Behaviour::BadlySignedToken)
        token = spoilt(token);
    else if (behaviour == Behaviour::OpaqueToken)
        token = "demo-opaque-token-without-contents";
    QJsonObject body{{u"access_token"_s, QString::fromLatin1(token)}, {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, tokenLife}, {u"scope"_s, grant.scope}};
    if (behaviour == Behaviour::HugeAnswer)
        body.insert(u"padding"_s, QString(hugeBytes, u'x'));
    DemoAnswer answer = jsonAnswer(body);
    answer.headers = "Cache-Control: no-store\r\n";
    answer.cut = behaviour == Behaviour::CutConnection;
    return answer;
}

SecretBytes DemoMaskinporten::signedToken(const QJsonObject &claims) const
{
    auto token = signJws({{u"kid"_s, m_material.tokenKid}}, claims, *m_material.tokenKey);
    return token ? std::move(token).value() : SecretBytes();
}

std::optional<QJsonObject> DemoMaskinporten::claimsOf(const QByteArray &token, const QString &issuer) const
{
    const auto verified = verifyJws(token, m_ownKeys);
    if (!verified || verified->payload.value(u"iss"_s).toString() != issuer
        || verified->payload.value(u"exp"_s).toInteger() <= QDateTime::currentSecsSinceEpoch())
        return std::nullopt;
    return verified->payload;
}

} // namespace da
