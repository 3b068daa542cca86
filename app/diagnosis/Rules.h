// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"

namespace da {

/// The diagnosis that the facts allow; Cause::Unknown where nothing known fits.
[[nodiscard]] Diagnosis diagnose(const Facts &facts);

} // namespace da
