// SPDX-License-Identifier: MIT
#pragma once

#include "storage/ClientProfile.h"
#include "storage/JsonListFile.h"
#include "storage/StorageError.h"

#include <QList>
#include <QString>

#include <optional>

namespace da {

/// The client profiles of this user: profiles.json in a folder. Read anew with every call, since another
/// window or the command line may have changed it.
class ProfileStore {
public:
    /// @p folder as of StorageFolders; it need not exist.
    explicit ProfileStore(const QString &folder);

    struct Listing {
        QList<ClientProfile> profiles; ///< by name
        QList<ProfileError> unreadable; ///< entries that were passed over; they stay in the file
    };
    /// A damaged file is moved aside (keptAside() tells where) and gives an empty listing.
    Result<Listing, StorageError> list();
    [[nodiscard]] std::optional<ClientProfile> find(const QString &id);

    /// Adds the profile or replaces the one with its id. Invalid when the profile has problems().
    StorageFailure save(const ClientProfile &profile);
    StorageFailure remove(const QString &id);

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] const QString &keptAside() const { return m_file.keptAside(); }

private:
    JsonListFile m_file;
};

} // namespace da
