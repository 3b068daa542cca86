// SPDX-License-Identifier: MIT
#include "diagnosis/Rules.h"

#include "diagnosis/RuleTable.h"

#include <QByteArray>

#include <algorithm>

namespace da {

namespace {

Diagnosis unknown(const Facts &facts)
{
    return Diagnosis::of(Cause::Unknown, Certainty::Unknown, facts);
}

Alternative alternative(Cause cause, Certainty certainty)
{
    return {cause, certainty, info(cause).responsible, toId(cause)};
}

/// Section "client authentication": what it can be when the text ends too early, in the order in which it is
/// checked.
QList<Alternative> clientAlternatives()
{
    QList<Alternative> list;
    for (const Cause cause :
        {Cause::ClientUnknown, Cause::AudienceInvalid, Cause::ClockAhead, Cause::GrantExpired,
            Cause::KeyUnknown, Cause::KeyExpired, Cause::CertificateNotAccepted, Cause::SignatureInvalid})
        list.append(alternative(cause, Certainty::Possible));
    return list;
}

/// What the request itself tells beyond the text.
void refine(Diagnosis &d)
{
    const Facts &facts = d.facts;
    switch (d.cause) {
    case Cause::ConsumerNotGranted:
        if (facts.consumerOrgSent == false && facts.fromTokenEndpoint) {
            d = Diagnosis::of(Cause::ConsumerOrgMissing, Certainty::Certain, facts);
        } else if (!facts.consumerOrgSent) {
            d.certainty = Certainty::Likely;
            d.alternatives.append(alternative(Cause::ConsumerOrgMissing, Certainty::Possible));
        }
        break;
    case Cause::GrantExpired:
        if (facts.clockAheadSeconds.value_or(0) < -5)
            d = Diagnosis::of(Cause::ClockBehind, Certainty::Certain, facts);
        else if (!facts.clockAheadSeconds)
            d.alternatives.append(alternative(Cause::ClockBehind, Certainty::Possible));
        break;
    case Cause::ClientAuthenticationFailed:
        d.alternatives = clientAlternatives();
        break;
    case Cause::ServiceUnavailable:
    case Cause::GatewayError:
        if (facts.plainTokenWorks == true)
            d = Diagnosis::of(Cause::DelegationSourceUnavailable, Certainty::Likely, facts);
        break;
    default:
        break;
    }
}

const Rule *firstMatch(const Facts &facts)
{
    const QByteArray text = squeezed(facts.quoted + u' ' + facts.description + u' ' + facts.error);
    const auto rules = ruleTable();
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const Rule &r) { return r.matches(text, facts); });
    return rule == rules.end() ? nullptr : &*rule;
}

} // namespace

Diagnosis diagnose(const Facts &facts)
{
    const Rule *rule = firstMatch(facts);
    if (!rule)
        return unknown(facts);
    Diagnosis d = Diagnosis::of(rule->cause, rule->certainty, facts);
    d.rule = QString::fromLatin1(rule->id);
    refine(d);
    return d;
}

} // namespace da
