// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace da {

/// A password field with a button that shows what was typed. The button is a control of its own, since the
/// keyboard cannot reach an action inside a line edit.
class SecretEdit : public QWidget {
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// The typed text. A line edit's own buffer cannot be wiped (Qt 6.4), so the caller takes what it needs
    /// and clears.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textEdited(const QString &text);
    void submitted(); ///< Return was pressed

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSecret(bool shown);

    QLineEdit *m_edit;
    QPushButton *m_show;
};

} // namespace da
