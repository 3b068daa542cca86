// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"
#include "gui/KeyLoader.h"
#include "gui/Tone.h"

namespace da {

/// What a file is that did not open, and what to do; an empty message when it did.
[[nodiscard]] Message keyOutcomeMessage(const KeyOutcome &outcome, const QString &fileName);

/// The file is locked with a password other than the one given, as far as that can be told.
[[nodiscard]] bool isWrongPassword(const KeyOutcome &outcome);

/// The command that makes a PKCS#12 of a Java keystore at @p path; empty where no command helps.
[[nodiscard]] QString conversionCommand(const KeyOutcome &outcome, const QString &path);

/// One thing found with a key, as a sentence with its dates and numbers in it.
[[nodiscard]] Message keyFindingMessage(const KeyFinding &finding, const Texts &texts);

} // namespace da
