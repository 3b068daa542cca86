// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"
#include "domain/Result.h"
#include "storage/JsonListFile.h"
#include "storage/StorageError.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace da {

/// A catalogue entry that the user made.
struct OwnEntry {
    QString id; ///< UUID without braces; empty before it is saved
    DelegationSchema schema; ///< provenance.confidence is "own"
};

/// The user's own entries: own-entries.json. They lie apart from what is fetched, so that a refresh cannot
/// touch them.
class OwnEntries {
public:
    /// @p folder as of StorageFolders; it need not exist.
    explicit OwnEntries(const QString &folder);

    /// A damaged file is moved aside (keptAside() tells where) and gives an empty list. Entries that cannot
    /// be read are passed over and stay in the file.
    Result<QList<OwnEntry>, StorageError> list();
    /// Adds the entry, or replaces the one with its id; returns it as saved. Invalid, with the scope as
    /// detail, when a scope is none or there is none at all.
    Result<OwnEntry, StorageError> save(OwnEntry entry);
    /// Adds all that say something new, in one go or not at all; returns how many those are. Invalid as with
    /// save().
    Result<qsizetype, StorageError> add(const QList<DelegationSchema> &schemas);
    StorageFailure remove(const QString &id);

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] const QString &keptAside() const { return m_file.keptAside(); }

private:
    JsonListFile m_file;
};

/// The entries of a document that somebody handed over: the form of own-entries.json, or of the bundled
/// catalogue ({"entries": [{"scope", "schema": {nb, nn, en}, "owner": {...}, ...}]}). The error says where it
/// is neither: "entries", "entries[3]", or why it is no JSON.
[[nodiscard]] Result<QList<DelegationSchema>, QString> entriesFromJson(const QByteArray &json);

/// What was fetched, then the own entries, without those that say the same as a fetched one (same resource
/// id, or same scopes and title).
[[nodiscard]] QList<DelegationSchema> withOwnEntries(
    QList<DelegationSchema> fetched, const QList<OwnEntry> &own);

} // namespace da
