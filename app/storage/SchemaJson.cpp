// SPDX-License-Identifier: MIT
#include "storage/SchemaJson.h"

#include <QJsonArray>

namespace da {

namespace {

void put(QJsonObject &object, const char *member, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(member), text);
}

void put(QJsonObject &object, const char *member, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(member), value);
}

QJsonObject toJson(const LocalisedText &text)
{
    QJsonObject object;
    put(object, "nb", text.nb);
    put(object, "nn", text.nn);
    put(object, "en", text.en);
    return object;
}

QJsonObject toJson(const SchemaOwner &owner)
{
    QJsonObject object;
    put(object, "name", owner.name);
    put(object, "orgno", owner.organisationNumber);
    put(object, "orgcode", owner.code);
    return object;
}

QJsonObject toJson(const Provenance &provenance)
{
    QJsonObject object;
    put(object, "source", provenance.source);
    put(object, "as_of", provenance.asOf);
    put(object, "confidence", provenance.confidence);
    put(object, "note", provenance.note);
    return object;
}

/// Reads members and remembers whether one of them was of the wrong type.
class Reader {
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }
    QString text(const char *member)
    {
        const QJsonValue value = m_object.value(QLatin1String(member));
        m_ok = m_ok && (value.isUndefined() || value.isString());
        return value.toString();
    }
    bool flag(const char *member)
    {
        const QJsonValue value = m_object.value(QLatin1String(member));
        m_ok = m_ok && value.isBool();
        return value.toBool();
    }
    Reader object(const char *member)
    {
        const QJsonValue value = m_object.value(QLatin1String(member));
        m_ok = m_ok && (value.isUndefined() || value.isObject());
        return Reader(value.toObject());
    }
    QStringList texts(const char *member)
    {
        QStringList list;
        const QJsonArray values = m_object.value(QLatin1String(member)).toArray();
        for (const QJsonValue value : values)
            list << value.toString();
        m_ok = m_ok && !list.isEmpty() && !list.contains(QString());
        return list;
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QJsonObject m_object;
    bool m_ok = true;
};

LocalisedText readText(Reader reader, bool &ok)
{
    const LocalisedText text{reader.text("nb"), reader.text("nn"), reader.text("en")};
    ok = ok && reader.ok();
    return text;
}

SchemaOwner readOwner(Reader reader, bool &ok)
{
    const SchemaOwner owner{reader.text("name"), reader.text("orgno"), reader.text("orgcode")};
    ok = ok && reader.ok();
    return owner;
}

Provenance readProvenance(Reader reader, bool &ok)
{
    const Provenance provenance{
        reader.text("source"), reader.text("as_of"), reader.text("confidence"), reader.text("note")};
    ok = ok && reader.ok();
    return provenance;
}

} // namespace

QJsonObject schemaToJson(const DelegationSchema &schema)
{
    QJsonObject object;
    put(object, "resource_id", schema.resourceId);
    put(object, "title", toJson(schema.title));
    put(object, "description", toJson(schema.description));
    put(object, "owner", toJson(schema.owner));
    object.insert(QLatin1String("scopes"), QJsonArray::fromStringList(schema.scopes));
    object.insert(QLatin1String("in_test"), schema.inTest);
    object.insert(QLatin1String("in_production"), schema.inProduction);
    if (schema.delegable)
        object.insert(QLatin1String("delegable"), *schema.delegable);
    put(object, "provenance", toJson(schema.provenance));
    return object;
}

std::optional<DelegationSchema> schemaFromJson(const QJsonObject &object)
{
    Reader reader(object);
    bool ok = true;
    DelegationSchema schema;
    schema.resourceId = reader.text("resource_id");
    schema.title = readText(reader.object("title"), ok);
    schema.description = readText(reader.object("description"), ok);
    schema.owner = readOwner(reader.object("owner"), ok);
    schema.scopes = reader.texts("scopes");
    schema.inTest = reader.flag("in_test");
    schema.inProduction = reader.flag("in_production");
    if (object.contains(QLatin1String("delegable")))
        schema.delegable = reader.flag("delegable");
    schema.provenance = readProvenance(reader.object("provenance"), ok);
    return ok && reader.ok() ? std::optional(schema) : std::nullopt;
}

QJsonObject publishedToJson(const PublishedScope &scope)
{
    QJsonObject object;
    put(object, "scope", scope.scope);
    put(object, "description", toJson(scope.description));
    put(object, "orgno", scope.ownerNumber);
    if (scope.delegable)
        object.insert(QLatin1String("delegable"), *scope.delegable);
    object.insert(QLatin1String("active"), scope.active);
    return object;
}

std::optional<PublishedScope> publishedFromJson(const QJsonObject &object)
{
    Reader reader(object);
    bool ok = true;
    PublishedScope scope;
    scope.scope = reader.text("scope");
    scope.description = readText(reader.object("description"), ok);
    scope.ownerNumber = reader.text("orgno");
    if (object.contains(QLatin1String("delegable")))
        scope.delegable = reader.flag("delegable");
    scope.active = reader.flag("active");
    return ok && reader.ok() && !scope.scope.isEmpty() ? std::optional(scope) : std::nullopt;
}

} // namespace da
