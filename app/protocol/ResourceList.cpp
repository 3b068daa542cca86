// SPDX-License-Identifier: MIT
#include "protocol/ResourceList.h"

#include "protocol/LocalisedJson.h"

#include <QHash>
#include <QJsonArray>

namespace da {

namespace {

bool isOffered(const QJsonObject &resource)
{
    return resource.value(QLatin1String("resourceType")).toString() == QLatin1String("MaskinportenSchema")
        && resource.value(QLatin1String("visible")).toBool()
        && resource.value(QLatin1String("status"))
               .toString()
               .trimmed()
               .compare(QLatin1String("deprecated"), Qt::CaseInsensitive)
        != 0;
}

QStringList scopesOf(const QJsonObject &resource)
{
    QStringList scopes;
    const QJsonArray references = resource.value(QLatin1String("resourceReferences")).toArray();
    for (const QJsonValue value : references) {
        const QJsonObject reference = value.toObject();
        if (reference.value(QLatin1String("referenceType")).toString() != QLatin1String("MaskinportenScope"))
            continue;
        const QString scope = reference.value(QLatin1String("reference")).toString().trimmed();
        if (!scope.isEmpty() && !scopes.contains(scope))
            scopes << scope;
    }
    return scopes;
}

SchemaOwner ownerOf(const QJsonObject &resource)
{
    const QJsonObject authority = resource.value(QLatin1String("hasCompetentAuthority")).toObject();
    return {localisedText(authority.value(QLatin1String("name"))).any(),
        authority.value(QLatin1String("organization")).toString().trimmed(),
        authority.value(QLatin1String("orgcode")).toString().trimmed().toLower()};
}

DelegationSchema schemaOf(const QJsonObject &resource)
{
    DelegationSchema schema;
    schema.resourceId = resource.value(QLatin1String("identifier")).toString();
    schema.title = localisedText(resource.value(QLatin1String("title")));
    if (schema.title.isEmpty())
        schema.title.nb = schema.resourceId;
    schema.description = localisedText(resource.value(QLatin1String("description")));
    schema.owner = ownerOf(resource);
    if (const QJsonValue delegable = resource.value(QLatin1String("delegable")); delegable.isBool())
        schema.delegable = delegable.toBool();
    return schema;
}

} // namespace

Result<ResourceList, ListError> ResourceList::parse(const QByteArray &json)
{
    ResourceList list;
    QHash<QString, qsizetype> indexes;
    const auto failed = forEachObject(json, [&](const QJsonObject &resource) {
        ++list.resources;
        if (!isOffered(resource))
            return;
        QStringList scopes = scopesOf(resource);
        if (scopes.isEmpty())
            return;
        DelegationSchema schema = schemaOf(resource);
        schema.scopes = std::move(scopes);
        const auto known = schema.resourceId.isEmpty() ? indexes.end() : indexes.find(schema.resourceId);
        if (known != indexes.end()) {
            list.schemas[*known] = std::move(schema);
            return;
        }
        indexes.insert(schema.resourceId, list.schemas.size());
        list.schemas.append(std::move(schema));
    });
    if (failed)
        return *failed;
    if (list.schemas.isEmpty())
        return ListError::NothingInIt;
    return list;
}

} // namespace da
