// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"

namespace da {

/// The diagnosis that the facts allow; Cause::Unknown where nothing known fits.
[[nodiscard]] Diagnosis diagnose(const Facts &facts);

/// @p diagnosis in the light of counter-checks: @p facts are its own with what was measured since. A cause
/// that the answer, or its absence, made known is never lost.
[[nodiscard]] Diagnosis reconsidered(Diagnosis diagnosis, const Facts &facts);

} // namespace da
