// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Glyph.h"

#include <QString>

#include <array>

namespace da {

/// The ways in: a delegation is checked step by step, a text that somebody got is explained, a key file is
/// looked into, the way to the servers is tested, Altinn is asked for delegations, the catalogue is looked
/// through.
enum class WindowMode { Check, Explain, Inspect, Connection, Lookup, Catalogue };

inline constexpr std::array allWindowModes{WindowMode::Check, WindowMode::Explain, WindowMode::Inspect,
    WindowMode::Connection, WindowMode::Lookup, WindowMode::Catalogue};

[[nodiscard]] QString windowModeName(WindowMode mode); ///< in the language of the window
/// "check", "explain", "inspect", "connection", "lookup", "catalogue"
[[nodiscard]] QString toId(WindowMode mode);
[[nodiscard]] Glyph glyphOf(WindowMode mode);

} // namespace da
