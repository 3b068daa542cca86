// SPDX-License-Identifier: MIT
#include "check/CheckRun.h"

#include "check/AltinnStep.h"
#include "check/ApiStep.h"
#include "check/CounterChecksStep.h"
#include "check/InputStep.h"
#include "check/KeyStep.h"
#include "check/LookupInputStep.h"
#include "check/SecondOpinionStep.h"
#include "check/ServerStep.h"
#include "check/TokenContentsStep.h"
#include "check/TokenStep.h"

#include <QTimer>

#include <algorithm>

namespace da {

CheckRun::CheckRun(CheckRequest request, const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<CheckState>(std::move(request), catalogue))
{
    CheckReport &report = m_state->report;
    report.environment = m_state->request.environment;
    report.supplier = m_state->request.supplier;
    m_state->facts.environment = report.environment.kind;
    m_state->facts.clientOwner = report.supplier;
    const bool lookUp = m_state->request.kind == CheckKind::AltinnLookup;
    if (lookUp)
        m_steps.push_back(std::make_unique<LookupInputStep>(*m_state));
    else
        m_steps.push_back(std::make_unique<InputStep>(*m_state));
    m_steps.push_back(std::make_unique<KeyStep>(*m_state));
    m_steps.push_back(std::make_unique<ServerStep>(*m_state));
    m_steps.push_back(std::make_unique<TokenStep>(*m_state));
    m_steps.push_back(std::make_unique<TokenContentsStep>(*m_state));
    m_steps.push_back(std::make_unique<CounterChecksStep>(*m_state));
    m_steps.push_back(std::make_unique<ApiStep>(*m_state));
    if (lookUp)
        m_steps.push_back(std::make_unique<AltinnStep>(*m_state));
    else
        m_steps.push_back(std::make_unique<SecondOpinionStep>(*m_state));
    for (const auto &step : m_steps)
        connect(step.get(), &CheckStep::done, this, [this, s = step.get()] { stepDone(s); });
}

CheckRun::~CheckRun() = default;

bool CheckRun::isRunning() const
{
    return m_running;
}

void CheckRun::start()
{
    m_running = true;
    m_state->report.startedAt = QDateTime::currentDateTime();
    m_state->http = std::make_unique<HttpClient>(m_state->request.network);
    QTimer::singleShot(0, this, &CheckRun::runNext);
}

bool CheckRun::isGrounded(StepId id) const
{
    const bool failed = m_state->diagnosis && m_state->diagnosis->cause != Cause::DelegationVerified;
    const bool input = failed && m_reports.constFirst().status == StepStatus::Failed;
    if (id == StepId::Altinn && m_state->request.kind == CheckKind::Delegation)
        return !input && m_state->report.model == DelegationModel::ApiDelegation;
    return id == StepId::CounterChecks || !failed;
}

void CheckRun::runNext()
{
    if (!m_running)
        return;
    for (; m_current < m_steps.size(); ++m_current) {
        CheckStep &step = *m_steps[m_current];
        StepReport idle;
        idle.id = step.id();
        if (step.isWanted() && isGrounded(step.id())) {
            idle.status = StepStatus::Running;
            Q_EMIT stepChanged(idle);
            return step.begin();
        }
        idle.status = step.isWanted() ? StepStatus::NotTested : StepStatus::Skipped;
        report(idle);
    }
    finish(false);
}

void CheckRun::report(StepReport step)
{
    m_state->redactor.redact(step);
    m_reports.append(step);
    Q_EMIT stepChanged(step);
}

void CheckRun::stepDone(CheckStep *step)
{
    if (!m_running)
        return;
    report(step->report());
    ++m_current;
    // The next step begins from the event loop: a step may be done before its begin() has returned.
    QTimer::singleShot(0, this, &CheckRun::runNext);
}

void CheckRun::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    if (m_current < m_steps.size())
        m_steps[m_current]->cancel();
    QTimer::singleShot(0, this, [this] { finish(true); });
}

void CheckRun::finish(bool interrupted)
{
    m_running = false;
    for (auto i = m_reports.size(); i < qsizetype(m_steps.size()); ++i) {
        StepReport rest;
        rest.id = m_steps[std::size_t(i)]->id();
        rest.status = StepStatus::NotTested;
        m_reports.append(rest);
    }
    CheckReport &result = m_state->report;
    result.interrupted = interrupted;
    result.diagnosis =
        m_state->diagnosis.value_or(Diagnosis::of(Cause::Unknown, Certainty::Unknown, m_state->facts));
    if (interrupted)
        result.diagnosis = Diagnosis::of(Cause::Unknown, Certainty::Unknown, m_state->facts);
    // Who looks up is the API's owner: what is wrong with the client is not for a supplier to mend.
    const bool isOwners = m_state->request.kind == CheckKind::AltinnLookup;
    if (isOwners && result.diagnosis.responsible == Responsible::Supplier)
        result.diagnosis.responsible = Responsible::ApiProvider;
    result.verdict = interrupted ? Verdict::Unknown : verdictOf(result.diagnosis, m_state->answered);
    result.steps = m_reports;
    m_state->redactor.redact(result);
    result.milliseconds = result.startedAt.msecsTo(QDateTime::currentDateTime());
    Q_EMIT finished(result);
}

} // namespace da
