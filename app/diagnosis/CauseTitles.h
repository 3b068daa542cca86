// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"

#include <QString>

namespace da {

class Texts;

/// What is wrong, as a headline of one line.
[[nodiscard]] QString causeTitle(const Texts &texts, Cause cause);

} // namespace da
