// SPDX-License-Identifier: MIT
#include "diagnosis/AdviceTables.h"

#include <QtGlobal>

namespace da {

namespace {

constexpr Advice table[] = {
    {Cause::ClientUnknown,
        QT_TRANSLATE_NOOP("Diagnosis",
            "No client with this id is known at {host}. The id is misspelt, something else stands in iss, or "
            "the client is registered in {other_environment}."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Copy the client_id from Samarbeidsportalen, from the integration in {environment}."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Check that the integration is active and that iss holds the client_id, not a name or an "
                "organisation number."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Is there a client with exactly this id in Samarbeidsportalen, in this environment?")},
    {Cause::ClientAuthenticationFailed,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Maskinporten did not accept the client, and the answer does not say which part. It can be the "
            "client_id, the key, the certificate, the address in aud, or the time."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Find the rest of the answer, with error_description and error_uri: it names the part."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Check in this order: client_id in this environment, aud, the clock, kid, the certificate's "
                "dates and owner."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The rest of the answer names the part.")},
    {Cause::AudienceInvalid,
        QT_TRANSLATE_NOOP("Diagnosis",
            "aud must be Maskinporten's issuer in this environment, exactly once and with its closing "
            "slash."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Set aud to the issuer that stands in the metadata of {environment}, as one text and not a "
             "list."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Compare aud in the JWT with issuer in the metadata, letter by letter.")},
    {Cause::CertificateNotAccepted,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Maskinporten in {environment} takes business certificates from Buypass and Commfides made for "
            "that environment only."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Check that the certificate is a business certificate, within its dates, and for "
             "{environment}."),
            QT_TRANSLATE_NOOP("Diagnosis", "Use the right certificate, and send its chain along in x5c."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Open the certificate here: issuer, dates and environment stand on its card.")},
    {Cause::CertificateOfOtherOrganisation,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The organisation number in the certificate is not that of the client's owner."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Use a certificate issued to the organisation that owns {client}, or the client of the "
             "certificate's organisation."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "The customer is named in consumer_org; the certificate is always the supplier's own."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Compare the number on the certificate's card with the owner of the client in "
            "Samarbeidsportalen.")},
    {Cause::X5cMalformed,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The header x5c must be a list of certificates in base64 DER, the supplier's own first, without "
            "PEM lines."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Write x5c as a JSON list of base64 texts (not base64url), without «BEGIN CERTIFICATE» lines "
             "and line breaks."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at x5c in the header that was sent.")},
    {Cause::SignatureInvalid,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The signature does not fit the key or the certificate that the request points to, or that "
            "certificate has expired or belongs to {other_environment}."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Check that the private key that signs belongs to the certificate in x5c, or to the key with "
             "this {kid} on {client}."),
            QT_TRANSLATE_NOOP("Diagnosis", "Check the certificate's dates and environment."),
            QT_TRANSLATE_NOOP("Diagnosis", "Check that nothing changes the JWT after it is signed.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Test with the same key file here: if it works here, the other program signs wrongly.")},
    {Cause::KeyExpired,
        QT_TRANSLATE_NOOP("Diagnosis",
            "A key registered on a client lives for one year. This one is past it. The business certificate "
            "has its own dates and may well be valid."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Make a new key pair, or add the same public key once more."),
            QT_TRANSLATE_NOOP("Diagnosis", "Open {client} in Samarbeidsportalen, in {environment}."),
            QT_TRANSLATE_NOOP("Diagnosis", "Add the public key as a JWK, and use its kid in the requests."),
            QT_TRANSLATE_NOOP("Diagnosis", "Note the date: the new key must be replaced within a year.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the key's date on the client in Samarbeidsportalen.")},
    {Cause::KeyUnknown,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The request names a key ({kid}) that {client} does not have. The key may belong to another "
            "client or environment, have another id, or have been added minutes ago."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Open {client} in Samarbeidsportalen, in {environment}."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Compare the kid with the list of keys: it is the id that stands there, not the "
                "certificate's thumbprint."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "If the key was added just now, wait three minutes and test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Does this kid stand among the keys of exactly this client in this environment, and when was it "
            "added?")},
    {Cause::KeyIdMissing,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Once keys are registered on a client, every request must name one of them with kid; the "
            "certificate alone no longer counts."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Sign with the registered key and put its kid in the header; or remove the keys from {client} "
             "to use the business certificate."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Are keys registered on the client in Samarbeidsportalen?")},
    {Cause::ScopeNotOnClient,
        QT_TRANSLATE_NOOP("Diagnosis",
            "{scope} is not among the scopes of {client}, is misspelt, or carries hidden white space. The "
            "API provider's access is another matter."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Open {client} in Samarbeidsportalen, in {environment}."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Add the scope. Scopes that can be delegated stand under «Scopes tilgjengelig for alle» "
                "(scopes available to all)."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Check the spelling in the program's configuration: no blank, tab or quote before or after."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Look at the scopes of the client in Samarbeidsportalen, and at the ends of the scope that was "
            "sent.")},
    {Cause::ScopeNotForClientType,
        QT_TRANSLATE_NOOP("Diagnosis", "{scope} is not meant for Maskinporten clients of this type."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Check in Samarbeidsportalen that {client} is a Maskinporten integration. If it is not, make a "
             "new client of the right type."),
            QT_TRANSLATE_NOOP("Diagnosis", "Ask {provider} which scope is meant for Maskinporten.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the type of the integration in Samarbeidsportalen.")},
    {Cause::TermsNotSigned,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The organisation has not signed Digdir's terms of use, so self-service does not let it make a "
            "client."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Let someone who may sign for the organisation sign the terms in Samarbeidsportalen."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Samarbeidsportalen shows whether the terms are signed.")},
    {Cause::SelfServiceScopeMissing,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The API provider has not shared {scope} for the organisation in {environment}, so self-service "
            "does not offer it."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Ask {provider} to share {scope} in {environment}, or to open it for delegation."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Choose «Scopes tilgjengelig for alle» (scopes available to all) when adding the scope, "
                "since the supplier has no access of its own.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Does the scope come up under «Scopes tilgjengelig for alle»?")},
    {Cause::SelfServiceScopeWithoutGrant,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Self-service warns that {client} carries a scope that the organisation has no access to. "
            "Ticking a scope gives no access."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "For use on behalf of customers: add the scope from «Scopes tilgjengelig for alle» (scopes "
             "available to all)."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "For own use: ask {provider} for access for the organisation's own number.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Is the scope meant for the organisation's own use, or on behalf of customers?")},
    {Cause::SelfServiceAccessMissing,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The person may not create integrations for the organisation in Samarbeidsportalen."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Ask the organisation's main administrator in Altinn for the access «Selvbetjening av "
             "integrasjoner i ID-porten/Maskinporten»."),
            QT_TRANSLATE_NOOP("Diagnosis", "Log in again and choose the right organisation.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Ask the main administrator which accesses the person has.")},
};

} // namespace

std::span<const Advice> adviceOnClient()
{
    return table;
}

} // namespace da
