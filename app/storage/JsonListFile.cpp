// SPDX-License-Identifier: MIT
#include "storage/JsonListFile.h"

#include "storage/FileLock.h"
#include "storage/JsonFile.h"

namespace da {

namespace {

using Reason = StorageError::Reason;

constexpr int version = 1;
constexpr qint64 maxBytes = 16 * 1024 * 1024;

QString idOf(const QJsonValue &entry)
{
    return entry.toObject().value(QLatin1String("id")).toString();
}

void putInto(QJsonArray &entries, const QJsonObject &object)
{
    for (auto &&entry : entries) {
        if (idOf(entry) != idOf(object))
            continue;
        QJsonObject merged = entry.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            merged.insert(it.key(), it.value());
        entry = merged;
        return;
    }
    entries.append(object);
}

} // namespace

JsonListFile::JsonListFile(QString path, QString list)
    : m_path(std::move(path))
    , m_list(std::move(list))
{
}

Result<QJsonObject, StorageError> JsonListFile::readDocument()
{
    auto document = readJsonFile(m_path, maxBytes);
    if (!document) {
        if (document.error().reason != Reason::Missing)
            return document.error();
        return QJsonObject{{QStringLiteral("version"), version}, {m_list, QJsonArray()}};
    }
    const QJsonValue written = document->value(QLatin1String("version"));
    // A later version may have another shape, so this comes first.
    if (written.toDouble() > version)
        return StorageError{Reason::NewerVersion, m_path, QString::number(written.toDouble())};
    if (!written.isDouble() || !document->value(m_list).isArray())
        return StorageError{Reason::Damaged, m_path, m_list};
    return document;
}

/// To be called with the lock held: another process may just have put a good file in the damaged one's place.
Result<QJsonObject, StorageError> JsonListFile::readOrMoveAside()
{
    auto document = readDocument();
    if (document || document.error().reason != Reason::Damaged)
        return document;
    const auto aside = moveAside(m_path);
    if (!aside)
        return document;
    m_keptAside = *aside;
    return readDocument();
}

Result<QJsonArray, StorageError> JsonListFile::read()
{
    auto document = readDocument();
    if (!document && document.error().reason == Reason::Damaged) {
        FileLock lock(m_path);
        if (!lock.take())
            document = readOrMoveAside();
    }
    if (!document)
        return document.error();
    return document->value(m_list).toArray();
}

StorageFailure JsonListFile::change(const Change &change)
{
    FileLock lock(m_path);
    if (const StorageFailure failure = lock.take())
        return failure;
    auto document = readOrMoveAside();
    if (!document)
        return document.error();
    QJsonArray entries = document->value(m_list).toArray();
    if (StorageFailure failure = change(entries))
        return failure;
    document->insert(m_list, entries);
    return writeJsonFile(m_path, *document);
}

StorageFailure JsonListFile::put(const QJsonObject &object)
{
    return putAll({object});
}

StorageFailure JsonListFile::putAll(const QList<QJsonObject> &objects)
{
    for (const QJsonObject &object : objects) {
        if (idOf(object).isEmpty())
            return StorageError{Reason::Invalid, m_path, QStringLiteral("id")};
    }
    return change([&](QJsonArray &entries) -> StorageFailure {
        for (const QJsonObject &object : objects)
            putInto(entries, object);
        return {};
    });
}

StorageFailure JsonListFile::remove(const QString &id)
{
    return change([&](QJsonArray &entries) -> StorageFailure {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (idOf(entries.at(i)) == id && !id.isEmpty()) {
                entries.removeAt(i);
                return {};
            }
        }
        return StorageError{Reason::Missing, m_path, id};
    });
}

} // namespace da
