// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "check/CheckRequest.h"
#include "domain/Catalogue.h"

#include <QObject>

#include <memory>
#include <vector>

namespace da {

class CheckStep;
struct CheckState;

/// One check from input to verdict: the steps in order, each reported as it begins and ends. Nothing is sent
/// before start(). The grant is sent once; a counter-check makes a new one.
class CheckRun : public QObject {
    Q_OBJECT

public:
    /// @p catalogue must outlive the run.
    CheckRun(CheckRequest request, const Catalogue &catalogue, QObject *parent = nullptr);
    ~CheckRun() override;

    void start();
    /// Ends at the next turn of the event loop with a report whose `interrupted` is set.
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void stepChanged(const da::StepReport &step); ///< Running, then its end
    void finished(const da::CheckReport &report); ///< exactly once after start()

private:
    void runNext();
    void stepDone(CheckStep *step);
    void finish(bool interrupted);
    [[nodiscard]] bool isGrounded(StepId id) const;
    void report(StepReport step);

    std::unique_ptr<CheckState> m_state;
    std::vector<std::unique_ptr<CheckStep>> m_steps;
    QList<StepReport> m_reports;
    std::size_t m_current = 0;
    bool m_running = false;
};

} // namespace da
