// SPDX-License-Identifier: MIT
#include "cli/SchemaJson.h"

#include "cli/JsonValues.h"

#include <QJsonArray>

namespace da {

using namespace Qt::StringLiterals;

QJsonObject titleObject(const LocalisedText &title)
{
    return {{u"nb"_s, orNull(title.nb)}, {u"nn"_s, orNull(title.nn)}, {u"en"_s, orNull(title.en)}};
}

QJsonObject schemaObject(const DelegationSchema &schema)
{
    const QJsonObject owner{{u"name"_s, orNull(schema.owner.name)},
        {u"number"_s, orNull(schema.owner.organisationNumber)}, {u"code"_s, orNull(schema.owner.code)}};
    const QJsonObject provenance{{u"source"_s, orNull(schema.provenance.source)},
        {u"as_of"_s, orNull(schema.provenance.asOf)}, {u"confidence"_s, orNull(schema.provenance.confidence)},
        {u"note"_s, orNull(schema.provenance.note)}};
    return {{u"resource_id"_s, orNull(schema.resourceId)}, {u"title"_s, titleObject(schema.title)},
        {u"owner"_s, owner}, {u"scopes"_s, QJsonArray::fromStringList(schema.scopes)},
        {u"delegable"_s, schema.delegable ? QJsonValue(*schema.delegable) : QJsonValue()},
        {u"in_test"_s, schema.inTest}, {u"in_production"_s, schema.inProduction},
        {u"provenance"_s, provenance}};
}

QJsonObject entryObject(const CatalogueEntry &entry)
{
    return {{u"scope"_s, entry.scope}, {u"schema"_s, schemaObject(entry.schema)}};
}

} // namespace da
