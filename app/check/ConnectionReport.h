// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"

#include <QUrl>

#include <array>

namespace da {

/// What the program wants of a host.
enum class HostRole {
    Metadata,
    Token,
    Keys,
    Health,
    OrganisationRegister,
    ResourceRegistry,
    ScopeList,
    TokenExchange,
    AccessManagement,
    Api
};
[[nodiscard]] QString toId(HostRole role); ///< "metadata", "token", ..., "api"

/// The way to a host, in the order in which it is walked.
enum class ConnectionPart { Name, Proxy, Connection, Tls, Answer, Clock };
inline constexpr std::array allConnectionParts = {ConnectionPart::Name, ConnectionPart::Proxy,
    ConnectionPart::Connection, ConnectionPart::Tls, ConnectionPart::Answer, ConnectionPart::Clock};
[[nodiscard]] QString toId(ConnectionPart part); ///< "name", "proxy", ..., "clock"

/// One part of the way. NotTested: something before it failed, or there was nothing to test.
struct ConnectionStep {
    ConnectionPart part = ConnectionPart::Name;
    StepStatus status = StepStatus::NotTested;
    QList<Finding> findings;
};

/// One host as it stands.
struct HostReport {
    QString host; ///< "host" or "host:port"
    QUrl asked; ///< the address that was asked for (GET, nothing secret in it)
    QList<HostRole> roles;
    StepStatus status = StepStatus::Waiting; ///< the worst of its steps; Running, Passed, Warning or Failed
    QList<ConnectionStep> steps; ///< all parts, in order; empty while it runs
    std::optional<Diagnosis> diagnosis; ///< of what failed
    QStringList evidence; ///< plain text, not translated
    QString proxyUsed; ///< "host:port", empty: none
    qint64 milliseconds = 0;
};

/// How far this machine reaches the servers of an environment.
struct ConnectionReport {
    Environment environment;
    QList<HostReport> hosts;
    QList<Finding> notTested; ///< what this check leaves untouched
    /// Verified: every host was reached and answered. LocalFault: the way to one of them is closed. Unknown:
    /// reached, and one of them is down or not understood.
    Verdict verdict = Verdict::Unknown;
    bool interrupted = false;
    QDateTime startedAt;
    qint64 milliseconds = 0;
};

} // namespace da
