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
    connect(this, &QPushButton::clicked, this, [this] {
        if (!m_url.isEmpty())
            QDesktopServices::openUrl(m_url);
    });
}

void LinkButton::setLink(const QString &text, const QUrl &url)
{
    m_url = url;
    setText(text);
    setToolTip(url.isEmpty() ? text : url.toDisplayString());
    setAccessibleDescription(url.toDisplayString());
}

int LinkButton::signWidth() const
{
    const Theme theme = Theme::current();
    return m_url.isEmpty() ? 0 : theme.iconSize() + theme.space(Space::Tiny);
}

QSize LinkButton::sizeHint() const
{
    const Theme theme = Theme::current();
    // One more: a width that was rounded down is too narrow for the text.
    return {fontMetrics().horizontalAdvance(text()) + 1 + signWidth() + 2 * theme.space(Space::Tiny),
        fontMetrics().height() + 2 * theme.space(Space::Tiny)};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint().boundedTo(QSize(Theme::current().space(Space::Vast) * 4, sizeHint().height()));
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
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width() - signWidth()));
    const int side = theme.iconSize() * 3 / 4;
    if (!m_url.isEmpty())
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
