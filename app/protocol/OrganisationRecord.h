// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace da {

/// What Enhetsregisteret says of a number. Source: data.brreg.no, "Åpne data – Enhetsregisteret", version 2.
struct OrganisationRecord {
    /// Deleted: status 200 with a reduced body ("SlettetEnhet"). Removed: status 410, taken out of the open
    /// data.
    enum class State { Active, Deleted, Removed };

    QString number;
    QString name;
    QString form; ///< organisasjonsform.beskrivelse, e.g. "Aksjeselskap"
    QString formCode; ///< e.g. "AS"
    State state = State::Active;
    QDate deletedOn; ///< invalid unless deleted or removed
    bool subUnit = false;
    QString parent; ///< overordnetEnhet of a sub-unit: the main unit's number
    bool bankrupt = false;
    bool dissolving = false; ///< underAvvikling or underTvangsavviklingEllerTvangsopplosning

    /// What status 410 without a body says.
    static Result<OrganisationRecord, QString> removed(const QString &number);
    /// Reads the body of status 200 or 410; members that are absent count as "no". The error is for the log.
    static Result<OrganisationRecord, QString> parse(const QByteArray &json, int status, bool fromSubUnits);
};

} // namespace da
