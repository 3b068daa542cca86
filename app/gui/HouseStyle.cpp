// SPDX-License-Identifier: MIT
#include "gui/HouseStyle.h"

#include "gui/Glyph.h"
#include "gui/Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

#include <utility>

namespace da {

namespace {

/// Room for a rounded line, and for its double width with the keyboard in it.
int fieldFrame()
{
    return std::max(3, Theme::current().fieldCorner() * 2 / 3);
}

void drawField(QPainter &painter, const QRect &rect, QStyle::State state, bool filled)
{
    const Theme theme = Theme::current();
    const bool focused = state.testFlag(QStyle::State_HasFocus);
    const qreal width = focused ? 2 : 1;
    const qreal inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(filled ? QBrush(theme.page()) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(focused ? theme.ink({}, Tone::Accent) : theme.mutedInk({}), width));
    painter.drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), theme.fieldCorner(), theme.fieldCorner());
    painter.restore();
}

QColor buttonFill(const Theme &theme, QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return theme.chrome();
    if (state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On))
        return theme.tint(Tone::Accent);
    return state.testFlag(QStyle::State_MouseOver) ? theme.card() : theme.page();
}

void drawButtonFrame(QPainter &painter, const QStyleOptionButton &button)
{
    const Theme theme = Theme::current();
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool focused = button.state.testFlag(QStyle::State_HasFocus);
    const qreal width = focused ? 2 : 1;
    const qreal inset = width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(buttonFill(theme, button.state));
    painter.setPen(QPen(focused ? theme.ink({}, Tone::Accent)
            : enabled           ? theme.mutedInk({})
                                : theme.border(),
        width));
    painter.drawRoundedRect(
        QRectF(button.rect).adjusted(inset, inset, -inset, -inset), theme.corner(), theme.corner());
}

/// Icon and text in the middle, with air between them.
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget)
{
    const Theme theme = Theme::current();
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool hasIcon = !button.icon.isNull();
    const int gap = hasIcon && !button.text.isEmpty() ? theme.space(Space::Small) : 0;
    const int sign = hasIcon ? theme.iconSize() : 0;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    int left = button.rect.left() + (button.rect.width() - sign - gap - words) / 2;
    if (hasIcon) {
        const QRect box(left, button.rect.top() + (button.rect.height() - sign) / 2, sign, sign);
        button.icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        left += sign + gap;
    }
    if (widget)
        painter.setFont(widget->font());
    painter.setPen(enabled ? theme.text() : button.palette.color(QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(QRect(left, button.rect.top(), words + 1, button.rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, button.text);
}

/// The desktop's own box is hardly seen on dark (WCAG 2.1, 1.4.11 wants 3:1).
void drawCheckBox(QPainter &painter, const QStyleOption &box)
{
    const Theme theme = Theme::current();
    const bool enabled = box.state.testFlag(QStyle::State_Enabled);
    const bool on = box.state.testFlag(QStyle::State_On);
    const Surface fill{Surface::Kind::Fill, Tone::Accent};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(!enabled ? theme.chrome() : on ? theme.color(fill) : theme.page());
    painter.setPen(QPen(!enabled ? theme.border() : on ? theme.color(fill) : theme.mutedInk(), 1.2));
    painter.drawRoundedRect(
        QRectF(box.rect).adjusted(1, 1, -1, -1), theme.fieldCorner() / 2.0, theme.fieldCorner() / 2.0);
    if (on)
        paintGlyph(painter, QRectF(box.rect).adjusted(2.5, 2.5, -2.5, -2.5), Glyph::Check,
            enabled ? theme.ink(fill) : theme.mutedInk());
    painter.restore();
}

class HouseStyle : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        if (element == PE_FrameLineEdit && option)
            drawField(*painter, option->rect, option->state, false);
        else if (element == PE_IndicatorCheckBox && option)
            drawCheckBox(*painter, *option);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && element == CE_PushButton) {
            painter->save();
            drawButtonFrame(*painter, *button);
            drawButtonLabel(*painter, *button, widget);
            painter->restore();
            return;
        }
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && element == CE_ShapedFrame && frame->frameShape == QFrame::StyledPanel
            && qobject_cast<const QAbstractScrollArea *>(widget))
            return drawField(*painter, frame->rect, frame->state, false);
        QProxyStyle::drawControl(element, option, painter, widget);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override
    {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            box && control == CC_ComboBox && !box->editable)
            return drawComboBox(*painter, *box, widget);
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && control == CC_ToolButton)
            return drawToolButton(*painter, *tool, widget);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
            return Theme::current().iconSize();
        const bool isField =
            metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget);
        return isField ? fieldFrame() : QProxyStyle::pixelMetric(metric, option, widget);
    }

    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override
    {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        if (element != SE_LineEditContents)
            return rect;
        const int pad = Theme::current().space(Space::Small);
        return rect.adjusted(pad, 0, -pad, 0);
    }

    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget) const override
    {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!box || control != CC_ComboBox || part != SC_ComboBoxEditField || box->editable)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const Theme theme = Theme::current();
        return visualRect(option->direction, option->rect,
            option->rect.adjusted(
                theme.space(Space::Medium) - 1, 0, -theme.iconSize() - 2 * theme.space(Space::Small), 0));
    }

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override
    {
        const Theme theme = Theme::current();
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && type == CT_PushButton) {
            const int sign = button->icon.isNull()
                ? 0
                : theme.iconSize() + (button->text.isEmpty() ? 0 : theme.space(Space::Small));
            const int words = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            return {words + sign + 2 * theme.space(Space::Medium),
                button->fontMetrics.height() + theme.space(Space::Medium)};
        }
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (type == CT_ComboBox)
            size = {size.width() + theme.iconSize() + theme.space(Space::Medium), theme.controlHeight()};
        if (type == CT_LineEdit)
            size.setHeight(std::max(size.height(), theme.controlHeight()));
        return size;
    }

private:
    static void drawComboBox(QPainter &painter, const QStyleOptionComboBox &box, const QWidget *)
    {
        const Theme theme = Theme::current();
        drawField(painter, box.rect, box.state, true);
        const int side = theme.iconSize() * 3 / 4;
        const QRect mark(box.rect.right() - side - theme.space(Space::Small),
            box.rect.top() + (box.rect.height() - side) / 2, side, side);
        paintGlyph(painter, visualRect(box.direction, box.rect, mark), Glyph::Down, theme.mutedInk());
    }

    /// Without the style's little arrow: the sign itself says that there is a menu.
    void drawToolButton(QPainter &painter, const QStyleOptionToolButton &tool, const QWidget *widget) const
    {
        QStyleOptionToolButton plain = tool;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        plain.state &= ~State_HasFocus;
        QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
        if (!tool.state.testFlag(State_HasFocus))
            return;
        const Theme theme = Theme::current();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.ink({Surface::Kind::Chrome}, Tone::Accent), 2));
        painter.drawRoundedRect(QRectF(tool.rect).adjusted(1, 1, -1, -1), theme.corner(), theme.corner());
        painter.restore();
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
