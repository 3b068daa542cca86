// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace da {

/// The questions and checks that tell causes with the same message apart. Their ids stand in
/// Alternative::tellApartId; a sentence for each is in DiagnosisText.
enum class TellApart {
    // MP-250: who was looked up?
    AskConsumerOrg, ///< was consumer_org in the grant's payload, spelt so, and not as a header or form field?
    AskGrant, ///< has the API provider granted the organisation the scope in this environment?
    // "Client authentication failed", in the order in which it is checked
    ClientIdRight, ///< is it the client id (not a key id), and of a client of this environment?
    AudienceRight, ///< is aud exactly one value, this environment's issuer with its closing slash?
    ClockRight, ///< does this machine's clock agree with the answer's Date header?
    SentLate, ///< was the grant stored, or resent, and so sent after its exp?
    KidRegistered, ///< is the kid among this client's keys in Samarbeidsportalen (not a thumbprint)?
    KeyJustUploaded, ///< was the key uploaded minutes ago? wait about three minutes and try again
    KeyAge, ///< was the key put on the client more than a year ago?
    KeyIdSent, ///< does the grant's header carry a kid where the client has registered keys?
    CertificateDates, ///< is today within the certificate's dates?
    CertificateEnvironment, ///< is it a test certificate in production, or the reverse?
    CertificateOwner, ///< is the certificate's organisation the one that owns the client?
    CertificateKind, ///< is it a Norwegian business certificate, and not the encryption one?
    SignatureRight, ///< does the private key belong to the public key or certificate that is registered?
    // MP-251, and what else the same words can hide
    DelegationExists, ///< does the supplier see the customer under "Konsumenter" in Altinn?
    WorkedBefore, ///< did it work before? then it was revoked, or the supplier removed
    OtherEnvironment, ///< was it delegated in the other environment (production against TT02)?
    WhichApiDelegated, ///< which API name did the customer delegate, and does it hold this scope?
    WhichSupplierNumber, ///< which number did the customer delegate to: the client owner's?
    ConsumerIsSubUnit, ///< is the customer's number a sub-unit's in Enhetsregisteret?
    ScopeInSchema, ///< is the scope in a delegation schema that the customer can find in Altinn?
    ClientOnBehalf, ///< is the client registered on behalf of the customer, and not the supplier's own?
    PlainToken, ///< does the same request without consumer_org work?
    // scopes
    ScopeSpelling, ///< is the scope spelt right, without white space at its ends?
    ScopeOnClient, ///< is the scope added to the client in Samarbeidsportalen?
    // system users
    SystemUserApproved, ///< has the customer approved the system user? ask Altinn for the request's state
    SystemUserSetup, ///< client id in the System Register, external reference, owner: are they the same?
    // service, network, API, files
    WhoseGateway, ///< who answered: the URL called, the Server and Via headers, the issuer of the TLS
                  ///< certificate
    HealthPage, ///< what do the health address and the status page say?
    TokenFetched, ///< did the token fetch just before succeed? a 401 from the API may hide that it did not
    AskApiProvider, ///< what does the API provider's log say about this call?
    FileOpensElsewhere, ///< does another program open the file with the same password?
};

/// A question with its id and who can answer it.
struct TellApartInfo {
    TellApart question;
    const char *id; ///< "ask_consumer_org"
    Responsible answeredBy;
};

[[nodiscard]] std::span<const TellApartInfo> allTellApart();
[[nodiscard]] const TellApartInfo &info(TellApart question);
[[nodiscard]] QString toId(TellApart question);
[[nodiscard]] std::optional<TellApart> tellApartFromId(QStringView id);

} // namespace da
