// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"
#include "gui/PasswordKeeper.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace da {

class CertificateCard;
class ConversionCard;
class DropArea;
class FormField;
class KeyController;
class MessageLine;
class SecretEdit;
class TextLabel;

/// A client, and the key that signs for it: chosen, opened, and judged.
class KeyForm : public QWidget {
    Q_OBJECT

public:
    explicit KeyForm(KeyController &key, QWidget *parent = nullptr);

    /// Whose they are: what is said of the client's id, and the name of the field for the owner's number.
    void setOwner(const QString &clientHint, const QString &numberLabel);
    void refresh(const Texts &texts); ///< everything that depends on what was chosen
    [[nodiscard]] QWidget *firstFocus() const; ///< null: nothing is left to fill in

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFile();
    void buildPassword();
    void retranslate();
    void browse();
    void unlock();
    void showFile();
    void showKeyring(bool locked);
    void showKey();
    void showEntries();
    void showFindings();
    [[nodiscard]] QString fileName() const;

    KeyController &m_key;
    Texts m_texts{Language::English};
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
    QLineEdit *m_supplier;
    FormField *m_supplierField;
    QLineEdit *m_kid;
    FormField *m_kidField;
    QString m_passwordFile; ///< the file that the password field speaks of
    KeyringState::Stage m_stage = KeyringState::Stage::Silent; ///< as last shown
};

} // namespace da
