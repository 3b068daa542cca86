// SPDX-License-Identifier: MIT
#include "gui/CertaintyMark.h"

#include <QPainter>

namespace da {

namespace {
constexpr int bars = 3;
}

CertaintyMark::CertaintyMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CertaintyMark::setCertainty(Certainty certainty, const Surface &surface)
{
    m_certainty = certainty;
    m_surface = surface;
    update();
}

QSize CertaintyMark::sizeHint() const
{
    const Theme theme = Theme::current();
    return {theme.iconSize() * 3 / 2, theme.iconSize()};
}

void CertaintyMark::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int filled = bars - int(m_certainty);
    const qreal step = width() / qreal(bars);
    const QColor ink = theme.ink(m_surface);
    for (int bar = 0; bar < bars; ++bar) {
        const qreal tall = height() * (bar + 1.4) / (bars + 0.4);
        const QRectF box(bar * step + 1, height() - tall, step - 3, tall - 1);
        painter.setPen(QPen(ink, 1));
        painter.setBrush(bar < filled ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
    }
}

} // namespace da
