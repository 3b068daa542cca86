// SPDX-License-Identifier: MIT
#include "check/CatalogueRefresh.h"

#include "check/AnswerDiagnosis.h"
#include "domain/Bundled.h"

#include <QFutureWatcher>
#include <QSet>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace da {

namespace {

using Kind = RefreshOutcome::Kind;

/// What the program knew of this environment before.
CatalogueRefresh::Before knownBefore(const Environment &environment, const QString &cacheFolder)
{
    auto cached = CatalogueCache(cacheFolder).load(environment);
    if (cached)
        return {std::move(cached->schemas), KnownCatalogue::Source::Registry};
    QList<DelegationSchema> bundled = bundledCatalogue().schemas();
    bundled.removeIf([test = environment.kind == EnvironmentKind::Test](const DelegationSchema &schema) {
        return test ? !schema.inTest : !schema.inProduction;
    });
    return {bundled, KnownCatalogue::Source::Bundled};
}

Cause causeOf(const FetchedCatalogue::Failure &failure, EnvironmentKind kind)
{
    if (failure.notConfigured)
        return Cause::Unknown;
    Facts facts;
    facts.environment = kind;
    return (failure.answer.failure == TransportFailure::None ? diagnosisOfDocument(failure.answer, facts)
                                                             : diagnosisOfFailure(failure.answer, facts))
        .cause;
}

qsizetype scopesIn(const QList<DelegationSchema> &schemas)
{
    QSet<QString> scopes;
    for (const DelegationSchema &schema : schemas)
        scopes.unite(QSet(schema.scopes.begin(), schema.scopes.end()));
    return scopes.size();
}

RefreshOutcome compareAndStore(const FetchedCatalogue &fetched, const Environment &environment,
    const StorageFolders &folders, const QFuture<CatalogueRefresh::Before> &earlier,
    const std::shared_ptr<std::atomic_bool> &cancelled)
{
    const CatalogueCache cache(folders.cache);
    const CachedCatalogue fresh{fetched.schemas, fetched.fetchedAt, fetched.scopes};
    const CatalogueRefresh::Before before = earlier.result();
    if (*cancelled)
        return {};
    const QFuture<StorageFailure> stored = QtConcurrent::run([&] { return cache.store(environment, fresh); });
    RefreshOutcome outcome;
    outcome.known = KnownCatalogue::of(fresh, environment, folders);
    outcome.changes = CatalogueChanges::between(before.schemas, fetched.schemas);
    outcome.comparedWith = before.source;
    outcome.schemas = fetched.schemas.size();
    outcome.scopes = scopesIn(fetched.schemas);
    outcome.published = fetched.scopes.size();
    outcome.storageError = stored.result();
    outcome.kind = outcome.storageError ? Kind::NotStored : Kind::Refreshed;
    return outcome;
}

} // namespace

CatalogueRefresh::CatalogueRefresh(
    Environment environment, const NetworkSettings &network, StorageFolders folders, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_folders(std::move(folders))
    , m_client(network)
    , m_fetch(m_client, m_environment)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_fetch, &CatalogueFetch::reading, this, [this] { Q_EMIT stageChanged(Stage::Reading); });
    connect(&m_fetch, &CatalogueFetch::finished, this, &CatalogueRefresh::keep);
}

CatalogueRefresh::~CatalogueRefresh()
{
    *m_cancelled = true;
}

void CatalogueRefresh::start(int timeoutMs)
{
    m_running = true;
    Q_EMIT stageChanged(Stage::Fetching);
    if (!m_running)
        return;
    // Read while the lists are on their way.
    m_before = QtConcurrent::run(knownBefore, m_environment, m_folders.cache);
    m_fetch.start(timeoutMs);
}

void CatalogueRefresh::keep(const FetchedCatalogue &fetched)
{
    if (fetched.failure) {
        RefreshOutcome outcome;
        outcome.kind = Kind::NotFetched;
        outcome.failure = fetched.failure;
        outcome.cause = causeOf(*fetched.failure, m_environment.kind);
        return finish(outcome);
    }
    m_storing = true;
    auto *watcher = new QFutureWatcher<RefreshOutcome>(this);
    connect(watcher, &QFutureWatcher<RefreshOutcome>::finished, this, [this, watcher] {
        watcher->deleteLater();
        finish(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run(compareAndStore, fetched, m_environment, m_folders, m_before, m_cancelled));
    Q_EMIT stageChanged(Stage::Storing);
}

void CatalogueRefresh::cancel()
{
    if (!m_running || *m_cancelled)
        return;
    *m_cancelled = true;
    if (m_storing)
        return; // the thread tells whether it was in time
    m_fetch.cancel();
    QTimer::singleShot(0, this, [this] { finish({}); });
}

void CatalogueRefresh::finish(const RefreshOutcome &outcome)
{
    m_running = false;
    Q_EMIT finished(outcome);
}

} // namespace da
