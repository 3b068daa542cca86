// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace da {

/// A button of the row at the foot of the window and on the pages: as high as the fields, and, when it is the
/// one thing to do next, filled with the accent. Others are drawn by the desktop's style.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QWidget *parent = nullptr);

    void setPrimary(bool primary);
    [[nodiscard]] bool isPrimary() const { return m_primary; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_primary = false;
};

} // namespace da
