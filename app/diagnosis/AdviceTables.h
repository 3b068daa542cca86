// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Advice.h"

#include <span>

namespace da {

/// The advice, one table per group of causes; adviceFor() finds the row.
[[nodiscard]] std::span<const Advice> adviceOnDelegation();
[[nodiscard]] std::span<const Advice> adviceOnClient();
[[nodiscard]] std::span<const Advice> adviceOnGrant();
[[nodiscard]] std::span<const Advice> adviceOnService();
[[nodiscard]] std::span<const Advice> adviceOnKey();
[[nodiscard]] std::span<const Advice> adviceOnRest();

} // namespace da
