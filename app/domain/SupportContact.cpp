// SPDX-License-Identifier: MIT
#include "domain/SupportContact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace da {

namespace {

LocalisedText readText(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value(QLatin1String("nb")).toString(), object.value(QLatin1String("nn")).toString(),
        object.value(QLatin1String("en")).toString()};
}

SupportContact readContact(const QJsonObject &object, ContactId id)
{
    return {id, readText(object.value(QLatin1String("name"))),
        object.value(QLatin1String("email")).toString(), object.value(QLatin1String("phone")).toString(),
        QUrl(object.value(QLatin1String("url")).toString()), readText(object.value(QLatin1String("send")))};
}

} // namespace

Result<SupportContacts, QString> SupportContacts::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    SupportContacts contacts;
    for (const QJsonValue item : document.object().value(QLatin1String("contacts")).toArray()) {
        const QString name = item.toObject().value(QLatin1String("id")).toString();
        const auto id = contactFromId(name);
        if (!id)
            return QStringLiteral("contacts: ") + name;
        contacts.m_contacts.insert(*id, readContact(item.toObject(), *id));
    }
    for (const QJsonValue item : document.object().value(QLatin1String("providers")).toArray())
        contacts.m_providers.insert(item.toObject().value(QLatin1String("scope_prefix")).toString(),
            readContact(item.toObject(), ContactId::ApiProvider));
    return contacts;
}

SupportContact SupportContacts::contact(ContactId id) const
{
    SupportContact fallback;
    fallback.id = id;
    return m_contacts.value(id, fallback);
}

SupportContact SupportContacts::apiProvider(const QString &scope, const SchemaOwner &owner) const
{
    const auto known = m_providers.constFind(scope.section(QLatin1Char(':'), 0, 0));
    if (known != m_providers.constEnd())
        return *known;
    SupportContact provider = contact(ContactId::ApiProvider);
    if (!owner.name.isEmpty())
        provider.name = {owner.name, owner.name, owner.name};
    return provider;
}

} // namespace da
