// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Theme.h"

#include <QLabel>

namespace da {

/// Text in one of the roles of the window. Plain text only (what servers and customers write is never
/// markup), wrapped, at most 72 characters wide, following palette and font changes.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Role { Body, Strong, Hint, Subheading, Heading, Code };

    explicit TextLabel(Role role, QWidget *parent = nullptr);
    TextLabel(Role role, const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// What it stands on, when that is not the page; its colour is made readable there.
    void setSurface(const Surface &surface);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    /// Lines stay readable on a wide window. A maximum width would do it too, but layouts would then give the
    /// room left over to the neighbours, and reckon the height with a width that the label never gets.
    void keepLinesShort();

    Role m_role;
    Tone m_tone = Tone::Neutral;
    Surface m_surface;
    int m_textWidth = QWIDGETSIZE_MAX;
};

} // namespace da
