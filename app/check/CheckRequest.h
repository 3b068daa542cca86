// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"
#include "crypto/SecretBytes.h"
#include "domain/Environment.h"
#include "network/HttpClient.h"

#include <QJsonArray>
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

/// Everything one check needs to know. Move-only, since it may hold a password.
struct CheckRequest {
    Environment environment;
    QString clientId;
    QStringList scopes; ///< as typed; cleaned and judged by the input step
    QString consumer; ///< as typed; empty asks for a plain token (no consumer_org)
    KeySource key;
    QString supplier; ///< organisation number that the certificate is expected to carry, or empty
    QString resource; ///< audience of the token, or empty
    std::optional<QJsonArray> authorizationDetails; ///< system user request, or nullopt
    QUrl apiUrl; ///< called with the token when not empty
    bool counterChecks = true;
    bool askOtherEnvironment =
        false; ///< a client that is not known here: send the request to the other one, too
    bool lookUpOrganisation = true;
    NetworkSettings network;
};

} // namespace da
