// SPDX-License-Identifier: MIT
#include "check/CheckStep.h"

#include "check/AnswerDiagnosis.h"
#include "check/CheckGrant.h"

namespace da {

CheckStep::CheckStep(StepId id, CheckState &state)
    : m_state(state)
{
    m_report.id = id;
}

void CheckStep::begin()
{
    m_report.status = StepStatus::Running;
    m_timer.start();
    start();
}

void CheckStep::cancel()
{
    if (m_call)
        m_call->cancel();
}

void CheckStep::find(FindingId id, const QStringList &arguments)
{
    m_report.findings.append({id, arguments});
}

void CheckStep::findFirst(FindingId id, const QStringList &arguments)
{
    m_report.findings.prepend({id, arguments});
}

void CheckStep::warn(FindingId id, const QStringList &arguments)
{
    m_warned = true;
    findFirst(id, arguments);
}

void CheckStep::addEvidence(const QString &line)
{
    m_report.evidence.append(line);
}

void CheckStep::pass()
{
    end(m_warned ? StepStatus::Warning : StepStatus::Passed);
}

void CheckStep::end(StepStatus status)
{
    if (m_done)
        return;
    m_done = true;
    m_report.status = status;
    m_report.milliseconds = m_timer.elapsed();
    Q_EMIT done();
}

void CheckStep::fail(Diagnosis diagnosis)
{
    m_state.diagnosis = std::move(diagnosis);
    end(StepStatus::Failed);
}

HttpCall *CheckStep::follow(HttpCall *call)
{
    m_call = call;
    return call;
}

void CheckStep::tellUnread(const HttpAnswer &answer)
{
    findFirst(answer.answered ? FindingId::AnswerNotTaken : FindingId::ServerNotReached, {answer.url.host()});
}

void CheckStep::noteExchange(const HttpAnswer &answer)
{
    if (answer.retryAfterSeconds)
        find(FindingId::RetryAfter, {answer.url.host(), QString::number(*answer.retryAfterSeconds)});
    if (!answer.proxyUsed.isEmpty())
        m_state.report.proxyUsed = answer.proxyUsed;
    if (answer.failure != TransportFailure::None) {
        addEvidence(answer.url.host() + QStringLiteral(": ") + answer.detail);
        if (!answer.peerIssuer.isEmpty())
            addEvidence(QStringLiteral("TLS: %1 (%2)").arg(answer.peerSubject, answer.peerIssuer));
    }
}

Diagnosis CheckStep::diagnoseTransport(const HttpAnswer &answer) const
{
    return diagnosisOfFailure(answer, m_state.facts);
}

JwtGrant makeGrant(const CheckState &state, bool withConsumer, const QString &audience)
{
    return grantOf(state.request, state.keyFile->entries().at(state.keyIndex), withConsumer, audience);
}

} // namespace da
