// SPDX-License-Identifier: MIT
#include "cli/LookupPage.h"

#include "cli/CheckPage.h"
#include "cli/DiagnosisView.h"

namespace da {

namespace {

using namespace Qt::StringLiterals;

void putTitle(Page &page, const Words &words, const CheckReport &report)
{
    const bool answered = report.altinn && report.altinn->answered;
    if (report.interrupted || !answered)
        return putVerdict(page, words, report);
    const qsizetype count = report.altinn->delegations.size();
    if (!report.altinn->query.isComplete())
        page.title(words(QT_TRANSLATE_NOOP("Cli", "DELEGATIONS IN ALTINN: %1")).arg(count), Page::Tone::Good);
    else if (count > 0)
        page.title(words(QT_TRANSLATE_NOOP("Cli", "ALTINN HAS THE DELEGATION")), Page::Tone::Good);
    else
        page.title(words(QT_TRANSLATE_NOOP("Cli", "ALTINN DOES NOT HAVE THE DELEGATION")), Page::Tone::Bad);
}

void putQuery(Page &page, const Words &words, const CheckReport &report)
{
    const DelegationQuery query = report.altinn ? report.altinn->query : DelegationQuery();
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Asked for")));
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Environment")),
            u"%1 - %2"_s.arg(report.environment.name, report.environment.tokenExchange.host())},
        {words(QT_TRANSLATE_NOOP("Cli", "Consumer")), query.consumer},
        {words(QT_TRANSLATE_NOOP("Cli", "Supplier")), query.supplier},
        {words(QT_TRANSLATE_NOOP("Cli", "Scope")), query.scope},
        {words(QT_TRANSLATE_NOOP("Cli", "Client")), report.clientId},
        {words(QT_TRANSLATE_NOOP("Cli", "Proxy")), report.proxyUsed},
    });
}

} // namespace

void putDelegations(Page &page, const Words &words, const CheckReport &report)
{
    if (!report.altinn || !report.altinn->answered)
        return;
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "Delegations that Altinn lists")));
    if (report.altinn->delegations.isEmpty())
        page.paragraph(words(QT_TRANSLATE_NOOP("Cli", "None.")));
    for (const DelegationRecord &each : report.altinn->delegations) {
        page.fields({
            {words(QT_TRANSLATE_NOOP("Cli", "Consumer")), each.consumer},
            {words(QT_TRANSLATE_NOOP("Cli", "Supplier")), each.supplier},
            {words(QT_TRANSLATE_NOOP("Cli", "Scope")), each.scopes.join(u' ')},
            {words(QT_TRANSLATE_NOOP("Cli", "Resource id")), each.resourceId},
            {words(QT_TRANSLATE_NOOP("Cli", "Made")), each.created.toString(Qt::ISODate)},
        });
        page.blank();
    }
}

void putLookup(Page &page, const Words &words, const CheckReport &report)
{
    putTitle(page, words, report);
    if (!report.interrupted && report.verdict != Verdict::Verified)
        viewOf(words, report).put(page, DiagnosisView::Chain::LeftOut);
    putDelegations(page, words, report);
    putQuery(page, words, report);
    putSteps(page, words, report);
}

} // namespace da
