// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// What the embedded servers do when a customer is asked for. Everything else about a request is judged
/// as for any other customer.
enum class DemoBehaviour {
    Honest, ///< by grants and delegations alone
    DelegationLookupDown, ///< 500 for delegated requests; plain ones are answered
    ServiceDown, ///< 503, also for the health page, until another customer is asked for
    GatewayDown, ///< a gateway's HTML page with 502, likewise
    RateLimited, ///< 429 with Retry-After
    OtherConsumerInToken,
    OtherScopeInToken,
    OtherIssuerInToken,
    OwnToken, ///< consumer_org is passed over: a token for the supplier itself
    ExpiredToken,
    BadlySignedToken,
    OpaqueToken, ///< not a JWT
    Redirect, ///< 307 to another address, where the grant must not follow
    HugeAnswer, ///< more than a client should read
    SlowAnswer, ///< the answer comes after two minutes
    CutConnection, ///< closed in the middle of the answer
};

/// How the register knows a customer.
enum class DemoRegistration { MainUnit, SubUnit, Deleted, Removed, Bankrupt, Unregistered };

/// One synthetic organisation and the situation it shows. Numbers begin with 2 or 3, as in the test
/// environments of the public registers; names are made up.
struct DemoCustomer {
    QString number; ///< nine digits
    QString name;
    /// Which situation it is, e.g. "verified", "not_delegated"; never changes, texts hang on it.
    QString situation;
    QString scope; ///< to ask for
    Cause expected = Cause::DelegationVerified; ///< what a whole check says when all else is right

    QStringList granted; ///< scopes that their owner has opened for this organisation
    QStringList delegated; ///< scopes that it has delegated to the demo supplier, in this environment
    bool hasSystemUser = false; ///< approved for the demo's ordinary client, without externalRef
    DemoBehaviour behaviour = DemoBehaviour::Honest;
    DemoRegistration registration = DemoRegistration::MainUnit;
    QString parent; ///< main unit of a sub-unit
};

/// All of them; the first is the one a newcomer starts with. Needs no running environment.
[[nodiscard]] const QList<DemoCustomer> &demoCustomers();
[[nodiscard]] std::optional<DemoCustomer> demoCustomer(const QString &number);

/// The organisation that owns the demo clients, as the supplier of the delegations.
[[nodiscard]] QString demoSupplierNumber();
[[nodiscard]] QString demoSupplierName();
/// Another organisation's number and name: the owner of what is not the supplier's.
[[nodiscard]] QString demoOtherNumber();
[[nodiscard]] QString demoOtherName();

} // namespace da
