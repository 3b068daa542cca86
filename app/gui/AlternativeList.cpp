// SPDX-License-Identifier: MIT
#include "gui/AlternativeList.h"

#include "gui/GlyphBadge.h"
#include "gui/Layouts.h"
#include "gui/TextLabel.h"

#include <QGridLayout>

namespace da {

AlternativeList::AlternativeList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().space(Space::Medium));
}

void AlternativeList::setAlternatives(const Diagnosis &diagnosis, const DiagnosisText &text)
{
    clearLayout(*m_column);
    for (int i = 0; i < diagnosis.alternatives.size(); ++i)
        addRow(i + 1, diagnosis.alternatives.at(i), diagnosis, text);
}

void AlternativeList::addRow(
    int number, const Alternative &alternative, const Diagnosis &diagnosis, const DiagnosisText &text)
{
    const Theme theme = Theme::current();
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(Space::Medium));
    grid->setVerticalSpacing(theme.space(Space::Tiny) / 2);
    grid->setColumnStretch(1, 1);
    auto *badge = new GlyphBadge(row);
    badge->setNumber(number);
    grid->addWidget(badge, 0, 0, Qt::AlignTop);
    grid->addWidget(new TextLabel(TextLabel::Role::Strong, text.title(alternative), row), 0, 1);
    grid->addWidget(new TextLabel(TextLabel::Role::Body, text.tellApart(alternative, diagnosis), row), 1, 1);
    const QString sure = text.certaintyText(alternative.certainty);
    const QString who = text.responsibleText(alternative.responsible);
    grid->addWidget(
        new TextLabel(TextLabel::Role::Hint, tr("Certainty: %1. Who can answer: %2.").arg(sure, who), row), 2,
        1);
    m_column->addWidget(row);
}

} // namespace da
