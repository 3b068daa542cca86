// SPDX-License-Identifier: MIT
#include "diagnosis/TellApart.h"

#include <algorithm>

namespace da {

namespace {

using T = TellApart;
using R = Responsible;

constexpr TellApartInfo questions[] = {
    {T::AskConsumerOrg, "ask_consumer_org", R::Supplier},
    {T::AskGrant, "ask_grant", R::ApiProvider},
    {T::ClientIdRight, "client_id_right", R::Supplier},
    {T::AudienceRight, "audience_right", R::Supplier},
    {T::ClockRight, "clock_right", R::LocalIt},
    {T::SentLate, "sent_late", R::Supplier},
    {T::KidRegistered, "kid_registered", R::Supplier},
    {T::KeyJustUploaded, "key_just_uploaded", R::Supplier},
    {T::KeyAge, "key_age", R::Supplier},
    {T::KeyIdSent, "key_id_sent", R::Supplier},
    {T::CertificateDates, "certificate_dates", R::Supplier},
    {T::CertificateEnvironment, "certificate_environment", R::Supplier},
    {T::CertificateOwner, "certificate_owner", R::Supplier},
    {T::CertificateKind, "certificate_kind", R::Supplier},
    {T::SignatureRight, "signature_right", R::Supplier},
    {T::DelegationExists, "delegation_exists", R::Supplier},
    {T::WorkedBefore, "worked_before", R::Consumer},
    {T::OtherEnvironment, "other_environment", R::Consumer},
    {T::WhichApiDelegated, "which_api_delegated", R::Consumer},
    {T::WhichSupplierNumber, "which_supplier_number", R::Consumer},
    {T::ConsumerIsSubUnit, "consumer_is_subunit", R::Supplier},
    {T::ScopeInSchema, "scope_in_schema", R::ApiProvider},
    {T::ClientOnBehalf, "client_on_behalf", R::Supplier},
    {T::PlainToken, "plain_token", R::Supplier},
    {T::ScopeSpelling, "scope_spelling", R::Supplier},
    {T::ScopeOnClient, "scope_on_client", R::Supplier},
    {T::SystemUserApproved, "system_user_approved", R::Consumer},
    {T::SystemUserSetup, "system_user_setup", R::Supplier},
    {T::WhoseGateway, "whose_gateway", R::LocalIt},
    {T::HealthPage, "health_page", R::Digdir},
    {T::TokenFetched, "token_fetched", R::Supplier},
    {T::AskApiProvider, "ask_api_provider", R::ApiProvider},
    {T::FileOpensElsewhere, "file_opens_elsewhere", R::Supplier},
};

} // namespace

std::span<const TellApartInfo> allTellApart()
{
    return questions;
}

const TellApartInfo &info(TellApart question)
{
    return questions[static_cast<std::size_t>(question)];
}

QString toId(TellApart question)
{
    return QString::fromLatin1(info(question).id);
}

std::optional<TellApart> tellApartFromId(QStringView id)
{
    const auto found = std::find_if(std::begin(questions), std::end(questions),
        [id](const TellApartInfo &known) { return id == QLatin1String(known.id); });
    return found == std::end(questions) ? std::nullopt : std::optional(found->question);
}

} // namespace da
