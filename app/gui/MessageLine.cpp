// SPDX-License-Identifier: MIT
#include "gui/MessageLine.h"

#include "gui/GlyphBadge.h"
#include "gui/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace da {

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Glyph::Check;
    case Tone::Bad:
        return Glyph::Cross;
    case Tone::Doubt:
        return Glyph::Exclamation;
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return Glyph::Dot;
}

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_badge(new GlyphBadge(this))
    , m_text(new TextLabel(TextLabel::Role::Body, this))
{
    const Theme theme = Theme::current();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(Space::Small));
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void MessageLine::setMessage(Tone tone, const QString &text)
{
    const bool news = text != m_text->text();
    m_badge->setSign(glyphOf(tone), tone);
    m_text->setTone(tone == Tone::Accent ? Tone::Neutral : tone);
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (news && tone == Tone::Bad && !text.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString MessageLine::text() const
{
    return m_text->text();
}

Tone MessageLine::tone() const
{
    return m_text->tone();
}

void MessageLine::setSurface(const Surface &surface)
{
    m_text->setSurface(surface);
}

} // namespace da
