// SPDX-License-Identifier: MIT
#pragma once

#include "domain/PublishedScope.h"
#include "domain/Result.h"
#include "protocol/JsonItems.h"

#include <QByteArray>
#include <QList>

namespace da {

/// Digdir's open list of scopes (`scopes/all`): those that are visible to everyone, without the ones that are
/// for other integrations than Maskinporten alone. Source: docs.digdir.no, "API for Maskinporten
/// administration"; language variants are members with a hash ("description#en").
struct ScopeList {
    QList<PublishedScope> scopes; ///< one per name

    /// @p delegationSource is this environment's (Environment::delegationSource), or empty when any counts.
    /// A member of the wrong type counts as absent, and an entry without a name is passed over.
    static Result<ScopeList, ListError> parse(const QByteArray &json, const QString &delegationSource);
};

} // namespace da
