// SPDX-License-Identifier: MIT
#include "diagnosis/RuleTable.h"

namespace da {

namespace {

using C = Cause;
constexpr Certainty sure = Certainty::Certain;
constexpr Certainty likely = Certainty::Likely;

constexpr Rule rules[] = {
    {"not-delegated", "hasnotdelegatedaccesstothescope", "", 0, C::ConsumerNotDelegated, sure},
    {"not-granted", "consumerhasnotbeengrantedaccess", "", 0, C::ConsumerNotGranted, sure},
    {"own-number", "combinationconsumerorginclaimanddelegationscopeonclientisinvalid", "", 0,
        C::ConsumerOrgIsOwn, sure},
    {"scopes-for-client", "invalidscopesforclient", "", 0, C::ScopeNotOnClient, sure},
    {"scopes-not-allowed", "scopesnotallowedformaskinporten", "", 0, C::ScopeNotForClientType, sure},
    {"unknown-kid", "unknownkeyidentifier", "", 0, C::KeyUnknown, sure},
    {"no-kid", "nokeyidentifierkidprovided", "", 0, C::KeyIdMissing, sure},
    {"expired-key", "clientauthenticationfailedexpiredkey", "", 0, C::KeyExpired, sure},
    {"aud", "invalidjwtclaimaud", "", 0, C::AudienceInvalid, sure},
    {"certificate", "signedwithaninvalidcertificate", "", 0, C::CertificateNotAccepted, sure},
    {"certificate-orgno", "doesnotmatchcertificateorgno", "", 0, C::CertificateOfOtherOrganisation, sure},
    {"x5c", "invalidjwtheaderx5c", "", 0, C::X5cMalformed, sure},
    {"x5c-old", "failedtoextractcertificatefromjwt", "", 0, C::X5cMalformed, sure},
    {"signature", "invalidjwtsignature", "", 0, C::SignatureInvalid, sure},
    {"signature-old", "couldnotvalidatejwtsignature", "", 0, C::SignatureInvalid, sure},
    {"iat-after", "issuetimeisafternow", "", 0, C::ClockAhead, sure},
    {"iat-future", "issuetimeisinthefuture", "", 0, C::ClockAhead, sure},
    {"lifetime", "jwthastoolonglifetime", "", 0, C::GrantLifetimeTooLong, sure},
    {"expired", "jwtisexpired", "", 0, C::GrantExpired, sure},
    {"expired-2", "jwthasexpired", "", 0, C::GrantExpired, sure},
    {"reused", "grantisusedbefore", "", 0, C::GrantReused, sure},
    {"parameter", "invalidassertioninvalidparametervalue", "", 0, C::GrantMalformed, sure},
    {"details-type", "unknownauthorizationdetailstype", "", 0, C::SystemUserTypeUnknown, sure},
    {"details-field", "unknownfieldsintheauthorizationdetails", "", 0, C::SystemUserFieldUnknown, sure},
    {"details-value", "invalidauthorizationdetailsvalues", "", 0, C::SystemUserNotMatched, sure},
    {"altinn-configuration", "invalidaltinncustomerconfiguration", "", 0, C::SystemUserNotMatched, sure},
    {"idporten", "noclientauthenticationincluded", "", 0, C::AnswerFromIdporten, sure},
    {"client-not-found", "clientnotfound", "", 0, C::ClientUnknown, likely},
    {"mp-011", "", "MP-011", 0, C::GrantMalformed, likely},
    {"mp-012", "", "MP-012", 0, C::GrantReused, likely},
    {"mp-100", "", "MP-100", 0, C::ClientUnknown, likely},
    {"mp-110", "", "MP-110", 0, C::AudienceInvalid, likely},
    {"mp-120", "", "MP-120", 0, C::CertificateNotAccepted, likely},
    {"mp-121", "", "MP-121", 0, C::KeyExpired, likely},
    {"mp-122", "", "MP-122", 0, C::CertificateOfOtherOrganisation, likely},
    {"mp-123", "", "MP-123", 0, C::X5cMalformed, likely},
    {"mp-124", "", "MP-124", 0, C::SignatureInvalid, likely},
    {"mp-130", "", "MP-130", 0, C::GrantExpired, likely},
    {"mp-200", "", "MP-200", 0, C::ScopeNotOnClient, likely},
    {"mp-201", "", "MP-201", 0, C::ScopeNotForClientType, likely},
    {"mp-250", "", "MP-250", 0, C::ConsumerNotGranted, likely},
    {"mp-251", "", "MP-251", 0, C::ConsumerNotDelegated, likely},
    {"mp-302", "", "MP-302", 0, C::SystemUserFieldUnknown, likely},
    {"mp-303", "", "MP-303", 0, C::SystemUserNotMatched, likely},
    {"client-authentication", "invalidassertionclientauth", "", 0, C::ClientAuthenticationFailed, likely},
    {"http-429", "", "", 429, C::RateLimited, likely},
    {"http-502", "", "", 502, C::GatewayError, likely},
    {"http-504", "", "", 504, C::GatewayError, likely},
    {"http-503", "", "", 503, C::ServiceUnavailable, likely},
    {"http-500", "", "", 500, C::ServiceUnavailable, likely},
};

} // namespace

bool Rule::matches(const QByteArray &squeezedText, const Facts &facts) const
{
    return (*text == 0 || squeezedText.contains(text)) && (*code == 0 || facts.code == QLatin1String(code))
        && (status == 0 || facts.httpStatus == status);
}

std::span<const Rule> ruleTable()
{
    return rules;
}

QByteArray squeezed(const QString &text)
{
    QByteArray result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += QString(c.toLower()).toUtf8();
    }
    return result;
}

} // namespace da
