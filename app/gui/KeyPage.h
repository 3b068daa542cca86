// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace da {

class BusyIndicator;
class CertificateCard;
class ConversionCard;
class DropArea;
class FormField;
class MessageLine;
class SecretEdit;
class TextLabel;

/// Fourth page: the supplier's client, and the key that signs for it.
class KeyPage : public Page {
    Q_OBJECT

public:
    explicit KeyPage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void buildFile();
    void buildPassword();
    void buildOptions();
    void browse();
    void unlock();
    void showFile();
    void showKeyring(bool locked);
    void showKey();
    void showEntries();
    void showFindings();
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QLineEdit *codeEdit(const QString &name);

    QLineEdit *m_clientId;
    FormField *m_clientIdField;
    DropArea *m_drop;
    FormField *m_dropField;
    SecretEdit *m_password;
    QWidget *m_passwordRow;
    FormField *m_passwordField;
    QPushButton *m_open;
    QCheckBox *m_remember;
    QWidget *m_keyring;
    MessageLine *m_keyringNote;
    QPushButton *m_forget;
    QWidget *m_opening;
    TextLabel *m_openingText;
    ConversionCard *m_command;
    QComboBox *m_entries;
    FormField *m_entriesField;
    CertificateCard *m_card;
    QWidget *m_findings;
    QLineEdit *m_kid;
    FormField *m_kidField;
    QLineEdit *m_supplier;
    FormField *m_supplierField;
    QString m_passwordFile; ///< the file that the password field speaks of
    KeyringState::Stage m_stage = KeyringState::Stage::Silent; ///< as last shown
};

} // namespace da
