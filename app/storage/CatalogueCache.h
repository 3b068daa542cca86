// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"
#include "domain/Environment.h"
#include "domain/PublishedScope.h"
#include "domain/Result.h"
#include "storage/StorageError.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace da {

/// A catalogue as it was fetched.
struct CachedCatalogue {
    QList<DelegationSchema> schemas;
    QDateTime fetchedAt; ///< UTC
    QList<PublishedScope> published = {}; ///< empty when the environment has no list of scopes

    /// Whole days since then, at least 0: a clock that went backwards does not make it young.
    [[nodiscard]] qint64 ageInDays(const QDateTime &now) const;
    /// Older than a week, or from the future.
    [[nodiscard]] bool isStale(const QDateTime &now) const;
};

/// The last catalogue fetched from each environment: one file for each, replaced as a whole.
class CatalogueCache {
public:
    /// @p folder as of StorageFolders; it need not exist.
    explicit CatalogueCache(QString folder);

    /// Missing when nothing was fetched yet; Damaged when the file is not whole, which is then as good as
    /// missing and replaced by the next refresh.
    [[nodiscard]] Result<CachedCatalogue, StorageError> load(const Environment &environment) const;
    /// Invalid for an empty catalogue or a date that is none: that is no refresh. Whatever goes wrong, the
    /// catalogue that was there still is.
    [[nodiscard]] StorageFailure store(
        const Environment &environment, const CachedCatalogue &catalogue) const;

    [[nodiscard]] QString fileOf(const Environment &environment) const;

private:
    QString m_folder;
};

} // namespace da
