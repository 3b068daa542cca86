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

/// Why a customer's delegation is not found, where one answer (MP-251) has many reasons. Source: Digdir's
/// page on errors, the API owners' guides, and how Altinn looks a delegation up: one number to one number.
enum class Circumstance {
    None,
    NeverDelegated, ///< or taken back
    OtherEnvironment,
    OtherSchema,
    OtherSupplier, ///< another number of the supplier's group
    ClientOfCustomer, ///< the client was made on behalf of the customer
};

/// Another cause that the same facts allow, or a closer look at the same one, and who can decide it.
struct Alternative {
    Cause cause = Cause::Unknown;
    Certainty certainty = Certainty::Possible;
    Responsible responsible = Responsible::Unknown; ///< who answers the question that tells it apart
    Circumstance circumstance = Circumstance::None;

    /// With the responsible that the list of causes gives.
    static Alternative of(Cause cause, Certainty certainty = Certainty::Possible);
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
