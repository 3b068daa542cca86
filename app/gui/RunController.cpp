// SPDX-License-Identifier: MIT
#include "gui/RunController.h"

#include "check/CheckRun.h"

#include <algorithm>

namespace da {

RunController::RunController(QObject *parent)
    : QObject(parent)
{
}

RunController::~RunController()
{
    delete m_run; // it knows the catalogue
}

void RunController::start(CheckRequest request, const Catalogue &catalogue)
{
    clear();
    m_catalogue = catalogue;
    m_run = new CheckRun(std::move(request), m_catalogue, this);
    connect(m_run, &CheckRun::stepChanged, this, &RunController::note);
    connect(m_run, &CheckRun::finished, this, &RunController::end);
    m_run->start();
    Q_EMIT changed();
}

void RunController::cancel()
{
    if (m_run)
        m_run->cancel();
}

void RunController::clear()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
        m_run->deleteLater();
        m_run = nullptr;
    }
    if (m_steps.isEmpty() && !m_report)
        return;
    m_steps.clear();
    m_report.reset();
    Q_EMIT changed();
}

void RunController::note(const StepReport &step)
{
    const auto known = std::find_if(
        m_steps.begin(), m_steps.end(), [&step](const StepReport &s) { return s.id == step.id; });
    if (known == m_steps.end())
        m_steps.append(step);
    else
        *known = step;
    Q_EMIT changed();
}

void RunController::end(const CheckReport &report)
{
    m_run->deleteLater();
    m_run = nullptr;
    m_steps = report.steps;
    if (!report.interrupted)
        m_report = report;
    Q_EMIT changed();
    Q_EMIT finished(report.interrupted);
}

} // namespace da
