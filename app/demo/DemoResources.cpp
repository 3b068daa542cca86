// SPDX-License-Identifier: MIT
#include "demo/DemoAltinn.h"
#include "demo/DemoClients.h"
#include "domain/Bundled.h"
#include "domain/Environment.h"

#include <QRegularExpression>

namespace da {

namespace {

using namespace Qt::StringLiterals;

/// Members without a value are left out, as the registry does.
QJsonObject localised(const LocalisedText &text)
{
    QJsonObject object;
    if (!text.nb.isEmpty())
        object.insert(u"nb"_s, text.nb);
    if (!text.nn.isEmpty())
        object.insert(u"nn"_s, text.nn);
    if (!text.en.isEmpty())
        object.insert(u"en"_s, text.en);
    return object;
}

/// The registry's own identifier, or one that shows where it comes from.
QString identifierOf(const DelegationSchema &schema)
{
    if (!schema.resourceId.isEmpty())
        return schema.resourceId;
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    return u"demo-"_s + schema.scopes.first().toLower().replace(others, u"-"_s);
}

QJsonObject authority(const SchemaOwner &owner)
{
    return {{u"name"_s, QJsonObject{{u"nb"_s, owner.name}}}, {u"organization"_s, owner.organisationNumber},
        {u"orgcode"_s, owner.code}};
}

QJsonObject resourceOf(const DelegationSchema &schema)
{
    const QString id = identifierOf(schema);
    QJsonArray references;
    for (const QString &scope : schema.scopes) {
        references.append(QJsonObject{{u"referenceSource"_s, u"Altinn3"_s}, {u"reference"_s, scope},
            {u"referenceType"_s, u"MaskinportenScope"_s}});
    }
    return {{u"identifier"_s, id}, {u"title"_s, localised(schema.title)},
        {u"description"_s, localised(schema.description)}, {u"status"_s, u"Active"_s},
        {u"isPartOf"_s, u"Altinn"_s}, {u"resourceReferences"_s, references},
        {u"delegable"_s, schema.delegable.value_or(true)}, {u"visible"_s, true},
        {u"hasCompetentAuthority"_s, authority(schema.owner)}, {u"keywords"_s, QJsonArray()},
        {u"accessListMode"_s, u"Disabled"_s}, {u"selfIdentifiedUserEnabled"_s, false},
        {u"enterpriseUserEnabled"_s, false}, {u"resourceType"_s, u"MaskinportenSchema"_s},
        {u"authorizationReference"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"urn:altinn:resource"_s}, {u"value"_s, id}}}},
        {u"isOneTimeConsent"_s, false}, {u"versionId"_s, 1}};
}

/// Like @p original, and one that a catalogue must leave out.
QJsonObject variant(QJsonObject original, const QString &id, const QString &member, const QJsonValue &value)
{
    original.insert(u"identifier"_s, id);
    original.insert(member, value);
    return original;
}

QJsonObject scopeEntry(const QString &scope, const SchemaOwner &owner, bool delegable)
{
    QJsonObject entry{{u"prefix"_s, scope.section(u':', 0, 0)}, {u"subscope"_s, scope.section(u':', 1)},
        {u"name"_s, scope}, {u"description"_s, scope}, {u"active"_s, true},
        {u"created"_s, u"2024-05-23T13:27:56.597Z"_s}, {u"last_updated"_s, u"2026-01-19T09:40:37.258551Z"_s},
        {u"allowed_integration_types"_s, QJsonArray{u"maskinporten"_s}},
        {u"owner_orgno"_s, owner.organisationNumber}, {u"token_type"_s, u"SELF_CONTAINED"_s},
        {u"visibility"_s, u"PUBLIC"_s}, {u"accessible_for_all"_s, false}};
    if (delegable) // a scope without it cannot be delegated in Altinn
        entry.insert(u"delegation_source"_s, Environment::test().delegationSource);
    return entry;
}

QStringList publishedScopes()
{
    return demoClientScopes() << demoForeignScope();
}

QJsonArray madeResources()
{
    const Catalogue catalogue = bundledCatalogue();
    QJsonArray resources;
    QStringList seen;
    for (const QString &scope : publishedScopes()) {
        for (const DelegationSchema &schema : catalogue.schemasFor(scope)) {
            if (seen.contains(identifierOf(schema)))
                continue;
            seen << identifierOf(schema);
            resources.append(resourceOf(schema));
        }
    }
    const QJsonObject first = resources.first().toObject();
    resources.append(variant(first, u"demo-hidden-schema"_s, u"visible"_s, false));
    resources.append(variant(first, u"demo-deprecated-schema"_s, u"status"_s, u"Deprecated"_s));
    resources.append(variant(first, u"demo-other-resource"_s, u"resourceType"_s, u"GenericAccessResource"_s));
    return resources;
}

} // namespace

QJsonArray demoResources()
{
    static const QJsonArray resources = madeResources();
    return resources;
}

QJsonArray demoScopes()
{
    const Catalogue catalogue = bundledCatalogue();
    QJsonArray scopes;
    for (const QString &scope : publishedScopes())
        scopes.append(scopeEntry(scope, catalogue.ownerOf(scope).value_or(SchemaOwner()), true));
    const SchemaOwner digdir{{}, u"991825827"_s, {}};
    for (const QString &scope : {demoLookupScope(), demoLookupAdminScope()})
        scopes.append(scopeEntry(scope, digdir, false));
    return scopes;
}

} // namespace da
