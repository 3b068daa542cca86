// SPDX-License-Identifier: MIT
#include "gui/NumberedSteps.h"

#include "gui/GlyphBadge.h"
#include "gui/Layouts.h"
#include "gui/TextLabel.h"

#include <QGridLayout>

namespace da {

NumberedSteps::NumberedSteps(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const Theme theme = Theme::current();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.space(Space::Medium));
    m_grid->setVerticalSpacing(theme.space(Space::Small));
    m_grid->setColumnStretch(1, 1);
}

void NumberedSteps::setSteps(const QStringList &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    clearLayout(*m_grid);
    for (int row = 0; row < steps.size(); ++row) {
        auto *badge = new GlyphBadge(this);
        badge->setNumber(row + 1);
        auto *text = new TextLabel(TextLabel::Role::Body, steps.at(row), this);
        text->setAccessibleName(QStringLiteral("%1. %2").arg(row + 1).arg(steps.at(row)));
        m_grid->addWidget(badge, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1, Qt::AlignVCenter);
    }
}

QString NumberedSteps::asText() const
{
    QStringList lines;
    for (int i = 0; i < m_steps.size(); ++i)
        lines << QStringLiteral("%1. %2").arg(i + 1).arg(m_steps.at(i));
    return lines.join(u'\n');
}

} // namespace da
