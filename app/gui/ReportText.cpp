// SPDX-License-Identifier: MIT
#include "gui/ReportText.h"

#include "domain/Bundled.h"
#include "gui/StepReportList.h"
#include "gui/VerdictBanner.h"

#include <QCoreApplication>

namespace da {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(da::ReportText)
};

void addLine(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines << QStringLiteral("%1: %2").arg(name, value);
}

QStringList requestLines(const CheckReport &report)
{
    QStringList lines;
    addLine(lines, ReportText::tr("Environment"), report.environment.host());
    addLine(lines, ReportText::tr("Time"), report.startedAt.toString(Qt::ISODate));
    addLine(lines, ReportText::tr("Scope"), report.scopes.join(u' '));
    addLine(lines, ReportText::tr("Customer"),
        QStringLiteral("%1 %2").arg(report.consumer, report.consumerName).trimmed());
    addLine(lines, ReportText::tr("Supplier"),
        QStringLiteral("%1 %2").arg(report.supplier, report.supplierName).trimmed());
    addLine(lines, ReportText::tr("Client id"), report.clientId);
    return lines;
}

QStringList evidenceLines(const Facts &facts)
{
    QStringList lines;
    addLine(lines, ReportText::tr("The server's own words"), facts.quoted);
    addLine(lines, ReportText::tr("Code"), facts.code);
    addLine(lines, ReportText::tr("Trace id"), facts.traceId);
    addLine(lines, ReportText::tr("Correlation id"), facts.correlationId);
    return lines;
}

QStringList stepLines(const CheckReport &report, const Texts &texts)
{
    QStringList lines;
    for (const StepReport &step : report.steps) {
        if (step.status == StepStatus::Skipped)
            continue;
        lines << QStringLiteral("%1: %2").arg(checkStepName(step.id), checkStatusName(step.status));
        for (const Finding &finding : step.findings)
            lines << QStringLiteral("  - ") + findingText(texts, finding);
    }
    return lines;
}

} // namespace

TextContext textContextFor(const CheckReport &report)
{
    TextContext context;
    context.environment = report.environment;
    context.contacts = bundledContacts();
    context.owner = report.owner;
    if (!report.schemas.isEmpty())
        context.schema = report.schemas.first();
    return context;
}

CaseDetails detailsOf(const CheckReport &report)
{
    return {report.clientId, report.scopes.join(u' '), report.consumer, report.consumerName, report.supplier,
        report.supplierName, report.startedAt};
}

DiagnosisText diagnosisTextFor(const CheckReport &report, const Texts &texts)
{
    return DiagnosisText(texts, textContextFor(report));
}

QString reportAsText(const CheckReport &report, const Texts &texts)
{
    const DiagnosisText words = diagnosisTextFor(report, texts);
    QStringList parts{verdictWord(report.verdict) + QStringLiteral(". ") + words.summary(report.diagnosis)};
    parts << requestLines(report).join(u'\n');
    const QStringList remedy = words.remedy(report.diagnosis);
    QStringList actions;
    if (report.verdict != Verdict::Verified)
        addLine(actions, ReportText::tr("Who must act"), words.responsibleText(report.diagnosis));
    for (int i = 0; i < remedy.size(); ++i)
        actions << QStringLiteral("%1. %2").arg(i + 1).arg(remedy.at(i));
    parts << actions.join(u'\n');
    if (report.verdict != Verdict::Verified)
        parts << words.contactText(report.diagnosis);
    parts << evidenceLines(report.diagnosis.facts).join(u'\n') << stepLines(report, texts).join(u'\n');
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace da
