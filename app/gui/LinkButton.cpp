// SPDX-License-Identifier: MIT
#include "gui/LinkButton.h"

#include "gui/Glyph.h"
#include "gui/Theme.h"

#include <QDesktopServices>
#include <QPainter>

namespace da {

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
    setFlat(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_url); });
}

void LinkButton::setLink(const QString &text, const QUrl &url)
{
    m_url = url;
    setText(text);
    setToolTip(url.toDisplayString());
    setAccessibleDescription(url.toDisplayString());
}

QSize LinkButton::sizeHint() const
{
    const Theme theme = Theme::current();
    return {fontMetrics().horizontalAdvance(text()) + theme.iconSize() + 3 * theme.space(Space::Tiny),
        fontMetrics().height() + 2 * theme.space(Space::Tiny)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    const QColor ink = theme.ink({Surface::Kind::Card}, Tone::Accent);
    const int pad = theme.space(Space::Tiny);
    QFont lined = font();
    lined.setUnderline(true);
    painter.setFont(lined);
    painter.setPen(ink);
    const QRect box = rect().adjusted(pad, 0, -pad, 0);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, text());
    const int side = theme.iconSize() * 3 / 4;
    paintGlyph(
        painter, QRectF(box.right() - side, (height() - side) / 2.0, side, side), Glyph::External, ink);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 1.5));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), theme.corner() / 2.0, theme.corner() / 2.0);
    }
}

} // namespace da
