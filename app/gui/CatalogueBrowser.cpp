// SPDX-License-Identifier: MIT
#include "gui/CatalogueBrowser.h"

#include "gui/ActionButton.h"
#include "gui/CatalogueController.h"
#include "gui/CatalogueDetails.h"
#include "gui/CatalogueModel.h"
#include "gui/TextLabel.h"
#include "gui/TwoColumns.h"
#include "gui/TwoLineDelegate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace da {

namespace {
constexpr int listShare = 50; ///< percent of the width
}

CatalogueBrowser::CatalogueBrowser(CatalogueController &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_searchLabel(new TextLabel(TextLabel::Role::Strong, this))
    , m_search(new QLineEdit(this))
    , m_ownerLabel(new TextLabel(TextLabel::Role::Strong, this))
    , m_owner(new QComboBox(this))
    , m_count(new TextLabel(TextLabel::Role::Hint, this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(TextLabel::Role::Hint, this))
    , m_add(new ActionButton(this))
    , m_side(new QWidget(this))
    , m_frame(new QScrollArea(m_side))
    , m_framed(new QWidget)
    , m_details(new CatalogueDetails(m_framed))
    , m_model(new CatalogueModel(this))
    , m_filter(new CatalogueFilterModel(m_model))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(Space::Medium));
    buildFilter(column);
    buildList();
    buildDetails();
    column->addWidget(m_columns, 1);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(std::chrono::milliseconds(150));
    connect(&m_debounce, &QTimer::timeout, this, &CatalogueBrowser::search);
    connect(&catalogue, &CatalogueController::catalogueChanged, this, &CatalogueBrowser::showCatalogue);
    retranslate();
    showCatalogue();
}

void CatalogueBrowser::buildFilter(QVBoxLayout *column)
{
    const Theme theme = Theme::current();
    m_search->setObjectName(QStringLiteral("catalogueSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(theme.controlHeight());
    m_searchLabel->setBuddy(m_search);
    m_owner->setObjectName(QStringLiteral("catalogueOwner"));
    m_owner->setMinimumHeight(theme.controlHeight());
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(14);
    m_owner->setMaxVisibleItems(20);
    m_ownerLabel->setBuddy(m_owner);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::Medium));
    int stretch = 3;
    for (const auto &[label, control] :
        {std::pair<TextLabel *, QWidget *>(m_searchLabel, m_search), {m_ownerLabel, m_owner}}) {
        auto *field = new QVBoxLayout;
        field->setSpacing(theme.space(Space::Tiny));
        field->addWidget(label);
        field->addWidget(control);
        row->addLayout(field, stretch--);
    }
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_owner, &QComboBox::activated, this, &CatalogueBrowser::chooseOwner);
}

void CatalogueBrowser::buildList()
{
    const Theme theme = Theme::current();
    m_count->setObjectName(QStringLiteral("catalogueCount"));
    m_list->setObjectName(QStringLiteral("catalogueEntries"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setModelColumn(CatalogueModel::SchemaColumn);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_list->setMinimumHeight(theme.space(Space::Vast) * 5);
    m_add->setObjectName(QStringLiteral("addOwnEntry"));
    connect(m_add, &QPushButton::clicked, this, &CatalogueBrowser::addWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (m_following || !current.isValid())
                return;
            m_wanted = m_model->entry(m_filter->mapToSource(current).row());
            showDetails();
        });
}

void CatalogueBrowser::buildDetails()
{
    const Theme theme = Theme::current();
    auto *first = new QWidget(this);
    auto *column = new QVBoxLayout(first);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::Tiny));
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addSpacing(theme.space(Space::Tiny));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    m_frame->setFrameShape(QFrame::NoFrame);
    m_frame->setWidgetResizable(true);
    m_frame->setFocusPolicy(Qt::NoFocus);
    m_frame->viewport()->setAutoFillBackground(false);
    m_frame->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *framed = new QVBoxLayout(m_framed);
    framed->setContentsMargins(0, 0, theme.space(Space::Small), 0);
    m_frame->setWidget(m_framed);
    m_framed->setAutoFillBackground(false);
    side->addWidget(m_frame);
    m_columns = new TwoColumns(first, m_side, listShare, this);
    placeDetails(m_columns->isSideBySide());
    connect(m_columns, &TwoColumns::turned, this, &CatalogueBrowser::placeDetails);
    connect(m_details, &CatalogueDetails::entryWanted, this,
        [this](const QString &scope, const DelegationSchema &schema) {
            select(scope, schema);
            m_list->setFocus(Qt::OtherFocusReason);
        });
    connect(m_details, &CatalogueDetails::checkWanted, this, &CatalogueBrowser::checkWanted);
    connect(m_details, &CatalogueDetails::editWanted, this, [this] {
        if (const CatalogueEntry *entry = selected())
            Q_EMIT editWanted(entry->schema);
    });
    connect(m_details, &CatalogueDetails::removeWanted, this, [this] {
        if (const CatalogueEntry *entry = selected())
            Q_EMIT removeWanted(entry->schema);
    });
}

void CatalogueBrowser::placeDetails(bool beside)
{
    // Beside the list they scroll by themselves, so that the list stays in view; below it the page does.
    (beside ? m_framed : m_side)->layout()->addWidget(m_details);
    m_frame->setVisible(beside);
}

void CatalogueBrowser::retranslate()
{
    m_searchLabel->setText(tr("Search the catalogue"));
    m_search->setAccessibleName(m_searchLabel->text());
    m_search->setPlaceholderText(tr("Scope, schema or owner"));
    m_ownerLabel->setText(tr("API provider"));
    m_owner->setAccessibleName(m_ownerLabel->text());
    m_list->setAccessibleName(tr("Catalogue of scopes and delegation schemas"));
    m_nothing->setText(tr("Nothing in the catalogue fits."));
    m_add->setText(tr("Add an entry of your own …"));
    m_model->retranslate();
    m_details->retranslate();
    showOwners();
    showCount();
    showDetails();
}

void CatalogueBrowser::refresh()
{
    showDetails();
}

void CatalogueBrowser::setCheckEnabled(bool enabled)
{
    m_details->setCheckEnabled(enabled);
}

void CatalogueBrowser::showCatalogue()
{
    m_model->setCatalogue(m_catalogue.catalogue());
    showOwners();
    showCount();
    showSelection();
}

void CatalogueBrowser::showOwners()
{
    const QVariant chosen = m_owner->currentData();
    const QLocale locale;
    m_owner->clear();
    m_owner->addItem(tr("All API providers"));
    for (const CatalogueOwner &owner : m_model->owners().list())
        m_owner->addItem(QStringLiteral("%1 (%2)").arg(owner.key.isEmpty() ? tr("Not known") : owner.name,
                             locale.toString(owner.entries)),
            owner.key);
    m_owner->setCurrentIndex(chosen.isValid() ? std::max(0, m_owner->findData(chosen)) : 0);
    chooseOwner();
}

void CatalogueBrowser::chooseOwner()
{
    const QVariant key = m_owner->currentData();
    m_filter->setOwner(key.isValid() ? std::optional(key.toString()) : std::nullopt);
    showCount();
    showSelection();
}

void CatalogueBrowser::search()
{
    m_debounce.stop();
    m_filter->setQuery(m_search->text());
    showCount();
    showSelection();
}

void CatalogueBrowser::showCount()
{
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2 shown").arg(locale.toString(m_filter->shown()), locale.toString(m_filter->total())));
    m_nothing->setVisible(m_filter->shown() == 0 && m_filter->total() > 0);
    m_list->setAccessibleDescription(m_count->text());
}

void CatalogueBrowser::select(const QString &scope, const DelegationSchema &schema)
{
    const int row = m_model->rowOf(scope, schema);
    if (row < 0)
        return;
    m_wanted = m_model->entry(row);
    if (m_filter->shownRowOf(row) < 0) {
        m_search->clear();
        m_owner->setCurrentIndex(0);
        chooseOwner();
        search();
    } else {
        showSelection();
    }
}

void CatalogueBrowser::showSelection()
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_wanted ? m_filter->shownRowOf(m_model->rowOf(m_wanted->scope, m_wanted->schema)) : -1;
    if (row < 0) {
        m_list->selectionModel()->clear();
    } else {
        m_list->setCurrentIndex(m_filter->index(row, m_list->modelColumn()));
        m_list->scrollTo(m_list->currentIndex());
    }
    showDetails();
}

const CatalogueEntry *CatalogueBrowser::selected() const
{
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    return current.isValid() ? &m_model->entry(current.row()) : nullptr;
}

void CatalogueBrowser::showDetails()
{
    if (const CatalogueEntry *entry = selected())
        m_details->showEntry(m_model->catalogue(), *entry, m_catalogue.ownEntry(entry->schema) != nullptr);
    else
        m_details->showNothing();
    // The frame scrolls up and down; what is too wide for it would be cut off.
    m_frame->setMinimumWidth(
        m_framed->minimumSizeHint().width() + m_frame->verticalScrollBar()->sizeHint().width());
}

} // namespace da
