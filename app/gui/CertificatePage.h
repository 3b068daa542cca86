// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

class QPushButton;

namespace da {

class Card;
class CertificateController;
class CertificateView;
class ConversionCard;
class DropArea;
class FormField;
class SecretEdit;
class TextLabel;

/// A way in: a key file or certificate is dropped, and what it is and what it is worth stands below it.
class CertificatePage : public Page {
    Q_OBJECT

public:
    CertificatePage(
        AssistantController &controller, CertificateController &certificate, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] bool hasOwnEnvironment() const override { return true; }
    [[nodiscard]] std::optional<EnvironmentKind> ownEnvironment() const override;
    [[nodiscard]] QString ownEnvironmentText() const override;
    [[nodiscard]] bool takes(const QMimeData *mime) const override;
    void drop(const QMimeData *mime) override;

Q_SIGNALS:
    void checkWanted(); ///< the file is the check's now
    void keyPairWanted();

private:
    void buildFile();
    void buildEmptyState();
    void browse();
    void unlock();
    void useInCheck();
    void showFile();

    CertificateController &m_certificate;
    DropArea *m_drop;
    FormField *m_dropField;
    ConversionCard *m_command;
    SecretEdit *m_password;
    QWidget *m_passwordRow;
    FormField *m_passwordField;
    QPushButton *m_open;
    QWidget *m_opening;
    TextLabel *m_openingText;
    Card *m_empty;
    TextLabel *m_emptyTitle;
    TextLabel *m_emptyList;
    TextLabel *m_emptyNote;
    QPushButton *m_keyPair;
    CertificateView *m_view;
    QString m_passwordFile; ///< the file that the password field speaks of
};

} // namespace da
