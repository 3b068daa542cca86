// SPDX-License-Identifier: MIT
#pragma once

#include "gui/CertificateFields.h"
#include "gui/LookupAnswer.h"
#include "gui/VerdictBanner.h"

namespace da {

/// What Altinn's answer comes to. Nothing is called verified: that Altinn has a delegation is not yet a
/// token.
[[nodiscard]] BannerTexts lookupBanner(const ResultSubject &subject, const Texts &texts);
/// The verdict whose sign and colour fit the banner.
[[nodiscard]] Verdict lookupSign(const ResultSubject &subject);
/// The customer, the supplier, and the rest that Altinn says; the title is the schema's where it is known.
[[nodiscard]] FieldGroup delegationFields(const ListedDelegation &delegation);
[[nodiscard]] QString madeText(const DelegationRecord &delegation); ///< local time, or empty
[[nodiscard]] QString lookupAsText(const LookupAnswer &answer, const Texts &texts); ///< for the clipboard

} // namespace da
