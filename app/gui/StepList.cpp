// SPDX-License-Identifier: MIT
#include "gui/StepList.h"

#include "gui/AssistantController.h"
#include "gui/Glyph.h"
#include "gui/StepModel.h"
#include "gui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace da {

namespace {

class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const auto state = AssistantStepState(index.data(StepModel::StateRole).toInt());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawSurface(*painter, option, state, theme);
        const int side = option.fontMetrics.height() + theme.space(Space::Tiny);
        const QRectF mark(option.rect.left() + theme.space(Space::Medium),
            option.rect.top() + (option.rect.height() - side) / 2.0, side, side);
        drawMark(*painter, mark, state, index.row() + 1, theme);
        painter->setPen(
            state == AssistantStepState::Blocked ? theme.mutedInk({Surface::Kind::Chrome}) : theme.text());
        painter->setFont(theme.font(TextSize::Body, state == AssistantStepState::Current));
        painter->drawText(option.rect.adjusted(side + 2 * theme.space(Space::Medium), 0, 0, 0),
            Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const QFontMetrics metrics(theme.font(TextSize::Body, true));
        const int mark = metrics.height() + theme.space(Space::Tiny);
        return {metrics.horizontalAdvance(index.data().toString()) + mark + 4 * theme.space(Space::Medium),
            metrics.height() + theme.space(Space::Large)};
    }

private:
    static void drawSurface(
        QPainter &painter, const QStyleOptionViewItem &option, AssistantStepState state, const Theme &theme)
    {
        const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
        painter.setPen(Qt::NoPen);
        if (state == AssistantStepState::Current) {
            painter.setBrush(theme.page());
            painter.drawRoundedRect(box, theme.corner(), theme.corner());
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.ink({Surface::Kind::Chrome}, Tone::Accent), 2));
            painter.drawRoundedRect(box, theme.corner(), theme.corner());
        }
    }

    static void drawMark(
        QPainter &painter, const QRectF &mark, AssistantStepState state, int number, const Theme &theme)
    {
        const bool filled = state == AssistantStepState::Done || state == AssistantStepState::Current;
        const Tone tone = state == AssistantStepState::Done ? Tone::Good : Tone::Accent;
        const QColor line = filled ? theme.fill(tone) : theme.mutedInk({Surface::Kind::Chrome});
        painter.setPen(QPen(line, 1.4));
        painter.setBrush(filled ? QBrush(theme.fill(tone)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
        const QColor ink =
            filled ? theme.ink({Surface::Kind::Fill, tone}) : theme.mutedInk({Surface::Kind::Chrome});
        if (state == AssistantStepState::Done) {
            const qreal inset = mark.width() * 0.2;
            return paintGlyph(painter, mark.adjusted(inset, inset, -inset, -inset), Glyph::Check, ink);
        }
        painter.setPen(ink);
        painter.setFont(theme.font(TextSize::Body, filled));
        painter.drawText(mark, Qt::AlignCenter, QString::number(number));
    }
};

} // namespace

StepList::StepList(AssistantController &controller, QWidget *parent)
    : QListView(parent)
    , m_controller(controller)
{
    setObjectName(QStringLiteral("stepList"));
    setModel(new StepModel(controller, this));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(NoEditTriggers);
    // Arrows only move the focus; the page changes when the user says so, by click or Return.
    const auto go = [this](const QModelIndex &index) { m_controller.goTo(AssistantStep(index.row())); };
    connect(this, &QListView::clicked, this, go);
    connect(this, &QListView::activated, this, go);
    connect(&controller, &AssistantController::stepChanged, this, &StepList::showCurrent);
    retranslate();
    showCurrent();
}

QSize StepList::sizeHint() const
{
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, sizeHintForIndex(model()->index(row, 0)).width());
    const int height = model()->rowCount() * sizeHintForRow(0) + 2 * frameWidth();
    return {width + Theme::current().space(Space::Large), height};
}

QSize StepList::minimumSizeHint() const
{
    return {sizeHint().width(), 3 * sizeHintForRow(0)}; // then it scrolls
}

void StepList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepList::retranslate()
{
    setAccessibleName(tr("Steps"));
    doItemsLayout();
    updateGeometry();
}

void StepList::showCurrent()
{
    setCurrentIndex(model()->index(int(m_controller.currentStep()), 0));
}

} // namespace da
