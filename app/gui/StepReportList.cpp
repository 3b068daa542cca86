// SPDX-License-Identifier: MIT
#include "gui/StepReportList.h"

#include "gui/BusyIndicator.h"
#include "gui/GlyphBadge.h"
#include "gui/Layouts.h"
#include "gui/QuoteBox.h"
#include "gui/TextLabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace da {

namespace {

std::pair<Glyph, Tone> signOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Passed:
        return {Glyph::Check, Tone::Good};
    case StepStatus::Warning:
        return {Glyph::Exclamation, Tone::Doubt};
    case StepStatus::Failed:
        return {Glyph::Cross, Tone::Bad};
    default:
        return {Glyph::Dash, Tone::Neutral};
    }
}

} // namespace

QString checkStepName(StepId step)
{
    switch (step) {
    case StepId::Input:
        return StepReportList::tr("What was entered");
    case StepId::Key:
        return StepReportList::tr("Key");
    case StepId::Server:
        return StepReportList::tr("Server and clock");
    case StepId::Token:
        return StepReportList::tr("Asking for the token");
    case StepId::TokenContents:
        return StepReportList::tr("What the token says");
    case StepId::CounterChecks:
        return StepReportList::tr("Checks that tell causes apart");
    case StepId::Api:
        return StepReportList::tr("Calling the API");
    case StepId::Altinn:
        return StepReportList::tr("Asking Altinn");
    }
    return {};
}

QString checkStatusName(StepStatus status)
{
    switch (status) {
    case StepStatus::Waiting:
        return StepReportList::tr("waiting");
    case StepStatus::Running:
        return StepReportList::tr("under way");
    case StepStatus::Passed:
        return StepReportList::tr("passed");
    case StepStatus::Warning:
        return StepReportList::tr("passed, with a remark");
    case StepStatus::Failed:
        return StepReportList::tr("failed");
    case StepStatus::NotTested:
        return StepReportList::tr("not tested");
    case StepStatus::Skipped:
        return StepReportList::tr("not asked for");
    }
    return {};
}

QWidget *checkStatusMark(StepStatus status, QWidget *parent)
{
    if (status == StepStatus::Running)
        return new BusyIndicator(parent);
    auto *badge = new GlyphBadge(parent);
    const auto [glyph, tone] = signOf(status);
    badge->setSign(glyph, tone);
    return badge;
}

QString durationText(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    if (milliseconds < second)
        return StepReportList::tr("%1 ms").arg(milliseconds);
    return StepReportList::tr("%1 s").arg(QLocale().toString(double(milliseconds) / second, 'f', 1));
}

StepReportList::StepReportList(bool withEvidence, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_withEvidence(withEvidence)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().space(Space::Medium));
}

void StepReportList::setSteps(const QList<StepReport> &steps, const Texts &texts)
{
    clearLayout(*m_column);
    for (const StepReport &step : steps) {
        if (step.status != StepStatus::Skipped)
            addRow(step, texts);
    }
}

void StepReportList::addRow(const StepReport &step, const Texts &texts)
{
    const Theme theme = Theme::current();
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(Space::Medium));
    grid->setVerticalSpacing(theme.space(Space::Tiny) / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(checkStatusMark(step.status, row), 0, 0, Qt::AlignTop);
    auto *name = new TextLabel(TextLabel::Role::Strong, checkStepName(step.id), row);
    grid->addWidget(name, 0, 1);
    const bool ended = step.status != StepStatus::Running && step.status != StepStatus::NotTested;
    auto *time = new TextLabel(
        TextLabel::Role::Hint, ended ? durationText(step.milliseconds) : checkStatusName(step.status), row);
    time->setWordWrap(false);
    grid->addWidget(time, 0, 2, Qt::AlignTop);
    name->setAccessibleName(
        QStringLiteral("%1: %2").arg(checkStepName(step.id), checkStatusName(step.status)));
    for (const Finding &finding : step.findings)
        grid->addWidget(
            new TextLabel(TextLabel::Role::Hint, findingText(texts, finding), row), grid->rowCount(), 1);
    if (m_withEvidence && !step.evidence.isEmpty()) {
        auto *quotes = new QuoteBox(step.evidence.join(u'\n'), row);
        quotes->setAccessibleName(checkStepName(step.id));
        grid->addWidget(quotes, grid->rowCount(), 1);
    }
    m_column->addWidget(row);
}

} // namespace da
