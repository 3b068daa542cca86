// SPDX-License-Identifier: MIT
#pragma once

class QLayout;

namespace da {

/// Deletes everything in @p layout, widgets and all, so that it can be filled anew.
void clearLayout(QLayout &layout);

} // namespace da
