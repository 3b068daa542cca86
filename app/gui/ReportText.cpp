// SPDX-License-Identifier: MIT
#include "gui/ReportText.h"

#include "diagnosis/DelegationChain.h"
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

QStringList requestLines(const ResultSubject &subject)
{
    const CaseDetails &details = subject.details;
    QStringList lines;
    addLine(lines, ReportText::tr("Environment"), subject.context.environment.host());
    addLine(
        lines, ReportText::tr("Time"), details.at.isValid() ? details.at.toString(Qt::ISODate) : QString());
    addLine(lines, ReportText::tr("Scope"), details.scope);
    addLine(lines, ReportText::tr("Customer"),
        QStringLiteral("%1 %2").arg(details.consumer, details.consumerName).trimmed());
    addLine(lines, ReportText::tr("Supplier"),
        QStringLiteral("%1 %2").arg(details.supplier, details.supplierName).trimmed());
    addLine(lines, ReportText::tr("Client id"), details.clientId);
    if (subject.kind == ResultSubject::Kind::Check)
        addLine(lines, ReportText::tr("Delegation model"), delegationModelName(subject.model));
    addLine(lines, ReportText::tr("Proxy"), subject.proxyUsed);
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

QStringList actionLines(const ResultSubject &subject, const DiagnosisText &words)
{
    QStringList lines;
    addLine(lines, ReportText::tr("How sure"), words.certaintyText(subject.diagnosis.certainty));
    if (subject.verdict != Verdict::Verified)
        addLine(lines, ReportText::tr("Who must act"), words.responsibleText(subject.diagnosis));
    const QStringList remedy = words.remedy(subject.diagnosis);
    for (int i = 0; i < remedy.size(); ++i)
        lines << QStringLiteral("%1. %2").arg(i + 1).arg(remedy.at(i));
    return lines;
}

QStringList alternativeLines(const Diagnosis &diagnosis, const DiagnosisText &words)
{
    QStringList lines;
    for (const Alternative &alternative : diagnosis.alternatives)
        lines << QStringLiteral("- %1. %2")
                     .arg(words.title(alternative), words.tellApart(alternative, diagnosis));
    if (!lines.isEmpty())
        lines.prepend(ReportText::tr("What else it may be:"));
    return lines;
}

QStringList stepLines(const ResultSubject &subject, const Texts &texts)
{
    QStringList lines;
    for (const StepReport &step : subject.steps) {
        if (step.status == StepStatus::Skipped)
            continue;
        lines << QStringLiteral("%1: %2").arg(checkStepName(step.id), checkStatusName(step.status));
        for (const Finding &finding : step.findings)
            lines << QStringLiteral("  - ") + findingText(texts, finding);
    }
    if (const StepReport *api = answeredStep(subject, StepId::Api))
        lines << QString() << ReportText::tr("What the API answered:") << api->evidence;
    return lines;
}

} // namespace

QString reportAsText(const ResultSubject &subject, const Texts &texts)
{
    if (subject.kind == ResultSubject::Kind::Lookup && subject.verdict == Verdict::Verified)
        return (requestLines(subject) + QStringList(QString()) + stepLines(subject, texts)).join(u'\n')
            + u'\n';
    const DiagnosisText words(texts, subject.context);
    const QString summary = words.summary(subject.diagnosis);
    const bool isCheck = subject.kind != ResultSubject::Kind::Lookup;
    QStringList parts{isCheck ? verdictWord(subject.verdict) + QStringLiteral(". ") + summary : summary};
    parts << requestLines(subject).join(u'\n') << actionLines(subject, words).join(u'\n');
    if (subject.verdict != Verdict::Verified)
        parts << words.contactText(subject.diagnosis);
    if (isCheck)
        parts << chainInWords(texts, chainOf(subject.diagnosis));
    parts << alternativeLines(subject.diagnosis, words).join(u'\n')
          << evidenceLines(subject.diagnosis.facts).join(u'\n') << stepLines(subject, texts).join(u'\n');
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace da
