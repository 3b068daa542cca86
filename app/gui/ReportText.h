// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"
#include "gui/ResultSubject.h"

namespace da {

/// The result as plain text for an e-mail or a case log: verdict, how sure, who acts, what to do, contact,
/// the chain, evidence, steps. Holds no secret, since the subject holds none.
[[nodiscard]] QString reportAsText(const ResultSubject &subject, const Texts &texts);

} // namespace da
