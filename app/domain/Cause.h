// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace da {

/// Who must act before the delegated fetch can work.
enum class Responsible { None, Consumer, Supplier, ApiProvider, Digdir, Altinn, LocalIt, Unknown };

/// Whose desk takes the question; SupportContacts turns it into a name, an e-mail address and a telephone
/// number.
enum class ContactId { None, OwnTeam, LocalIt, ApiProvider, Digdir, Altinn };

/// The closed list of causes, shared by diagnosis, window, command line and tests. The ids are a public
/// contract
/// (`explain --json`, reports): a cause is never renamed, only added.
enum class Cause {
    DelegationVerified, ///< A token came whose consumer, supplier, scope, issuer and signature are as asked
                        ///< for.
    ConsumerNotDelegated, ///< The named consumer has no delegation of this scope to this supplier in this
                          ///< environment (MP-251; numbered MP-301 by Digdir in April-June 2024).
    ConsumerNotGranted, ///< The organisation looked up has no grant for the scope from the API provider
                        ///< (MP-250; MP-300 in April-June 2024); consumer_org was sent, or it is not known
                        ///< whether it was.
    ConsumerOrgMissing, ///< The request went without consumer_org (left out, misnamed, or sent as a header),
                        ///< so the supplier itself was looked up; also a token that came back without a
                        ///< supplier claim.
    ConsumerOrgIsOwn, ///< consumer_org is the client owner's own number.
    DelegationSourceUnavailable, ///< Altinn's delegation look-up is down: plain tokens work, delegated ones
                                 ///< fail.
    ScopeNotAvailable, ///< The scope has not been opened for the organisation by whoever owns it (text does
                       ///< not say whether grant or client is missing).
    ClientUnknown, ///< No such client at the server asked: client id misspelt, something else in iss, or
                   ///< registered in the other environment (MP-100).
    ClientAuthenticationFailed, ///< Client authentication failed and the text does not say which part: a set
                                ///< of alternatives, never one certain cause.
    AudienceInvalid, ///< aud does not name this server exactly once (MP-110).
    CertificateNotAccepted, ///< The certificate is not an accepted business certificate here, e.g. production
                            ///< certificate in test or the reverse (MP-120).
    CertificateOfOtherOrganisation, ///< Certificate issued to another organisation than the client's owner
                                    ///< (MP-122).
    X5cMalformed, ///< The x5c header is not a list of certificates (MP-123).
    SignatureInvalid, ///< The grant's signature does not verify, or expired/wrong-environment certificate
                      ///< (MP-124).
    KeyExpired, ///< The public key registered on the client is past its one year (MP-121); not the
                ///< certificate.
    KeyUnknown, ///< The kid is not among this client's keys: other client id, other environment, thumbprint,
                ///< or uploaded minutes ago.
    KeyIdMissing, ///< The client has registered keys and the grant carries no kid.
    ScopeNotOnClient, ///< The scope is not registered on the client, or misspelt, or carries hidden white
                      ///< space (MP-200).
    ScopeNotForClientType, ///< The scope does not accept this client's integration type (MP-201).
    TermsNotSigned, ///< The organisation has not signed Digdir's terms of use.
    SelfServiceScopeMissing, ///< The scope is not in self-service's list: the provider has not shared it in
                             ///< this environment.
    SelfServiceScopeWithoutGrant, ///< Self-service warns that the client carries a scope the organisation has
                                  ///< no access to.
    SelfServiceAccessMissing, ///< The person has no right to create integrations; the own organisation's main
                              ///< administrator must give it.
    GrantMalformed, ///< The assertion is not a well-formed grant (MP-011).
    GrantReused, ///< Same grant or jti sent twice (MP-012).
    GrantExpired, ///< The grant came after its exp: sent late, or a slow clock (MP-130).
    GrantLifetimeTooLong, ///< exp minus iat over the limit.
    ClockAhead, ///< The machine's clock is ahead of the server's by more than it tolerates.
    ClockBehind, ///< The machine's clock is behind: MP-130 together with a measured difference.
    SystemUserTypeUnknown, ///< authorization_details of a type the server does not know (today's MP-301).
    SystemUserFieldUnknown, ///< Unknown field in authorization_details (MP-302).
    SystemUserNotMatched, ///< No system user matches client, organisation and external reference, or the
                          ///< customer has not approved it yet (MP-303); supplier first, consumer as the
                          ///< alternative.
    TokenConsumerMismatch, ///< The token names another consumer than asked for.
    TokenScopeMismatch, ///< The token lacks the scope asked for.
    TokenIssuerMismatch, ///< The token's issuer is not this environment's.
    TokenSignatureInvalid, ///< The token does not verify against the published keys (or alg none, or unknown
                           ///< kid).
    TokenExpired, ///< The token was already expired when it came: clock, or a stale answer.
    TokenNotReadable, ///< The token is not a JWT, so consumer and supplier cannot be confirmed.
    ServiceUnavailable, ///< The token server says, or shows, that it is down for now.
    GatewayError, ///< A gateway answered in the server's place (HTML 502/504).
    RateLimited, ///< Too many requests (429); says when to try again if the answer does.
    AnswerFromIdporten, ///< The answer is ID-porten's, not Maskinporten's: wrong server.
    ResponseNotUnderstood, ///< An answer that is neither a token, an OAuth error nor a known page.
    ResponseTooLarge, ///< More bytes than a token answer can have; reading was stopped.
    RedirectRefused, ///< The server tried to send the request elsewhere; the grant was not sent on.
    NameNotResolved, ///< The host name does not resolve here.
    ConnectionTimeout, ///< No answer in time (no connection, or a connection with no answer).
    ConnectionRefused, ///< Nothing listens at the address.
    ConnectionReset, ///< The connection was cut.
    ProxyAuthenticationRequired, ///< The proxy wants a login (407).
    ProxyTunnelFailed, ///< The proxy could not or would not open the tunnel.
    BlockedByFilter, ///< A firewall or web filter answered with its own page.
    CaptivePortal, ///< A guest network's login page came in place of the answer.
    TlsNotTrusted, ///< The certificate shown is not trusted: typically TLS inspection by a company firewall.
    TlsWrongHost, ///< The certificate shown is for another host.
    TlsCertificateExpired, ///< The server's certificate is outside its dates, or this clock is wrong.
    KeystoreWrongPassword, ///< The file is a PKCS#12 and the password is wrong.
    KeystorePasswordOrDamage, ///< A reader says wrong password or damaged file and does not tell which.
    KeystoreDamaged, ///< The file is cut off or otherwise broken.
    KeystoreNotPkcs12, ///< Not a PKCS#12 file (says what it is instead: PEM, DER certificate, JKS, ...).
    KeystoreLegacyCipher, ///< Encrypted with an old cipher (RC2-40, 3DES) that newer software refuses by
                          ///< default.
    KeystoreCipherUnsupportedByReader, ///< Made with newer ciphers or MACs than the reader knows; its message
                                       ///< blames the password.
    KeystoreNoPrivateKey, ///< No private key in the file.
    KeystoreSeveralKeys, ///< Several keys; the user must choose.
    PrivateKeyNotAccessible, ///< The key is not in the store, or this user may not use it.
    CertificateNotInStore, ///< The certificate named is not in this machine's store.
    CertificateExpired, ///< After its last day.
    CertificateNotYetValid, ///< Before its first day.
    CertificateWrongEnvironment, ///< Test certificate for production or the reverse.
    CertificateWrongPurpose, ///< Only for encryption, so it cannot sign.
    CertificateWithoutOrganisation, ///< No Norwegian organisation number in it.
    CertificateWeakKey, ///< Key too short or of a kind Maskinporten does not take.
    OrganisationNumberInvalid, ///< Not nine digits with a right check digit.
    OrganisationUnknown, ///< Not found in Enhetsregisteret in this environment.
    OrganisationDeleted, ///< Deleted from Enhetsregisteret.
    OrganisationIsSubunit, ///< A sub-unit: delegations are per number and not inherited.
    ScopeMalformed, ///< Not a scope.
    EnvironmentMisspelt, ///< Unknown environment name in a client's configuration.
    AltinnLookupNotAuthorised, ///< The caller may not look up delegations for this scope.
    SchemaNotDelegable, ///< The API resource does not exist or is not open for delegation.
    SchemaWrongType, ///< Another kind of resource than a Maskinporten schema was chosen.
    RecipientNotAnOrganisation, ///< Giver or receiver is not a known organisation.
    AltinnLoginLevelTooLow, ///< The person delegating is logged in at too low a level.
    AltinnRoleMissing, ///< The person delegating lacks the access packages.
    AltinnRightMissing, ///< The person does not hold the right to pass on.
    AltinnAccessList, ///< The API owner has not put the customer on the resource's access list.
    AltinnWrongPage, ///< A Maskinporten schema cannot be delegated from the page used.
    AltinnOwnOrganisation, ///< The customer typed its own number as supplier.
    AltinnOrganisationNotFound, ///< The supplier's number is wrong or not in this environment.
    AltinnPortalFault, ///< Technical fault in the portal.
    ApiRejectedToken, ///< The API rejects the token (401).
    ApiForbidden, ///< The API refuses access (403).
    ApiNeedsSystemUser, ///< The API wants a system user's token.
    Unknown, ///< Nothing known matches: say so, show what was received, offer the ticket.
};

/// What the list says of a cause, before any particular answer is looked at.
struct CauseInfo {
    Cause cause;
    const char *id; ///< e.g. "consumer_not_delegated"
    const char *phase; ///< e.g. "delegation", "client", "network"
    Responsible responsible; ///< who acts as a rule; a diagnosis may know better
    ContactId contact;
};

[[nodiscard]] std::span<const CauseInfo> allCauses();
[[nodiscard]] const CauseInfo &info(Cause cause);
[[nodiscard]] QString toId(Cause cause);
[[nodiscard]] std::optional<Cause> causeFromId(QStringView id);

[[nodiscard]] QString toId(Responsible responsible); ///< "consumer", "api_provider", "local_it", ...
[[nodiscard]] std::optional<Responsible> responsibleFromId(QStringView id);
[[nodiscard]] QString toId(ContactId contact); ///< "altinn", "own_team", ...
[[nodiscard]] std::optional<ContactId> contactFromId(QStringView id);

} // namespace da
