// SPDX-License-Identifier: MIT
#include "gui/LookupTexts.h"

#include "diagnosis/DiagnosisText.h"
#include "gui/ReportText.h"

#include <QCoreApplication>
#include <QLocale>

namespace da {

namespace {

struct LookupTexts {
    Q_DECLARE_TR_FUNCTIONS(da::LookupTexts)
};

bool isAnswered(const ResultSubject &subject)
{
    return subject.altinn && subject.altinn->answered;
}

QString orElse(const QString &text, const QString &other)
{
    return text.isEmpty() ? other : text;
}

QString headingOf(const ResultSubject &subject)
{
    if (!isAnswered(subject))
        return subject.verdict == Verdict::Refused   ? LookupTexts::tr("The look-up was refused")
            : subject.verdict == Verdict::LocalFault ? LookupTexts::tr("The look-up did not get through")
                                                     : LookupTexts::tr("No usable answer came");
    const qsizetype count = subject.altinn->delegations.size();
    if (subject.altinn->query.isComplete())
        return count > 0 ? LookupTexts::tr("Altinn has the delegation")
                         : LookupTexts::tr("Altinn does not have the delegation");
    return count > 0 ? LookupTexts::tr("Delegations in Altinn: %1").arg(count)
                     : LookupTexts::tr("Altinn lists no such delegation");
}

QString sentenceOf(const ResultSubject &subject, const Texts &texts)
{
    if (subject.verdict != Verdict::Verified) {
        const DiagnosisText words(texts, subject.context);
        // Elsewhere the explanation is of an answer of Maskinporten's.
        const bool isOfAltinn =
            isAnswered(subject) || QByteArray(info(subject.diagnosis.cause).phase) == "altinn";
        return isOfAltinn ? words.explanation(subject.diagnosis) : words.summary(subject.diagnosis);
    }
    if (subject.altinn->delegations.isEmpty())
        return LookupTexts::tr("Nobody has delegated what was asked for, in this environment.");
    return LookupTexts::tr(
        "For the supplier to get a token, the API provider must also have given the customer access; Altinn "
        "does not know of that.");
}

QString questionOf(const ResultSubject &subject)
{
    const DelegationQuery &query = subject.altinn->query;
    const CaseDetails &names = subject.details;
    return LookupTexts::tr("Asked for: %1, from %2 to %3.")
        .arg(orElse(query.scope, LookupTexts::tr("all scopes")),
            orElse(organisationText(names.consumerName, query.consumer), LookupTexts::tr("all customers")),
            orElse(organisationText(names.supplierName, query.supplier), LookupTexts::tr("all suppliers")));
}

QStringList linesOf(const ListedDelegation &delegation)
{
    const FieldGroup group = delegationFields(delegation);
    QStringList lines{group.title};
    for (const CertificateField &field : group.fields)
        lines << QStringLiteral("%1: %2").arg(field.caption, field.value);
    return lines;
}

} // namespace

BannerTexts lookupBanner(const ResultSubject &subject, const Texts &texts)
{
    BannerTexts words;
    words.heading = headingOf(subject);
    words.sentence = sentenceOf(subject, texts);
    words.about = questionOf(subject);
    if (!isAnswered(subject)) {
        words.certainty = DiagnosisText(texts, subject.context).certaintyText(subject.diagnosis.certainty);
        if (!words.certainty.isEmpty())
            words.certainty[0] = words.certainty[0].toUpper();
    }
    return words;
}

Verdict lookupSign(const ResultSubject &subject)
{
    const bool isEmpty = isAnswered(subject) && subject.altinn->delegations.isEmpty();
    // An empty list is an answer, and nothing to be green about.
    return isEmpty && subject.verdict == Verdict::Verified ? Verdict::LocalFault : subject.verdict;
}

FieldGroup delegationFields(const ListedDelegation &delegation)
{
    const DelegationRecord &record = delegation.record;
    const QString scopes = record.scopes.join(u' ');
    FieldGroup group;
    group.title = orElse(delegation.schemaTitle, LookupTexts::tr("The delegation"));
    group.fields = {
        {LookupTexts::tr("Customer"), organisationText(delegation.consumerName, record.consumer),
            record.consumer},
        {LookupTexts::tr("Supplier"), organisationText(delegation.supplierName, record.supplier),
            record.supplier},
        {LookupTexts::tr("Scopes"), scopes, scopes, true},
        {LookupTexts::tr("Resource id"), record.resourceId, record.resourceId, true},
        {LookupTexts::tr("Made"), madeText(record), {}},
    };
    group.fields.removeIf([](const CertificateField &field) { return field.value.isEmpty(); });
    return group;
}

QString madeText(const DelegationRecord &delegation)
{
    return delegation.created.isValid()
        ? QLocale().toString(delegation.created.toLocalTime(), QLocale::ShortFormat)
        : QString();
}

QString lookupAsText(const LookupAnswer &answer, const Texts &texts)
{
    const BannerTexts banner = lookupBanner(answer.subject, texts);
    QStringList parts{banner.heading + u'.', banner.about, answer.comparison.text};
    for (const ListedDelegation &delegation : answer.delegations)
        parts << linesOf(delegation).join(u'\n');
    parts << reportAsText(answer.subject, texts);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace da
