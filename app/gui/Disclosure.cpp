// SPDX-License-Identifier: MIT
#include "gui/Disclosure.h"

#include "gui/Accessibility.h"
#include "gui/Glyph.h"
#include "gui/Layouts.h"
#include "gui/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace da {

DisclosureButton::DisclosureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    useAccessibility();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DisclosureButton::sizeHint() const
{
    const Theme theme = Theme::current();
    const QFontMetrics metrics(theme.font(TextSize::Body, true));
    return {metrics.horizontalAdvance(text()) + theme.iconSize() + 3 * theme.space(Space::Medium),
        metrics.height() + theme.space(Space::Huge)};
}

void DisclosureButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool turns = key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Right && !isChecked())
        || (key == Qt::Key_Left && isChecked());
    if (turns)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() && !theme.isHighContrast()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.card());
        painter.drawRoundedRect(box, theme.corner(), theme.corner());
    }
    const int side = theme.iconSize();
    const int pad = theme.space(Space::Tiny);
    const QRectF mark(pad, (height() - side) / 2.0, side, side);
    paintGlyph(painter, mark, isChecked() ? Glyph::Down : Glyph::Forward, theme.ink({}, Tone::Accent));
    painter.setFont(theme.font(TextSize::Body, true));
    painter.setPen(theme.text());
    const QRect words = rect().adjusted(pad + side + theme.space(Space::Medium), 0, -pad, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.ink({}, Tone::Accent), 2));
        painter.drawRoundedRect(box, theme.corner(), theme.corner());
    }
}

Disclosure::Disclosure(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new DisclosureButton(this))
    , m_content(content)
{
    const Theme theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(theme.space(Space::Tiny) + theme.iconSize() + theme.space(Space::Medium),
        theme.space(Space::Tiny), 0, theme.space(Space::Large));
    inner->addWidget(m_content);
    column->addLayout(inner);
    m_content->setParent(this);
    connect(m_button, &QAbstractButton::toggled, this, &Disclosure::setOpen);
    setOpen(false);
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
    m_button->updateGeometry();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
    m_content->setVisible(open);
    auto *inner = layout()->itemAt(1)->layout();
    const Theme theme = Theme::current();
    const QMargins margins = inner->contentsMargins();
    inner->setContentsMargins(margins.left(), open ? theme.space(Space::Tiny) : 0, margins.right(),
        open ? theme.space(Space::Large) : 0);
    if (QAccessible::isActive()) {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(m_button, changed);
        QAccessible::updateAccessibility(&event);
    }
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::reveal()
{
    setOpen(true);
    m_button->setFocus(Qt::OtherFocusReason);
    bringIntoView(*m_button);
}

void Disclosure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::current().border());
}

} // namespace da
