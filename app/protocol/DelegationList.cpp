// SPDX-License-Identifier: MIT
#include "protocol/DelegationList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace da {

namespace {

/// The service spells its members in its own way ("delegation_scheme_Id", "resourceid"); another spelling of
/// the same name is taken as well.
QJsonObject withPlainNames(const QJsonObject &object)
{
    QJsonObject plain;
    for (auto it = object.begin(); it != object.end(); ++it)
        plain.insert(it.key().toLower().remove(QLatin1Char('_')), it.value());
    return plain;
}

QString organisation(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith(QLatin1String("0192:")) ? text.mid(5) : text;
}

DelegationRecord recordOf(const QJsonObject &object)
{
    DelegationRecord record;
    record.consumer = organisation(object.value(QLatin1String("consumerorg")));
    record.supplier = organisation(object.value(QLatin1String("supplierorg")));
    record.resourceId = object.value(QLatin1String("resourceid")).toString();
    record.created =
        QDateTime::fromString(object.value(QLatin1String("created")).toString(), Qt::ISODateWithMs);
    const QJsonArray scopes = object.value(QLatin1String("scopes")).toArray();
    for (const QJsonValue scope : scopes) {
        if (!scope.toString().isEmpty())
            record.scopes << scope.toString();
    }
    return record;
}

bool isTokenCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.';
}

} // namespace

bool DelegationRecord::answers(const DelegationQuery &query) const
{
    return (query.consumer.isEmpty() || query.consumer == consumer)
        && (query.supplier.isEmpty() || query.supplier == supplier)
        && (query.scope.isEmpty() || scopes.contains(query.scope));
}

Result<QList<DelegationRecord>, DelegationListError> parseDelegations(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return DelegationListError::NotJson;
    if (!document.isArray())
        return DelegationListError::NotAList;
    QList<DelegationRecord> records;
    const QJsonArray list = document.array();
    for (const QJsonValue entry : list) {
        const DelegationRecord record = recordOf(withPlainNames(entry.toObject()));
        if (record.consumer.isEmpty() || record.supplier.isEmpty() || record.scopes.isEmpty())
            return DelegationListError::IncompleteEntry;
        records.append(record);
    }
    return records;
}

Result<SecretBytes, QString> parseExchangedToken(QByteArray &body)
{
    QByteArray text = body.trimmed();
    wipe(body);
    if (text.startsWith('"') && text.endsWith('"') && text.size() > 1)
        text = text.sliced(1, text.size() - 2);
    const bool isToken = text.count('.') == 2 && std::all_of(text.cbegin(), text.cend(), isTokenCharacter);
    SecretBytes token = SecretBytes::takeFrom(text);
    if (!isToken)
        return QStringLiteral("not a JWT");
    return token;
}

} // namespace da
