// SPDX-License-Identifier: MIT
#include "protocol/ScopeList.h"

#include <QJsonArray>
#include <QSet>

namespace da {

namespace {

bool isForMaskinporten(const QJsonObject &scope)
{
    const QJsonValue types = scope.value(QLatin1String("allowed_integration_types"));
    return !types.isArray() || types.toArray().isEmpty()
        || types.toArray().contains(QLatin1String("maskinporten"));
}

/// The name, or what it is made of.
QString nameOf(const QJsonObject &scope)
{
    const QString name = scope.value(QLatin1String("name")).toString().trimmed();
    const QString prefix = scope.value(QLatin1String("prefix")).toString().trimmed();
    const QString subscope = scope.value(QLatin1String("subscope")).toString().trimmed();
    if (!name.isEmpty() || prefix.isEmpty() || subscope.isEmpty())
        return name;
    return prefix + QLatin1Char(':') + subscope;
}

std::optional<bool> delegableOf(const QJsonObject &scope, QStringView ours)
{
    const QJsonValue value = scope.value(QLatin1String("delegation_source"));
    const QString source = value.toString().trimmed();
    if (source.isEmpty())
        return value.isUndefined() || value.isNull() || value.isString() ? std::optional(false)
                                                                         : std::nullopt;
    const auto withoutSlash = [](QStringView url) { return url.endsWith(u'/') ? url.chopped(1) : url; };
    return ours.isEmpty() || withoutSlash(source) == withoutSlash(ours) ? std::optional(true) : std::nullopt;
}

LocalisedText descriptionOf(const QJsonObject &scope)
{
    return {scope.value(QLatin1String("description")).toString(),
        scope.value(QLatin1String("description#nn")).toString(),
        scope.value(QLatin1String("description#en")).toString()};
}

} // namespace

Result<ScopeList, ListError> ScopeList::parse(const QByteArray &json, const QString &delegationSource)
{
    ScopeList list;
    QSet<QString> seen;
    const auto failed = forEachObject(json, [&](const QJsonObject &scope) {
        const QString name = nameOf(scope);
        if (name.isEmpty() || seen.contains(name) || !isForMaskinporten(scope))
            return;
        seen.insert(name);
        list.scopes.append(
            {name, descriptionOf(scope), scope.value(QLatin1String("owner_orgno")).toString().trimmed(),
                delegableOf(scope, delegationSource), scope.value(QLatin1String("active")).toBool(true)});
    });
    if (failed)
        return *failed;
    if (list.scopes.isEmpty())
        return ListError::NothingInIt;
    return list;
}

} // namespace da
