// SPDX-License-Identifier: MIT
#include "check/AltinnComparison.h"

#include <algorithm>

namespace da {

namespace {

/// How long after it was made a delegation may still be unknown to Maskinporten: its answers on delegations
/// may come from a cache whose age nobody publishes.
constexpr qint64 freshSeconds = 15 * 60;

/// Two answers that contradict each other: neither is certain, and the customer has done its part.
void compareWithRefusal(
    const DelegationRecord &delegation, const QDateTime &checkedAt, AltinnComparison &result)
{
    const QString created = delegation.created.toString(Qt::ISODate);
    const bool later = delegation.created.isValid() && delegation.created > checkedAt;
    if (later)
        return result.findings.prepend({FindingId::AltinnMadeAfterwards, {created}});
    const bool fresh = delegation.created.isValid() && delegation.created.secsTo(checkedAt) < freshSeconds;
    result.contradicts = true;
    result.findings.prepend({fresh ? FindingId::AltinnJustMade : FindingId::AltinnRefusedAnyway, {created}});
    result.diagnosis.certainty = Certainty::Possible;
    result.diagnosis.responsible = fresh ? Responsible::Supplier : Responsible::Digdir;
    result.diagnosis.contact = fresh ? ContactId::OwnTeam : ContactId::Digdir;
}

void compareFound(const DelegationQuery &asked, const DelegationRecord &delegation,
    const QDateTime &checkedAt, AltinnComparison &result)
{
    result.findings.append({FindingId::AltinnDelegationFound,
        {delegation.consumer, delegation.supplier, asked.scope, delegation.created.toString(Qt::ISODate)}});
    if (result.diagnosis.cause == Cause::DelegationVerified)
        result.findings.prepend({FindingId::AltinnAgrees, {}});
    else if (result.diagnosis.cause == Cause::ConsumerNotGranted)
        result.findings.prepend({FindingId::AltinnNotGrantedThough, {}});
    else if (result.diagnosis.cause == Cause::ConsumerNotDelegated)
        compareWithRefusal(delegation, checkedAt, result);
}

void compareMissing(const DelegationQuery &asked, const QStringList &others, AltinnComparison &result)
{
    result.findings.append(
        {FindingId::AltinnDelegationMissing, {asked.consumer, asked.supplier, asked.scope}});
    const Cause cause = result.diagnosis.cause;
    if (cause == Cause::DelegationVerified) {
        result.contradicts = true;
        return result.findings.prepend({FindingId::AltinnTokenThough, {}});
    }
    if (others.isEmpty()) {
        if (cause == Cause::ConsumerNotDelegated)
            result.findings.prepend({FindingId::AltinnAgreesOnNone, {}});
        return;
    }
    result.findings.prepend({FindingId::AltinnOtherSupplier,
        {asked.consumer, others.join(QStringLiteral(", ")), asked.supplier}});
    QList<Alternative> &reasons = result.diagnosis.alternatives;
    const auto other = std::find_if(reasons.begin(), reasons.end(),
        [](const Alternative &each) { return each.circumstance == Circumstance::OtherSupplier; });
    if (other == reasons.end())
        return;
    other->certainty = Certainty::Likely;
    std::rotate(reasons.begin(), other, other + 1);
}

} // namespace

AltinnComparison compareWithAltinn(const DelegationQuery &asked, const QList<DelegationRecord> &delegations,
    const Diagnosis &diagnosis, const QDateTime &checkedAt)
{
    AltinnComparison result;
    result.diagnosis = diagnosis;
    const auto own = std::find_if(delegations.begin(), delegations.end(),
        [&asked](const DelegationRecord &each) { return each.supplier == asked.supplier; });
    QStringList others;
    for (const DelegationRecord &each : delegations)
        others << each.supplier;
    others.removeDuplicates();
    if (own != delegations.end())
        compareFound(asked, *own, checkedAt, result);
    else if (asked.supplier.isEmpty())
        result.findings.append({FindingId::AltinnSuppliers, {others.join(QStringLiteral(", "))}});
    else
        compareMissing(asked, others, result);
    return result;
}

} // namespace da
