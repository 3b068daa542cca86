// SPDX-License-Identifier: MIT
#pragma once

#include "check/CatalogueRefresh.h"
#include "storage/OwnEntries.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace da {

/// What became of the user's own entries, to be told once.
struct OwnEntryNotice {
    enum class Kind {
        None,
        Saved,
        SavedElsewhere, ///< it belongs to the other kind of environment, so it is not shown here
        SavedTwice, ///< the registry says the same, so it is not shown beside that
        Removed, ///< can be undone
        Restored,
        KeptAside, ///< the file was damaged; path is the name it has now
        NotKept, ///< path could not be written
    };
    Kind kind = Kind::None;
    QString name; ///< title or scope of the entry
    QString path;
};

/// The catalogue of the chosen environment without its window: what is known, how it is refreshed, and the
/// user's own entries in it. Files are read and written in another thread, one after the other. What a
/// refresh came to belongs to one environment and goes with it.
class CatalogueController : public QObject {
    Q_OBJECT

public:
    explicit CatalogueController(StorageFolders folders, QObject *parent = nullptr);
    ~CatalogueController() override;

    /// The window stands; before that no file is read.
    void begin();
    /// nullopt: there is none yet. What comes with the program then counts.
    void setEnvironment(const std::optional<Environment> &environment, const NetworkSettings &network);
    [[nodiscard]] const std::optional<Environment> &environment() const { return m_environment; }

    /// As it stands; what comes with the program until that of the environment is read.
    [[nodiscard]] const KnownCatalogue &known() const { return m_known; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_known.catalogue; }
    [[nodiscard]] bool isLoading() const { return m_begun && !m_loaded; }
    /// known().fault is about the user's own entries, and not about what was fetched.
    [[nodiscard]] bool isFaultOfOwnEntries() const;

    [[nodiscard]] bool hasRegistry() const;
    [[nodiscard]] bool canRefresh() const { return hasRegistry() && !isRefreshing(); }
    [[nodiscard]] bool isRefreshing() const { return m_refresh; }
    [[nodiscard]] CatalogueRefresh::Stage stage() const { return m_stage; } ///< while isRefreshing()
    [[nodiscard]] const std::optional<RefreshOutcome> &outcome() const { return m_outcome; } ///< of the last
    void refresh();
    void cancel();

    /// False: it is not known yet how the network is reached, so nothing is refreshed by itself.
    void setNetworkReady(bool ready);
    /// Refreshes what isStale() by itself, once for each environment as long as the program runs.
    [[nodiscard]] bool refreshesWeekly() const { return m_weekly; }
    void setRefreshWeekly(bool wanted);

    /// Adds @p entry, or replaces the one with its id. Leads to ownEntrySaved() or ownEntryNotKept().
    void saveOwn(const OwnEntry &entry);
    void removeOwn(const QString &id);
    [[nodiscard]] bool canUndo() const { return m_removed.has_value(); } ///< until something else is done
    void undoRemove();
    /// The user's entry that @p schema of the catalogue is, or null.
    [[nodiscard]] const OwnEntry *ownEntry(const DelegationSchema &schema) const;
    [[nodiscard]] const OwnEntryNotice &notice() const { return m_notice; }

Q_SIGNALS:
    void changed(); ///< anything but the catalogue itself
    void catalogueChanged();
    void refreshWeeklyChanged(bool wanted);
    void ownEntrySaved(const da::OwnEntry &entry); ///< and the catalogue holds it
    void ownEntryNotKept();

private:
    /// What a visit to the files brings back.
    struct Loaded {
        Catalogue bundled;
        KnownCatalogue known;
        QList<OwnEntry> own;
        OwnEntryNotice notice;
        std::optional<OwnEntry> saved;
        bool notKept = false;
    };
    using Work = std::function<void(OwnEntries &, Loaded &)>;

    void run(const Work &work);
    [[nodiscard]] static Loaded doWork(const std::optional<Environment> &environment,
        const StorageFolders &folders, const Catalogue &bundled, const Work &work);
    void take(const Loaded &loaded, bool current);
    void changeOwn(const Work &work);
    [[nodiscard]] OwnEntryNotice::Kind kindOfSaved(const OwnEntry &entry) const;
    void forgetSaved(); ///< what was told of it
    void dropRefresh();
    void endRefresh(const RefreshOutcome &outcome);
    void refreshIfStale();

    StorageFolders m_folders;
    std::optional<Environment> m_environment;
    NetworkSettings m_network;
    Catalogue m_bundled; ///< empty until the first visit to the files
    KnownCatalogue m_known;
    QList<OwnEntry> m_own; ///< of every environment
    OwnEntryNotice m_notice;
    std::optional<OwnEntry> m_removed; ///< and can be put back
    QPointer<CatalogueRefresh> m_refresh;
    CatalogueRefresh::Stage m_stage = CatalogueRefresh::Stage::Fetching;
    std::optional<RefreshOutcome> m_outcome;
    QSet<QString> m_refreshedByItself; ///< file names of the cache, which stand for environments
    QThreadPool m_pool; ///< one thread: what is asked for later is done later
    quint64 m_generation = 0; ///< what was asked for in an earlier one is old
    int m_errands = 0;
    bool m_ownTouched = false; ///< since the refresh was started
    bool m_begun = false;
    bool m_loaded = false;
    bool m_weekly = false;
    bool m_networkReady = true;
};

} // namespace da
