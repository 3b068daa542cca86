// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Glyph.h"

#include <QAbstractButton>

#include <array>

namespace da {

/// The two ways in: a delegation is checked step by step, or a text that somebody got is explained.
enum class WindowMode { Check, Explain };

/// One of them: a sign and one or two lines of words.
class ModeButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ModeButton(Glyph glyph, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect words() const;

    Glyph m_glyph;
};

/// Which of the two the window is for just now; arrows move between them.
class ModeSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ModeSwitch(QWidget *parent = nullptr);

    void setMode(WindowMode mode);
    [[nodiscard]] QWidget *button(WindowMode mode) const { return m_buttons.at(std::size_t(mode)); }

    [[nodiscard]] static QString name(WindowMode mode);

Q_SIGNALS:
    void modeChosen(da::WindowMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<ModeButton *, 2> m_buttons;
};

} // namespace da
