// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// A client registered at the embedded Maskinporten, and what happens with it.
struct DemoClient {
    QString id;
    QString situation; ///< "verified", "registered_key", "key_expired", ...; texts hang on it
    Cause expected = Cause::DelegationVerified; ///< for the first customer, with keyFile and kid
    QString keyFile; ///< path of the key to use with it
    QString kid; ///< of its registered key, or empty: signs with the certificate

    QString owner; ///< organisation number
    QStringList scopes;
    QStringList granted; ///< scopes opened for the owner itself, so that it gets plain tokens
    bool plain = false; ///< meant for use without consumer_org
    bool exists = true; ///< false: named here, and not known to the server
    bool forMaskinporten = true; ///< integration type; false: for logging people in
    bool keyExpired = false; ///< its registered key is over a year old
};

/// @p folder is where the demo's key files lie; the paths are not looked at.
[[nodiscard]] QList<DemoClient> demoClients(const QString &folder);

/// The scopes that the embedded Maskinporten knows and the demo's ordinary client has.
[[nodiscard]] QStringList demoClientScopes();
/// A scope that exists, and that no demo client has.
[[nodiscard]] QString demoForeignScope();
/// What an API owner needs for looking delegations up in Altinn: of its own prefix, and of all.
[[nodiscard]] QString demoLookupScope();
[[nodiscard]] QString demoLookupAdminScope();

} // namespace da
