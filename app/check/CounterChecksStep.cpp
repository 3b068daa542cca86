// SPDX-License-Identifier: MIT
#include "check/CounterChecksStep.h"

#include "check/TokenStep.h"
#include "diagnosis/Rules.h"

namespace da {

namespace {

/// The answers that the same request without consumer_org, or the health address, can explain.
bool isAmbiguous(Cause cause)
{
    return cause == Cause::ServiceUnavailable || cause == Cause::GatewayError || cause == Cause::Unknown
        || cause == Cause::ResponseNotUnderstood || cause == Cause::ConnectionTimeout
        || cause == Cause::DelegationSourceUnavailable;
}

} // namespace

bool CounterChecksStep::isWanted() const
{
    const CheckReport &report = m_state.report;
    return m_state.request.counterChecks && m_state.diagnosis && m_state.keyIndex >= 0
        && !report.consumer.isEmpty() && !report.grantClaims.isEmpty() && m_state.accessToken.isEmpty()
        && isAmbiguous(m_state.diagnosis->cause);
}

void CounterChecksStep::start()
{
    if (m_state.request.environment.healthUrl.isEmpty())
        askPlainToken();
    else
        askHealth();
}

void CounterChecksStep::askHealth()
{
    HttpCall *call = follow(m_state.http->get(m_state.request.environment.healthUrl));
    connect(call, &HttpCall::finished, this, [this](const HttpAnswer &answer) {
        noteExchange(answer);
        const bool good = answer.failure == TransportFailure::None && answer.status == 200;
        m_state.facts.healthOk = good;
        find(good ? FindingId::HealthGood : FindingId::HealthBad, {answer.url.host()});
        askPlainToken();
    });
}

void CounterChecksStep::askPlainToken()
{
    HttpCall *call = follow(sendGrant(m_state, makeGrant(m_state, false)));
    if (!call)
        return conclude();
    connect(call, &HttpCall::finished, this, &CounterChecksStep::readPlainToken);
}

void CounterChecksStep::readPlainToken(const HttpAnswer &answer)
{
    noteExchange(answer);
    if (answer.failure == TransportFailure::None) {
        const Diagnosis plain = diagnoseAnswer(answer, Facts());
        // An answer about the supplier's own grant shows as well as a token does that client and server work.
        const bool works = answer.status == 200 || plain.cause == Cause::ConsumerNotGranted
            || plain.cause == Cause::ConsumerOrgMissing;
        m_state.facts.plainTokenWorks = works;
        const QString code = plain.facts.code.isEmpty() ? QString::number(answer.status) : plain.facts.code;
        find(works ? FindingId::PlainTokenWorks : FindingId::PlainTokenFails,
            works ? QStringList() : QStringList{code});
    }
    conclude();
}

void CounterChecksStep::conclude()
{
    Facts facts = m_state.diagnosis->facts;
    facts.plainTokenWorks = m_state.facts.plainTokenWorks;
    facts.healthOk = m_state.facts.healthOk;
    m_state.diagnosis = reconsidered(*m_state.diagnosis, facts);
    pass();
}

} // namespace da
