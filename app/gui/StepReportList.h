// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "diagnosis/Texts.h"

#include <QWidget>

class QVBoxLayout;

namespace da {

/// The name of a check's step: "Key", "Server", ...
[[nodiscard]] QString checkStepName(StepId step);
/// How a step stands, in one or two words.
[[nodiscard]] QString checkStatusName(StepStatus status);
/// The same as a sign, turning while it is under way.
[[nodiscard]] QWidget *checkStatusMark(StepStatus status, QWidget *parent);
[[nodiscard]] QString durationText(qint64 milliseconds); ///< "240 ms", "1.2 s"

/// The steps of a check as they stand: sign, name, what was found, how long it took; and, on request, the
/// evidence.
class StepReportList : public QWidget {
    Q_OBJECT

public:
    explicit StepReportList(bool withEvidence, QWidget *parent = nullptr);

    void setSteps(const QList<StepReport> &steps, const Texts &texts);

private:
    void addRow(const StepReport &step, const Texts &texts);

    QVBoxLayout *m_column;
    bool m_withEvidence;
};

} // namespace da
