// SPDX-License-Identifier: MIT
#include "gui/ProvenanceText.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QUrl>

namespace da {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(da::ProvenanceText)
};

QString sourceText(const Provenance &provenance)
{
    if (provenance.confidence == QLatin1String("own"))
        return provenance.source.isEmpty() ? Words::tr("You entered it.")
                                           : Words::tr("You imported it from %1.").arg(provenance.source);
    if (provenance.confidence == QLatin1String("registry")) {
        const QUrl url(provenance.source);
        return url.host().isEmpty() ? Words::tr("In Digdir's list of scopes, and in no delegation schema.")
                                    : Words::tr("In Altinn's resource registry (%1).").arg(url.authority());
    }
    if (provenance.confidence == QLatin1String("quoted"))
        return Words::tr("Quoted from %1.").arg(provenance.source);
    if (provenance.confidence == QLatin1String("inferred"))
        return Words::tr("Not stated directly; inferred from %1.").arg(provenance.source);
    return Words::tr("In %1, and not confirmed by anybody else.").arg(provenance.source);
}

} // namespace

QString dateText(const QString &asOf)
{
    const QDate date = QDate::fromString(asOf.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString();
}

QString provenanceText(const Provenance &provenance)
{
    const QString date = dateText(provenance.asOf);
    const QString source = sourceText(provenance);
    return date.isEmpty() ? source : source + u' ' + Words::tr("As of %1.").arg(date);
}

} // namespace da
