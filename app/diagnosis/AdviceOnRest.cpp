// SPDX-License-Identifier: MIT
#include "diagnosis/AdviceTables.h"

#include <QtGlobal>

namespace da {

namespace {

constexpr Advice table[] = {
    {Cause::OrganisationNumberInvalid,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The number is not a Norwegian organisation number: it must have nine digits, the last of which "
            "checks the others."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Check the number with {customer} or in Enhetsregisteret.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look the number up in Enhetsregisteret.")},
    {Cause::OrganisationUnknown,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The number is well-formed, but not found in {environment}. Test and production have different "
            "organisations."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Check the number, and that the right environment is chosen."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "In the test environment, use a synthetic organisation that exists in Altinn's TT02.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look the number up in Enhetsregisteret of this environment.")},
    {Cause::OrganisationDeleted,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The organisation is deleted from Enhetsregisteret and can no longer delegate."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Ask the customer for the number of the organisation that carries on."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "Let the new number delegate, and get access from {provider} if it has none.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look the number up in Enhetsregisteret.")},
    {Cause::OrganisationIsSubunit,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The number is a sub-unit's (an establishment). Delegations and accesses are per number: the "
            "main unit's do not count for it."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Use the number of the main unit in consumer_org if that is the one that has delegated. "
             "Otherwise the sub-unit must delegate itself."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look the number up in Enhetsregisteret: does it have a parent?")},
    {Cause::ScopeMalformed,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "A scope is written prefix:name, such as brreg:reelle/offentlig, without blanks."),
        {QT_TRANSLATE_NOOP(
            "Diagnosis", "Copy the scope from the API provider's guide or from the list here.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Compare it with the list of scopes.")},
    {Cause::EnvironmentMisspelt,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The program's configuration names an environment that its library does not know."),
        {QT_TRANSLATE_NOOP(
            "Diagnosis", "Write the environment as the library's guide does, for instance test or prod.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the configuration of the program that failed.")},
    {Cause::AltinnLookupNotAuthorised,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The caller may not look up delegations for {scope}: only its owner, or one with the "
            "administrator scope, may."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "Look up with a client whose organisation owns the scope's prefix and that has "
            "altinn:maskinporten/delegations.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Who owns the prefix of the scope?")},
    {Cause::SchemaNotDelegable,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "{scope} is in no schema that can be delegated in Altinn in {environment}."),
        {QT_TRANSLATE_NOOP(
            "Diagnosis", "Ask {provider} whether the API can be delegated, and under which title.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Search for the scope in Altinn's «Gi fullmakt»: does a schema come up?")},
    {Cause::SchemaWrongType,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "What was chosen in Altinn is another kind of service than a Maskinporten schema."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Open «Tilgangsstyring» (Access management) and then «Maskinportenadministrasjon» in the menu "
             "at the left."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Choose «Gi fullmakt» (Give power of attorney), search for {scope}, choose {schema}, and "
                "finish with «Gi fullmakt».")},
        QT_TRANSLATE_NOOP("Diagnosis", "Was it chosen in Maskinportenadministrasjon?")},
    {Cause::RecipientNotAnOrganisation,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The one who gives or receives is a person, or an organisation that Altinn does not know in "
            "{environment}."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "Choose the customer's organisation, not yourself, at the top in Altinn, and check the "
            "supplier's number.")},
        QT_TRANSLATE_NOOP("Diagnosis", "For whom is the person logged in to act?")},
    {Cause::AltinnLoginLevelTooLow,
        QT_TRANSLATE_NOOP("Diagnosis", "The person is logged in at too low a security level."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Log out of Altinn, and log in with BankID, Buypass or Commfides.")},
        QT_TRANSLATE_NOOP("Diagnosis", "How did the person log in?")},
    {Cause::AltinnRoleMissing,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The person lacks the access packages that delegating takes: «Maskinporten administrator», and "
            "«Delegerbare Maskinporten scopes» (for an NUF, the one for NUF)."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Ask the customer's general manager or main administrator to delegate, or to give the person "
             "both access packages in Altinn."),
            QT_TRANSLATE_NOOP("Diagnosis", "Log in at {portal} and choose the customer's organisation."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Open «Tilgangsstyring» (Access management) and then «Maskinportenadministrasjon» in the "
                "menu at the left.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Which access packages does the person have at the customer?")},
    {Cause::AltinnRightMissing,
        QT_TRANSLATE_NOOP("Diagnosis", "The person does not hold the right to pass {schema} on."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "Ask the customer's main administrator to delegate, or to give the person the right.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Ask the main administrator which rights the person has.")},
    {Cause::AltinnAccessList,
        QT_TRANSLATE_NOOP("Diagnosis", "{provider} has not put {customer} on the access list of the API."),
        {QT_TRANSLATE_NOOP(
            "Diagnosis", "{customer} must ask {provider} for access to {scope} in {environment}.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Ask the API provider whether the customer is on the list.")},
    {Cause::AltinnWrongPage,
        QT_TRANSLATE_NOOP("Diagnosis", "A Maskinporten schema cannot be delegated from that page in Altinn."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Open «Tilgangsstyring» (Access management) and then «Maskinportenadministrasjon» in the menu "
             "at the left."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "In the tab «Leverandører» (Suppliers), choose «Legg til leverandør» if {supplier} is not "
                "there, and open it."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Choose «Gi fullmakt» (Give power of attorney), search for {scope}, choose {schema}, and "
                "finish with «Gi fullmakt».")},
        QT_TRANSLATE_NOOP("Diagnosis", "From which page was it tried?")},
    {Cause::AltinnOwnOrganisation,
        QT_TRANSLATE_NOOP("Diagnosis", "The customer typed its own number where the supplier's belongs."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Open «Tilgangsstyring» (Access management) and then «Maskinportenadministrasjon» in the menu "
             "at the left."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "In the tab «Leverandører» (Suppliers), choose «Legg til leverandør» if {supplier} is not "
                "there, and open it."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Choose «Gi fullmakt» (Give power of attorney), search for {scope}, choose {schema}, and "
                "finish with «Gi fullmakt».")},
        QT_TRANSLATE_NOOP("Diagnosis", "Whose number was typed?")},
    {Cause::AltinnOrganisationNotFound,
        QT_TRANSLATE_NOOP("Diagnosis", "Altinn does not find the supplier's number in {environment}."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Check the supplier's nine digits."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "If it is missing in TT02, ask Altinn to load the organisation there.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Look the number up in Enhetsregisteret, and ask in which environment it was tried.")},
    {Cause::AltinnPortalFault, QT_TRANSLATE_NOOP("Diagnosis", "Altinn's portal had a technical fault."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Log out, wait a little, and try again in another browser window."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Altinn: who, where in the portal, both numbers, schema and time.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Does it happen again, and for others?")},
    {Cause::ApiRejectedToken,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The API does not accept the token. The token may be missing, expired, or for another "
            "environment or audience than the API's."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Check that it is sent as Authorization: Bearer, to the API of the same environment."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Check in the log that a token really was fetched; a failed fetch can hide behind a 401."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "Ask {provider} what the API wants, such as a resource (audience).")},
        QT_TRANSLATE_NOOP("Diagnosis", "Was a token fetched just before the call?")},
    {Cause::ApiForbidden,
        QT_TRANSLATE_NOOP("Diagnosis", "The API understands the token, and refuses what was asked for."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Check the scope against the API's guide, and that the path is right."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Ask {provider} with both numbers, scope, time and the API's answer. Do not send the "
                "token.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Read the API's own answer.")},
    {Cause::ApiNeedsSystemUser,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The API wants a system user's token; a delegated token is not enough there."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Register the system in Altinn's system register, tie it to {client}, and send {customer} a "
             "request for a system user."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "When the customer has approved it: fetch a token with authorization_details of the type "
                "urn:altinn:systemuser.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Ask the API provider whether the API wants a system user.")},
    {Cause::Unknown,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Nothing in it fits a known answer, so no cause is named. What was received stands below."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Read the answer itself, and look for a longer text or a log with error_description in it."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis", "A longer text or a log can decide.")},
};

} // namespace

std::span<const Advice> adviceOnRest()
{
    return table;
}

} // namespace da
