// SPDX-License-Identifier: MIT
#include "gui/Layouts.h"

#include <QLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace da {

QVBoxLayout *columnIn(QWidget *widget, Space spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(spacing));
    return column;
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void bringIntoView(QWidget &part)
{
    QWidget *above = part.parentWidget();
    while (above && !qobject_cast<QScrollArea *>(above))
        above = above->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(above);
    if (!area)
        return;
    QTimer::singleShot(0, &part, [&part, area] {
        const int seen = area->viewport()->height() - Theme::current().space(Space::Small);
        const QPoint bottom = part.mapTo(area->widget(), QPoint(0, seen));
        area->ensureVisible(0, std::min(bottom.y(), area->widget()->height()), 0, 0);
    });
}

} // namespace da
