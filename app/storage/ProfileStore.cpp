// SPDX-License-Identifier: MIT
#include "storage/ProfileStore.h"

#include <QDir>

#include <algorithm>

namespace da {

ProfileStore::ProfileStore(const QString &folder)
    : m_file(QDir(folder).filePath(QStringLiteral("profiles.json")), QStringLiteral("profiles"))
{
}

Result<ProfileStore::Listing, StorageError> ProfileStore::list()
{
    const auto entries = m_file.read();
    if (!entries)
        return entries.error();
    Listing listing;
    for (int i = 0; i < int(entries->size()); ++i) {
        const auto profile = ClientProfile::fromJson(entries->at(i).toObject());
        if (profile)
            listing.profiles.append(*profile);
        else
            listing.unreadable.append({profile.error().reason, profile.error().member, i});
    }
    std::stable_sort(
        listing.profiles.begin(), listing.profiles.end(), [](const ClientProfile &a, const ClientProfile &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    return listing;
}

std::optional<ClientProfile> ProfileStore::find(const QString &id)
{
    const auto listing = list();
    if (!listing)
        return std::nullopt;
    const auto it = std::find_if(listing->profiles.begin(), listing->profiles.end(),
        [&id](const ClientProfile &p) { return p.id == id; });
    return it == listing->profiles.end() ? std::nullopt : std::optional(*it);
}

StorageFailure ProfileStore::save(const ClientProfile &profile)
{
    if (const QList<ProfileError> problems = profile.problems(); !problems.isEmpty())
        return StorageError{StorageError::Reason::Invalid, path(), problems.first().member};
    return m_file.put(profile.toJson());
}

StorageFailure ProfileStore::remove(const QString &id)
{
    return m_file.remove(id);
}

} // namespace da
