// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "check/CheckRequest.h"
#include "domain/Catalogue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace da {

class CheckRun;

/// The check while it runs and after: its steps as they stand, and the report once there is one. Makes the
/// network objects only when a check is started.
class RunController : public QObject {
    Q_OBJECT

public:
    explicit RunController(QObject *parent = nullptr);
    ~RunController() override;

    /// The check goes by @p catalogue as it is now, whatever becomes of it meanwhile.
    void start(CheckRequest request, const Catalogue &catalogue);
    void cancel();
    void clear(); ///< forgets steps and report; cancels silently
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

    [[nodiscard]] const QList<StepReport> &steps() const { return m_steps; } ///< those begun so far, in order
    [[nodiscard]] const std::optional<CheckReport> &report() const { return m_report; }

Q_SIGNALS:
    void changed(); ///< a step began or ended, or the run did
    void finished(bool interrupted);

private:
    void note(const StepReport &step);
    void end(const CheckReport &report);

    Catalogue m_catalogue;
    CheckRun *m_run = nullptr;
    QList<StepReport> m_steps;
    std::optional<CheckReport> m_report;
};

} // namespace da
