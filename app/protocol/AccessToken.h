// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"
#include "domain/Environment.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// What the token must say to count as verified.
struct TokenExpectation {
    QString issuer;
    QStringList scopes;
    std::optional<QString> consumer; ///< nine digits; nullopt: a plain token was asked for
    std::optional<QString>
        systemUserOwner; ///< nine digits: a system user of theirs was asked for, no consumer
    QString supplier; ///< nine digits of the client's owner, or empty when not known
    QString delegationSource; ///< the environment's; empty: Altinn's own of @p kind
    QString resource; ///< audience that was asked for, or empty
    EnvironmentKind kind = EnvironmentKind::Test;
    QDateTime now; ///< UTC, by the server's clock where that is known
};

/// One thing about a token that is not as asked for.
struct TokenFault {
    Cause cause;
    QString claim; ///< e.g. "consumer"
    QString expected;
    QString found; ///< empty: the claim is missing
};

/// The organisation number in a claim of the form {"authority":"iso6523-actorid-upis","ID":"0192:974760673"},
/// or empty. An authority that is left out is taken to be the right one.
[[nodiscard]] QString organisationIn(const QJsonValue &claim);

/// Holds the claims of a token whose signature already was verified against what was asked for; empty when
/// all fits. The most telling fault stands first. Source: docs.digdir.no, "Access token", and "Delegering".
[[nodiscard]] QList<TokenFault> faultsOf(const QJsonObject &claims, const TokenExpectation &expected);

/// The claims fit for showing: personal numbers (eleven digits) masked.
[[nodiscard]] QJsonObject presentable(const QJsonObject &claims);

} // namespace da
