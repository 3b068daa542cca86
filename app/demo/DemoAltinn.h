// SPDX-License-Identifier: MIT
#pragma once

#include "demo/DemoAnswer.h"

#include <QJsonArray>
#include <QString>

#include <optional>

namespace da {

class DemoMaskinporten;

/// What Altinn and Digdir publish, and Altinn's look-up of delegations:
/// `/resourceregistry/api/v1/resource/resourcelist` and `/{id}`, `/scopes/all`,
/// `/authentication/api/v1/exchange/maskinporten`, `/accessmanagement/api/v1/maskinporten/delegations`.
/// Source of the documents' form: the Resource Registry's and Access Management's source code; Digdir's open
/// list of scopes.
class DemoAltinn {
public:
    /// @p server must outlive this.
    DemoAltinn(const DemoMaskinporten &server, const QString &base);

    /// nullopt: not one of its pages.
    [[nodiscard]] std::optional<DemoAnswer> answer(const DemoRequest &request) const;

private:
    [[nodiscard]] DemoAnswer exchange(const DemoRequest &request) const;
    [[nodiscard]] DemoAnswer delegations(const DemoRequest &request) const;

    const DemoMaskinporten &m_server;
    QString m_issuer; ///< of exchanged tokens
};

/// The resources of the demo's registry in the registry's own form: the schemas of the demo's scopes, with
/// the titles of the catalogue, and a few that are no Maskinporten schemas, hidden or out of use.
[[nodiscard]] QJsonArray demoResources();
/// The scopes in the form of Digdir's open list.
[[nodiscard]] QJsonArray demoScopes();

} // namespace da
