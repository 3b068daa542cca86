// SPDX-License-Identifier: MIT
#include "gui/HostCard.h"

#include "check/ConnectionTexts.h"
#include "diagnosis/DiagnosisText.h"
#include "gui/NumberedSteps.h"
#include "gui/StepReportList.h"
#include "gui/TextLabel.h"

#include <QGridLayout>

namespace da {

HostCard::HostCard(const HostReport &host, const Texts &texts, const DiagnosisText &words, QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("host"));
    addHead(host, texts);
    if (host.status == StepStatus::Warning || host.status == StepStatus::Failed)
        addSteps(host, texts);
    if (host.diagnosis)
        addDiagnosis(*host.diagnosis, words);
}

void HostCard::addHead(const HostReport &host, const Texts &texts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::current().space(Space::Medium));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    auto *name = new TextLabel(TextLabel::Role::Strong, host.host, this);
    auto *roles = new TextLabel(TextLabel::Role::Hint, hostRoleNames(texts, host), this);
    auto *state = new TextLabel(TextLabel::Role::Hint, this);
    state->setText(
        host.status == StepStatus::Passed ? durationText(host.milliseconds) : checkStatusName(host.status));
    state->setWordWrap(false);
    for (TextLabel *label : {name, roles, state})
        label->setSurface(surface());
    name->setAccessibleName(QStringLiteral("%1: %2").arg(host.host, checkStatusName(host.status)));
    grid->addWidget(checkStatusMark(host.status, this), 0, 0, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(state, 0, 2, Qt::AlignTop);
    grid->addWidget(roles, 1, 1, 1, 2);
    body()->addLayout(grid);
}

void HostCard::addSteps(const HostReport &host, const Texts &texts)
{
    const Theme theme = Theme::current();
    auto *grid = new QGridLayout;
    grid->setContentsMargins(theme.space(Space::Huge) + theme.space(Space::Tiny), 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(Space::Medium));
    grid->setVerticalSpacing(theme.space(Space::Tiny));
    grid->setColumnStretch(2, 1);
    for (const ConnectionStep &step : host.steps) {
        const int row = grid->rowCount();
        QStringList sentences;
        for (const Finding &finding : step.findings)
            sentences << findingText(texts, finding);
        const QString said =
            sentences.isEmpty() ? checkStatusName(step.status) : sentences.join(QLatin1Char(' '));
        auto *name = new TextLabel(TextLabel::Role::Body, connectionPartName(texts, step.part), this);
        auto *text = new TextLabel(TextLabel::Role::Hint, said, this);
        name->setWordWrap(false);
        name->setSurface(surface());
        text->setSurface(surface());
        grid->addWidget(checkStatusMark(step.status, this), row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(text, row, 2);
    }
    body()->addLayout(grid);
}

void HostCard::addDiagnosis(const Diagnosis &diagnosis, const DiagnosisText &words)
{
    auto *summary = new TextLabel(TextLabel::Role::Strong, words.summary(diagnosis), this);
    auto *why = new TextLabel(TextLabel::Role::Body, words.explanation(diagnosis), this);
    auto *steps = new NumberedSteps(this);
    steps->setSteps(words.remedy(diagnosis));
    summary->setSurface(surface());
    why->setSurface(surface());
    for (QWidget *widget : std::initializer_list<QWidget *>{summary, why, steps})
        body()->addWidget(widget);
}

} // namespace da
