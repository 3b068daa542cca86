// SPDX-License-Identifier: MIT
#include "diagnosis/Finding.h"

#include "diagnosis/CauseTitles.h"
#include "diagnosis/KeySentences.h"
#include "diagnosis/Texts.h"

#include <algorithm>

namespace da {

namespace {

struct Row {
    FindingId id;
    const char *text;
};

constexpr Row rows[] = {
    {FindingId::ScopeKnown,
        QT_TRANSLATE_NOOP("Diagnosis", "The scope %1 belongs to the delegation schema “%2”.")},
    {FindingId::ScopeWithoutTitle,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The scope %1 is in the catalogue, but the title of its delegation schema is not known.")},
    {FindingId::ScopeNotInCatalogue,
        QT_TRANSLATE_NOOP("Diagnosis", "The scope %1 is not in the catalogue. It can still be right.")},
    {FindingId::ScopeLooksLike,
        QT_TRANSLATE_NOOP("Diagnosis", "The scope %1 is not in the catalogue. Did you mean %2?")},
    {FindingId::ScopeMiscapitalised,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The scope %1 has capital letters in its prefix. Scopes are case-sensitive and are written in "
            "small letters.")},
    {FindingId::ScopeTrimmed,
        QT_TRANSLATE_NOOP("Diagnosis", "White space or quotation marks around the scope were removed: %1.")},
    {FindingId::ScopeMalformed,
        QT_TRANSLATE_NOOP("Diagnosis", "“%1” is not a scope. A scope is written prefix:name.")},
    {FindingId::SeveralScopes,
        QT_TRANSLATE_NOOP("Diagnosis",
            "%1 scopes are tested together. If one of them is refused, the answer does not always say "
            "which. It is better to test one at a time.")},
    {FindingId::SchemaNotDelegable,
        QT_TRANSLATE_NOOP("Diagnosis", "According to the catalogue, %1 cannot be delegated in Altinn.")},
    {FindingId::NoConsumer,
        QT_TRANSLATE_NOOP("Diagnosis",
            "No consumer was given: a token for the supplier itself is asked for, so no delegation is "
            "tested.")},
    {FindingId::ConsumerValid, QT_TRANSLATE_NOOP("Diagnosis", "%1 is a valid organisation number.")},
    {FindingId::ConsumerNamed, QT_TRANSLATE_NOOP("Diagnosis", "The consumer is %2 (%1, %3).")},
    {FindingId::ConsumerInvalid, QT_TRANSLATE_NOOP("Diagnosis", "“%1” is not a valid organisation number.")},
    {FindingId::ConsumerIsOwn,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The consumer %1 is the supplier itself. The customer's number belongs here.")},
    {FindingId::ConsumerUnknown,
        QT_TRANSLATE_NOOP("Diagnosis", "%1 is not in Enhetsregisteret in this environment.")},
    {FindingId::ConsumerDeleted,
        QT_TRANSLATE_NOOP("Diagnosis", "%2 (%1) was deleted from Enhetsregisteret on %3.")},
    {FindingId::ConsumerRemoved,
        QT_TRANSLATE_NOOP("Diagnosis", "%1 was removed from the open data of Enhetsregisteret on %2.")},
    {FindingId::ConsumerIsSubUnit,
        QT_TRANSLATE_NOOP("Diagnosis",
            "%2 (%1) is a sub-unit of %3. A delegation counts for exactly one number and is not inherited.")},
    {FindingId::ConsumerBankrupt, QT_TRANSLATE_NOOP("Diagnosis", "%2 (%1) is bankrupt.")},
    {FindingId::ConsumerDissolving, QT_TRANSLATE_NOOP("Diagnosis", "%2 (%1) is being dissolved.")},
    {FindingId::ConsumerSyntheticInProduction,
        QT_TRANSLATE_NOOP("Diagnosis",
            "%1 is a synthetic number (first digit 2 or 3). Such organisations do not exist in production.")},
    {FindingId::RegisterNotReached,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Enhetsregisteret at %1 did not answer; the name was not looked up. The number itself is "
            "checked.")},
    {FindingId::ClientIdMissing, QT_TRANSLATE_NOOP("Diagnosis", "No client_id was given.")},
    {FindingId::ModelSystemUser,
        QT_TRANSLATE_NOOP("Diagnosis",
            "A system user's token is asked for (authorization_details); no API delegation is tested.")},
    {FindingId::ScopeWantsSystemUser,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The API of %1 is known to want a system user. An API delegation alone is not enough to use "
            "it.")},
    {FindingId::KeyOpened, QT_TRANSLATE_NOOP("Diagnosis", "The key belongs to %1 (%2). Issued by %3.")},
    {FindingId::KeyValidTo,
        QT_TRANSLATE_NOOP("Diagnosis", "The certificate is valid until %1; days left: %2.")},
    {FindingId::KeyChosen, QT_TRANSLATE_NOOP("Diagnosis", "Key %1 of %2 in the file was chosen.")},
    {FindingId::KeyByKid, QT_TRANSLATE_NOOP("Diagnosis", "The grant names the registered key %1.")},
    {FindingId::KeyNotOpened, QT_TRANSLATE_NOOP("Diagnosis", "The key file %1 could not be used.")},
    {FindingId::MetadataRead, QT_TRANSLATE_NOOP("Diagnosis", "%1 answered and described itself.")},
    {FindingId::MetadataSkipped,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "%1 gave no metadata; the addresses in the environment file are used.")},
    {FindingId::MetadataUnusable, QT_TRANSLATE_NOOP("Diagnosis", "%1 gave no usable metadata.")},
    {FindingId::MetadataWrong,
        QT_TRANSLATE_NOOP("Diagnosis", "The metadata's %1 is missing or is not that of %2.")},
    {FindingId::AnswerNotTaken, QT_TRANSLATE_NOOP("Diagnosis", "%1 answered, but the answer was not taken.")},
    {FindingId::RetryAfter,
        QT_TRANSLATE_NOOP("Diagnosis", "%1 asks to wait before the next request; seconds: %2.")},
    {FindingId::ServerNotReached, QT_TRANSLATE_NOOP("Diagnosis", "%1 was not reached.")},
    {FindingId::ClockFits,
        QT_TRANSLATE_NOOP("Diagnosis", "This machine's clock agrees with the server's; seconds apart: %1.")},
    {FindingId::ClockAhead,
        QT_TRANSLATE_NOOP("Diagnosis", "This machine's clock is %1 seconds ahead of the server's.")},
    {FindingId::ClockBehind,
        QT_TRANSLATE_NOOP("Diagnosis", "This machine's clock is %1 seconds behind the server's.")},
    {FindingId::ClocksDisagree,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Two answers of the server give times that lie %1 seconds apart; the first one is used.")},
    {FindingId::AnswerDiffers,
        QT_TRANSLATE_NOOP("Diagnosis", "The answer names %3 as %1; the request was for %2.")},
    {FindingId::GrantSent, QT_TRANSLATE_NOOP("Diagnosis", "The request was signed and sent once to %1.")},
    {FindingId::TokenReceived, QT_TRANSLATE_NOOP("Diagnosis", "A token came, valid for %1 seconds.")},
    {FindingId::TokenRefused, QT_TRANSLATE_NOOP("Diagnosis", "The request was refused with HTTP status %1.")},
    {FindingId::TokenNotRead, QT_TRANSLATE_NOOP("Diagnosis", "The answer with HTTP status %1 was no token.")},
    {FindingId::SignatureVerified,
        QT_TRANSLATE_NOOP("Diagnosis", "The token's signature is right (key %1).")},
    {FindingId::SignatureNotVerified,
        QT_TRANSLATE_NOOP("Diagnosis", "The token's signature could not be verified (key “%1”).")},
    {FindingId::KeysNotFetched,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The keys that sign tokens could not be fetched from %1, so the token is not verified.")},
    {FindingId::TokenFits, QT_TRANSLATE_NOOP("Diagnosis", "The token lets supplier %2 act on behalf of %1.")},
    {FindingId::PlainTokenFits,
        QT_TRANSLATE_NOOP("Diagnosis", "The token is for %1 itself; no delegation was tested.")},
    {FindingId::SystemUserTokenFits,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The token lets %2 use a system user of %1; no API delegation was tested.")},
    {FindingId::ClaimDiffers, QT_TRANSLATE_NOOP("Diagnosis", "The token's %1 is “%3”, expected “%2”.")},
    {FindingId::PlainTokenWorks,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The same request without consumer_org is understood: client, key and server work.")},
    {FindingId::PlainTokenFails,
        QT_TRANSLATE_NOOP("Diagnosis", "The same request without consumer_org fails too (%1).")},
    {FindingId::HealthGood, QT_TRANSLATE_NOOP("Diagnosis", "The health address of %1 says that it works.")},
    {FindingId::HealthBad,
        QT_TRANSLATE_NOOP("Diagnosis", "The health address of %1 does not say that it works.")},
    {FindingId::OtherEnvironmentReached,
        QT_TRANSLATE_NOOP("Diagnosis", "The other environment, %1, is reached from here.")},
    {FindingId::OtherEnvironmentNotReached,
        QT_TRANSLATE_NOOP("Diagnosis", "The other environment, %1, is not reached from here either.")},
    {FindingId::OtherEnvironmentKnowsClient,
        QT_TRANSLATE_NOOP("Diagnosis", "%1 knows the client and its key: they belong to that environment.")},
    {FindingId::OtherEnvironmentRefuses,
        QT_TRANSLATE_NOOP("Diagnosis", "%1 does not know the client and its key either.")},
    {FindingId::ApiAnswered, QT_TRANSLATE_NOOP("Diagnosis", "The API at %2 answered with HTTP status %1.")},
    {FindingId::ApiRefused, QT_TRANSLATE_NOOP("Diagnosis", "The API at %2 refused with HTTP status %1.")},
    {FindingId::ApiNotReached, QT_TRANSLATE_NOOP("Diagnosis", "The API at %1 was not reached.")},
    {FindingId::ApiNothingThere,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The API at %2 has nothing at this path (HTTP status %1), which does not show whether it takes "
            "the "
            "token.")},
    {FindingId::ApiNotRegistered,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The API answered with HTTP status 404: %1 has registered nothing there and need not. That is an "
            "answer, not a fault.")},
    {FindingId::ApiGavePage,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "A web page came from %2 (HTTP status %1) where the API's data belong.")},
    {FindingId::LookupUnstable,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Altinn does not promise this look-up for ever: it was taken out once and came back.")},
    {FindingId::LookupNotOffered,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The environment file does not say where Altinn is (token_exchange and access_management).")},
    {FindingId::AltinnTokenExchanged,
        QT_TRANSLATE_NOOP("Diagnosis", "%1 exchanged the token for one of Altinn's.")},
    {FindingId::AltinnRefused, QT_TRANSLATE_NOOP("Diagnosis", "Altinn at %2 refused with HTTP status %1.")},
    {FindingId::AltinnAnswerNotRead,
        QT_TRANSLATE_NOOP("Diagnosis", "The answer of Altinn at %2 (HTTP status %1) is not understood.")},
    {FindingId::AltinnDelegationFound,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Altinn has the delegation of %3 from %1 to %2. When it was made: %4.")},
    {FindingId::AltinnDelegationMissing,
        QT_TRANSLATE_NOOP("Diagnosis", "Altinn has no delegation of %3 from %1 to %2.")},
    {FindingId::AltinnDelegationsListed,
        QT_TRANSLATE_NOOP("Diagnosis", "Altinn answered; delegations listed: %1.")},
    {FindingId::AltinnOthersPassedOver,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Altinn listed delegations that were not asked for; passed over: %1.")},
    {FindingId::AltinnNotAsked,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Altinn gave no second opinion, which says nothing of the delegation. The reason: %1.")},
    {FindingId::AltinnSuppliers,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Altinn lists delegations of the scope to these suppliers; the supplier's own number is not "
            "known here: %1.")},
    {FindingId::AltinnOtherSupplier,
        QT_TRANSLATE_NOOP("Diagnosis", "In Altinn, %1 has delegated the scope to %2, and not to %3.")},
    {FindingId::AltinnAgrees,
        QT_TRANSLATE_NOOP("Diagnosis", "Altinn and Maskinporten agree: the delegation is there.")},
    {FindingId::AltinnAgreesOnNone,
        QT_TRANSLATE_NOOP("Diagnosis", "Altinn and Maskinporten agree: the delegation is not there.")},
    {FindingId::AltinnJustMade,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Altinn has the delegation, and Maskinporten refuses. It was made just now (%1): wait some "
            "minutes and test again.")},
    {FindingId::AltinnMadeAfterwards,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Altinn has the delegation, and it was made (%1) after Maskinporten was asked: test again.")},
    {FindingId::AltinnRefusedAnyway,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Altinn has the delegation (made %1), and Maskinporten refuses. Hold the numbers in "
            "Maskinporten's "
            "answer against these; if they are the same, Digdir must look into it.")},
    {FindingId::AltinnNotGrantedThough,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Altinn has the delegation: the customer has done its part. What is missing is the API "
            "provider's "
            "access for the customer.")},
    {FindingId::AltinnTokenThough,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Maskinporten gave a token, and Altinn does not list the delegation: it may just have been taken "
            "back.")},
    {FindingId::HostNameFound, QT_TRANSLATE_NOOP("Diagnosis", "The name %1 leads to %2.")},
    {FindingId::HostNameByProxy,
        QT_TRANSLATE_NOOP("Diagnosis", "The proxy %1 looks the name up; it is not tested from here.")},
    {FindingId::HostNameNotFound, QT_TRANSLATE_NOOP("Diagnosis", "The name %1 is not found from here.")},
    {FindingId::ProxyNone, QT_TRANSLATE_NOOP("Diagnosis", "No proxy is used.")},
    {FindingId::ProxyOpened, QT_TRANSLATE_NOOP("Diagnosis", "The proxy %1 opened the way.")},
    {FindingId::ProxyRefused, QT_TRANSLATE_NOOP("Diagnosis", "The proxy %1 did not open the way.")},
    {FindingId::HostConnected, QT_TRANSLATE_NOOP("Diagnosis", "Connected to %1.")},
    {FindingId::HostNotConnected, QT_TRANSLATE_NOOP("Diagnosis", "No connection to %1 came about.")},
    {FindingId::TlsSecured,
        QT_TRANSLATE_NOOP("Diagnosis",
            "%1; certificate issued by %2, valid until %3. If that issuer is your company's own, the traffic "
            "is "
            "inspected on its way.")},
    {FindingId::TlsTurnedDown,
        QT_TRANSLATE_NOOP("Diagnosis", "A certificate for %1, issued by %2, was shown and turned down.")},
    {FindingId::TlsNoCertificate,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The connection to %1 could not be secured, and no certificate was shown.")},
    {FindingId::HostAnswered, QT_TRANSLATE_NOOP("Diagnosis", "It answered (HTTP status %1).")},
    {FindingId::HostSilent, QT_TRANSLATE_NOOP("Diagnosis", "No usable answer came from %1.")},
    {FindingId::HostDown, QT_TRANSLATE_NOOP("Diagnosis", "It answered that it is down (HTTP status %1).")},
    {FindingId::HostAnsweredByOthers,
        QT_TRANSLATE_NOOP("Diagnosis", "Somebody else answered in its place (HTTP status %1).")},
    {FindingId::HostSendsElsewhere,
        QT_TRANSLATE_NOOP("Diagnosis", "The answer sends to another host, %1; nothing was sent there.")},
    {FindingId::NotTestedGrant,
        QT_TRANSLATE_NOOP("Diagnosis",
            "Client, key, scopes and delegations: nothing but harmless questions without a login was sent.")},
    {FindingId::NotTestedPortal,
        QT_TRANSLATE_NOOP("Diagnosis", "The portal at %1, which the customer opens in a browser.")},
    {FindingId::NotTestedNoAddress,
        QT_TRANSLATE_NOOP("Diagnosis", "The environment has no address for this: %1.")},
};

} // namespace

QString findingText(const Texts &texts, const Finding &finding)
{
    if (finding.id == FindingId::KeyProblem) {
        const QString sentence =
            keyFindingSentence(texts, finding.arguments.value(1), finding.arguments.mid(2));
        if (!sentence.isEmpty())
            return sentence;
        const auto cause = causeFromId(finding.arguments.value(0));
        return cause ? causeTitle(texts, *cause) : finding.arguments.join(QLatin1Char(' '));
    }
    const auto *row = std::find_if(
        std::begin(rows), std::end(rows), [&finding](const Row &r) { return r.id == finding.id; });
    QString text = row == std::end(rows) ? QString() : texts(row->text);
    QStringList values = finding.arguments;
    if (const auto cause = causeFromId(values.value(0)); cause && finding.id == FindingId::AltinnNotAsked)
        values[0] = causeTitle(texts, *cause);
    // One pass over the text: a value that itself holds "%2" must not be filled in again.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text.at(i) == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit();
        result += place ? values.value(text.at(i + 1).digitValue() - 1) : QString(text.at(i));
        i += place ? 1 : 0;
    }
    return result;
}

} // namespace da
