// SPDX-License-Identifier: MIT
#include "diagnosis/Rules.h"

#include "diagnosis/Circumstances.h"
#include "diagnosis/RuleTable.h"

#include <algorithm>
namespace da {

namespace {

QList<Alternative> possibly(std::initializer_list<Cause> causes)
{
    QList<Alternative> list;
    for (const Cause cause : causes)
        list.append(Alternative::of(cause));
    return list;
}

/// A request for a scope without a customer forgot to name one, unless it was made by a program that only
/// reports for its own organisation.
bool isForCustomers(const Facts &facts)
{
    const QString &scope = facts.scope.isEmpty() ? facts.requestedScope : facts.scope;
    return !scope.isEmpty() && facts.wrapper != QLatin1StringView("wenche");
}

/// What Enhetsregisteret said of the customer explains a refusal as well as any other reason.
QList<Alternative> reasonsInRegister(const Facts &facts)
{
    QList<Alternative> reasons;
    if (facts.consumerDeleted == true)
        reasons.append(Alternative::of(Cause::OrganisationDeleted, Certainty::Likely));
    if (facts.consumerUnknown == true)
        reasons.append(Alternative::of(Cause::OrganisationUnknown, Certainty::Likely));
    if (facts.consumerIsSubUnit == true)
        reasons.append(Alternative::of(Cause::OrganisationIsSubunit, Certainty::Likely));
    return reasons;
}

void refineNotGranted(Diagnosis &d)
{
    const Facts &facts = d.facts;
    const bool own = !facts.clientOwner.isEmpty() && facts.clientOwner == facts.requestedConsumer;
    if (own) {
        d = Diagnosis::of(Cause::ConsumerOrgIsOwn, Certainty::Likely, facts);
    } else if (facts.plainWanted) {
        return;
    } else if (facts.consumerOrgSent == false && (facts.fromTokenEndpoint || isForCustomers(facts))) {
        d = Diagnosis::of(Cause::ConsumerOrgMissing,
            facts.fromTokenEndpoint ? Certainty::Certain : Certainty::Likely, facts);
        d.alternatives = possibly({Cause::ConsumerNotGranted});
    } else if (facts.consumerOrgSent != true) {
        d.certainty = Certainty::Likely;
        d.alternatives = possibly({Cause::ConsumerOrgMissing});
    }
    if (d.cause == Cause::ConsumerNotGranted)
        d.alternatives = reasonsInRegister(facts) + d.alternatives;
}

void refineExpired(Diagnosis &d)
{
    constexpr qint64 tolerated = 5; // seconds; the answer's Date header has a resolution of one
    const qint64 ahead = d.facts.clockAheadSeconds.value_or(0);
    if (ahead < -tolerated)
        d = Diagnosis::of(Cause::ClockBehind, Certainty::Certain, d.facts);
    else if (!d.facts.clockAheadSeconds)
        d.alternatives = possibly({Cause::ClockBehind});
}

void refineClockAhead(Diagnosis &d)
{
    constexpr qint64 tolerated = 5;
    if (!d.facts.clockAheadSeconds)
        return;
    if (*d.facts.clockAheadSeconds > tolerated) {
        d.certainty = Certainty::Certain;
    } else { // the clock was measured and is not ahead: then the grant's own times are wrong
        d.certainty = Certainty::Possible;
        d.alternatives = possibly({Cause::GrantMalformed});
    }
}

/// Maskinporten's token endpoint refuses with an error and its description. What only says "Forbidden" there,
/// as an API does, was not written by it.
void refineStrangeRefusal(Diagnosis &d)
{
    if (!d.facts.fromTokenEndpoint || d.facts.httpStatus == 200)
        return;
    d = Diagnosis::of(Cause::ResponseNotUnderstood, Certainty::Unknown, d.facts);
    d.alternatives = possibly({Cause::BlockedByFilter, Cause::ProxyTunnelFailed, Cause::GatewayError});
}

void refineService(Diagnosis &d)
{
    // Altinn is only asked about delegations.
    const bool delegated = d.facts.consumerOrgSent != false && d.facts.plainTokenWorks != false;
    if (delegated && d.facts.plainTokenWorks == true)
        d = Diagnosis::of(Cause::DelegationSourceUnavailable, Certainty::Likely, d.facts);
    else if (delegated && d.facts.fromTokenEndpoint)
        d.alternatives = possibly({Cause::DelegationSourceUnavailable});
    else
        d.alternatives.clear();
}

/// What the certificate used says outweighs the general text.
void refineCertificate(Diagnosis &d)
{
    const Facts &facts = d.facts;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (facts.certificateNotAfter.isValid() && facts.certificateNotAfter < now)
        d.alternatives.append(Alternative::of(Cause::CertificateExpired, Certainty::Likely));
    if (facts.certificateEnvironment && facts.environment
        && *facts.certificateEnvironment != *facts.environment)
        d.alternatives.append(Alternative::of(Cause::CertificateWrongEnvironment, Certainty::Likely));
}

void refine(Diagnosis &d)
{
    switch (d.cause) {
    case Cause::ConsumerNotGranted:
        return refineNotGranted(d);
    case Cause::ConsumerNotDelegated:
        d.alternatives = reasonsNotDelegated(d.facts);
        return;
    case Cause::GrantExpired:
        return refineExpired(d);
    case Cause::ClockAhead:
        return refineClockAhead(d);
    case Cause::ServiceUnavailable:
    case Cause::GatewayError:
        return refineService(d);
    case Cause::ApiForbidden:
    case Cause::ApiRejectedToken:
        return refineStrangeRefusal(d);
    case Cause::CertificateNotAccepted:
    case Cause::SignatureInvalid:
        return refineCertificate(d);
    case Cause::ClientAuthenticationFailed:
        // in the order in which they are worth checking
        d.alternatives = possibly({Cause::ClientUnknown, Cause::AudienceInvalid, Cause::ClockAhead,
            Cause::GrantExpired, Cause::KeyUnknown, Cause::KeyExpired, Cause::CertificateNotAccepted,
            Cause::CertificateOfOtherOrganisation, Cause::SignatureInvalid});
        return;
    case Cause::KeystoreCipherUnsupportedByReader:
        d.alternatives = possibly({Cause::KeystorePasswordOrDamage, Cause::KeystoreDamaged});
        return;
    case Cause::KeystorePasswordOrDamage:
        d.alternatives = possibly(
            {Cause::KeystoreWrongPassword, Cause::KeystoreCipherUnsupportedByReader, Cause::KeystoreDamaged});
        return;
    case Cause::SystemUserTypeUnknown:
        if (d.certainty == Certainty::Possible) // the code alone: in 2024 it stood for something else
            d.alternatives = possibly({Cause::ConsumerNotDelegated});
        return;
    default:
        return;
    }
}

Diagnosis refined(const Rule &rule, const Facts &facts, Certainty certainty)
{
    Diagnosis d = Diagnosis::of(rule.cause, certainty, facts);
    if (rule.responsible != Responsible::Unknown)
        d.responsible = rule.responsible;
    d.rule = QLatin1StringView(rule.id);
    refine(d);
    return d;
}

/// The last of several answers is the one to act on, if it is a log; a whole page of them says nothing.
Diagnosis severalAnswers(const std::vector<const Rule *> &sentences, const Facts &facts)
{
    constexpr std::size_t fewAnswers = 3;
    const bool isLog = sentences.size() <= fewAnswers && facts.codesNamed <= int(fewAnswers);
    Diagnosis d = isLog ? refined(*sentences.front(), facts, Certainty::Likely)
                        : Diagnosis::of(Cause::Unknown, Certainty::Unknown, facts);
    d.certainty = std::max(d.certainty, Certainty::Likely);
    for (const Rule *other : sentences) {
        if (other->cause != d.cause)
            d.alternatives.append(Alternative::of(other->cause));
    }
    return d;
}

} // namespace

Diagnosis diagnose(const Facts &facts)
{
    RuleMatcher matcher(facts);
    const std::vector<const Rule *> sentences = matcher.sentences();
    if (sentences.size() > 1)
        return severalAnswers(sentences, facts);
    const Rule *rule = matcher.first();
    // The rest of a sentence that was cut off says more than a general beginning or a bare status.
    if (!rule || !*rule->text || rule->cause == Cause::ClientAuthenticationFailed) {
        const Rule *const begun = rule && *rule->code ? nullptr : matcher.cutOff();
        if (begun)
            return refined(*begun, facts, Certainty::Likely);
    }
    if (!rule) {
        Diagnosis d = Diagnosis::of(Cause::Unknown, Certainty::Unknown, facts);
        if (facts.error.isEmpty())
            refineStrangeRefusal(d);
        return d;
    }
    return refined(*rule, facts,
        matcher.isCertainHere(*rule) ? rule->certainty : std::max(rule->certainty, Certainty::Likely));
}

Diagnosis reconsidered(Diagnosis diagnosis, const Facts &facts)
{
    diagnosis.facts = facts;
    switch (diagnosis.cause) {
    case Cause::ServiceUnavailable:
    case Cause::GatewayError:
        refineService(diagnosis);
        break;
    case Cause::ConnectionTimeout:
        // Only what concerns a customer stays without an answer: that is not the way there, but the look-up
        // behind it.
        if (facts.plainTokenWorks == true) {
            diagnosis = Diagnosis::of(Cause::DelegationSourceUnavailable, Certainty::Likely, facts);
            diagnosis.alternatives = possibly({Cause::ConnectionTimeout});
        } else if (facts.otherEnvironmentReached == true) {
            diagnosis.certainty = Certainty::Likely;
            diagnosis.alternatives = possibly({Cause::ServiceUnavailable});
        }
        break;
    case Cause::ClientUnknown:
    case Cause::ClientAuthenticationFailed:
    case Cause::KeyUnknown:
        if (facts.otherEnvironmentKnowsClient == true)
            diagnosis = Diagnosis::of(Cause::ClientUnknown, Certainty::Certain, facts);
        break;
    default:
        break;
    }
    return diagnosis;
}

} // namespace da
