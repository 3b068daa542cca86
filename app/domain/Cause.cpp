// SPDX-License-Identifier: MIT
#include "domain/Cause.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace da {

namespace {

using R = Responsible;
using C = ContactId;

constexpr CauseInfo causes[] = {
    {Cause::DelegationVerified, "delegation_verified", "ok", R::None, C::None},
    {Cause::ConsumerNotDelegated, "consumer_not_delegated", "delegation", R::Consumer, C::Altinn},
    {Cause::ConsumerNotGranted, "consumer_not_granted", "delegation", R::ApiProvider, C::ApiProvider},
    {Cause::ConsumerOrgMissing, "consumer_org_missing", "delegation", R::Supplier, C::OwnTeam},
    {Cause::ConsumerOrgIsOwn, "consumer_org_is_own", "delegation", R::Supplier, C::OwnTeam},
    {Cause::DelegationSourceUnavailable, "delegation_source_unavailable", "delegation", R::Altinn, C::Altinn},
    {Cause::ScopeNotAvailable, "scope_not_available", "delegation", R::ApiProvider, C::ApiProvider},
    {Cause::ClientUnknown, "client_unknown", "client", R::Supplier, C::Digdir},
    {Cause::ClientAuthenticationFailed, "client_authentication_failed", "client", R::Supplier, C::Digdir},
    {Cause::AudienceInvalid, "audience_invalid", "client", R::Supplier, C::OwnTeam},
    {Cause::CertificateNotAccepted, "certificate_not_accepted", "client", R::Supplier, C::OwnTeam},
    {Cause::CertificateOfOtherOrganisation, "certificate_of_other_organisation", "client", R::Supplier,
        C::OwnTeam},
    {Cause::X5cMalformed, "x5c_malformed", "client", R::Supplier, C::OwnTeam},
    {Cause::SignatureInvalid, "signature_invalid", "client", R::Supplier, C::OwnTeam},
    {Cause::KeyExpired, "key_expired", "client", R::Supplier, C::OwnTeam},
    {Cause::KeyUnknown, "key_unknown", "client", R::Supplier, C::OwnTeam},
    {Cause::KeyIdMissing, "key_id_missing", "client", R::Supplier, C::OwnTeam},
    {Cause::ScopeNotOnClient, "scope_not_on_client", "client", R::Supplier, C::OwnTeam},
    {Cause::ScopeNotForClientType, "scope_not_for_client_type", "client", R::Supplier, C::OwnTeam},
    {Cause::TermsNotSigned, "terms_not_signed", "client", R::Supplier, C::Digdir},
    {Cause::SelfServiceScopeMissing, "self_service_scope_missing", "client", R::ApiProvider, C::ApiProvider},
    {Cause::SelfServiceScopeWithoutGrant, "self_service_scope_without_grant", "client", R::ApiProvider,
        C::ApiProvider},
    {Cause::SelfServiceAccessMissing, "self_service_access_missing", "client", R::Supplier, C::OwnTeam},
    {Cause::GrantMalformed, "grant_malformed", "grant", R::Supplier, C::OwnTeam},
    {Cause::GrantReused, "grant_reused", "grant", R::Supplier, C::OwnTeam},
    {Cause::GrantExpired, "grant_expired", "grant", R::Supplier, C::OwnTeam},
    {Cause::GrantLifetimeTooLong, "grant_lifetime_too_long", "grant", R::Supplier, C::OwnTeam},
    {Cause::ClockAhead, "clock_ahead", "grant", R::LocalIt, C::LocalIt},
    {Cause::ClockBehind, "clock_behind", "grant", R::LocalIt, C::LocalIt},
    {Cause::SystemUserTypeUnknown, "system_user_type_unknown", "grant", R::Supplier, C::OwnTeam},
    {Cause::SystemUserFieldUnknown, "system_user_field_unknown", "grant", R::Supplier, C::OwnTeam},
    {Cause::SystemUserNotMatched, "system_user_not_matched", "grant", R::Supplier, C::OwnTeam},
    {Cause::TokenConsumerMismatch, "token_consumer_mismatch", "token", R::Digdir, C::Digdir},
    {Cause::TokenScopeMismatch, "token_scope_mismatch", "token", R::Digdir, C::Digdir},
    {Cause::TokenIssuerMismatch, "token_issuer_mismatch", "token", R::LocalIt, C::Digdir},
    {Cause::TokenSignatureInvalid, "token_signature_invalid", "token", R::LocalIt, C::Digdir},
    {Cause::TokenExpired, "token_expired", "token", R::LocalIt, C::LocalIt},
    {Cause::TokenNotReadable, "token_not_readable", "token", R::Digdir, C::Digdir},
    {Cause::ServiceUnavailable, "service_unavailable", "service", R::Digdir, C::Digdir},
    {Cause::GatewayError, "gateway_error", "service", R::Digdir, C::Digdir},
    {Cause::RateLimited, "rate_limited", "service", R::Digdir, C::Digdir},
    {Cause::AnswerFromIdporten, "answer_from_idporten", "service", R::Supplier, C::OwnTeam},
    {Cause::ResponseNotUnderstood, "response_not_understood", "service", R::Digdir, C::Digdir},
    {Cause::ResponseTooLarge, "response_too_large", "service", R::LocalIt, C::LocalIt},
    {Cause::RedirectRefused, "redirect_refused", "service", R::LocalIt, C::LocalIt},
    {Cause::NameNotResolved, "name_not_resolved", "network", R::LocalIt, C::LocalIt},
    {Cause::ConnectionTimeout, "connection_timeout", "network", R::LocalIt, C::LocalIt},
    {Cause::ConnectionRefused, "connection_refused", "network", R::LocalIt, C::LocalIt},
    {Cause::ConnectionReset, "connection_reset", "network", R::LocalIt, C::LocalIt},
    {Cause::ProxyAuthenticationRequired, "proxy_authentication_required", "network", R::LocalIt, C::LocalIt},
    {Cause::ProxyTunnelFailed, "proxy_tunnel_failed", "network", R::LocalIt, C::LocalIt},
    {Cause::BlockedByFilter, "blocked_by_filter", "network", R::LocalIt, C::LocalIt},
    {Cause::CaptivePortal, "captive_portal", "network", R::LocalIt, C::LocalIt},
    {Cause::TlsNotTrusted, "tls_not_trusted", "network", R::LocalIt, C::LocalIt},
    {Cause::TlsWrongHost, "tls_wrong_host", "network", R::LocalIt, C::LocalIt},
    {Cause::TlsCertificateExpired, "tls_certificate_expired", "network", R::LocalIt, C::LocalIt},
    {Cause::KeystoreWrongPassword, "keystore_wrong_password", "certificate", R::Supplier, C::OwnTeam},
    {Cause::KeystorePasswordOrDamage, "keystore_password_or_damage", "certificate", R::Supplier, C::OwnTeam},
    {Cause::KeystoreDamaged, "keystore_damaged", "certificate", R::Supplier, C::OwnTeam},
    {Cause::KeystoreNotPkcs12, "keystore_not_pkcs12", "certificate", R::Supplier, C::OwnTeam},
    {Cause::KeystoreLegacyCipher, "keystore_legacy_cipher", "certificate", R::Supplier, C::OwnTeam},
    {Cause::KeystoreCipherUnsupportedByReader, "keystore_cipher_unsupported_by_reader", "certificate",
        R::Supplier, C::OwnTeam},
    {Cause::KeystoreNoPrivateKey, "keystore_no_private_key", "certificate", R::Supplier, C::OwnTeam},
    {Cause::KeystoreSeveralKeys, "keystore_several_keys", "certificate", R::Supplier, C::OwnTeam},
    {Cause::PrivateKeyNotAccessible, "private_key_not_accessible", "certificate", R::Supplier, C::OwnTeam},
    {Cause::CertificateNotInStore, "certificate_not_in_store", "certificate", R::Supplier, C::OwnTeam},
    {Cause::CertificateExpired, "certificate_expired", "certificate", R::Supplier, C::OwnTeam},
    {Cause::CertificateNotYetValid, "certificate_not_yet_valid", "certificate", R::Supplier, C::OwnTeam},
    {Cause::CertificateWrongEnvironment, "certificate_wrong_environment", "certificate", R::Supplier,
        C::OwnTeam},
    {Cause::CertificateWrongPurpose, "certificate_wrong_purpose", "certificate", R::Supplier, C::OwnTeam},
    {Cause::CertificateWithoutOrganisation, "certificate_without_organisation", "certificate", R::Supplier,
        C::OwnTeam},
    {Cause::CertificateWeakKey, "certificate_weak_key", "certificate", R::Supplier, C::OwnTeam},
    {Cause::OrganisationNumberInvalid, "organisation_number_invalid", "input", R::Supplier, C::OwnTeam},
    {Cause::OrganisationUnknown, "organisation_unknown", "input", R::Supplier, C::OwnTeam},
    {Cause::OrganisationDeleted, "organisation_deleted", "input", R::Consumer, C::OwnTeam},
    {Cause::OrganisationIsSubunit, "organisation_is_subunit", "input", R::Supplier, C::OwnTeam},
    {Cause::ScopeMalformed, "scope_malformed", "input", R::Supplier, C::OwnTeam},
    {Cause::EnvironmentMisspelt, "environment_misspelt", "input", R::Supplier, C::OwnTeam},
    {Cause::AltinnLookupNotAuthorised, "altinn_lookup_not_authorised", "altinn", R::ApiProvider, C::Altinn},
    {Cause::SchemaNotDelegable, "schema_not_delegable", "altinn", R::ApiProvider, C::ApiProvider},
    {Cause::SchemaWrongType, "schema_wrong_type", "altinn", R::Consumer, C::Altinn},
    {Cause::RecipientNotAnOrganisation, "recipient_not_an_organisation", "altinn", R::Consumer, C::Altinn},
    {Cause::AltinnLoginLevelTooLow, "altinn_login_level_too_low", "altinn", R::Consumer, C::Altinn},
    {Cause::AltinnRoleMissing, "altinn_role_missing", "altinn", R::Consumer, C::Altinn},
    {Cause::AltinnRightMissing, "altinn_right_missing", "altinn", R::Consumer, C::Altinn},
    {Cause::AltinnAccessList, "altinn_access_list", "altinn", R::ApiProvider, C::ApiProvider},
    {Cause::AltinnWrongPage, "altinn_wrong_page", "altinn", R::Consumer, C::Altinn},
    {Cause::AltinnOwnOrganisation, "altinn_own_organisation", "altinn", R::Consumer, C::Altinn},
    {Cause::AltinnOrganisationNotFound, "altinn_organisation_not_found", "altinn", R::Consumer, C::Altinn},
    {Cause::AltinnPortalFault, "altinn_portal_fault", "altinn", R::Altinn, C::Altinn},
    {Cause::ApiRejectedToken, "api_rejected_token", "api", R::Supplier, C::ApiProvider},
    {Cause::ApiForbidden, "api_forbidden", "api", R::ApiProvider, C::ApiProvider},
    {Cause::ApiNeedsSystemUser, "api_needs_system_user", "api", R::Supplier, C::ApiProvider},
    {Cause::Unknown, "unknown", "none", R::Unknown, C::Digdir},
};

struct ResponsibleName {
    Responsible value;
    const char *id;
};
constexpr ResponsibleName responsibleNames[] = {
    {R::None, "none"},
    {R::Consumer, "consumer"},
    {R::Supplier, "supplier"},
    {R::ApiProvider, "api_provider"},
    {R::Digdir, "digdir"},
    {R::Altinn, "altinn"},
    {R::LocalIt, "local_it"},
    {R::Unknown, "unknown"},
};

struct ContactName {
    ContactId value;
    const char *id;
};
constexpr ContactName contactNames[] = {
    {C::None, "none"},
    {C::OwnTeam, "own_team"},
    {C::LocalIt, "local_it"},
    {C::ApiProvider, "api_provider"},
    {C::Digdir, "digdir"},
    {C::Altinn, "altinn"},
};

template <typename Table, typename Value>
QString nameOf(const Table &table, Value value)
{
    const auto *row =
        std::find_if(std::begin(table), std::end(table), [value](const auto &r) { return r.value == value; });
    return row == std::end(table) ? QString() : QString::fromLatin1(row->id);
}

template <typename Value, typename Table>
std::optional<Value> valueOf(const Table &table, QStringView id)
{
    const auto *row = std::find_if(
        std::begin(table), std::end(table), [id](const auto &r) { return id == QLatin1String(r.id); });
    return row == std::end(table) ? std::nullopt : std::optional<Value>(row->value);
}

} // namespace

std::span<const CauseInfo> allCauses()
{
    return causes;
}

const CauseInfo &info(Cause cause)
{
    return causes[static_cast<std::size_t>(
        cause)]; // the table stands in the order of the enumeration; a test holds it there
}

QString toId(Cause cause)
{
    return QString::fromLatin1(info(cause).id);
}

std::optional<Cause> causeFromId(QStringView id)
{
    const auto *row = std::find_if(
        std::begin(causes), std::end(causes), [id](const CauseInfo &c) { return id == QLatin1String(c.id); });
    return row == std::end(causes) ? std::nullopt : std::optional<Cause>(row->cause);
}

QString toId(Responsible responsible)
{
    return nameOf(responsibleNames, responsible);
}

std::optional<Responsible> responsibleFromId(QStringView id)
{
    return valueOf<Responsible>(responsibleNames, id);
}

QString toId(ContactId contact)
{
    return nameOf(contactNames, contact);
}

std::optional<ContactId> contactFromId(QStringView id)
{
    return valueOf<ContactId>(contactNames, id);
}

} // namespace da
