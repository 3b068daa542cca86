// SPDX-License-Identifier: MIT
#pragma once

#include "gui/LookupAnswer.h"

#include <QWidget>

class QListView;

namespace da {

class Card;
class CopyButton;
class DelegationListModel;
class FieldList;
class MessageLine;
class ResultView;
class TextLabel;
class VerdictBanner;

/// The answer of a look-up in Altinn: what it comes to, how that fits a check that was run, the delegations,
/// and, where there are none or no answer came, who must act and how.
class LookupView : public QWidget {
    Q_OBJECT

public:
    explicit LookupView(QWidget *parent = nullptr);

    void setAnswer(const LookupAnswer &answer, const Texts &texts);
    void setComparison(const Message &comparison); ///< alone: it comes and goes with the other check

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    void retranslate();
    void showList();
    void showDelegation(int row);

    LookupAnswer m_answer;
    Texts m_texts{Language::English};
    VerdictBanner *m_banner;
    CopyButton *m_copy;
    Card *m_comparison;
    TextLabel *m_comparisonTitle;
    MessageLine *m_comparisonText;
    QWidget *m_delegations;
    TextLabel *m_listTitle;
    QListView *m_list;
    DelegationListModel *m_model;
    FieldList *m_fields;
    ResultView *m_result;
};

} // namespace da
