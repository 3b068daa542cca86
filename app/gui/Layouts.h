// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Theme.h"

class QLayout;
class QVBoxLayout;
class QWidget;

namespace da {

/// A column for what is in @p widget, without margins.
[[nodiscard]] QVBoxLayout *columnIn(QWidget *widget, Space spacing);

/// Deletes everything in @p layout, widgets and all, so that it can be filled anew.
void clearLayout(QLayout &layout);

/// Scrolls the page that @p part stands on, once it is laid out, so that it and as much as possible of what
/// follows is seen.
void bringIntoView(QWidget &part);

} // namespace da
