// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace da {

/// What somebody is to do, one after the other: a number in a circle, and a sentence that can be selected and
/// copied.
class NumberedSteps : public QWidget {
    Q_OBJECT

public:
    explicit NumberedSteps(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    [[nodiscard]] QStringList steps() const { return m_steps; }
    [[nodiscard]] QString asText() const; ///< "1. ...\n2. ..."

private:
    QGridLayout *m_grid;
    QStringList m_steps;
};

} // namespace da
