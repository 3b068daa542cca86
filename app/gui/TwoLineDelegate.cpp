// SPDX-License-Identifier: MIT
#include "gui/TwoLineDelegate.h"

#include "gui/Theme.h"

#include <QPainter>

namespace da {

namespace {

void drawElided(QPainter &painter, const QRect &box, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(box, int(alignment | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

void drawSurface(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect &row = option.rect;
    if (selected)
        painter.fillRect(row, theme.tint(Tone::Accent));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(row, theme.card());
    if (selected)
        painter.fillRect(
            QRect(row.topLeft(), QSize(theme.space(Space::Tiny), row.height())), theme.fill(Tone::Accent));
    painter.fillRect(QRect(row.bottomLeft(), QSize(row.width(), 1)), theme.card());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.fill(Tone::Accent), 1.5));
        painter.drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    }
}

} // namespace

void TwoLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    painter->save();
    drawSurface(*painter, option, theme);
    const QRect box = option.rect.adjusted(theme.space(Space::Medium), theme.space(Space::Tiny),
        -theme.space(Space::Medium), -theme.space(Space::Tiny));
    const QRect upper(box.topLeft(), QSize(box.width(), box.height() / 2));
    QRect lower(QPoint(box.left(), upper.bottom() + 1), QSize(box.width(), box.height() - upper.height()));

    painter->setPen(theme.text());
    painter->setFont(theme.font(TextSize::Body, true));
    drawElided(*painter, upper, Qt::AlignLeft, index.data(Qt::DisplayRole).toString());

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(theme.mutedInk(selected ? Surface{Surface::Kind::Tint, Tone::Accent} : Surface{}));
    painter->setFont(theme.font(TextSize::Body));
    const QString trailing = index.data(TrailingRole).toString();
    const int trailingWidth = std::min(painter->fontMetrics().horizontalAdvance(trailing), lower.width() / 2);
    drawElided(*painter, QRect(lower.right() - trailingWidth, lower.top(), trailingWidth + 1, lower.height()),
        Qt::AlignRight, trailing);
    lower.setWidth(lower.width() - trailingWidth - theme.space(Space::Medium));
    if (index.data(DetailIsCodeRole).toBool())
        painter->setFont(theme.codeFont());
    drawElided(*painter, lower, Qt::AlignLeft, index.data(DetailRole).toString());
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme theme = Theme::current();
    const int line = QFontMetrics(theme.font(TextSize::Body, true)).height();
    return {line * 10, 2 * line + 3 * theme.space(Space::Tiny)};
}

} // namespace da
