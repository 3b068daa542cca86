// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace da {

class AnswerEdit;
class Card;
class ExplainController;
class FormField;
class MessageLine;
class ResultView;
class TextLabel;

/// The other way in: a text that somebody got is pasted, and what it means stands below it at once.
class ExplainPage : public Page {
    Q_OBJECT

public:
    ExplainPage(AssistantController &controller, ExplainController &explain, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] bool hasOwnEnvironment() const override { return true; }
    [[nodiscard]] std::optional<EnvironmentKind> ownEnvironment() const override;
    [[nodiscard]] QString ownEnvironmentText() const override;
    [[nodiscard]] bool takes(const QMimeData *mime) const override;
    void drop(const QMimeData *mime) override;

private:
    void buildText();
    void buildFacts();
    void buildEmptyState();
    void connectFields();
    void retranslateFacts();
    void showFacts();
    void showResult();
    void browse();
    void setExample();

    ExplainController &m_explain;
    AnswerEdit *m_text;
    TextLabel *m_textLabel;
    MessageLine *m_textMessage;
    QPushButton *m_open;
    QPushButton *m_clear;
    QComboBox *m_sent;
    FormField *m_sentField;
    QLineEdit *m_status;
    FormField *m_statusField;
    QComboBox *m_environment;
    FormField *m_environmentField;
    Card *m_empty;
    TextLabel *m_emptyTitle;
    TextLabel *m_emptyList;
    TextLabel *m_emptyNote;
    QPushButton *m_example;
    ResultView *m_view;
};

} // namespace da
