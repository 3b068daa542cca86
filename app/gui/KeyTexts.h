// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"
#include "gui/KeyLoader.h"
#include "gui/Tone.h"

namespace da {

/// What is to be said of a file that did not open; an empty message when it did.
[[nodiscard]] Message keyOutcomeMessage(const KeyOutcome &outcome, const QString &fileName);

/// One thing found with a key, as a sentence with its dates and numbers in it.
[[nodiscard]] Message keyFindingMessage(const KeyFinding &finding, const Texts &texts);

} // namespace da
