// SPDX-License-Identifier: MIT
#pragma once

#include "gui/NetworkEditor.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace da {

class ActionButton;
class ChoiceRow;
class DropArea;
class FormField;
class SecretEdit;
class TextLabel;

/// Which way out to the network is taken: the proxy and its login, and certificate authorities that are
/// trusted besides the system's.
class NetworkDialog : public QDialog {
    Q_OBJECT

public:
    explicit NetworkDialog(NetworkController &network, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildModes(QVBoxLayout *column);
    void buildProxy(QVBoxLayout *column);
    void buildCaFile(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    [[nodiscard]] QLineEdit *lineEdit(const QString &name);
    void retranslate();
    void refresh();
    void showCaFile();
    void browse();
    void save();

    NetworkEditor m_editor;
    TextLabel *m_title;
    ChoiceRow *m_modes;
    QButtonGroup *m_choices;
    TextLabel *m_modeHint;
    QWidget *m_proxy;
    QLineEdit *m_host;
    FormField *m_hostField;
    QLineEdit *m_port;
    FormField *m_portField;
    QLineEdit *m_user;
    FormField *m_userField;
    QWidget *m_passwordRow;
    SecretEdit *m_password;
    QCheckBox *m_remember;
    FormField *m_passwordField;
    DropArea *m_caFile;
    FormField *m_caField;
    QPushButton *m_dropCa;
    QPushButton *m_cancel;
    ActionButton *m_save;
};

} // namespace da
