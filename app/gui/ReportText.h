// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "diagnosis/Correspondence.h"
#include "diagnosis/Texts.h"

namespace da {

[[nodiscard]] TextContext textContextFor(const CheckReport &report);
[[nodiscard]] CaseDetails detailsOf(const CheckReport &report);

/// The sentences of the report's diagnosis, with the names and numbers of this check in them.
[[nodiscard]] DiagnosisText diagnosisTextFor(const CheckReport &report, const Texts &texts);

/// The result as plain text for an e-mail or a case log: verdict, who acts, what to do, contact, evidence,
/// steps. Holds no secret, since the report holds none.
[[nodiscard]] QString reportAsText(const CheckReport &report, const Texts &texts);

} // namespace da
