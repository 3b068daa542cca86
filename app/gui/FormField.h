// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Theme.h"

#include <QWidget>

class QLineEdit;

namespace da {

class MessageLine;
class TextLabel;

/// A label, the control it names, a hint, and what is to be said of the value: right, doubtful or wrong.
///
/// The control's accessible name is the label; its accessible description is hint and message, so that a
/// screen reader says on focus what others see (the technique of Kleopatra's form inputs). A new error is
/// announced as an alert.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes @p control as a child. @p focus is the part of it that takes the keyboard; the control itself if
    /// null.
    explicit FormField(QWidget *control, QWidget *focus = nullptr, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    void setMessage(Tone tone, const QString &message); ///< an empty message takes it away
    [[nodiscard]] QString message() const;

private:
    void describe();

    QWidget *m_focus;
    TextLabel *m_label;
    TextLabel *m_hint;
    MessageLine *m_message;
};

/// An edit for scopes, numbers and codes, in their own type.
[[nodiscard]] QLineEdit *codeEdit(const QString &name, int maxLength, QWidget *parent);

} // namespace da
