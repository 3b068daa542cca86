// SPDX-License-Identifier: MIT
#include "gui/CatalogueController.h"

#include "domain/Bundled.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace da {

namespace {

using NoticeKind = OwnEntryNotice::Kind;

QString nameOf(const OwnEntry &entry)
{
    return entry.schema.title.isEmpty() ? entry.schema.scopes.value(0) : entry.schema.title.any();
}

} // namespace

CatalogueController::CatalogueController(StorageFolders folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
{
    m_pool.setMaxThreadCount(1);
}

CatalogueController::~CatalogueController() = default;

void CatalogueController::begin()
{
    m_begun = true;
    run({});
}

void CatalogueController::setEnvironment(
    const std::optional<Environment> &environment, const NetworkSettings &network)
{
    m_network = network;
    if (environment == m_environment)
        return;
    dropRefresh();
    m_outcome.reset();
    forgetSaved();
    m_environment = environment;
    ++m_generation;
    m_loaded = false;
    m_known = {};
    m_known.catalogue = m_bundled;
    if (m_begun)
        run({});
    Q_EMIT catalogueChanged();
    Q_EMIT changed();
}

bool CatalogueController::isFaultOfOwnEntries() const
{
    return m_known.fault && m_known.fault->path == OwnEntries(m_folders.settings).path();
}

bool CatalogueController::hasRegistry() const
{
    return m_environment && !m_environment->resourceRegistry.isEmpty();
}

void CatalogueController::refresh()
{
    if (!canRefresh())
        return;
    m_outcome.reset();
    forgetSaved();
    m_ownTouched = m_errands > 0;
    m_refresh = new CatalogueRefresh(*m_environment, m_network, m_folders, this);
    connect(m_refresh, &CatalogueRefresh::stageChanged, this, [this](CatalogueRefresh::Stage stage) {
        m_stage = stage;
        Q_EMIT changed();
    });
    connect(m_refresh, &CatalogueRefresh::finished, this, &CatalogueController::endRefresh);
    m_refresh->start();
}

void CatalogueController::cancel()
{
    if (m_refresh)
        m_refresh->cancel();
}

void CatalogueController::dropRefresh()
{
    if (!m_refresh)
        return;
    m_refresh->disconnect(this);
    m_refresh->cancel();
    m_refresh->deleteLater();
    m_refresh.clear();
}

void CatalogueController::endRefresh(const RefreshOutcome &outcome)
{
    m_refresh->deleteLater();
    m_refresh.clear();
    m_outcome = outcome;
    if (outcome.kind == RefreshOutcome::Kind::Refreshed) {
        m_known = outcome.known;
        m_loaded = true;
        ++m_generation; // what was read before that is older than this
        if (m_ownTouched)
            run({});
        Q_EMIT catalogueChanged();
    }
    Q_EMIT changed();
}

void CatalogueController::setRefreshWeekly(bool wanted)
{
    if (std::exchange(m_weekly, wanted) == wanted)
        return;
    Q_EMIT refreshWeeklyChanged(wanted);
    refreshIfStale();
    Q_EMIT changed();
}

void CatalogueController::setNetworkReady(bool ready)
{
    m_networkReady = ready;
    refreshIfStale();
}

void CatalogueController::refreshIfStale()
{
    if (!m_weekly || !m_networkReady || !m_loaded || !canRefresh()
        || !m_known.isStale(QDateTime::currentDateTimeUtc()))
        return;
    const QString name = CatalogueCache(m_folders.cache).fileOf(*m_environment);
    if (m_refreshedByItself.contains(name))
        return;
    m_refreshedByItself.insert(name);
    refresh();
}

void CatalogueController::saveOwn(const OwnEntry &entry)
{
    m_removed.reset();
    changeOwn([entry](OwnEntries &own, Loaded &loaded) {
        const auto saved = own.save(entry);
        loaded.notKept = !saved;
        if (saved)
            loaded.saved = *saved;
        loaded.notice = {saved ? NoticeKind::Saved : NoticeKind::NotKept, nameOf(entry), own.path()};
    });
}

void CatalogueController::removeOwn(const QString &id)
{
    const auto found =
        std::find_if(m_own.cbegin(), m_own.cend(), [&id](const OwnEntry &own) { return own.id == id; });
    if (found == m_own.cend())
        return;
    m_removed = *found;
    changeOwn([entry = *found](OwnEntries &own, Loaded &loaded) {
        loaded.notKept = own.remove(entry.id).has_value();
        loaded.notice = {
            loaded.notKept ? NoticeKind::NotKept : NoticeKind::Removed, nameOf(entry), own.path()};
    });
}

void CatalogueController::undoRemove()
{
    if (!canUndo())
        return;
    changeOwn([entry = *m_removed](OwnEntries &own, Loaded &loaded) {
        loaded.notKept = !own.save(entry).ok();
        loaded.notice = {
            loaded.notKept ? NoticeKind::NotKept : NoticeKind::Restored, nameOf(entry), own.path()};
    });
}

OwnEntryNotice::Kind CatalogueController::kindOfSaved(const OwnEntry &entry) const
{
    const bool test = m_environment && m_environment->kind == EnvironmentKind::Test;
    if (m_environment && !(test ? entry.schema.inTest : entry.schema.inProduction))
        return NoticeKind::SavedElsewhere;
    const QList<DelegationSchema> &schemas = m_known.catalogue.schemas();
    const bool shown = std::any_of(schemas.begin(), schemas.end(), [&](const DelegationSchema &schema) {
        const OwnEntry *own = ownEntry(schema);
        return own && own->id == entry.id;
    });
    return shown ? NoticeKind::Saved : NoticeKind::SavedTwice;
}

void CatalogueController::forgetSaved()
{
    // What can still be undone, and a damaged file, are told until something else is.
    if (m_notice.kind != NoticeKind::Removed && m_notice.kind != NoticeKind::KeptAside)
        m_notice = {};
}

void CatalogueController::changeOwn(const Work &work)
{
    m_ownTouched = true;
    m_notice = {};
    run(work);
}

const OwnEntry *CatalogueController::ownEntry(const DelegationSchema &schema) const
{
    if (schema.provenance.confidence != QLatin1String("own"))
        return nullptr;
    const auto found = std::find_if(m_own.cbegin(), m_own.cend(), [&schema](const OwnEntry &own) {
        return own.schema.resourceId == schema.resourceId && own.schema.title == schema.title
            && own.schema.scopes == schema.scopes && own.schema.inTest == schema.inTest
            && own.schema.inProduction == schema.inProduction;
    });
    return found == m_own.cend() ? nullptr : &*found;
}

void CatalogueController::run(const Work &work)
{
    ++m_errands;
    auto *watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcher<Loaded>::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        --m_errands;
        take(watcher->result(), generation == m_generation);
    });
    watcher->setFuture(QtConcurrent::run(
        &m_pool, [environment = m_environment, folders = m_folders, bundled = m_bundled, work] {
            return doWork(environment, folders, bundled, work);
        }));
}

CatalogueController::Loaded CatalogueController::doWork(const std::optional<Environment> &environment,
    const StorageFolders &folders, const Catalogue &bundled, const Work &work)
{
    Loaded loaded;
    loaded.bundled = bundled.entries().isEmpty() ? bundledCatalogue() : bundled;
    OwnEntries own(folders.settings);
    if (work)
        work(own, loaded);
    if (auto list = own.list())
        loaded.own = *std::move(list);
    if (!own.keptAside().isEmpty() && !loaded.notKept)
        loaded.notice = {NoticeKind::KeptAside, {}, own.keptAside()};
    if (environment)
        loaded.known = KnownCatalogue::load(*environment, folders);
    else
        loaded.known.catalogue = loaded.bundled;
    return loaded;
}

void CatalogueController::take(const Loaded &loaded, bool current)
{
    m_bundled = loaded.bundled;
    m_own = loaded.own;
    if (loaded.notice.kind != NoticeKind::None)
        m_notice = loaded.notice;
    const auto isRemoved = [this](const OwnEntry &own) { return m_removed && own.id == m_removed->id; };
    if (std::any_of(m_own.cbegin(), m_own.cend(), isRemoved)) // put back, or never gone
        m_removed.reset();
    if (current || m_known.catalogue.entries().isEmpty()) {
        if (current)
            m_known = loaded.known;
        else
            m_known.catalogue = m_bundled;
        m_loaded = m_loaded || current;
        Q_EMIT catalogueChanged();
    }
    if (loaded.saved && current && m_notice.kind == NoticeKind::Saved)
        m_notice.kind = kindOfSaved(*loaded.saved);
    Q_EMIT changed();
    if (loaded.saved)
        Q_EMIT ownEntrySaved(*loaded.saved);
    if (loaded.notKept)
        Q_EMIT ownEntryNotKept();
    refreshIfStale();
}

} // namespace da
