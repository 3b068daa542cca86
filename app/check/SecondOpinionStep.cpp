// SPDX-License-Identifier: MIT
#include "check/SecondOpinionStep.h"

#include "check/CheckRun.h"

#include <algorithm>

namespace da {

namespace {

/// How long after it was made a delegation may still be unknown to Maskinporten: its answers on delegations
/// may come from a cache whose age nobody publishes.
constexpr qint64 freshSeconds = 15 * 60;

Cause causeOf(const CheckState &state)
{
    return state.diagnosis ? state.diagnosis->cause : Cause::Unknown;
}

} // namespace

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
    const QString &supplier = m_state.report.supplier;
    const auto own = std::find_if(delegations.begin(), delegations.end(),
        [&supplier](const DelegationRecord &each) { return each.supplier == supplier; });
    if (own != delegations.end())
        return compareFound(*own);
    QStringList others;
    for (const DelegationRecord &each : delegations)
        others << each.supplier;
    others.removeDuplicates();
    if (supplier.isEmpty())
        return find(FindingId::AltinnSuppliers, {others.join(QStringLiteral(", "))});
    compareMissing(others);
}

void SecondOpinionStep::compareFound(const DelegationRecord &delegation)
{
    const QString created = delegation.created.toString(Qt::ISODate);
    find(FindingId::AltinnDelegationFound,
        {delegation.consumer, delegation.supplier, m_state.report.altinn->query.scope, created});
    const Cause cause = causeOf(m_state);
    if (cause == Cause::DelegationVerified)
        return findFirst(FindingId::AltinnAgrees);
    if (cause == Cause::ConsumerNotGranted)
        return findFirst(FindingId::AltinnNotGrantedThough);
    if (cause != Cause::ConsumerNotDelegated)
        return;
    const QDateTime now =
        QDateTime::currentDateTimeUtc().addSecs(-m_state.facts.clockAheadSeconds.value_or(0));
    const bool fresh =
        delegation.created.isValid() && std::abs(delegation.created.secsTo(now)) < freshSeconds;
    warn(fresh ? FindingId::AltinnJustMade : FindingId::AltinnRefusedAnyway, {created});
    // Two answers that contradict each other: neither is certain, and the customer has done its part.
    Diagnosis &diagnosis = *m_state.diagnosis;
    diagnosis.certainty = Certainty::Possible;
    diagnosis.responsible = fresh ? Responsible::Supplier : Responsible::Digdir;
    diagnosis.contact = fresh ? ContactId::OwnTeam : ContactId::Digdir;
}

void SecondOpinionStep::compareMissing(const QStringList &otherSuppliers)
{
    const CheckReport &report = m_state.report;
    find(FindingId::AltinnDelegationMissing,
        {report.consumer, report.supplier, m_state.report.altinn->query.scope});
    const Cause cause = causeOf(m_state);
    if (cause == Cause::DelegationVerified)
        warn(FindingId::AltinnTokenThough);
    if (otherSuppliers.isEmpty() || !m_state.diagnosis || cause == Cause::DelegationVerified)
        return;
    findFirst(FindingId::AltinnOtherSupplier,
        {report.consumer, otherSuppliers.join(QStringLiteral(", ")), report.supplier});
    QList<Alternative> &reasons = m_state.diagnosis->alternatives;
    const auto other = std::find_if(reasons.begin(), reasons.end(),
        [](const Alternative &each) { return each.circumstance == Circumstance::OtherSupplier; });
    if (other == reasons.end())
        return;
    other->certainty = Certainty::Likely;
    std::rotate(reasons.begin(), other, other + 1);
}

} // namespace da
