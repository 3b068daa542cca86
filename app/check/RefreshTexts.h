// SPDX-License-Identifier: MIT
#pragma once

#include "check/CatalogueRefresh.h"

#include <QString>

namespace da {

class Texts;

/// Why a refresh came to nothing, which list it was and what was there instead, in a sentence or two; empty
/// for a refresh that did not fail.
[[nodiscard]] QString refreshFaultText(const Texts &texts, const RefreshOutcome &outcome);

} // namespace da
