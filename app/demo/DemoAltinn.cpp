// SPDX-License-Identifier: MIT
#include "demo/DemoAltinn.h"

#include "demo/DemoClients.h"
#include "demo/DemoCustomers.h"
#include "demo/DemoMaskinporten.h"
#include "domain/OrganisationNumber.h"

#include <QDateTime>
#include <QUuid>

namespace da {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 exchangedLife = 1800; ///< seconds
constexpr QLatin1String registryPath("/resourceregistry/api/v1/resource/");
/// The demo's API owner may look up the scopes of this prefix without the admin scope.
constexpr QLatin1String ownPrefix("brreg:");

DemoAnswer resource(const QString &id)
{
    const QJsonArray all = demoResources();
    for (const QJsonValue each : all) {
        if (each.toObject().value(u"identifier"_s).toString() == id)
            return jsonAnswer(each);
    }
    return problemAnswer(404, u"Not Found"_s);
}

DemoAnswer validationProblem(const QString &member, const QString &text)
{
    return jsonAnswer(QJsonObject{{u"title"_s, u"One or more validation errors occurred."_s},
                          {u"status"_s, 400}, {u"errors"_s, QJsonObject{{member, QJsonArray{text}}}}},
        400);
}

QStringList scopesOf(const QJsonObject &resource)
{
    QStringList scopes;
    const QJsonArray references = resource.value(u"resourceReferences"_s).toArray();
    for (const QJsonValue reference : references) {
        if (reference.toObject().value(u"referenceType"_s).toString() == u"MaskinportenScope"_s)
            scopes << reference.toObject().value(u"reference"_s).toString();
    }
    return scopes;
}

/// What customers can choose in the portal, and so delegate.
bool isOffered(const QJsonObject &resource)
{
    return resource.value(u"resourceType"_s) == u"MaskinportenSchema"_s
        && resource.value(u"visible"_s).toBool() && resource.value(u"status"_s) != u"Deprecated"_s;
}

/// What Altinn knows of one customer's delegations to the demo's supplier; @p scope empty: all.
void appendDelegations(const DemoCustomer &customer, const QString &scope, QJsonArray &found)
{
    const QJsonArray resources = demoResources();
    for (const QJsonValue each : resources) {
        const QStringList scopes = scopesOf(each.toObject());
        const bool fits = !scopes.isEmpty() && isOffered(each.toObject())
            && customer.delegated.contains(scopes.first()) && (scope.isEmpty() || scopes.contains(scope));
        if (fits)
            found.append(QJsonObject{{u"consumer_org"_s, customer.number},
                {u"supplier_org"_s, demoSupplierNumber()}, {u"delegation_scheme_Id"_s, QJsonValue()},
                {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                {u"created"_s, u"2026-01-15T09:30:00.0000000+01:00"_s},
                {u"resourceid"_s, each.toObject().value(u"identifier"_s)}});
    }
}

} // namespace

DemoAltinn::DemoAltinn(const DemoMaskinporten &server, const QString &base)
    : m_server(server)
    , m_issuer(base + u"authentication/api/v1/openid/"_s)
{
}

std::optional<DemoAnswer> DemoAltinn::answer(const DemoRequest &request) const
{
    if (request.method != "GET")
        return std::nullopt;
    const QString path =
        request.path.endsWith(u'/') ? request.path.left(request.path.size() - 1) : request.path;
    if (path == registryPath + u"resourcelist"_s)
        return jsonAnswer(demoResources());
    if (path.startsWith(registryPath))
        return resource(path.mid(registryPath.size()));
    if (path == u"/scopes/all"_s)
        return jsonAnswer(demoScopes());
    if (path == u"/authentication/api/v1/exchange/maskinporten"_s)
        return exchange(request);
    if (path == u"/accessmanagement/api/v1/maskinporten/delegations"_s)
        return delegations(request);
    return std::nullopt;
}

DemoAnswer DemoAltinn::exchange(const DemoRequest &request) const
{
    auto claims = m_server.claimsOf(request.bearer, m_server.issuer());
    if (!claims)
        return problemAnswer(401, u"Unauthorized"_s);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    claims->insert(u"iss"_s, m_issuer);
    claims->insert(u"iat"_s, now);
    claims->insert(u"exp"_s, now + exchangedLife);
    claims->insert(u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return {200, m_server.signedToken(*claims).copyToByteArray(), "text/plain; charset=utf-8"};
}

DemoAnswer DemoAltinn::delegations(const DemoRequest &request) const
{
    const auto claims = m_server.claimsOf(request.bearer, m_issuer);
    if (!claims)
        return problemAnswer(401, u"Unauthorized"_s);
    const QString scope = request.query.queryItemValue(u"scope"_s, QUrl::FullyDecoded);
    const QStringList held = claims->value(u"scope"_s).toString().split(u' ', Qt::SkipEmptyParts);
    const bool admin = held.contains(demoLookupAdminScope());
    const bool owner = held.contains(demoLookupScope()) && scope.startsWith(ownPrefix);
    const QString what =
        scope.isEmpty() ? u"without specifying parameter: scope"_s : u"for the scope: "_s + scope;
    if (!admin && !owner)
        return problemAnswer(403, u"Not authorized for lookup of delegations "_s + what);
    const QString supplier = request.query.queryItemValue(u"supplierOrg"_s);
    const QString consumer = request.query.queryItemValue(u"consumerOrg"_s);
    if (supplier.isEmpty() && consumer.isEmpty() && scope.isEmpty())
        return problemAnswer(
            400, u"Missing query parameters; provide at least one of: supplierOrg, consumerOrg, scope"_s);
    if (!supplier.isEmpty() && !OrganisationNumber::parse(supplier))
        return validationProblem(u"supplierOrg"_s, u"Supplierorg is not an valid organization number"_s);
    if (!consumer.isEmpty() && !OrganisationNumber::parse(consumer))
        return validationProblem(u"consumerOrg"_s, u"Consumerorg is not an valid organization number"_s);
    QJsonArray found;
    for (const DemoCustomer &customer : demoCustomers()) {
        if (!consumer.isEmpty() && customer.number != consumer)
            continue;
        if (!consumer.isEmpty() && customer.behaviour == DemoBehaviour::DelegationLookupDown)
            return problemAnswer(503, u"Service Unavailable"_s);
        if (supplier.isEmpty() || supplier == demoSupplierNumber())
            appendDelegations(customer, scope, found);
    }
    return jsonAnswer(found);
}

} // namespace da
