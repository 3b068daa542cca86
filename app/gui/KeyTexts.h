// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"
#include "gui/KeyLoader.h"
#include "gui/Tone.h"

namespace da {

/// What a file is that did not open, and what to do; an empty message when it did.
[[nodiscard]] Message keyOutcomeMessage(
    const KeyOutcome &outcome, const QString &fileName, const Texts &texts);

/// One thing found with a key, as a sentence with its dates and numbers in it.
[[nodiscard]] Message keyFindingMessage(const KeyFinding &finding, const Texts &texts);

} // namespace da
