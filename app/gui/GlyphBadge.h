// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Glyph.h"
#include "gui/Theme.h"

#include <QWidget>

namespace da {

/// A sign in a filled circle of its tone; beside a text that says the same, so it is nothing for a screen
/// reader.
class GlyphBadge : public QWidget {
    Q_OBJECT

public:
    explicit GlyphBadge(QWidget *parent = nullptr);

    void setSign(Glyph glyph, Tone tone);
    void setNumber(int number); ///< a number in place of the sign
    void setDiameter(Space diameter, qreal times = 1); ///< instead of the height of a line of text
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::Dot;
    Tone m_tone = Tone::Neutral;
    int m_number = 0;
    qreal m_diameter = 0; ///< in units of the scale; 0: as high as a line of text
};

} // namespace da
