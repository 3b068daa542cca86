// SPDX-License-Identifier: MIT
#include "gui/LookupView.h"

#include "gui/Card.h"
#include "gui/CopyButton.h"
#include "gui/DelegationListModel.h"
#include "gui/FieldList.h"
#include "gui/Layouts.h"
#include "gui/LookupTexts.h"
#include "gui/MessageLine.h"
#include "gui/ResultView.h"
#include "gui/TextLabel.h"
#include "gui/TwoLineDelegate.h"
#include "gui/VerdictBanner.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace da {

namespace {

constexpr int rowsAtOnce = 5;

} // namespace

LookupView::LookupView(QWidget *parent)
    : QWidget(parent)
    , m_banner(new VerdictBanner(this))
    , m_copy(new CopyButton([this] { return lookupAsText(m_answer, m_texts); }, m_banner))
    , m_comparison(new Card(this))
    , m_comparisonTitle(new TextLabel(TextLabel::Role::Strong, m_comparison))
    , m_comparisonText(new MessageLine(m_comparison))
    , m_delegations(new QWidget(this))
    , m_listTitle(new TextLabel(TextLabel::Role::Subheading, m_delegations))
    , m_list(new QListView(m_delegations))
    , m_model(new DelegationListModel(this))
    , m_fields(new FieldList(m_delegations))
    , m_result(new ResultView(this))
{
    m_copy->setObjectName(QStringLiteral("copyLookup"));
    m_banner->addTrailing(m_copy);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparisonTitle->setSurface(m_comparison->surface());
    m_comparisonText->setSurface(m_comparison->surface());
    m_comparison->body()->addWidget(m_comparisonTitle);
    m_comparison->body()->addWidget(m_comparisonText);
    buildList();
    auto *column = columnIn(this, Space::Large);
    for (QWidget *part : std::initializer_list<QWidget *>{m_banner, m_comparison, m_delegations, m_result})
        column->addWidget(part);
    retranslate();
}

void LookupView::buildList()
{
    m_list->setObjectName(QStringLiteral("delegations"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setObjectName(QStringLiteral("delegation"));
    auto *column = columnIn(m_delegations, Space::Small);
    column->addWidget(m_listTitle);
    column->addWidget(m_list);
    column->addWidget(m_fields);
    m_listTitle->setBuddy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { showDelegation(index.row()); });
}

void LookupView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LookupView::retranslate()
{
    m_copy->setSubject(tr("the whole answer"));
    m_comparisonTitle->setText(tr("Compared with the check that you ran"));
    m_listTitle->setText(tr("Delegations that Altinn lists"));
    m_list->setAccessibleName(m_listTitle->text());
}

void LookupView::setAnswer(const LookupAnswer &answer, const Texts &texts)
{
    m_answer = answer;
    m_texts = texts;
    m_banner->setVerdict(
        lookupSign(answer.subject), answer.subject.diagnosis.certainty, lookupBanner(answer.subject, texts));
    setComparison(answer.comparison);
    showList();
    m_result->setResult(answer.subject, texts);
}

void LookupView::setComparison(const Message &comparison)
{
    m_answer.comparison = comparison;
    m_comparisonText->setMessage(comparison.tone, comparison.text);
    m_comparison->setVisible(!comparison.text.isEmpty());
}

void LookupView::showList()
{
    const auto count = int(m_answer.delegations.size());
    m_model->setDelegations(m_answer.delegations, m_answer.subject.altinn->query);
    m_delegations->setVisible(count > 0);
    m_list->setVisible(count > 1);
    if (count == 0)
        return;
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::min(count, rowsAtOnce) * row + 2 * m_list->frameWidth());
    m_list->setCurrentIndex(m_model->index(0));
    showDelegation(0);
}

void LookupView::showDelegation(int row)
{
    if (row < 0)
        return;
    m_fields->setGroups({delegationFields(m_model->delegation(row))});
    // They are made anew, and would come last of all.
    QWidget *before = m_list;
    for (CopyButton *copy : m_fields->findChildren<CopyButton *>()) {
        setTabOrder(before, copy);
        before = copy;
    }
}

} // namespace da
