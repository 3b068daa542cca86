// SPDX-License-Identifier: MIT
#include "protocol/OrganisationRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace da {

namespace {

/// "Yes" in any of the ways it is written: the flag itself, as a text, or only the date on which it began.
bool isSet(const QJsonObject &object, const char *flag, const char *date = "")
{
    const QJsonValue value = object.value(QLatin1String(flag));
    return value.toBool() || value.toString() == QLatin1String("true")
        || !object.value(QLatin1String(date)).toString().isEmpty();
}

} // namespace

Result<OrganisationRecord, QString> OrganisationRecord::removed(const QString &number)
{
    OrganisationRecord record;
    record.number = number;
    record.state = State::Removed;
    return record;
}

Result<OrganisationRecord, QString> OrganisationRecord::parse(
    const QByteArray &json, int status, bool fromSubUnits)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    OrganisationRecord record;
    record.number = object.value(QLatin1String("organisasjonsnummer")).toString();
    if (record.number.isEmpty())
        return QStringLiteral("organisasjonsnummer");
    record.name = object.value(QLatin1String("navn")).toString();
    const QJsonObject form = object.value(QLatin1String("organisasjonsform")).toObject();
    record.form = form.value(QLatin1String("beskrivelse")).toString();
    record.formCode = form.value(QLatin1String("kode")).toString();
    record.deletedOn = QDate::fromString(object.value(QLatin1String("slettedato")).toString(), Qt::ISODate);
    const QString kind = object.value(QLatin1String("respons_klasse")).toString();
    if (status == 410)
        record.state = State::Removed;
    else if (record.deletedOn.isValid() || kind.startsWith(QLatin1String("Slettet")))
        record.state = State::Deleted;
    record.parent = object.value(QLatin1String("overordnetEnhet")).toString();
    record.subUnit = fromSubUnits || kind.endsWith(QLatin1String("nderenhet"));
    record.bankrupt = isSet(object, "konkurs", "konkursdato");
    record.dissolving = isSet(object, "underAvvikling", "underAvviklingDato")
        || isSet(object, "underTvangsavviklingEllerTvangsopplosning");
    return record;
}

} // namespace da
