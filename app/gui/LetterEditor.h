// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Correspondence.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace da {

class CopyButton;
class FormField;
class MessageLine;

/// A letter that is ready to send and can be changed first: in any of the three languages, whatever the
/// window's is. What stands in the fields is what is copied, saved and mailed, and nothing else.
///
/// A letter that nobody has touched follows its draft and language. One that was edited stays as it is, and
/// says so, until the user starts over or it is about another case.
class LetterEditor : public QWidget {
    Q_OBJECT

public:
    using Draft = std::function<Letter(const Texts &)>;

    explicit LetterEditor(QWidget *parent = nullptr);

    void setSubject(
        const QString &subject); ///< what it is, for accessible names: "the letter to the customer"
    /// @p language is the window's, followed until the user chooses one. Another @p caseId than before drops
    /// what was edited.
    void setDraft(Draft draft, Language language, const QString &caseId);
    [[nodiscard]] Letter letter() const; ///< as it stands in the fields
    [[nodiscard]] bool isEdited() const { return m_edited; }
    void startOver(); ///< drops what was edited
    void saveAs(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildButtons(QHBoxLayout *row);
    void connectFields();
    void retranslate();
    void write();
    void noteEdit();
    void showState();
    void askWhereToSave();
    void mail();
    [[nodiscard]] Language language() const;

    QComboBox *m_language;
    FormField *m_languageField;
    QLineEdit *m_to;
    FormField *m_toField;
    QLineEdit *m_title;
    FormField *m_titleField;
    QPlainTextEdit *m_body;
    FormField *m_bodyField;
    MessageLine *m_state;
    MessageLine *m_outcome;
    QPushButton *m_mail;
    CopyButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_startOver;
    Draft m_draft;
    Letter m_written; ///< the draft as it was when it was put in the fields
    QString m_case;
    QString m_what;
    bool m_languageChosen = false;
    bool m_addressed = false; ///< the user wrote to whom; that stays in any language
    bool m_edited = false;
};

} // namespace da
