// SPDX-License-Identifier: MIT
#include "check/SecondOpinionStep.h"

#include "check/AltinnComparison.h"
#include "check/CheckRun.h"

namespace da {

SecondOpinionStep::SecondOpinionStep(CheckState &state)
    : CheckStep(StepId::Altinn, state)
{
}

SecondOpinionStep::~SecondOpinionStep() = default;

/// Without the supplier's number in the question: a delegation to another number of the supplier's group is
/// what one looks for as well.
void SecondOpinionStep::start()
{
    CheckRequest request = std::move(*m_state.request.secondOpinion);
    request.kind = CheckKind::AltinnLookup;
    request.lookup.query = {m_state.report.consumer, {}, m_state.report.scopes.first()};
    m_lookup = std::make_unique<CheckRun>(std::move(request), m_state.catalogue);
    connect(m_lookup.get(), &CheckRun::finished, this, &SecondOpinionStep::read);
    m_lookup->start();
}

void SecondOpinionStep::cancel()
{
    if (m_lookup)
        m_lookup->cancel();
}

void SecondOpinionStep::read(const CheckReport &lookup)
{
    find(FindingId::LookupUnstable);
    if (!lookup.altinn || !lookup.altinn->answered) {
        findFirst(FindingId::AltinnNotAsked, {toId(lookup.diagnosis.cause)});
        if (!lookup.diagnosis.facts.quoted.isEmpty())
            addEvidence(lookup.diagnosis.facts.quoted);
        return end(StepStatus::NotTested);
    }
    m_state.report.altinn = lookup.altinn;
    m_state.report.altinn->query.supplier = m_state.report.supplier;
    compare(lookup.altinn->delegations);
    pass();
}

void SecondOpinionStep::compare(const QList<DelegationRecord> &delegations)
{
    const QDateTime checkedAt =
        QDateTime::currentDateTimeUtc().addSecs(-m_state.facts.clockAheadSeconds.value_or(0));
    // Altinn was asked about the first scope; what Maskinporten says of several need not be about that one.
    const bool comparable = m_state.diagnosis && m_state.report.scopes.size() == 1;
    const Diagnosis before =
        comparable ? *m_state.diagnosis : Diagnosis::of(Cause::Unknown, Certainty::Unknown, m_state.facts);
    const AltinnComparison comparison =
        compareWithAltinn(m_state.report.altinn->query, delegations, before, checkedAt);
    for (auto finding = comparison.findings.rbegin(); finding != comparison.findings.rend(); ++finding) {
        if (comparison.contradicts)
            warn(finding->id, finding->arguments);
        else
            findFirst(finding->id, finding->arguments);
    }
    if (comparable)
        m_state.diagnosis = comparison.diagnosis;
}

} // namespace da
