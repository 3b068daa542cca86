// SPDX-License-Identifier: MIT
#include "storage/History.h"

#include "domain/Catalogue.h"
#include "storage/FileLock.h"
#include "storage/JsonFile.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace da {

namespace {

using Reason = StorageError::Reason;

constexpr int version = 1;
constexpr int busyMilliseconds = 2000;
/// "DASH" in SQLite's header: a database of another program is not ours to change.
constexpr int applicationId = 0x44415348;

const auto createTable = QStringLiteral("CREATE TABLE IF NOT EXISTS checks ("
                                        "id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, "
                                        "environment TEXT NOT NULL, scopes TEXT NOT NULL, "
                                        "consumer TEXT NOT NULL, consumer_name TEXT NOT NULL, "
                                        "supplier TEXT NOT NULL, client_id TEXT NOT NULL, "
                                        "verdict TEXT NOT NULL, cause TEXT NOT NULL, folded TEXT NOT NULL)");
const auto createIndex = QStringLiteral("CREATE INDEX IF NOT EXISTS checks_at ON checks (at)");
const auto columns = QStringLiteral(
    "id, at, environment, scopes, consumer, consumer_name, supplier, client_id, verdict, cause");

/// SQLite's primary result codes, see sqlite.org/rescode.html.
Reason reasonOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return Reason::Locked;
    case 1: // ERROR: the tables are not ours
    case 11: // CORRUPT
    case 26: // NOTADB
        return Reason::Damaged;
    default: // CANTOPEN, READONLY, IOERR, FULL, PERM
        return Reason::NotWritable;
    }
}

/// Owner only from its first byte on: it tells whose business was looked into.
void createPrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        (void)file.open(
            QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// SQLite takes a file shorter than its smallest page for an empty one, and writes over it.
bool isEmptyOrDatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // Why not is SQLite's to say.
    const QByteArray head = file.read(16);
    return head.isEmpty() || head == QByteArray("SQLite format 3", 16);
}

QString foldedText(const HistoryEntry &e)
{
    const QStringList parts{
        e.scopes.join(QLatin1Char(' ')), e.consumer, e.consumerName, e.supplier, e.clientId};
    return Catalogue::folded(parts.join(QLatin1Char('\n')));
}

/// For LIKE ... ESCAPE '\'.
QString pattern(QString word)
{
    for (const QChar c : {u'\\', u'%', u'_'})
        word.replace(c, QStringLiteral("\\") + c);
    return QLatin1Char('%') + word + QLatin1Char('%');
}

QString conditionsOf(const HistoryFilter &filter, QVariantList &values)
{
    QStringList conditions{QStringLiteral("1")};
    if (!filter.environment.isEmpty()) {
        conditions << QStringLiteral("environment = ?");
        values << filter.environment;
    }
    const QStringList words = Catalogue::folded(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        conditions << QStringLiteral("folded LIKE ? ESCAPE '\\'");
        values << pattern(word);
    }
    return conditions.join(QStringLiteral(" AND "));
}

HistoryEntry entryOf(const QSqlQuery &row)
{
    HistoryEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    entry.environment = row.value(2).toString();
    entry.scopes = row.value(3).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    entry.consumer = row.value(4).toString();
    entry.consumerName = row.value(5).toString();
    entry.supplier = row.value(6).toString();
    entry.clientId = row.value(7).toString();
    entry.verdict = row.value(8).toString();
    entry.cause = causeFromId(row.value(9).toString()).value_or(Cause::Unknown);
    return entry;
}

QSqlQuery prepared(const QString &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query;
}

/// An old journal beside a new database would be played into it.
QString moveDatabaseAside(const QString &path)
{
    const auto aside = moveAside(path);
    if (!aside)
        return {};
    for (const QString &suffix :
        {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, *aside + suffix);
    }
    return *aside;
}

} // namespace

History::History(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

History::~History()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<History>, StorageError> History::open(const QString &folder)
{
    const QString path = QDir(folder).absoluteFilePath(QStringLiteral("history.sqlite"));
    // Two processes that find a damaged file must not both move it: the second would move the new one.
    FileLock lock(path);
    if (const StorageFailure failure = lock.take())
        return *failure;
    QString aside;
    for (int attempt = 0;; ++attempt) {
        createPrivate(path);
        const QString connection = QStringLiteral("history-") + QUuid::createUuid().toString(QUuid::Id128);
        std::unique_ptr<History> history(new History(path, connection));
        const StorageFailure failure = history->prepare();
        history->m_keptAside = aside;
        if (!failure)
            return history;
        history.reset();
        if (failure->reason == Reason::Damaged && attempt == 0)
            aside = moveDatabaseAside(path);
        if (aside.isEmpty() || attempt > 0)
            return *failure;
    }
}

StorageError History::failure(const QSqlError &error) const
{
    return {reasonOf(error), m_path, error.databaseText()};
}

StorageFailure History::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepared(m_connection, sql, values);
    if (!query.exec())
        return failure(query.lastError());
    return {};
}

Result<QVariant, StorageError> History::valueOf(const QString &sql) const
{
    QSqlQuery query = prepared(m_connection, sql, {});
    if (!query.exec() || !query.next())
        return failure(query.lastError());
    return query.value(0);
}

StorageFailure History::checkWhose() const
{
    const auto written = valueOf(QStringLiteral("PRAGMA user_version"));
    if (!written)
        return written.error();
    const auto owner = valueOf(QStringLiteral("PRAGMA application_id"));
    if (!owner)
        return owner.error();
    const auto tables = valueOf(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return tables.error();
    const bool fresh = tables->toInt() == 0 && written->toInt() == 0 && owner->toInt() == 0;
    if (!fresh && owner->toInt() != applicationId)
        return StorageError{Reason::Damaged, m_path, QStringLiteral("application_id")};
    if (written->toInt() > version)
        return StorageError{Reason::NewerVersion, m_path, written->toString()};
    const auto check = valueOf(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return check.error();
    if (check->toString() != QLatin1String("ok"))
        return StorageError{Reason::Damaged, m_path, check->toString()};
    return {};
}

StorageFailure History::prepare()
{
    if (!isEmptyOrDatabase(m_path))
        return StorageError{Reason::Damaged, m_path, {}};
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    if (!database.open())
        return failure(database.lastError());
    (void)run(QStringLiteral("PRAGMA secure_delete = ON"));
    // One transaction, so that nobody sees a database without its version.
    if (StorageFailure failed = run(QStringLiteral("BEGIN IMMEDIATE")))
        return failed;
    if (StorageFailure foreign = checkWhose())
        return foreign;
    for (const QString &statement :
        {createTable, createIndex, QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
            QStringLiteral("PRAGMA user_version = %1").arg(version), QStringLiteral("COMMIT")}) {
        if (StorageFailure failed = run(statement))
            return failed;
    }
    return run(QStringLiteral("SELECT %1, folded FROM checks LIMIT 0").arg(columns));
}

Result<qint64, StorageError> History::add(const HistoryEntry &entry)
{
    if (!entry.at.isValid())
        return StorageError{Reason::Invalid, m_path, QStringLiteral("at")};
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    QSqlQuery query = prepared(m_connection,
        QStringLiteral("INSERT INTO checks (at, environment, scopes, consumer, consumer_name, supplier, "
                       "client_id, verdict, cause, folded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.at.toMSecsSinceEpoch(), text(entry.environment), text(entry.scopes.join(QLatin1Char(' '))),
            text(entry.consumer), text(entry.consumerName), text(entry.supplier), text(entry.clientId),
            text(entry.verdict), toId(entry.cause), text(foldedText(entry))});
    if (!query.exec())
        return failure(query.lastError());
    return query.lastInsertId().toLongLong();
}

Result<QList<HistoryEntry>, StorageError> History::list(const HistoryFilter &filter) const
{
    QVariantList values;
    const QString sql =
        QStringLiteral("SELECT %1 FROM checks WHERE %2 ORDER BY at DESC, id DESC LIMIT ? OFFSET ?")
            .arg(columns, conditionsOf(filter, values));
    values << filter.limit << filter.offset;
    QSqlQuery query = prepared(m_connection, sql, values);
    query.setForwardOnly(true);
    if (!query.exec())
        return failure(query.lastError());
    QList<HistoryEntry> entries;
    while (query.next())
        entries.append(entryOf(query));
    // next() says false both at the end and when the file fails under it.
    if (query.lastError().isValid())
        return failure(query.lastError());
    return entries;
}

StorageFailure History::remove(const QList<qint64> &ids)
{
    if (StorageFailure failed = run(QStringLiteral("BEGIN IMMEDIATE")))
        return failed;
    for (const qint64 id : ids) {
        if (StorageFailure failed = run(QStringLiteral("DELETE FROM checks WHERE id = ?"), {id})) {
            (void)run(QStringLiteral("ROLLBACK"));
            return failed;
        }
    }
    return run(QStringLiteral("COMMIT"));
}

StorageFailure History::removeOlderThan(const QDateTime &time)
{
    if (!time.isValid())
        return StorageError{Reason::Invalid, m_path, QStringLiteral("at")};
    return run(QStringLiteral("DELETE FROM checks WHERE at < ?"), {time.toMSecsSinceEpoch()});
}

StorageFailure History::clear()
{
    return run(QStringLiteral("DELETE FROM checks"));
}

} // namespace da
