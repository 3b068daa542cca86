// SPDX-License-Identifier: MIT
#include "protocol/SystemUser.h"

#include <QStringList>

namespace da {

namespace {

const QString detailsType = QStringLiteral("urn:altinn:systemuser");
const QString icd = QStringLiteral("0192:");

} // namespace

QJsonArray systemUserDetails(const SystemUser &user)
{
    QJsonObject detail{{QStringLiteral("type"), detailsType},
        {QStringLiteral("systemuser_org"),
            QJsonObject{{QStringLiteral("authority"), QStringLiteral("iso6523-actorid-upis")},
                {QStringLiteral("ID"), icd + user.organisation}}}};
    if (!user.externalRef.isEmpty())
        detail.insert(QStringLiteral("externalRef"), user.externalRef);
    return {detail};
}

QString systemUserOwner(const QJsonObject &claims)
{
    QStringList owners;
    const QJsonArray details = claims.value(QLatin1String("authorization_details")).toArray();
    for (const QJsonValue detail : details) {
        const QJsonObject object = detail.toObject();
        if (object.value(QLatin1String("type")) != detailsType)
            continue;
        const QJsonObject owner = object.value(QLatin1String("systemuser_org")).toObject();
        // Published examples have both spellings.
        const QString id =
            owner.value(QLatin1String(owner.contains(QLatin1String("ID")) ? "ID" : "id")).toString();
        owners << (id.startsWith(icd) ? id.mid(icd.size()) : QString());
    }
    return owners.size() == 1 ? owners.first() : QString();
}

} // namespace da
