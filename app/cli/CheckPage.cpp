// SPDX-License-Identifier: MIT
#include "cli/CheckPage.h"

#include "cli/DiagnosisView.h"
#include "cli/LookupPage.h"

#include <array>

namespace da {

namespace {

using namespace Qt::StringLiterals;

/// In the order of StepId.
constexpr std::array<const char *, 8> stepNames = {
    QT_TRANSLATE_NOOP("Cli", "Scope and consumer"),
    QT_TRANSLATE_NOOP("Cli", "Key"),
    QT_TRANSLATE_NOOP("Cli", "Server"),
    QT_TRANSLATE_NOOP("Cli", "Token"),
    QT_TRANSLATE_NOOP("Cli", "Token contents"),
    QT_TRANSLATE_NOOP("Cli", "Counter-checks"),
    QT_TRANSLATE_NOOP("Cli", "API"),
    QT_TRANSLATE_NOOP("Cli", "Altinn"),
};

/// In the order of DelegationModel.
constexpr std::array<const char *, 3> modelNames = {
    QT_TRANSLATE_NOOP("Cli", "API delegation (consumer_org)"),
    QT_TRANSLATE_NOOP("Cli", "System user (authorization_details)"),
    QT_TRANSLATE_NOOP("Cli", "The organisation's own access, no delegation"),
};

struct StatusLook {
    const char *word;
    Page::Tone tone;
};

/// In the order of StepStatus.
constexpr std::array<StatusLook, 7> statusLooks = {{
    {QT_TRANSLATE_NOOP("Cli", "waiting"), Page::Tone::Quiet},
    {QT_TRANSLATE_NOOP("Cli", "running"), Page::Tone::Quiet},
    {QT_TRANSLATE_NOOP("Cli", "passed"), Page::Tone::Good},
    {QT_TRANSLATE_NOOP("Cli", "warning"), Page::Tone::Doubt},
    {QT_TRANSLATE_NOOP("Cli", "failed"), Page::Tone::Bad},
    {QT_TRANSLATE_NOOP("Cli", "not tested"), Page::Tone::Quiet},
    {QT_TRANSLATE_NOOP("Cli", "skipped"), Page::Tone::Quiet},
}};

struct VerdictLook {
    const char *title;
    Page::Tone tone;
};

/// In the order of Verdict.
constexpr std::array<VerdictLook, 4> verdictLooks = {{
    {QT_TRANSLATE_NOOP("Cli", "VERIFIED"), Page::Tone::Good},
    {QT_TRANSLATE_NOOP("Cli", "REFUSED"), Page::Tone::Bad},
    {QT_TRANSLATE_NOOP("Cli", "A FAULT HERE"), Page::Tone::Bad},
    {QT_TRANSLATE_NOOP("Cli", "CANNOT TELL"), Page::Tone::Doubt},
}};

QString milliseconds(qint64 value)
{
    return u"%1 ms"_s.arg(value);
}

} // namespace

int statusWidth(const Words &words)
{
    qsizetype width = 0;
    for (const StatusLook &look : statusLooks)
        width = std::max(width, words(look.word).size());
    return int(width);
}

void putStatus(Page &page, const Words &words, StepStatus status, const QString &what, const QString &atEnd)
{
    const StatusLook &look = statusLooks[static_cast<std::size_t>(status)];
    page.marked(words(look.word), look.tone, statusWidth(words), what, atEnd);
}

void putSteps(Page &page, const Words &words, const CheckReport &report)
{
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Steps")));
    const int indent = statusWidth(words) + 6;
    for (const StepReport &step : report.steps) {
        const bool done = step.status != StepStatus::Skipped && step.status != StepStatus::NotTested;
        putStatus(page, words, step.status, stepName(words, step.id),
            done ? milliseconds(step.milliseconds) : QString());
        for (const Finding &finding : step.findings)
            page.paragraph(findingText(words.shared(), finding), Page::Tone::Plain, indent);
        for (const QString &line : step.evidence)
            page.paragraph(line, Page::Tone::Quiet, indent);
    }
}

namespace {

QString named(const QString &number, const QString &name)
{
    return name.isEmpty() || number.isEmpty() ? number + name : u"%1 (%2)"_s.arg(number, name);
}

void putRequest(Page &page, const Words &words, const CheckReport &report)
{
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Asked for")));
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Environment")),
            u"%1 - %2"_s.arg(report.environment.name, report.environment.host())},
        {words(QT_TRANSLATE_NOOP("Cli", "Client")), report.clientId},
        {words(QT_TRANSLATE_NOOP("Cli", "Scope")), report.scopes.join(u' ')},
        {words(QT_TRANSLATE_NOOP("Cli", "Consumer")), named(report.consumer, report.consumerName)},
        {words(QT_TRANSLATE_NOOP("Cli", "Supplier")), named(report.supplier, report.supplierName)},
        {words(QT_TRANSLATE_NOOP("Cli", "Delegation model")),
            words(modelNames[static_cast<std::size_t>(report.model)])},
        {words(QT_TRANSLATE_NOOP("Cli", "Delegation schema")),
            report.schemas.isEmpty() ? QString() : words.of(report.schemas.first().title)},
        {words(QT_TRANSLATE_NOOP("Cli", "Proxy")), report.proxyUsed},
        {words(QT_TRANSLATE_NOOP("Cli", "Time")),
            u"%1, %2"_s.arg(report.startedAt.toString(Qt::ISODate), milliseconds(report.milliseconds))},
    });
}

} // namespace

QString stepName(const Words &words, StepId id)
{
    return words(stepNames[static_cast<std::size_t>(id)]);
}

void putVerdict(Page &page, const Words &words, const CheckReport &report)
{
    const VerdictLook &look = verdictLooks[static_cast<std::size_t>(report.verdict)];
    page.title(
        report.interrupted ? words(QT_TRANSLATE_NOOP("Cli", "INTERRUPTED")) : words(look.title), look.tone);
}

void putCheck(Page &page, const Words &words, const CheckReport &report)
{
    putVerdict(page, words, report);
    if (!report.interrupted)
        viewOf(words, report).put(page);
    putRequest(page, words, report);
    putDelegations(page, words, report);
    putSteps(page, words, report);
}

} // namespace da
