// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace da {

class ActionButton;
class CertificateController;
class ChainTree;
class CopyButton;
class FieldList;
class FormField;
class TextLabel;
class VerdictCard;

/// Everything about an open file: what it is worth, which key of it is meant and for which environment it is
/// judged, the chain, and every field of the certificate that is selected in the chain.
class CertificateView : public QWidget {
    Q_OBJECT

public:
    explicit CertificateView(CertificateController &certificate, QWidget *parent = nullptr);

    void refresh(const Texts &texts);
    [[nodiscard]] ActionButton *toCheck() const { return m_toCheck; }
    /// What a user should know before going on to a check; empty: nothing.
    void setCheckHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildChoices(QVBoxLayout *column);
    void buildActions(QVBoxLayout *column);
    void retranslate();
    void showEntries();

    CertificateController &m_certificate;
    Texts m_texts{Language::English};
    VerdictCard *m_verdict;
    ActionButton *m_toCheck;
    CopyButton *m_copyAll;
    TextLabel *m_checkHint;
    QComboBox *m_entries;
    FormField *m_entriesField;
    QComboBox *m_environment;
    FormField *m_environmentField;
    QWidget *m_chainPart;
    TextLabel *m_chainTitle;
    TextLabel *m_chainHint;
    ChainTree *m_chain;
    TextLabel *m_fieldsTitle;
    FieldList *m_fields;
};

} // namespace da
