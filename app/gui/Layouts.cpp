// SPDX-License-Identifier: MIT
#include "gui/Layouts.h"

#include <QLayout>
#include <QWidget>

namespace da {

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace da
