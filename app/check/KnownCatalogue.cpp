// SPDX-License-Identifier: MIT
#include "check/KnownCatalogue.h"

#include "domain/Bundled.h"
#include "storage/OwnEntries.h"

namespace da {

namespace {

/// The own entries that count in this environment.
QList<OwnEntry> ownEntries(
    const Environment &environment, const StorageFolders &folders, std::optional<StorageError> &fault)
{
    auto own = OwnEntries(folders.settings).list();
    if (!own) {
        fault = own.error();
        return {};
    }
    const bool test = environment.kind == EnvironmentKind::Test;
    own->removeIf(
        [test](const OwnEntry &entry) { return test ? !entry.schema.inTest : !entry.schema.inProduction; });
    return *std::move(own);
}

KnownCatalogue merged(const QList<DelegationSchema> &schemas, const QList<PublishedScope> &published,
    const Environment &environment, const StorageFolders &folders)
{
    KnownCatalogue known;
    const QList<DelegationSchema> all =
        withOwnEntries(schemas, ownEntries(environment, folders, known.fault));
    known.ownEntries = all.size() - schemas.size();
    known.catalogue = Catalogue(all, published);
    return known;
}

} // namespace

std::optional<qint64> KnownCatalogue::ageInDays(const QDateTime &now) const
{
    return source == Source::Bundled ? std::nullopt
                                     : std::optional(CachedCatalogue{{}, fetchedAt, {}}.ageInDays(now));
}

bool KnownCatalogue::isStale(const QDateTime &now) const
{
    return source == Source::Bundled || CachedCatalogue{{}, fetchedAt, {}}.isStale(now);
}

KnownCatalogue KnownCatalogue::load(const Environment &environment, const StorageFolders &folders)
{
    const auto cached = CatalogueCache(folders.cache).load(environment);
    if (cached)
        return of(*cached, environment, folders);
    KnownCatalogue known = merged(bundledCatalogue().schemas(), {}, environment, folders);
    if (cached.error().reason != StorageError::Reason::Missing)
        known.fault = cached.error();
    return known;
}

KnownCatalogue KnownCatalogue::of(
    const CachedCatalogue &cached, const Environment &environment, const StorageFolders &folders)
{
    KnownCatalogue known = merged(cached.schemas, cached.published, environment, folders);
    known.source = Source::Registry;
    known.fetchedAt = cached.fetchedAt;
    return known;
}

QString toId(KnownCatalogue::Source source)
{
    return source == KnownCatalogue::Source::Bundled ? QStringLiteral("bundled") : QStringLiteral("registry");
}

} // namespace da
