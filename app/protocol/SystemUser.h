// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace da {

/// Whose system user a token is asked for. Source: docs.altinn.studio, "Using system user"; docs.digdir.no,
/// "Systembruker"; RFC 9396.
struct SystemUser {
    QString organisation; ///< nine digits: the customer that has approved it
    QString externalRef; ///< as in the request that the customer approved; empty: none
};

/// `authorization_details` of the grant.
[[nodiscard]] QJsonArray systemUserDetails(const SystemUser &user);

/// The nine digits of the organisation that a token's `authorization_details` names as owner of a system
/// user; empty when they name none, or not one.
[[nodiscard]] QString systemUserOwner(const QJsonObject &claims);

} // namespace da
