// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace da {

/// Two things side by side where there is room for both, else one below the other.
class TwoColumns : public QWidget {
    Q_OBJECT

public:
    /// @p share of the width goes to @p first, in percent.
    TwoColumns(QWidget *first, QWidget *second, int share, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< of one below the other
    [[nodiscard]] bool isSideBySide() const;

Q_SIGNALS:
    void turned(bool sideBySide);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    QBoxLayout *m_layout;
    QWidget *m_second;
};

} // namespace da
