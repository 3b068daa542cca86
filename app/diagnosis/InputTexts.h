// SPDX-License-Identifier: MIT
#pragma once

#include "domain/OrganisationNumber.h"

#include <QString>

namespace da {

class Texts;

/// What is wrong with an organisation number as it was typed, in a sentence.
[[nodiscard]] QString organisationNumberText(const Texts &texts, OrganisationNumberError error);

} // namespace da
