// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Glyph.h"

#include <QString>

#include <array>

namespace da {

/// The ways in: a delegation is checked step by step, a text that somebody got is explained, a key file is
/// looked into.
enum class WindowMode { Check, Explain, Inspect, Connection };

inline constexpr std::array allWindowModes{
    WindowMode::Check, WindowMode::Explain, WindowMode::Inspect, WindowMode::Connection};

[[nodiscard]] QString windowModeName(WindowMode mode); ///< in the language of the window
[[nodiscard]] QString toId(WindowMode mode); ///< "check", "explain", "inspect", "connection"
[[nodiscard]] Glyph glyphOf(WindowMode mode);

} // namespace da
