// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"
#include "gui/ResultSubject.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace da {

class AlternativeList;
class Card;
class ChainPicture;
class CopyButton;
class Disclosure;
class LetterEditor;
class NumberedSteps;
class StepAnswer;
class StepReportList;
class TextLabel;
class TwoColumns;
class VerdictBanner;

/// One result, of a check or of a pasted text: the verdict and how sure it is, who must act and how, whom to
/// write to, where in the chain it stops; and, folded below, what else it may be, the letters, the evidence
/// and the steps. Of a look-up in Altinn what follows its own banner, and nothing that speaks of a token.
/// Keeps its folds, and what was edited in a letter, while the same case is shown again.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);

    void setResult(const ResultSubject &subject, const Texts &texts);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void lookupWanted(); ///< Altinn is to be asked for the delegation

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildTokenUse();
    void buildPicture();
    void buildFolds();
    void retranslate();
    [[nodiscard]] QString aboutText() const;
    [[nodiscard]] bool isLookup() const { return m_subject.kind == ResultSubject::Kind::Lookup; }
    void showBanner(const DiagnosisText &text);
    void showActions(const DiagnosisText &text);
    void showContact(const DiagnosisText &text);
    void showTokenUse();
    void showPicture(const DiagnosisText &text);
    void showAlternatives(const DiagnosisText &text);
    void showLetters();
    void showEvidence();
    void showSteps();

    ResultSubject m_subject;
    Texts m_texts{Language::English};
    QString m_case; ///< whose folds are open
    QVBoxLayout *m_column;
    VerdictBanner *m_banner;
    CopyButton *m_copy;
    QWidget *m_actions;
    TextLabel *m_who;
    NumberedSteps *m_steps;
    QPushButton *m_toLetter;
    QPushButton *m_toLookup;
    QWidget *m_contact;
    TwoColumns *m_head; ///< of the two
    TextLabel *m_contactTitle;
    Card *m_contactCard;
    TextLabel *m_contactName;
    TextLabel *m_contactLines;
    QPushButton *m_toTicket;
    QWidget *m_tokenUse;
    TextLabel *m_tokenUseTitle;
    QVBoxLayout *m_tokenUseBody;
    StepAnswer *m_api;
    StepAnswer *m_altinn;
    TextLabel *m_pictureTitle;
    TextLabel *m_explanation;
    ChainPicture *m_picture;
    AlternativeList *m_alternatives;
    Disclosure *m_alternativesFold;
    LetterEditor *m_letter;
    Disclosure *m_letterFold;
    LetterEditor *m_ticket;
    Disclosure *m_ticketFold;
    Card *m_evidence;
    Disclosure *m_evidenceFold;
    StepReportList *m_stepList;
    Disclosure *m_stepsFold;
};

} // namespace da
