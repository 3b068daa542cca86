// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace da {

/// What a colour says; never the only carrier of it, a word or a sign always stands beside.
enum class Tone { Neutral, Accent, Good, Doubt, Bad };

/// A sentence about a value, in the language of the window.
struct Message {
    Tone tone = Tone::Neutral;
    QString text; ///< empty: nothing to say
};

} // namespace da
