// SPDX-License-Identifier: MIT
#include "gui/ChoiceCard.h"

#include "gui/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace da {

namespace {

int markSide(const Theme &theme)
{
    return theme.iconSize();
}

} // namespace

ChoiceCard::ChoiceCard(Tone tone, QWidget *parent)
    : QRadioButton(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::setTexts(const QString &title, const QString &description)
{
    setText(title);
    setToolTip(description);
    setAccessibleDescription(description);
    updateGeometry();
}

QSize ChoiceCard::sizeHint() const
{
    const Theme theme = Theme::current();
    const int words = QFontMetrics(theme.font(TextSize::Body, true)).horizontalAdvance(text());
    return {words + markSide(theme) + theme.space(Space::Small) + 2 * theme.space(Space::Medium),
        theme.controlHeight() + theme.space(Space::Small)};
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Surface surface = isChecked() ? Surface{Surface::Kind::Tint, m_tone} : Surface{};
    const bool marked = isChecked() || hasFocus();
    const qreal line = hasFocus() ? 2.5 : isChecked() ? 1.5 : 1;
    painter.setBrush(underMouse() && !isChecked() ? theme.card() : theme.color(surface));
    painter.setPen(
        QPen(marked ? theme.ink({}, isChecked() ? m_tone : Tone::Accent) : theme.mutedInk(), line));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), theme.corner(), theme.corner());

    const int side = markSide(theme);
    const QRectF mark(theme.space(Space::Medium), (height() - side) / 2.0, side, side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ink(surface, isChecked() ? m_tone : Tone::Neutral), 1.5));
    painter.drawEllipse(mark.adjusted(1.5, 1.5, -1.5, -1.5));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink(surface, m_tone));
        painter.drawEllipse(mark.adjusted(side * 0.3, side * 0.3, -side * 0.3, -side * 0.3));
    }
    painter.setPen(theme.ink(surface));
    painter.setFont(theme.font(TextSize::Body, true));
    painter.drawText(rect().adjusted(int(mark.right()) + theme.space(Space::Small), 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

ChoiceRow::ChoiceRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::current().space(Space::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void ChoiceRow::add(ChoiceCard *card)
{
    card->setParent(this);
    m_cards.append(card);
    arrange(int(m_cards.size()));
}

void ChoiceRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ChoiceRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {widestCard(), QWidget::minimumSizeHint().height()};
}

int ChoiceRow::widestCard() const
{
    int widest = 1;
    for (const ChoiceCard *card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    return widest;
}

void ChoiceRow::fit()
{
    const int widest = widestCard();
    const int count = int(m_cards.size());
    const int fitting = (width() + m_grid->spacing()) / (widest + m_grid->spacing());
    // Four cards go in one row, two or one: three and one would look as if the last were less.
    arrange(fitting >= count ? count : fitting >= 2 ? 2 : 1);
}

void ChoiceRow::arrange(int columns)
{
    if (columns == m_columns && m_grid->count() == m_cards.size())
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards.at(i));
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    }
    for (int column = 0; column < m_cards.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

} // namespace da
