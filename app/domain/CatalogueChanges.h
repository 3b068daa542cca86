// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"

#include <QList>
#include <QStringList>

namespace da {

/// What a refresh changed.
struct CatalogueChanges {
    struct Renamed {
        DelegationSchema before;
        DelegationSchema after;
    };
    QList<DelegationSchema> added;
    QList<Renamed> renamed; ///< a title that was known is another now, in at least one language
    QList<DelegationSchema> gone;
    QStringList addedScopes; ///< that lie in a schema now and lay in none before; sorted
    QStringList goneScopes;

    [[nodiscard]] bool isEmpty() const;

    /// Schemas are the same when their resource ids are; those of @p before without one (from guides) when
    /// they share a scope, the one with the same title first. Titles of guides are compared without regard to
    /// dashes and case, as they are printed with others than the registry's.
    static CatalogueChanges between(
        const QList<DelegationSchema> &before, const QList<DelegationSchema> &after);
};

} // namespace da
