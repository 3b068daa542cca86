// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace da {

/// The two worlds between which nothing crosses: certificates, clients, grants and delegations belong to one
/// of them.
enum class EnvironmentKind { Test, Production };

[[nodiscard]] QString toId(EnvironmentKind kind); ///< "test" or "production"
[[nodiscard]] std::optional<EnvironmentKind> environmentKindFromId(QStringView id); ///< also "prod"
[[nodiscard]] EnvironmentKind other(EnvironmentKind kind);

/// Why an environment file was not taken: the member and what is wrong with it.
struct EnvironmentError {
    enum class Reason { NotJson, MissingMember, NotHttps, UnknownKind, WrongType };
    Reason reason = Reason::NotJson;
    QString member;
};

/// One set of servers that belong together. Every URL is https; a file that says otherwise is refused.
/// Source of the presets: docs.digdir.no (well-known), docs.altinn.studio, Brønnøysundregistrene.
struct Environment {
    QString id; ///< "production", "test", "demo", or "file"
    QString name; ///< as shown; from the file, or the preset's own
    EnvironmentKind kind = EnvironmentKind::Test;
    bool demo = false; ///< the embedded environment: nothing leaves the machine

    QString otherIssuer; ///< of the other world, for telling causes apart; empty: never asked
    QString issuer; ///< with its closing slash, exactly as it stands in `aud` and in the token's `iss`
    QUrl metadataUrl; ///< RFC 8414; issuer + ".well-known/oauth-authorization-server" unless the file says
                      ///< otherwise
    QUrl tokenEndpoint; ///< empty: taken from the metadata
    QUrl jwksUri; ///< empty: taken from the metadata
    QUrl healthUrl; ///< empty when the environment has none
    QString delegationSource; ///< "https://www.altinn.no/", "https://tt02.altinn.no/"; empty when a file does
                              ///< not say

    QUrl organisationRegister; ///< base of Enhetsregisteret, ".../enhetsregisteret/api"
    QUrl resourceRegistry; ///< base of Altinn's Resource Registry, ".../resourceregistry/api/v1/resource"
    QUrl scopeList; ///< Digdir's open list of scopes, ".../scopes/all"
    QUrl accessManagement; ///< base of Altinn's Access Management, ".../accessmanagement/api/v1"
    QUrl tokenExchange; ///< Altinn's exchange of a Maskinporten token
    QUrl portal; ///< where the customer delegates, "https://am.ui.altinn.no/accessmanagement/ui/maskinporten"
    QMap<QString, QUrl> apis; ///< scope prefix to base URL

    QString caFile; ///< further trusted certificates for TLS (PEM), or empty
    QStringList issuerCaFiles; ///< further issuers of business certificates to know (PEM)

    friend bool operator==(const Environment &, const Environment &) = default;

    static Environment production();
    static Environment test();
    /// @p folder resolves relative file names in the document.
    static Result<Environment, EnvironmentError> fromJson(const QByteArray &json, const QString &folder);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString host() const; ///< the issuer's host, for the band on every page
    [[nodiscard]] QString
    altinnHost() const; ///< "Altinn" world: "altinn.no" or "tt02.altinn.no" (from delegationSource)
};

} // namespace da
