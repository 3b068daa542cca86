// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"
#include "domain/Environment.h"
#include "storage/CatalogueCache.h"
#include "storage/StorageFolders.h"

#include <QDateTime>

#include <optional>

namespace da {

/// What is known of the scopes and schemas of one environment: what was fetched from its registers, or
/// else what comes with the program; and the user's own entries in both.
///
/// What was fetched stands alone beside the own entries: a schema that the registry does not show can no
/// customer choose, so what the bundled catalogue has more would send people looking for it.
struct KnownCatalogue {
    enum class Source { Bundled, Registry };

    Catalogue catalogue;
    Source source = Source::Bundled;
    QDateTime fetchedAt; ///< UTC; invalid with Bundled
    qsizetype ownEntries = 0; ///< of them, those that say what nobody else says
    /// Why the user's entries, or what was fetched, could not be read; nullopt when nothing is wrong.
    std::optional<StorageError> fault;

    /// Whole days since it was fetched; nullopt with Bundled.
    [[nodiscard]] std::optional<qint64> ageInDays(const QDateTime &now) const;
    /// To be refreshed where the user wants that weekly: older than a week, or never fetched.
    [[nodiscard]] bool isStale(const QDateTime &now) const;

    /// Reads files, some tens of milliseconds for thousands of schemas; may be called in any thread.
    static KnownCatalogue load(const Environment &environment, const StorageFolders &folders);
    /// The same with @p cached in the place of what was kept.
    static KnownCatalogue of(
        const CachedCatalogue &cached, const Environment &environment, const StorageFolders &folders);
};

[[nodiscard]] QString toId(KnownCatalogue::Source source); ///< "bundled", "registry"

} // namespace da
