// SPDX-License-Identifier: MIT
#include "gui/TextLabel.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>

namespace da {

namespace {

QFont fontOf(const Theme &theme, TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Role::Heading:
        return theme.font(TextSize::Heading);
    case TextLabel::Role::Subheading:
        return theme.font(TextSize::Subheading);
    case TextLabel::Role::Strong:
        return theme.font(TextSize::Body, true);
    case TextLabel::Role::Code:
        return theme.codeFont();
    case TextLabel::Role::Body:
    case TextLabel::Role::Hint:
        break;
    }
    return theme.font(TextSize::Body);
}

} // namespace

TextLabel::TextLabel(Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // On a page, whose background is that of fields, a label would take the colour of their text.
    setForegroundRole(QPalette::WindowText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Labels are no stops for those who see them; with a screen reader running they are how a page is read.
    setFocusPolicy(QAccessible::isActive() ? Qt::TabFocus : Qt::NoFocus);
    applyTheme();
}

TextLabel::TextLabel(Role role, const QString &text, QWidget *parent)
    : TextLabel(role, parent)
{
    setText(text);
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTheme();
}

void TextLabel::setSurface(const Surface &surface)
{
    m_surface = surface;
    applyTheme();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepLinesShort();
}

void TextLabel::keepLinesShort()
{
    const int beyond = wordWrap() ? std::max(0, width() - m_textWidth) : 0;
    if (contentsMargins().right() != beyond)
        setContentsMargins(0, 0, beyond, 0);
}

int TextLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, m_textWidth) + contentsMargins().right());
}

QSize TextLabel::sizeHint() const
{
    return QLabel::sizeHint() - QSize(contentsMargins().right(), 0);
}

QSize TextLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint() - QSize(contentsMargins().right(), 0);
}

void TextLabel::applyTheme()
{
    const Theme theme = Theme::current();
    const bool muted = m_role == Role::Hint && m_tone == Tone::Neutral;
    const QColor color = muted ? theme.mutedInk(m_surface) : theme.ink(m_surface, m_tone);
    // Setting what is already set would send the next change event, without end.
    if (palette().color(QPalette::WindowText) != color) {
        QPalette own;
        own.setColor(QPalette::WindowText, color);
        setPalette(own);
    }
    if (const QFont wanted = fontOf(theme, m_role); font() != wanted)
        setFont(wanted);
    m_textWidth = theme.textWidth(m_role == Role::Heading ? TextSize::Heading
            : m_role == Role::Subheading                  ? TextSize::Subheading
                                                          : TextSize::Body);
    keepLinesShort();
}

} // namespace da
