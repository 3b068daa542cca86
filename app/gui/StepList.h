// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace da {

class AssistantController;

/// The steps at the left of the window: a real list, so arrows, Home, End and Return work in it, and a screen
/// reader tells each step's state.
class StepList : public QListView {
    Q_OBJECT

public:
    explicit StepList(AssistantController &controller, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCurrent();

    AssistantController &m_controller;
};

} // namespace da
