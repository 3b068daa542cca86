// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace da {

/// The few signs of the window, drawn as strokes so that they follow palette and scale without image files.
enum class Glyph {
    Check,
    Cross,
    Question,
    Exclamation,
    Dash,
    Dot,
    Copy,
    Folder,
    Menu,
    Forward,
    Back,
    Down,
    External,
    Key,
    Mail,
    Save,
    Undo,
    Link,
    Search,
    List
};

/// Draws @p glyph into the largest square within @p rect.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color);

/// As an icon for buttons: takes the palette's button text colour when it is painted.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

} // namespace da
