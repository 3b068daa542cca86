// SPDX-License-Identifier: MIT
#pragma once

#include "gui/KeyPairController.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace da {

class ActionButton;
class CopyableText;
class CopyButton;
class FormField;
class MessageLine;
class NumberedSteps;
class SecretEdit;
class TextLabel;

/// Makes a key for a client that has one of its own: size, id and password are asked for, the private half is
/// saved, and the public half is shown for pasting in self-service.
class KeyPairDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeyPairDialog(QWidget *parent = nullptr);

    [[nodiscard]] KeyPairController &keyPair() { return m_keyPair; }

Q_SIGNALS:
    void checkWanted(const QString &path, const QString &kid);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void buildResult();
    void buildFoot(QVBoxLayout *column);
    void retranslate();
    void retranslateResult();
    void refresh();
    void advance();
    void askWhereToSave();
    void askWhereToSaveSet();
    void saveSet(const QString &path);
    [[nodiscard]] QScrollArea *scrolled(QWidget *part);

    KeyPairController m_keyPair;
    TextLabel *m_title;
    TextLabel *m_about;
    QWidget *m_form;
    QComboBox *m_size;
    FormField *m_sizeField;
    QLineEdit *m_kid;
    FormField *m_kidField;
    SecretEdit *m_password;
    FormField *m_passwordField;
    SecretEdit *m_repeated;
    FormField *m_repeatedField;
    MessageLine *m_trouble;
    QWidget *m_making;
    TextLabel *m_makingText;
    QWidget *m_result;
    MessageLine *m_saved;
    NumberedSteps *m_steps;
    TextLabel *m_setLabel;
    QPlainTextEdit *m_set;
    CopyButton *m_copySet;
    QPushButton *m_saveSet;
    MessageLine *m_setMessage;
    CopyableText *m_keyId;
    ActionButton *m_close;
    ActionButton *m_next;
};

} // namespace da
