// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Tone.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace da {

/// The one scale of distances, in units of a 12 pixel font: they grow with the user's font.
enum class Space { Tiny = 4, Small = 8, Medium = 12, Large = 16, Huge = 24, Vast = 32 };

/// The one scale of type: 1, 1.25 and 1.6 times the system's font.
enum class TextSize { Body, Subheading, Heading };

/// What text can stand on.
struct Surface {
    enum class Kind { Page, Chrome, Card, Tint, Fill };
    Kind kind = Kind::Page;
    Tone tone = Tone::Neutral; ///< of Tint and Fill
};

/// Every distance, size and colour of the window, derived from the system's palette and font, so that light,
/// dark and large-type desktops need nothing of their own. A value: made anew whenever something is painted
/// or laid out.
///
/// Accent #0062BA and neutral #1E2B3C are those of Norway's public design system (designsystemet.no); all
/// text colours are moved in lightness until they reach 4.5:1 (WCAG 2.1, 1.4.3) against what they stand on.
class Theme {
public:
    Theme(const QPalette &palette, const QFont &font);
    /// Of the application's palette and font as they are now.
    static Theme current();

    [[nodiscard]] int space(Space space) const;
    [[nodiscard]] int corner() const; ///< radius of cards, bands and filled buttons
    [[nodiscard]] int fieldCorner() const; ///< radius of fields and lists
    [[nodiscard]] int controlHeight() const; ///< of buttons and fields
    /// Width of 72 average characters, the longest line of text. Headings are larger and may be longer.
    [[nodiscard]] int textWidth(TextSize size = TextSize::Body) const;
    [[nodiscard]] int iconSize() const;
    [[nodiscard]] QFont font(TextSize size, bool strong = false) const;
    [[nodiscard]] QFont codeFont() const; ///< monospace, for scopes, numbers and codes

    [[nodiscard]] bool isDark() const;
    /// Pure black and white above and below: tints are dropped, borders are drawn in the text's colour.
    [[nodiscard]] bool isHighContrast() const;

    [[nodiscard]] QColor page() const; ///< behind the pages
    [[nodiscard]] QColor chrome() const; ///< behind band, step list and button row
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor border() const;
    [[nodiscard]] QColor card() const;
    [[nodiscard]] QColor tint(Tone tone) const; ///< a soft background of the tone
    [[nodiscard]] QColor fill(Tone tone) const; ///< a strong background
    [[nodiscard]] QColor color(const Surface &surface) const;
    /// Text and signs of @p tone on @p surface, at least 4.5:1; Neutral is the text's own colour where that
    /// can be read.
    [[nodiscard]] QColor ink(const Surface &surface, Tone tone = Tone::Neutral) const;
    [[nodiscard]] QColor mutedInk(const Surface &surface = {}) const; ///< hints; still 4.5:1

    /// Contrast as WCAG 2.1 defines it: 1 to 21.
    [[nodiscard]] static qreal contrast(const QColor &a, const QColor &b);

private:
    QPalette m_palette;
    QFont m_font;
    qreal m_unit; ///< logical pixels per unit of the scale
};

} // namespace da
