// SPDX-License-Identifier: MIT
#pragma once

#include "gui/WindowMode.h"

#include <QAbstractButton>

#include <array>

namespace da {

/// One way in: a sign and a few words.
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

/// Which way in the window shows just now; arrows move between them.
class ModeSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ModeSwitch(QWidget *parent = nullptr);

    void setMode(WindowMode mode);
    [[nodiscard]] QWidget *button(WindowMode mode) const { return m_buttons.at(std::size_t(mode)); }
    /// What belongs to one way in alone stands under its button, and only while that way is taken. The column
    /// is as wide without it.
    void putUnder(WindowMode mode, QWidget *detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void modeChosen(da::WindowMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QSize withDetail(QSize size) const;

    std::array<ModeButton *, allWindowModes.size()> m_buttons{};
    QWidget *m_detail = nullptr;
    WindowMode m_detailMode = WindowMode::Check;
};

} // namespace da
