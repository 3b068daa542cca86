// SPDX-License-Identifier: MIT
#include "storage/OwnEntries.h"

#include "domain/Catalogue.h"
#include "domain/Scope.h"
#include "storage/SchemaJson.h"

#include <QDir>
#include <QJsonDocument>
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

Result<qsizetype, StorageError> OwnEntries::add(const QList<DelegationSchema> &schemas)
{
    const auto known = list();
    if (!known)
        return known.error();
    QList<DelegationSchema> all;
    for (const OwnEntry &entry : *known)
        all << entry.schema;
    QList<QJsonObject> objects;
    for (DelegationSchema schema : schemas) {
        if (const auto wrong = wrongScope(schema.scopes))
            return StorageError{Reason::Invalid, path(), *wrong};
        if (std::any_of(all.cbegin(), all.cend(),
                [&schema](const DelegationSchema &other) { return saysTheSame(other, schema); }))
            continue;
        all << schema;
        schema.provenance.confidence = QStringLiteral("own");
        objects.append({{QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {QStringLiteral("schema"), schemaToJson(schema)}});
    }
    if (objects.isEmpty())
        return qsizetype(0);
    if (const StorageFailure failure = m_file.putAll(objects))
        return *failure;
    return objects.size();
}

StorageFailure OwnEntries::remove(const QString &id)
{
    return m_file.remove(id);
}

Result<QList<DelegationSchema>, QString> entriesFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    const QJsonArray items = document.object().value(QLatin1String("entries")).toArray();
    QList<DelegationSchema> schemas;
    QJsonArray pairs;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        const QJsonObject whole = item.value(QLatin1String("schema")).toObject();
        if (item.value(QLatin1String("scope")).isString()) {
            pairs.append(item);
            continue;
        }
        const auto schema = schemaFromJson(whole);
        if (!schema)
            return QStringLiteral("entries[%1]").arg(i);
        schemas << *schema;
    }
    if (const auto paired =
            Catalogue::fromJson(QJsonDocument(QJsonObject{{QStringLiteral("entries"), pairs}}).toJson()))
        schemas << paired->schemas();
    if (schemas.isEmpty())
        return QStringLiteral("entries");
    return schemas;
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
