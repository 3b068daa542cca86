// SPDX-License-Identifier: MIT
#pragma once

namespace da {

/// Draws the frames of text fields with the theme's border, which can be seen on dark palettes too;
/// everything else stays the system's. Later calls do nothing.
void useHouseStyle();

} // namespace da
