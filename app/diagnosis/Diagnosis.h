// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Facts.h"
#include "domain/Cause.h"

#include <QList>
#include <QString>

namespace da {

/// How sure a diagnosis is. Certain is only said where the text or a measurement allows one reading.
enum class Certainty { Certain, Likely, Possible, Unknown };

[[nodiscard]] QString toId(Certainty certainty); ///< "certain", "likely", "possible", "unknown"

/// Another cause that the same facts allow, and what would tell it apart.
struct Alternative {
    Cause cause = Cause::Unknown;
    Certainty certainty = Certainty::Possible;
    Responsible responsible = Responsible::Unknown;
    QString tellApartId; ///< names the question or check that decides; see tellApart() in DiagnosisText
};

/// What is wrong, as far as it can be told.
struct Diagnosis {
    Cause cause = Cause::Unknown;
    Certainty certainty = Certainty::Unknown;
    Responsible responsible = Responsible::Unknown;
    ContactId contact = ContactId::None;
    Facts facts;
    QList<Alternative> alternatives; ///< the likeliest first
    QString rule; ///< the row that decided, for tests and the curious

    /// With the responsible and the contact that the list of causes gives.
    static Diagnosis of(Cause cause, Certainty certainty, const Facts &facts = {});
};

} // namespace da
