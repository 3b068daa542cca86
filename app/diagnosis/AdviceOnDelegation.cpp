// SPDX-License-Identifier: MIT
#include "diagnosis/AdviceTables.h"

#include <QtGlobal>

namespace da {

namespace {

constexpr Advice table[] = {
    {Cause::DelegationVerified,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Maskinporten gave a token for {scope} that names {customer} and {supplier}, and its signature "
            "was verified."),
        {}, QT_TRANSLATE_NOOP("Diagnosis", "A new test shows it.")},
    {Cause::ConsumerNotDelegated,
        QT_TRANSLATE_NOOP("Diagnosis",
            "{customer} has no delegation of {scope} to {supplier} in {environment}. It may be missing, "
            "removed, of another API, given to another number, or made in {other_environment}."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Log in at {portal} and choose the customer's organisation."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Open «Tilgangsstyring» (Access management) and then «Maskinportenadministrasjon» in the "
                "menu at the left."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "In the tab «Leverandører» (Suppliers), choose «Legg til leverandør» if {supplier} is not "
                "there, and open it."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Choose «Gi fullmakt» (Give power of attorney), search for {scope}, choose {schema}, and "
                "finish with «Gi fullmakt»."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "The supplier looks in Altinn, Maskinportenadministrasjon, tab «Konsumenter»: does the customer "
            "stand there with this schema?")},
    {Cause::ConsumerNotGranted,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The API provider has not given the organisation access to {scope} in {environment}. A "
            "delegation in Altinn does not help before that is done, and access in {other_environment} does "
            "not count."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Make sure that the request named {customer} in consumer_org; without it, the supplier itself "
             "is looked up."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "{customer} must ask {provider} for access to {scope} in {environment}."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Do not ask for access for the supplier's own number: the customer must have it, and "
                "delegates it."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again when the provider has answered.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Ask the API provider whether the customer's number has access to the scope in this "
            "environment.")},
    {Cause::ConsumerOrgMissing,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The request asked for a token for the supplier itself, because the customer's number did not "
            "stand in the claim consumer_org."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Put the customer's nine digits in the claim consumer_org inside the signed JWT, not as a form "
             "field or a header."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Check the spelling: consumer_org, not consumerOrg or consumer_orgno; and that the client "
                "library is new enough to send it."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Look at what was sent: does the claim consumer_org stand in the JWT?")},
    {Cause::ConsumerOrgIsOwn,
        QT_TRANSLATE_NOOP("Diagnosis",
            "consumer_org holds the number of the organisation that owns the client. A supplier cannot fetch "
            "on behalf of itself."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Use the customer's number in consumer_org; or leave consumer_org out when the organisation "
             "uses the API for itself."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Compare consumer_org with the number of the client's owner.")},
    {Cause::DelegationSourceUnavailable,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Maskinporten gives plain tokens, but does not get an answer from Altinn about delegations. "
            "Nothing is wrong with the delegation as far as this shows."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Wait some minutes and test again."),
            QT_TRANSLATE_NOOP("Diagnosis", "Look at status.digdir.no for known faults."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Altinn with both numbers, the scope, the environment and the "
                "time.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Fetch a token without consumer_org: if that works while every delegated one fails, it is "
            "Altinn's look-up.")},
    {Cause::ScopeNotAvailable,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The owner of {scope} has not opened it for the organisation. The text does not say whether the "
            "access or the registration on the client is missing."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "{customer} must ask {provider} for access to {scope} in {environment}."),
            QT_TRANSLATE_NOOP("Diagnosis", "Check in Samarbeidsportalen that the scope stands on {client}."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Ask the API provider whether the organisation has access, and look at the scopes of the "
            "client.")},
};

} // namespace

std::span<const Advice> adviceOnDelegation()
{
    return table;
}

} // namespace da
