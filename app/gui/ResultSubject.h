// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "diagnosis/Correspondence.h"
#include "gui/ChainGeometry.h"

namespace da {

/// A pasted text, diagnosed.
struct Explanation {
    Diagnosis diagnosis;
    TextContext context;
};

/// What a result is about: a check that was run, a text that somebody pasted, or a look-up in Altinn.
struct ResultSubject {
    enum class Kind { Check, Pasted, Lookup };
    Kind kind = Kind::Check;
    Verdict verdict = Verdict::Unknown; ///< of a look-up, Verified only says that Altinn answered
    std::optional<AltinnAnswer> altinn; ///< of a look-up
    Diagnosis diagnosis;
    TextContext context;
    CaseDetails details;
    DelegationModel model = DelegationModel::ApiDelegation; ///< that was tested
    QString proxyUsed; ///< "host:port", empty: none
    QList<StepReport> steps; ///< empty for a pasted text
};

[[nodiscard]] ResultSubject subjectOf(const CheckReport &report);
[[nodiscard]] ResultSubject subjectOf(const Explanation &explanation);
/// Of a check of the kind AltinnLookup: about the delegation once Altinn was asked, before that about the
/// client that asks.
[[nodiscard]] ResultSubject lookupSubjectOf(const CheckReport &report);

/// The same for the same case, however often it is looked at: what was edited about it may be kept.
[[nodiscard]] QString caseOf(const ResultSubject &subject);

/// "Customer AS (974 760 673)", or what there is of it.
[[nodiscard]] QString organisationText(const QString &name, const QString &digits);

/// "API delegation (consumer_org)" in the window's language.
[[nodiscard]] QString delegationModelName(DelegationModel model);

/// The step where somebody other than Maskinporten was asked; null: nothing is to be told of it.
[[nodiscard]] const StepReport *answeredStep(const ResultSubject &subject, StepId id);

/// Who is who in the picture of the chain.
[[nodiscard]] ChainNames chainNamesOf(const ResultSubject &subject);

} // namespace da
