// SPDX-License-Identifier: MIT
#pragma once

namespace da {

/// Tells assistive technology what Qt cannot know of widgets that are drawn here: that a Disclosure's line is
/// expanded or collapsed, and that a ChainPicture is a picture. May be called often.
void useAccessibility();

} // namespace da
