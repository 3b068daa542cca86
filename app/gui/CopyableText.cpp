// SPDX-License-Identifier: MIT
#include "gui/CopyableText.h"

#include "gui/CopyButton.h"
#include "gui/TextLabel.h"

#include <QGridLayout>

namespace da {

CopyableText::CopyableText(bool code, QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(TextLabel::Role::Hint, this))
    , m_value(new TextLabel(code ? TextLabel::Role::Code : TextLabel::Role::Strong, this))
    , m_copy(new CopyButton([this] { return text(); }, this))
{
    const Theme theme = Theme::current();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(Space::Medium));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_caption, 0, 0);
    grid->addWidget(m_value, 1, 0);
    grid->addWidget(m_copy, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
}

void CopyableText::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_copy->setSubject(caption);
}

void CopyableText::setText(const QString &text)
{
    m_value->setText(text);
}

void CopyableText::setSurface(const Surface &surface)
{
    m_caption->setSurface(surface);
    m_value->setSurface(surface);
}

QString CopyableText::text() const
{
    return m_value->text();
}

} // namespace da
