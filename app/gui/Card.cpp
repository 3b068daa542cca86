// SPDX-License-Identifier: MIT
#include "gui/Card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace da {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    const Theme theme = Theme::current();
    const int margin = theme.space(Space::Large);
    m_body->setContentsMargins(margin, theme.space(Space::Medium), margin, theme.space(Space::Medium));
    m_body->setSpacing(theme.space(Space::Small));
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

Surface Card::surface() const
{
    return m_tone == Tone::Neutral ? Surface{Surface::Kind::Card} : Surface{Surface::Kind::Tint, m_tone};
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.corner(), theme.corner());
    painter.fillPath(outline, theme.color(surface()));
    if (m_tone != Tone::Neutral) {
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(0, 0, theme.space(Space::Tiny), height(), theme.fill(m_tone));
        painter.restore();
    }
    painter.strokePath(outline, QPen(theme.border(), 1));
}

} // namespace da
