// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AssistantController.h"
#include "gui/ProfileNotice.h"
#include "storage/ProfileStore.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace da {

/// The client profiles, and the one that the check is filled in from. The file is read and written off the
/// caller's thread, one errand after the other; changed() tells when one is done and notice() what came of
/// it.
class ProfileController : public QObject {
    Q_OBJECT

public:
    /// @p folder as of StorageFolders::settings. @p assistant and @p keyring must outlive this.
    ProfileController(AssistantController &assistant, SecretStore *keyring, QString folder);

    void reload();
    /// Reads the profiles and chooses the one with @p id, if there still is one.
    void restore(const QString &id);
    [[nodiscard]] const QList<ClientProfile> &profiles() const { return m_profiles; } ///< by name
    [[nodiscard]] const ClientProfile *find(const QString &id) const; ///< null if there is none
    [[nodiscard]] bool isBusy() const { return m_errands > 0; }

    [[nodiscard]] const ClientProfile *chosen() const; ///< null: none
    /// Fills environment, client, key and supplier of the check in; empty: none is chosen. What none of the
    /// profiles holds stays as it was entered.
    void choose(const QString &id);
    [[nodiscard]] bool canChoose() const; ///< not while a check runs
    [[nodiscard]] ClientProfile entered() const; ///< the check's fields; without id and name
    [[nodiscard]] bool isEntered(const ClientProfile &profile) const; ///< the check says the same
    /// What is entered is not what the chosen profile says, and could be saved in it.
    [[nodiscard]] bool canUpdate() const;
    void updateChosen();

    void save(const QList<ClientProfile> &profiles);
    void remove(const QString &id);
    [[nodiscard]] bool canUndo() const { return m_notice.kind == ProfileNotice::Kind::Removed; }
    void undoRemove();
    void forgetPassword(const QString &id); ///< of its key file, in the keyring

    void exportTo(const QString &path, const QStringList &ids);
    /// Adds what the file holds. Where that would replace a profile that says something else, importAsks()
    /// comes first and nothing is done before finishImport().
    void importFrom(const QString &path);
    [[nodiscard]] QStringList replacedByImport() const; ///< names
    void finishImport(bool replace); ///< false: those that exist stay as they are
    void dropImport() { m_import.reset(); }

    [[nodiscard]] Message notice() const { return profileMessage(m_notice); }
    void clearNotice();

Q_SIGNALS:
    void changed();
    void chosenChanged(const QString &id);
    void importAsks();

private:
    using Work = std::function<StorageFailure(ProfileStore &store, ProfileNotice &notice)>;
    struct Done {
        std::optional<ProfileStore::Listing> listing; ///< nullopt: the file could not be read
        ProfileNotice notice;
    };

    void run(const Work &work);
    [[nodiscard]] static Done doWork(const QString &folder, const Work &work);
    /// Stops at the first that cannot be saved; @p notice counts them.
    static StorageFailure saveAll(
        ProfileStore &store, const QList<ClientProfile> &profiles, ProfileNotice &notice);
    void finished(const Done &done);
    void takeListing(const ProfileStore::Listing &listing);
    void followChosen(const QList<ClientProfile> &before);
    void apply(const ClientProfile &profile);
    void notePassword(const QString &path, bool isKept);
    [[nodiscard]] bool isPasswordKept(const ClientProfile &profile) const;

    AssistantController &m_assistant;
    SecretStore *m_keyring;
    QString m_folder;
    QThreadPool m_pool; ///< of one thread, so that errands keep their order
    QList<ClientProfile> m_profiles;
    int m_unreadable = 0;
    ProfileNotice m_notice;
    QString m_wanted; ///< to be chosen as soon as the list is there
    QString m_lastChosen; ///< as last told
    ClientProfile m_removed;
    std::optional<ProfileImport> m_import; ///< while the user is asked
    int m_errands = 0;
};

} // namespace da
