// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

class QCheckBox;
class QLineEdit;

namespace da {

class ActionButton;
class Disclosure;
class FormField;
class KeyForm;
class LookupController;
class LookupView;
class MessageLine;
class StepReportList;
class TextLabel;

/// A way in for those who own a scope: which delegations of it does Altinn have?
class LookupPage : public Page {
    Q_OBJECT

public:
    LookupPage(AssistantController &controller, LookupController &lookup, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] bool takes(const QMimeData *mime) const override;
    void drop(const QMimeData *mime) override;

private:
    void buildQuestion();
    void buildActions();
    [[nodiscard]] QLineEdit *field(const QString &name);
    void showQuestion();
    void showKey();
    void showButtons();
    void showRun();
    void showAnswer();
    [[nodiscard]] QString gapText() const;
    [[nodiscard]] QString keyTitle() const;

    LookupController &m_lookup;
    QLineEdit *m_consumer;
    FormField *m_consumerField;
    QLineEdit *m_supplier;
    FormField *m_supplierField;
    QLineEdit *m_scope;
    FormField *m_scopeField;
    QCheckBox *m_admin;
    KeyForm *m_key;
    Disclosure *m_keyFold;
    ActionButton *m_start;
    ActionButton *m_cancel;
    TextLabel *m_gap;
    MessageLine *m_cancelled;
    StepReportList *m_steps;
    LookupView *m_answer;
    std::optional<bool> m_keyComplete; ///< as last shown
    qint64 m_shown = 0; ///< when the answer that is shown was asked for, or 0
};

} // namespace da
