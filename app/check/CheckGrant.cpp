// SPDX-License-Identifier: MIT
#include "check/CheckGrant.h"

#include "domain/OrganisationNumber.h"
#include "domain/Scope.h"

namespace da {

namespace {

QString digitsOf(const QString &typed)
{
    const auto number = OrganisationNumber::parse(typed);
    return number ? number->digits() : typed;
}

GrantKeyReference referenceTo(const KeySource &source, const KeyEntry &entry)
{
    GrantKeyReference key;
    key.kid = source.kid.isEmpty() ? entry.kid : source.kid;
    if (key.kid.isEmpty() && entry.certificate) {
        key.x5c << entry.certificate->der();
        for (const BusinessCertificate &issuer : entry.chain)
            key.x5c << issuer.der();
    }
    return key;
}

} // namespace

JwtGrant grantOf(
    const CheckRequest &request, const KeyEntry &entry, bool withConsumer, const QString &audience)
{
    GrantRequest grant;
    grant.clientId = request.clientId.trimmed();
    for (const QString &scope : request.kind == CheckKind::AltinnLookup
            ? QStringList{lookupScope(request.lookup.admin)}
            : request.scopes)
        grant.scopes << Scope::cleaned(scope);
    const bool delegated = request.kind == CheckKind::Delegation && withConsumer;
    if (delegated && request.systemUser)
        grant.authorizationDetails =
            systemUserDetails({digitsOf(request.systemUser->organisation), request.systemUser->externalRef});
    else if (delegated && !request.consumer.trimmed().isEmpty())
        grant.consumerOrg = digitsOf(request.consumer);
    grant.audience = audience.isEmpty() ? request.environment.issuer : audience;
    grant.resource = request.resource;
    grant.issuedAt = QDateTime::currentDateTimeUtc();
    return JwtGrant(grant, referenceTo(request.key, entry));
}

} // namespace da
