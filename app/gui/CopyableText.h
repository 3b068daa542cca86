// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Theme.h"

#include <QWidget>

namespace da {

class CopyButton;
class TextLabel;

/// A caption, a value that must be right to the letter, and a button that copies it.
class CopyableText : public QWidget {
    Q_OBJECT

public:
    explicit CopyableText(bool code, QWidget *parent = nullptr);

    void setCaption(const QString &caption); ///< also names the button: "Copy <caption>"
    void setText(const QString &text);
    void setSurface(const Surface &surface);
    [[nodiscard]] QString text() const;

private:
    TextLabel *m_caption;
    TextLabel *m_value;
    CopyButton *m_copy;
};

} // namespace da
