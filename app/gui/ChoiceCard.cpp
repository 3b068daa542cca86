// SPDX-License-Identifier: MIT
#include "gui/ChoiceCard.h"

#include "gui/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace da {

namespace {

constexpr int narrowestInCharacters = 17;

int markSide(const Theme &theme)
{
    return theme.iconSize();
}

} // namespace

ChoiceCard::ChoiceCard(Tone tone, QWidget *parent)
    : QRadioButton(parent)
    , m_tone(tone)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &description)
{
    m_description = description;
    setText(title);
    setAccessibleDescription(description);
    updateGeometry();
}

QRect ChoiceCard::descriptionBox(int width) const
{
    const Theme theme = Theme::current();
    const int pad = theme.space(Space::Medium);
    const int top = pad + QFontMetrics(theme.font(TextSize::Body, true)).height() + theme.space(Space::Tiny);
    return {pad, top, std::max(1, width - 2 * pad), 10000};
}

int ChoiceCard::heightForWidth(int width) const
{
    const Theme theme = Theme::current();
    const QRect box = descriptionBox(width);
    const QRect words =
        QFontMetrics(theme.font(TextSize::Body))
            .boundingRect(box, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, m_description);
    return words.bottom() + 1 + theme.space(Space::Medium);
}

QSize ChoiceCard::sizeHint() const
{
    const int width = minimumSizeHint().width();
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const Theme theme = Theme::current();
    const QFontMetrics strong(theme.font(TextSize::Body, true));
    const int title = strong.horizontalAdvance(text()) + markSide(theme) + theme.space(Space::Small);
    const int words = QFontMetrics(theme.font(TextSize::Body)).averageCharWidth() * narrowestInCharacters;
    return {std::max(title, words) + 2 * theme.space(Space::Medium), strong.height() * 2};
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
    painter.setBrush(theme.color(surface));
    painter.setPen(QPen(marked ? theme.ink({}, isChecked() ? m_tone : Tone::Accent) : theme.border(), line));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), theme.corner(), theme.corner());

    const QRect words = descriptionBox(width());
    const QRect title(
        words.left(), theme.space(Space::Medium), words.width(), words.top() - theme.space(Space::Medium));
    const int side = markSide(theme);
    const QRectF mark(
        title.left(), title.top() + (title.height() - theme.space(Space::Tiny) - side) / 2.0, side, side);
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
    painter.drawText(title.adjusted(side + theme.space(Space::Small), 0, 0, -theme.space(Space::Tiny)),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setPen(theme.mutedInk(surface));
    painter.setFont(theme.font(TextSize::Body));
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, m_description);
}

ChoiceRow::ChoiceRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::current().space(Space::Small));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
