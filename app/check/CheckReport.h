// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Finding.h"
#include "domain/DelegationSchema.h"
#include "domain/Environment.h"
#include "protocol/DelegationList.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace da {

/// The steps of a check, in the order in which they are done.
enum class StepId { Input, Key, Server, Token, TokenContents, CounterChecks, Api, Altinn };

/// A step whose ground has failed is NotTested, never Failed; Skipped means that nobody asked for it.
enum class StepStatus { Waiting, Running, Passed, Warning, Failed, NotTested, Skipped };

/// What the whole check says. LocalFault: found without or before an answer. Unknown: it cannot be told.
enum class Verdict { Verified, Refused, LocalFault, Unknown };

/// How the token was to get access: by the customer's API delegation (consumer_org), by a system user that
/// the customer has approved (authorization_details), or as the client's own organisation.
enum class DelegationModel { ApiDelegation, SystemUser, OwnAccess };

inline constexpr std::array allDelegationModels{
    DelegationModel::ApiDelegation, DelegationModel::SystemUser, DelegationModel::OwnAccess};

[[nodiscard]] QString toId(DelegationModel model); ///< "api_delegation", "system_user", "own_access"
[[nodiscard]] QString toId(
    StepId id); ///< "input", "key", ..., "token_contents", "counter_checks", "api", "altinn"
[[nodiscard]] QString toId(
    StepStatus status); ///< "passed", "warning", "failed", "not_tested", "skipped", ...
[[nodiscard]] QString toId(Verdict verdict); ///< "verified", "refused", "local_fault", "unknown"

/// One step as it stands.
struct StepReport {
    StepId id = StepId::Input;
    StepStatus status = StepStatus::Waiting;
    QList<Finding> findings; ///< the most telling first
    QStringList evidence; ///< quotations and measurements, plain text, not translated
    qint64 milliseconds = 0;
};

/// What Altinn was asked for, and what it lists.
struct AltinnAnswer {
    DelegationQuery query;
    bool answered = false; ///< false: it was not reached, or refused
    QList<DelegationRecord> delegations; ///< those that answer the query, may be none
};

/// The outcome of a check, without a single secret in it.
struct CheckReport {
    Verdict verdict = Verdict::Unknown;
    bool interrupted = false; ///< cancelled by the user
    Diagnosis diagnosis;
    QList<StepReport> steps; ///< all of them, in order

    Environment environment;
    QString clientId;
    QStringList scopes; ///< cleaned
    DelegationModel model = DelegationModel::ApiDelegation;
    QString consumer; ///< who is acted for, also through a system user: nine digits, or as typed when it is
                      ///< no number, or empty
    QString consumerName; ///< from Enhetsregisteret, or empty
    QString supplier; ///< nine digits from the certificate or the request, or empty
    QString supplierName;
    QList<DelegationSchema> schemas; ///< of the first scope, as the catalogue knows them
    SchemaOwner owner; ///< of the first scope, may be empty
    QJsonObject grantHeader; ///< what was sent; x5c as it was, no signature
    QJsonObject grantClaims;
    QJsonObject tokenClaims; ///< presentable() claims of a verified token's payload, empty without one
    /// Altinn's own list, where it was asked for one. In a report on such a look-up alone
    /// (CheckKind::AltinnLookup) DelegationVerified only means that Altinn answered and, where the query was
    /// complete, has the delegation.
    std::optional<AltinnAnswer> altinn;
    QString proxyUsed; ///< empty: none
    QDateTime startedAt; ///< with its zone
    qint64 milliseconds = 0;
};

/// The verdict that a diagnosis leads to. @p answered: a server's answer was the ground for it.
[[nodiscard]] Verdict verdictOf(const Diagnosis &diagnosis, bool answered);

} // namespace da
