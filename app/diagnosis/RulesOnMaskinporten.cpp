// SPDX-License-Identifier: MIT
#include "diagnosis/RuleRows.h"

namespace da {

namespace {

using C = Cause;
using R = Responsible;

// clang-format off
constexpr Rule rules[] = {
    // delegation: Maskinporten
    says("not-delegated", "hasnotdelegatedaccesstothescope", C::ConsumerNotDelegated, sure),
    says("not-delegated-cut", "hasnotdelegatedaccess", C::ConsumerNotDelegated, likely),
    says("not-delegated-nb", "harikkedelegert", C::ConsumerNotDelegated, likely, "tilgang maskinporten|leverand|altinn|scope|konsument"),
    says("not-delegated-nb-2", "ikkehardelegert", C::ConsumerNotDelegated, likely, "tilgang maskinporten|leverand|altinn|scope|konsument"),
    says("not-delegated-nn", "harikkjedelegert", C::ConsumerNotDelegated, likely, "tilgang maskinporten|leverand|altinn|scope|konsument"),
    says("not-delegated-nn-2", "ikkjehardelegert", C::ConsumerNotDelegated, likely, "tilgang maskinporten|leverand|altinn|scope|konsument"),
    says("header-only", "addsaconsumerorgheader", C::ConsumerOrgMissing, likely),
    says("header-only-2", "consumerorgasanhttpheader", C::ConsumerOrgMissing, likely),
    says("header-only-3", "consumerorgasaheader", C::ConsumerOrgMissing, likely),
    // a token's contents: it was given to the organisation itself
    says("token-for-itself", "consumerauthorityiso6523actoridupis", C::ConsumerOrgMissing, likely, "clientamr tokentype !supplierauthority"),
    says("own-number", "combinationconsumerorginclaimanddelegationscopeonclientisinvalid", C::ConsumerOrgIsOwn, sure),
    says("not-granted", "consumerhasnotbeengrantedaccess", C::ConsumerNotGranted, sure),
    says("not-granted-cut", "notbeengrantedaccesstothescope", C::ConsumerNotGranted, likely),
    says("not-granted-half", "hasnotbeengrantedaccess", C::ConsumerNotGranted, likely, "scope", near),
    says("not-granted-nb", "harikkeftttilgangtilscope", C::ConsumerNotGranted, likely),
    says("not-granted-nb-2", "ikkeharftttilgangtilscope", C::ConsumerNotGranted, likely),
    says("not-granted-nn", "harikkjeftttilgangtilscope", C::ConsumerNotGranted, likely),
    says("not-granted-nn-2", "ikkjeharftttilgangtilscope", C::ConsumerNotGranted, likely),
    says("not-granted-nn-3", "harikkjefttilgangtilscope", C::ConsumerNotGranted, likely),
    says("not-granted-nn-4", "ikkjeharfttilgangtilscope", C::ConsumerNotGranted, likely),
    // status messages
    says("altinn-down-nb", "feilhosaltinn", C::DelegationSourceUnavailable, likely, "deleger"),
    says("altinn-down-nn", "feilhjaltinn", C::DelegationSourceUnavailable, likely, "deleger"),
    says("altinn-no-answer-nb", "maskinportenikkesvar", C::DelegationSourceUnavailable, likely, "oppslag deleger"),
    says("altinn-no-answer-nb-2", "ikkesvarpoppslagomdelegering", C::DelegationSourceUnavailable, likely),
    says("altinn-no-answer-nn", "maskinportensvarpoppslagomdelegering", C::DelegationSourceUnavailable, likely),
    says("altinn-message", "driftsmelding", C::DelegationSourceUnavailable, likely, "altinn deleger maskinporten"),
    says("altinn-source-down", "brukeraltinnsomdelegeringskilde", C::DelegationSourceUnavailable, likely, "utilgjengelig"),
    says("down-nb", "maskinportenerutilgjengelig", C::ServiceUnavailable, likely),
    says("down-nn", "maskinportenerutilgjengeleg", C::ServiceUnavailable, likely),
    says("down-nb-2", "maskinportenernede", C::ServiceUnavailable, likely),
    says("down-tokens", "utstedelseavtoken", C::ServiceUnavailable, likely, "maskinporten"),
    says("down-message", "driftsmelding", C::ServiceUnavailable, likely, "maskinporten feil"),
    says("down-message-2", "feilsituasjon", C::ServiceUnavailable, likely, "maskinporten"),
    // client
    says("altinn-configuration-none", "fantingensystembruker", C::SystemUserNotMatched, likely, "", any, R::Consumer),
    says("altinn-configuration", "invalidaltinncustomerconfiguration", C::SystemUserNotMatched, sure),
    says("details-type", "unknownauthorizationdetailstype", C::SystemUserTypeUnknown, sure),
    says("details-field", "unknownfieldsintheauthorizationdetails", C::SystemUserFieldUnknown, sure),
    says("details-value", "invalidauthorizationdetailsvalues", C::SystemUserNotMatched, sure),
    says("scopes-for-client", "invalidscopesforclient", C::ScopeNotOnClient, sure),
    says("scopes-not-allowed", "scopesnotallowedformaskinporten", C::ScopeNotForClientType, sure),
    says("scopes-for-login", "integrationtypesonlyallowedforuserlogin", C::ScopeNotForClientType, sure),
    says("no-kid", "nokeyidentifierkidprovided", C::KeyIdMissing, sure),
    says("unknown-kid", "unknownkeyidentifier", C::KeyUnknown, sure),
    says("expired-key", "clientauthenticationfailedexpiredkey", C::KeyExpired, sure),
    says("expired-key-nb", "signeringsnkkelenfordidenerutlpt", C::KeyExpired, likely),
    says("expired-jwk", "jwkthatexpired", C::KeyExpired, likely, "", near),
    says("expired-jwk-has", "jwkhasexpired", C::KeyExpired, likely, "", near),
    says("key-expired-bare", "expiredkey", C::KeyExpired, likely, "", near),
    says("aud", "invalidjwtclaimaud", C::AudienceInvalid, sure),
    says("certificate", "signedwithaninvalidcertificate", C::CertificateNotAccepted, sure),
    says("certificate-orgno", "doesnotmatchcertificateorgno", C::CertificateOfOtherOrganisation, sure),
    says("certificate-orgno-text", "invalidorganizationnumberforclient", C::CertificateOfOtherOrganisation, likely),
    says("x5c", "invalidjwtheaderx5c", C::X5cMalformed, sure),
    says("x5c-old", "failedtoextractcertificatefromjwt", C::X5cMalformed, sure),
    says("signature", "clientauthenticationfailedinvalidjwtsignature", C::SignatureInvalid, sure),
    says("signature-bare", "invalidjwtsignature", C::SignatureInvalid, likely, "", near),
    says("signature-old", "couldnotvalidatejwtsignature", C::SignatureInvalid, likely, "", near),
    says("idporten", "noclientauthenticationincluded", C::AnswerFromIdporten, sure),
    says("client-not-found", "authenticationofclientbyjwtfailedclientnotfound", C::ClientUnknown, sure),
    says("client-not-found-2", "clientauthenticationfailedclientnotfound", C::ClientUnknown, sure),
    says("client-not-found-bare", "clientnotfound", C::ClientUnknown, likely, "", near),
    // the grant and its times
    says("iat-after", "issuetimeisafternow", C::ClockAhead, likely),
    says("iat-future", "issuetimeisinthefuture", C::ClockAhead, likely),
    says("lifetime", "jwthastoolonglifetime", C::GrantLifetimeTooLong, sure),
    says("expired", "jwtisexpired", C::GrantExpired, likely, "", near),
    says("expired-2", "jwthasexpired", C::GrantExpired, likely, "", near),
    says("reused", "grantisusedbefore", C::GrantReused, sure),
    says("parameter", "invalidassertioninvalidparametervalue", C::GrantMalformed, sure),
    // self-service
    says("terms", "ikkesignertderelevantebruksvilkrene", C::TermsNotSigned, sure),
    says("terms-code", "preconditionrequired", C::TermsNotSigned, likely, "bruksvilk"),
    says("scopes-without-access", "scopespklientensomvirksomhetendinikkehartilgangtil", C::SelfServiceScopeWithoutGrant, sure),
    says("no-scope-in-list", "finnerikkescopeinedtrekkslisten", C::SelfServiceScopeMissing, sure),
    says("no-scope-in-list-nn", "finnerikkjescope", C::SelfServiceScopeMissing, likely, "", near),
    says("no-scope-in-list-nn-2", "finnikkjescope", C::SelfServiceScopeMissing, likely, "", near),
    says("no-scope", "finnerikkescope", C::SelfServiceScopeMissing, likely, "", near),
    says("no-scope-add", "leggtilscopes", C::SelfServiceScopeMissing, likely, "scope mangle"),
    says("no-scope-add-nn", "leggtilscopes", C::SelfServiceScopeMissing, likely, "scope manglar"),
    says("no-scope-add-en", "notshowup", C::SelfServiceScopeMissing, likely, "scope selfservice", near),
    says("no-scope-add-en-2", "addscopes", C::SelfServiceScopeMissing, likely, "scope not list", near),
    says("no-new-integration-2", "nyintegrasjonblirikketilgjengelig", C::SelfServiceAccessMissing, sure),
    says("no-new-integration", "nyintegrasjon", C::SelfServiceAccessMissing, likely, "ikketilgjengelig"),
    says("no-new-integration-nn", "nyintegrasjon", C::SelfServiceAccessMissing, likely, "ikkjetilgjengeleg"),
    says("no-new-integration-grey", "nyintegrasjonergr", C::SelfServiceAccessMissing, likely),
    says("no-new-integration-gone", "nyintegrasjonerborte", C::SelfServiceAccessMissing, likely),
    says("no-new-integration-missing", "nyintegrasjonmangl", C::SelfServiceAccessMissing, likely),
    says("no-new-integration-see", "serikkenyintegrasjon", C::SelfServiceAccessMissing, likely),
    says("no-new-integration-see-nn", "serikkjenyintegrasjon", C::SelfServiceAccessMissing, likely),
    says("no-new-integration-en", "newintegration", C::SelfServiceAccessMissing, likely, "selfservice not", near),
    says("scope-without-access", "forskerbrukeetscopeduikkjehartilgangtil", C::ScopeNotAvailable, likely, "", any, R::Digdir),
    says("scope-without-access-nb", "scopeduikkehartilgangtil", C::ScopeNotAvailable, likely),
    says("scope-toll", "notauthorizedtorequestscope", C::ScopeNotAvailable, likely),
};
// clang-format on

} // namespace

std::span<const Rule> rulesOnMaskinporten()
{
    return rules;
}

} // namespace da
