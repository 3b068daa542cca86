// SPDX-License-Identifier: MIT
#include "gui/HouseStyle.h"

#include "gui/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

#include <utility>

namespace da {

namespace {

class HouseStyle : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        if (element != PE_FrameLineEdit || !option)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const Theme theme = Theme::current();
        const bool focused = option->state.testFlag(State_HasFocus);
        const qreal width = focused ? 2 : 1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(focused ? theme.fill(Tone::Accent) : theme.mutedInk({}), width));
        const qreal inset = width / 2;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 2, 2);
        painter->restore();
    }
};

} // namespace

void useHouseStyle()
{
    static bool used = false;
    if (!std::exchange(used, true))
        QApplication::setStyle(new HouseStyle(QApplication::style()->name()));
}

} // namespace da
