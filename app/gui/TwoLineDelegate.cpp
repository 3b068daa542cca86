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
    const QString detail = index.data(DetailRole).toString();
    const bool isCode = index.data(DetailIsCodeRole).toBool();
    const QFontMetrics detailMetrics(isCode ? theme.codeFont() : painter->font());
    // What the detail leaves, but never so little that nobody can tell what stands there.
    const int left = lower.width() - detailMetrics.horizontalAdvance(detail) - theme.space(Space::Huge);
    const int trailingWidth =
        std::min(painter->fontMetrics().horizontalAdvance(trailing), std::max(lower.width() / 4, left));
    drawElided(*painter, QRect(lower.right() - trailingWidth, lower.top(), trailingWidth + 1, lower.height()),
        Qt::AlignRight, trailing);
    lower.setWidth(lower.width() - trailingWidth - theme.space(Space::Medium));
    if (isCode)
        painter->setFont(theme.codeFont());
    drawElided(*painter, lower, Qt::AlignLeft, detail);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme theme = Theme::current();
    const int line = QFontMetrics(theme.font(TextSize::Body, true)).height();
    return {line * 10, 2 * line + 3 * theme.space(Space::Tiny)};
}

} // namespace da
