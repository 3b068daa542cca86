// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"
#include "domain/Result.h"
#include "storage/StorageError.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>

class QSqlError;

namespace da {

/// One check that was done. No key, grant, token or password is ever part of it.
struct HistoryEntry {
    qint64 id = 0; ///< given by History
    QDateTime at; ///< kept in UTC, to the millisecond
    QString environment; ///< "production", "test", "demo", or the name of an environment from a file
    QStringList scopes;
    QString consumer; ///< nine digits, or empty: a plain token
    QString consumerName; ///< or empty
    QString supplier; ///< nine digits or empty
    QString clientId;
    QString verdict; ///< "verified", "refused", "local_fault", "unknown"
    Cause cause = Cause::Unknown;
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// Which entries to list.
struct HistoryFilter {
    QString text; ///< found anywhere in scopes, consumer, its name, supplier or client id; empty: all
    QString environment; ///< exactly this one; empty: all
    int limit = 500; ///< at most
    int offset = 0;
};

/// The checks done on this machine: history.sqlite in a folder. Belongs to the thread that opened it;
/// several processes may use the same file, and each waits two seconds for another before it says Locked.
class History {
public:
    /// Makes folder and file when missing. A file that is not, or no longer, a database is moved aside and a
    /// new one begun. NewerVersion: left as it is.
    static Result<std::unique_ptr<History>, StorageError> open(const QString &folder);
    ~History();
    History(const History &) = delete;
    History &operator=(const History &) = delete;

    /// Returns the new entry's id. Invalid without a valid time.
    Result<qint64, StorageError> add(const HistoryEntry &entry);
    /// Newest first.
    [[nodiscard]] Result<QList<HistoryEntry>, StorageError> list(const HistoryFilter &filter = {}) const;
    /// All of them or none; ids that do not exist are passed over. What is deleted is overwritten in the
    /// file.
    StorageFailure remove(const QList<qint64> &ids);
    StorageFailure removeOlderThan(const QDateTime &time);
    StorageFailure clear();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The name that a damaged database got; empty while that has not happened.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }

private:
    History(QString path, QString connection);
    StorageFailure prepare(); ///< opens, checks, and brings the schema to this version
    [[nodiscard]] StorageFailure checkWhose() const;
    [[nodiscard]] Result<QVariant, StorageError> valueOf(const QString &sql) const;
    StorageFailure run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] StorageError failure(const QSqlError &error) const;
    QString m_path;
    QString m_connection;
    QString m_keptAside;
};

} // namespace da
