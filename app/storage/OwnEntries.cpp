// SPDX-License-Identifier: MIT
#include "storage/OwnEntries.h"

#include "domain/Scope.h"
#include "storage/SchemaJson.h"

#include <QDir>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace da {

namespace {

using Reason = StorageError::Reason;

bool saysTheSame(const DelegationSchema &a, const DelegationSchema &b)
{
    if (!a.resourceId.isEmpty() && !b.resourceId.isEmpty())
        return a.resourceId == b.resourceId;
    return a.title == b.title
        && QSet(a.scopes.begin(), a.scopes.end()) == QSet(b.scopes.begin(), b.scopes.end());
}

/// The first scope that is none, "" when there are none at all, or nothing.
std::optional<QString> wrongScope(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return QString();
    for (const QString &scope : scopes) {
        const auto parsed = Scope::parse(scope);
        if (!parsed || parsed->toString() != scope)
            return scope;
    }
    return std::nullopt;
}

} // namespace

OwnEntries::OwnEntries(const QString &folder)
    : m_file(QDir(folder).filePath(QStringLiteral("own-entries.json")), QStringLiteral("entries"))
{
}

Result<QList<OwnEntry>, StorageError> OwnEntries::list()
{
    const auto items = m_file.read();
    if (!items)
        return items.error();
    QList<OwnEntry> entries;
    for (const QJsonValue item : *items) {
        const QString id = item.toObject().value(QLatin1String("id")).toString();
        const auto schema = schemaFromJson(item.toObject().value(QLatin1String("schema")).toObject());
        if (schema && !id.isEmpty())
            entries.append({id, *schema});
    }
    return entries;
}

Result<OwnEntry, StorageError> OwnEntries::save(OwnEntry entry)
{
    if (const auto wrong = wrongScope(entry.schema.scopes))
        return StorageError{Reason::Invalid, path(), *wrong};
    if (entry.id.isEmpty())
        entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.schema.provenance.confidence = QStringLiteral("own");
    const StorageFailure failure = m_file.put(
        {{QStringLiteral("id"), entry.id}, {QStringLiteral("schema"), schemaToJson(entry.schema)}});
    if (failure)
        return *failure;
    return entry;
}

StorageFailure OwnEntries::remove(const QString &id)
{
    return m_file.remove(id);
}

QList<DelegationSchema> withOwnEntries(QList<DelegationSchema> fetched, const QList<OwnEntry> &own)
{
    const qsizetype count = fetched.size();
    for (const OwnEntry &entry : own) {
        const bool known = std::any_of(fetched.cbegin(), fetched.cbegin() + count,
            [&entry](const DelegationSchema &schema) { return saysTheSame(schema, entry.schema); });
        if (!known)
            fetched.append(entry.schema);
    }
    return fetched;
}

} // namespace da
