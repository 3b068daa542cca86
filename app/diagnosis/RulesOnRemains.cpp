// SPDX-License-Identifier: MIT
#include "diagnosis/RuleRows.h"

namespace da {

namespace {

using C = Cause;
using R = Responsible;

// clang-format off
constexpr Rule rules[] = {
    // codes, where the words are missing; 300 and 301 have changed their meaning (Digdir's page, April to June 2024)
    numbered("mp-011", "MP-011", C::GrantMalformed, likely),
    numbered("mp-012", "MP-012", C::GrantReused, likely),
    numbered("mp-100", "MP-100", C::ClientUnknown, likely),
    numbered("mp-110", "MP-110", C::AudienceInvalid, likely),
    numbered("mp-120", "MP-120", C::CertificateNotAccepted, likely),
    numbered("mp-121", "MP-121", C::KeyExpired, likely),
    numbered("mp-122", "MP-122", C::CertificateOfOtherOrganisation, likely),
    numbered("mp-123", "MP-123", C::X5cMalformed, likely),
    numbered("mp-124", "MP-124", C::SignatureInvalid, likely),
    numbered("mp-130", "MP-130", C::GrantExpired, likely),
    numbered("mp-200", "MP-200", C::ScopeNotOnClient, likely),
    numbered("mp-201", "MP-201", C::ScopeNotForClientType, likely),
    numbered("mp-250", "MP-250", C::ConsumerNotGranted, likely),
    numbered("mp-251", "MP-251", C::ConsumerNotDelegated, likely),
    numbered("mp-300", "MP-300", C::ConsumerNotGranted, possible),
    numbered("mp-301", "MP-301", C::SystemUserTypeUnknown, possible),
    numbered("mp-302", "MP-302", C::SystemUserFieldUnknown, likely),
    numbered("mp-303", "MP-303", C::SystemUserNotMatched, likely),
    // half a sentence
    says("client-authentication", "invalidassertionclientauthenticationfailed", C::ClientAuthenticationFailed, likely),
    says("client-authentication-cut", "invalidassertionclientauth", C::ClientAuthenticationFailed, possible),
    says("client-authentication-prose", "clientauthenticationfailed", C::ClientAuthenticationFailed, likely, "maskinporten"),
    says("idporten-address", "idportennotoken", C::AnswerFromIdporten, likely, "invalidclient"),
    says("ansattporten-address", "ansattportennotoken", C::AnswerFromIdporten, likely, "invalidclient"),
    // nothing but a status, from an API or from the way to it
    answered("http-511", 511, C::CaptivePortal, likely),
    answered("http-407", 407, C::ProxyAuthenticationRequired, likely),
    says("api-forbidden", "messageforbidden", C::ApiForbidden, possible, "", near),
    answered("http-429", 429, C::RateLimited, likely),
    answered("http-502", 502, C::GatewayError, likely),
    answered("http-504", 504, C::GatewayError, likely),
    answered("http-503", 503, C::ServiceUnavailable, likely),
    answered("http-500", 500, C::ServiceUnavailable, likely, "!nullpointerexception !typeerror !syntaxerror !nullreferenceexception"),
};
// clang-format on

} // namespace

std::span<const Rule> rulesOnRemains()
{
    return rules;
}

} // namespace da
