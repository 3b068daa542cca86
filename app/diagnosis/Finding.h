// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace da {

/// What a step of a check can have found, without words. The arguments of each stand in the comment; numbers
/// and names are values, never sentences.
enum class FindingId {
    // input
    ScopeKnown, ///< scope, schema title
    ScopeWithoutTitle, ///< scope
    ScopeNotInCatalogue, ///< scope
    ScopeLooksLike, ///< scope, suggestion
    ScopeMiscapitalised, ///< scope
    ScopeTrimmed, ///< scope
    ScopeMalformed, ///< text as typed
    SeveralScopes, ///< how many
    SchemaNotDelegable, ///< scope
    NoConsumer, ///<
    ConsumerValid, ///< number
    ConsumerNamed, ///< number, name, form
    ConsumerInvalid, ///< text as typed
    ConsumerIsOwn, ///< number
    ConsumerUnknown, ///< number
    ConsumerDeleted, ///< number, name, date
    ConsumerRemoved, ///< number, date
    ConsumerIsSubUnit, ///< number, name, parent
    ConsumerBankrupt, ///< number, name
    ConsumerDissolving, ///< number, name
    ConsumerSyntheticInProduction, ///< number
    RegisterNotReached, ///< host
    ClientIdMissing, ///<
    ModelSystemUser, ///<
    ScopeWantsSystemUser, ///< scope
    // key
    KeyOpened, ///< organisation name, number, issuer
    KeyValidTo, ///< date, days left
    KeyChosen, ///< which (from 1), of how many
    KeyByKid, ///< kid
    KeyNotOpened, ///< file name
    KeyProblem, ///< cause id, detail and arguments of the KeyFinding
    // server
    MetadataRead, ///< host
    MetadataSkipped, ///< host
    MetadataUnusable, ///< host
    MetadataWrong, ///< member, issuer that was expected
    ServerNotReached, ///< host
    AnswerNotTaken, ///< host
    RetryAfter, ///< host, seconds
    ClockFits, ///< seconds apart
    ClockAhead, ///< seconds
    ClockBehind, ///< seconds
    ClocksDisagree, ///< seconds between two answers' times
    // token
    GrantSent, ///< host
    TokenReceived, ///< seconds it lives
    TokenRefused, ///< HTTP status
    TokenNotRead, ///< HTTP status
    AnswerDiffers, ///< what ("consumer", "supplier", "scope"), as asked, as answered
    // token contents
    SignatureVerified, ///< kid
    SignatureNotVerified, ///< kid
    KeysNotFetched, ///< host
    TokenFits, ///< consumer, supplier
    PlainTokenFits, ///< consumer
    SystemUserTokenFits, ///< customer, supplier
    ClaimDiffers, ///< claim, expected, found
    // counter-checks
    PlainTokenWorks, ///<
    PlainTokenFails, ///< code or status
    HealthGood, ///< host
    HealthBad, ///< host
    OtherEnvironmentReached, ///< host
    OtherEnvironmentNotReached, ///< host
    OtherEnvironmentKnowsClient, ///< host
    OtherEnvironmentRefuses, ///< host
    // API
    ApiAnswered, ///< status, host
    ApiRefused, ///< status, host
    ApiNotReached, ///< host
    ApiNothingThere, ///< status, host
    ApiNotRegistered, ///< organisation number
    ApiGavePage, ///< status, host
    // Altinn
    LookupUnstable, ///<
    LookupNotOffered, ///<
    AltinnTokenExchanged, ///< host
    AltinnRefused, ///< status, host
    AltinnAnswerNotRead, ///< status, host
    AltinnDelegationFound, ///< consumer, supplier, scope, when it was made
    AltinnDelegationMissing, ///< consumer, supplier, scope
    AltinnDelegationsListed, ///< how many
    AltinnOthersPassedOver, ///< how many
    AltinnNotAsked, ///< cause id
    AltinnSuppliers, ///< numbers
    AltinnOtherSupplier, ///< consumer, the numbers it has delegated to, the supplier's own
    AltinnAgrees, ///<
    AltinnAgreesOnNone, ///<
    AltinnJustMade, ///< when it was made
    AltinnMadeAfterwards, ///< when it was made
    AltinnRefusedAnyway, ///< when it was made
    AltinnNotGrantedThough, ///<
    AltinnTokenThough, ///<
    // connection check
    HostNameFound, ///< host, addresses
    HostNameByProxy, ///< proxy
    HostNameNotFound, ///< host
    ProxyNone, ///<
    ProxyOpened, ///< proxy
    ProxyRefused, ///< proxy
    HostConnected, ///< address
    HostNotConnected, ///< host
    TlsSecured, ///< protocol, issuer, last day of the certificate
    TlsTurnedDown, ///< subject, issuer
    TlsNoCertificate, ///< host
    HostAnswered, ///< HTTP status
    HostSilent, ///< host
    HostDown, ///< HTTP status
    HostAnsweredByOthers, ///< HTTP status
    HostSendsElsewhere, ///< other host
    NotTestedGrant, ///<
    NotTestedPortal, ///< host
    NotTestedNoAddress, ///< member of the environment file
};

/// One sentence about a step: what was found, and the values in it.
struct Finding {
    FindingId id;
    QStringList arguments;
};

class Texts;

/// The sentence in the language of @p texts; server-supplied values stand in it as they are (plain text).
[[nodiscard]] QString findingText(const Texts &texts, const Finding &finding);

} // namespace da
