// SPDX-License-Identifier: MIT
#include "gui/GlyphBadge.h"

#include <QPainter>

namespace da {

GlyphBadge::GlyphBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphBadge::setSign(Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    update();
}

void GlyphBadge::setNumber(int number)
{
    m_number = number;
    updateGeometry();
}

void GlyphBadge::setDiameter(Space diameter, qreal times)
{
    m_diameter = int(diameter) * times;
    updateGeometry();
}

QSize GlyphBadge::sizeHint() const
{
    const Theme theme = Theme::current();
    if (m_diameter > 0) {
        const int side = qRound(theme.space(Space::Vast) * m_diameter / int(Space::Vast));
        return {side, side};
    }
    const int side =
        QFontMetrics(theme.font(TextSize::Body)).height() + (m_number > 0 ? theme.space(Space::Tiny) : 0);
    return {side, side};
}

void GlyphBadge::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill(m_tone));
    painter.drawEllipse(circle);
    const QColor ink = theme.ink({Surface::Kind::Fill, m_tone});
    if (m_number > 0) {
        painter.setPen(ink);
        painter.setFont(theme.font(TextSize::Body, true));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        return;
    }
    const qreal inset = circle.width() * 0.2;
    paintGlyph(painter, circle.adjusted(inset, inset, -inset, -inset), m_glyph, ink);
}

} // namespace da
