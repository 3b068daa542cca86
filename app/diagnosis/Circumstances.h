// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"

namespace da {

/// What is said of a circumstance, as sources for translation (context "Diagnosis"), with the placeholders of
/// Advice.
struct CircumstanceText {
    const char *title; ///< one line, without a full stop
    const char *question; ///< what decides
};

/// Not for Circumstance::None.
[[nodiscard]] const CircumstanceText &circumstanceText(Circumstance circumstance);

/// The eight reasons for MP-251, those ruled out by @p facts left out, the likeliest first.
[[nodiscard]] QList<Alternative> reasonsNotDelegated(const Facts &facts);

} // namespace da
