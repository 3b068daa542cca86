// SPDX-License-Identifier: MIT
#include "diagnosis/AdviceTables.h"

#include <QtGlobal>

namespace da {

namespace {

constexpr Advice table[] = {
    {Cause::GrantMalformed,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The signed request (JWT) lacks something, or holds a value Maskinporten does not take."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Look for line breaks and typing errors in the JWT, and compare its header and claims with "
             "those that this program sends: aud, iss, scope, iat, exp, jti, and kid or x5c."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "Check that grant_type and assertion are sent as a form, percent-encoded."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Run the check here with the same client and key: if it works, the other program builds the "
            "request wrongly.")},
    {Cause::GrantReused,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Every request must be new: Maskinporten takes a JWT, and its jti, only once."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Make a new JWT with a new jti (a random UUID) for every request, also when trying again."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "Keep the token as long as it lives, instead of asking for one per call.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Is the same JWT sent twice, for instance by a retry?")},
    {Cause::GrantExpired,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The request came after its exp: it was kept before it was sent, or the clock of the machine "
            "that made it is behind."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Check that the machine's clock is set from a time server."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Set iat to now, in UTC seconds, exp at most 120 seconds later, and send at once."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Compare the clock of the machine that made the request with the Date header of the answer.")},
    {Cause::GrantLifetimeTooLong,
        QT_TRANSLATE_NOOP("Diagnosis", "exp is too long after iat. 120 seconds is the limit."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Set exp to at most 120 seconds after iat. Both are seconds, not milliseconds."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Subtract iat from exp.")},
    {Cause::ClockAhead,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The request was made in the server's future: the clock of the machine that made it is ahead."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Ask IT operations to set the machine's clock from a time server (NTP)."),
            QT_TRANSLATE_NOOP("Diagnosis", "Check that iat is UTC, not local time."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Compare the clock of the machine that made the request with the Date header of the answer.")},
    {Cause::ClockBehind,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The clock of the machine that made the request is behind the server's, so the request had "
            "already expired."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Ask IT operations to set the machine's clock from a time server (NTP)."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Compare the clock of the machine that made the request with the Date header of the answer.")},
    {Cause::SystemUserTypeUnknown,
        QT_TRANSLATE_NOOP("Diagnosis", "authorization_details has a type that Maskinporten does not know."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Set type to urn:altinn:systemuser."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at type in authorization_details.")},
    {Cause::SystemUserFieldUnknown,
        QT_TRANSLATE_NOOP("Diagnosis", "authorization_details has a field that Maskinporten does not know."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Send only type, systemuser_org with authority and ID, and externalRef when it is used."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the names of the fields in authorization_details.")},
    {Cause::SystemUserNotMatched,
        QT_TRANSLATE_NOOP("Diagnosis",
            "No system user fits the client, the customer's number and the external reference; or the "
            "customer has not yet approved it."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Check in Altinn's system register that {client} belongs to the system."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Read which value the answer names. systemuser_org must be the customer's number, and "
                "externalRef exactly the one used when the system user was asked for."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Look at the state of the request in Altinn; if it waits for approval, ask {customer} to "
                "approve it."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Ask Altinn for the state of the system user request before asking the customer.")},
    {Cause::TokenConsumerMismatch,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Maskinporten gave a token for another organisation than the one asked for. It must not be "
            "used."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Do not use the token."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Write to Digdir with client_id, environment, time and both numbers. Do not send the "
                "token.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at consumer in the token.")},
    {Cause::TokenScopeMismatch, QT_TRANSLATE_NOOP("Diagnosis", "The token does not hold {scope}."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Do not use the token."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at scope in the token.")},
    {Cause::TokenIssuerMismatch,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The token's issuer is not that of {environment}. The address, or something on the way to it, is "
            "wrong."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Do not use the token."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Check the addresses of the environment and whether something stands between this machine "
                "and {host}.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Compare iss in the token with issuer in the metadata.")},
    {Cause::TokenSignatureInvalid,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The token is not signed with a key that {host} publishes, so it cannot be known who made it."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Do not use the token."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Test again, in case the keys were just changed; then check what stands between this machine "
                "and {host}.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Compare kid in the token's header with the published keys.")},
    {Cause::TokenExpired,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The token had run out when it came: this machine's clock is wrong, or the answer was an old "
            "one."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Set the machine's clock from a time server (NTP)."),
            QT_TRANSLATE_NOOP("Diagnosis", "Check that no proxy keeps answers from {host}."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis",
            "Compare the clock of the machine that made the request with the Date header of the answer.")},
    {Cause::TokenNotReadable,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The token is not a signed JWT, so it cannot be confirmed whom it is for."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Check that the address is Maskinporten's token endpoint in {environment}."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis", "A signed JWT has three parts with full stops between them.")},
};

} // namespace

std::span<const Advice> adviceOnGrant()
{
    return table;
}

} // namespace da
