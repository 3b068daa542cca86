// SPDX-License-Identifier: MIT
#include "demo/DemoClients.h"

#include "demo/DemoCustomers.h"
#include "demo/DemoMaterial.h"

namespace da {

namespace {

using namespace Qt::StringLiterals;

DemoClient client(const QString &id, const QString &situation, Cause expected)
{
    DemoClient made;
    made.id = id;
    made.situation = situation;
    made.expected = expected;
    made.owner = demoSupplierNumber();
    made.scopes = demoClientScopes();
    return made;
}

} // namespace

QList<DemoClient> demoClients(const QString &folder)
{
    const QString certificate = DemoMaterial::path(folder, DemoMaterial::supplierFile);
    const QString key = DemoMaterial::path(folder, DemoMaterial::clientKeyFile);
    DemoClient ordinary = client(u"demo-client"_s, u"verified"_s, Cause::DelegationVerified);
    DemoClient withKey = client(u"demo-key-client"_s, u"registered_key"_s, Cause::DelegationVerified);
    withKey.kid = DemoMaterial::clientKid();
    DemoClient oldKey = client(u"demo-expired-key"_s, u"key_expired"_s, Cause::KeyExpired);
    oldKey.kid = withKey.kid;
    oldKey.keyExpired = true;
    DemoClient noScopes = client(u"demo-no-scopes"_s, u"scope_not_on_client"_s, Cause::ScopeNotOnClient);
    noScopes.scopes.clear();
    DemoClient forLogin = client(u"demo-login-client"_s, u"wrong_type"_s, Cause::ScopeNotForClientType);
    forLogin.forMaskinporten = false;
    DemoClient foreign =
        client(u"demo-other-owner"_s, u"other_owner"_s, Cause::CertificateOfOtherOrganisation);
    foreign.owner = demoOtherNumber();
    DemoClient unknown = client(u"demo-unknown"_s, u"unknown"_s, Cause::ClientUnknown);
    unknown.exists = false;
    DemoClient apiOwner = client(u"demo-api-owner"_s, u"api_owner"_s, Cause::DelegationVerified);
    apiOwner.owner = demoOtherNumber();
    apiOwner.scopes = QStringList{demoLookupScope(), demoLookupAdminScope()};
    apiOwner.granted = apiOwner.scopes;
    apiOwner.plain = true;
    QList<DemoClient> clients{ordinary, withKey, oldKey, noScopes, forLogin, foreign, unknown, apiOwner};
    for (DemoClient &each : clients)
        each.keyFile = each.kid.isEmpty() ? certificate : key;
    clients.last().keyFile = DemoMaterial::path(folder, DemoMaterial::otherFile);
    return clients;
}

QStringList demoClientScopes()
{
    return {u"brreg:reelle/offentlig"_s, u"brreg:reelle/rapporteringspliktig"_s,
        u"brreg:reelle/rapporteringspliktig.begrenset"_s, u"brreg:reelle/media"_s,
        u"brreg:reelle/sivilsamfunnsorganisasjon"_s, u"brreg:reelle/hoeyereutdanningsinstitusjon"_s,
        u"altinn:consentrequests.read"_s, u"lanekassen:lan/v1/saldoopplysninger"_s};
}

QString demoForeignScope()
{
    return u"folkeregister:deling/finans"_s;
}

QString demoLookupScope()
{
    return u"altinn:maskinporten/delegations"_s;
}

QString demoLookupAdminScope()
{
    return u"altinn:maskinporten/delegations.admin"_s;
}

} // namespace da
