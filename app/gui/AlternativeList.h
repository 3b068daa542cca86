// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/DiagnosisText.h"

#include <QWidget>

class QVBoxLayout;

namespace da {

/// What else it may be: each with the question that decides it, and who can answer that.
class AlternativeList : public QWidget {
    Q_OBJECT

public:
    explicit AlternativeList(QWidget *parent = nullptr);

    void setAlternatives(const Diagnosis &diagnosis, const DiagnosisText &text);

private:
    void addRow(
        int number, const Alternative &alternative, const Diagnosis &diagnosis, const DiagnosisText &text);

    QVBoxLayout *m_column;
};

} // namespace da
