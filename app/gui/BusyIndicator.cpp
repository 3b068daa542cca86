// SPDX-License-Identifier: MIT
#include "gui/BusyIndicator.h"

#include "gui/Theme.h"

#include <QPainter>
#include <QStyle>

namespace da {

namespace {
constexpr int tick = 60; // milliseconds
}

BusyIndicator::BusyIndicator(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BusyIndicator::sizeHint() const
{
    const int side = Theme::current().iconSize();
    return {side, side};
}

void BusyIndicator::showEvent(QShowEvent *)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start(tick, this);
}

void BusyIndicator::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void BusyIndicator::timerEvent(QTimerEvent *)
{
    m_angle = (m_angle + 24) % 360;
    update();
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = rect().width() / 7.0;
    const QRectF arc = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(theme.border(), width));
    painter.drawEllipse(arc);
    painter.setPen(QPen(theme.ink({}, Tone::Accent), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(arc, -m_angle * 16, 100 * 16);
}

} // namespace da
