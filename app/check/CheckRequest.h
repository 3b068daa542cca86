// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"
#include "crypto/SecretBytes.h"
#include "domain/Environment.h"
#include "network/HttpClient.h"
#include "protocol/DelegationList.h"
#include "protocol/SystemUser.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace da {

/// Where the signing key comes from: a file that is still to be opened, or one that the user already saw
/// opened.
struct KeySource {
    QString file; ///< PKCS#12, PEM or JWK
    SecretBytes password; ///< empty: try without
    QString kid; ///< not empty: the grant names this registered key instead of carrying x5c
    int entry = -1; ///< which key of the file; -1: the program chooses
    std::shared_ptr<const KeyFile> opened; ///< set: used as it is, and `file` is only shown
};

/// What a check is about. AltinnLookup: a scope's owner asks Altinn which delegations there are; the token is
/// its own, and no delegation is used.
enum class CheckKind { Delegation, AltinnLookup };

/// The question of an AltinnLookup, numbers and scope as typed.
struct LookupRequest {
    DelegationQuery query;
    bool admin = false; ///< ask with the administrator's scope, which sees every owner's scopes
};

/// The scope that a token for the look-up needs.
[[nodiscard]] inline QString lookupScope(bool admin)
{
    return admin ? QStringLiteral("altinn:maskinporten/delegations.admin")
                 : QStringLiteral("altinn:maskinporten/delegations");
}

/// Everything one check needs to know. Move-only, since it may hold a password.
struct CheckRequest {
    CheckKind kind = CheckKind::Delegation;
    Environment environment;
    QString clientId;
    QStringList scopes; ///< as typed; cleaned and judged by the input step
    QString consumer; ///< as typed; empty asks for a plain token (no consumer_org)
    KeySource key;
    QString supplier; ///< organisation number that the certificate is expected to carry, or empty
    QString resource; ///< audience of the token, or empty
    /// Number as typed: a system user's token is asked for instead of a delegated one; consumer stays empty.
    std::optional<SystemUser> systemUser;
    QUrl apiUrl; ///< called with the token (GET) when not empty; see domain/ApiAddress
    bool counterChecks = true;
    bool askOtherEnvironment =
        false; ///< a client that is not known here: send the request to the other one, too
    bool lookUpOrganisation = true;
    LookupRequest lookup; ///< with AltinnLookup; scopes and consumer are not looked at then
    /// The scope owner's client and key: Altinn is asked for the same delegation with them. Null: not asked.
    std::unique_ptr<CheckRequest> secondOpinion;
    NetworkSettings network;
};

} // namespace da
