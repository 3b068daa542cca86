// SPDX-License-Identifier: MIT
#pragma once

#include "check/KnownCatalogue.h"
#include "domain/CatalogueChanges.h"
#include "domain/Cause.h"
#include "network/CatalogueFetch.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace da {

/// What came of a refresh. Whatever is not Refreshed has changed nothing.
struct RefreshOutcome {
    enum class Kind { Refreshed, NotFetched, NotStored, Cancelled };
    Kind kind = Kind::Cancelled;
    std::optional<FetchedCatalogue::Failure> failure; ///< with NotFetched
    /// With NotFetched: of the network and service ones, or ResponseNotUnderstood; Unknown where nobody can
    /// name it.
    Cause cause = Cause::Unknown;
    std::optional<StorageError> storageError; ///< with NotStored

    // With Refreshed:
    KnownCatalogue known; ///< as it is from now on
    /// Since the last refresh, or, for the first one of an environment, beside what comes with the program.
    CatalogueChanges changes;
    KnownCatalogue::Source comparedWith = KnownCatalogue::Source::Bundled;
    qsizetype schemas = 0; ///< of the registry, without own entries
    qsizetype scopes = 0; ///< that lie in a schema
    qsizetype published = 0; ///< scopes in Digdir's list, in a schema or not
};

/// Fetches the catalogue of one environment, compares it with what was there, and keeps it. To be started
/// once; everything that takes time happens in other threads. May be destroyed at any time but in a receiver
/// of its signals (deleteLater() there).
class CatalogueRefresh : public QObject {
    Q_OBJECT

public:
    enum class Stage { Fetching, Reading, Storing };
    /// What a refresh is compared with.
    struct Before {
        QList<DelegationSchema> schemas;
        KnownCatalogue::Source source = KnownCatalogue::Source::Bundled;
    };

    CatalogueRefresh(Environment environment, const NetworkSettings &network, StorageFolders folders,
        QObject *parent = nullptr);
    ~CatalogueRefresh() override;

    void start(int timeoutMs = CatalogueFetch::defaultTimeoutMs);
    /// Leads to finished() with Cancelled, unless the new catalogue is already being written.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void stageChanged(da::CatalogueRefresh::Stage stage);
    void finished(const da::RefreshOutcome &outcome); ///< exactly once after start()

private:
    void keep(const FetchedCatalogue &fetched);
    void finish(const RefreshOutcome &outcome);

    Environment m_environment;
    StorageFolders m_folders;
    HttpClient m_client;
    CatalogueFetch m_fetch;
    QFuture<Before> m_before;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the thread that stores
    bool m_storing = false;
    bool m_running = false;
};

} // namespace da
