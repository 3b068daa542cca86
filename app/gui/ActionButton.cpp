// SPDX-License-Identifier: MIT
#include "gui/ActionButton.h"

#include "gui/Theme.h"

#include <QPainter>

namespace da {

ActionButton::ActionButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(true);
}

void ActionButton::setPrimary(bool primary)
{
    m_primary = primary;
    QFont own;
    own.setWeight(primary ? QFont::DemiBold : QFont::Normal);
    setFont(own);
    update();
}

QSize ActionButton::sizeHint() const
{
    const Theme theme = Theme::current();
    const int sign = icon().isNull() ? 0 : iconSize().width() + theme.space(Space::Tiny);
    const int width = fontMetrics().horizontalAdvance(text()) + sign + 2 * theme.space(Space::Large);
    return {std::max(width, text().isEmpty() ? theme.controlHeight() : theme.space(Space::Vast) * 3),
        theme.controlHeight()};
}

void ActionButton::paintEvent(QPaintEvent *event)
{
    if (!m_primary || !isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = theme.fill(Tone::Accent);
    if (isDown())
        fill = fill.darker(125);
    else if (underMouse() && !theme.isHighContrast())
        fill = fill.darker(112);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, theme.corner(), theme.corner());
    painter.setPen(theme.ink({Surface::Kind::Fill, Tone::Accent}));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), theme.corner() - 2, theme.corner() - 2);
    }
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace da
