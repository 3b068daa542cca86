// SPDX-License-Identifier: MIT
#include "protocol/LocalisedJson.h"

#include <QJsonObject>

namespace da {

namespace {

QString textAt(const QJsonObject &object, QLatin1String language)
{
    const QString exact = object.value(language).toString();
    if (!exact.trimmed().isEmpty())
        return exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const bool fits = key.startsWith(language, Qt::CaseInsensitive)
            && (key.size() == language.size() || key.at(language.size()) == u'-');
        if (fits && !it.value().toString().trimmed().isEmpty())
            return it.value().toString();
    }
    return {};
}

} // namespace

LocalisedText localisedText(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {textAt(object, QLatin1String("nb")), textAt(object, QLatin1String("nn")),
        textAt(object, QLatin1String("en"))};
}

} // namespace da
