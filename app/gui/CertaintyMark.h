// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"
#include "gui/Theme.h"

#include <QWidget>

namespace da {

/// How sure a diagnosis is, as bars of which more or fewer are filled; beside a text that says the same.
class CertaintyMark : public QWidget {
    Q_OBJECT

public:
    explicit CertaintyMark(QWidget *parent = nullptr);

    void setCertainty(Certainty certainty, const Surface &surface);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Certainty m_certainty = Certainty::Unknown;
    Surface m_surface;
};

} // namespace da
