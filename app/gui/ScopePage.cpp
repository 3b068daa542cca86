// SPDX-License-Identifier: MIT
#include "gui/ScopePage.h"

#include "gui/CatalogueModel.h"
#include "gui/ChoiceCard.h"
#include "gui/EnvironmentBand.h"
#include "gui/FormField.h"
#include "gui/Glyph.h"
#include "gui/MessageLine.h"
#include "gui/TextLabel.h"
#include "gui/TwoLineDelegate.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace da {

ScopePage::ScopePage(AssistantController &controller, QWidget *parent)
    : Page(controller, parent)
    , m_environments(new ChoiceRow(this))
    , m_choices(new QButtonGroup(this))
    , m_environmentHint(new TextLabel(TextLabel::Role::Hint, this))
    , m_environmentMessage(new MessageLine(this))
    , m_browse(new QPushButton(this))
    , m_catalogueTitle(new TextLabel(TextLabel::Role::Strong, this))
    , m_search(new QLineEdit(this))
    , m_count(new TextLabel(TextLabel::Role::Hint, this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(TextLabel::Role::Hint, this))
    , m_scope(new QLineEdit(this))
    , m_scopeField(new FormField(m_scope, nullptr, this))
    , m_model(new CatalogueModel(this))
    , m_filter(new CatalogueFilterModel(m_model))
{
    buildEnvironments();
    buildCatalogue();
    connect(&controller.scope(), &ScopeController::catalogueChanged, this, &ScopePage::showCatalogue);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(std::chrono::milliseconds(150));
    connect(&m_debounce, &QTimer::timeout, this, &ScopePage::search);
    retranslate();
    showCatalogue();
    refresh();
}

void ScopePage::buildEnvironments()
{
    for (const EnvironmentChoice choice : allEnvironmentChoices) {
        const Tone tone = choice == EnvironmentChoice::File
            ? Tone::Accent
            : environmentTone(choice,
                choice == EnvironmentChoice::Production ? EnvironmentKind::Production
                                                        : EnvironmentKind::Test);
        auto *card = new ChoiceCard(tone, m_environments);
        card->setObjectName(QStringLiteral("environment%1").arg(int(choice)));
        m_choices->addButton(card, int(choice));
        m_environments->add(card);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { choose(EnvironmentChoice(id)); });
    m_browse->setIcon(glyphIcon(Glyph::Folder));
    m_browse->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_browse->setObjectName(QStringLiteral("environmentFile"));
    connect(m_browse, &QPushButton::clicked, this, &ScopePage::browse);
    auto *where = new QVBoxLayout;
    where->setSpacing(Theme::current().space(Space::Tiny));
    where->addWidget(m_environments);
    where->addWidget(m_environmentHint);
    where->addWidget(m_environmentMessage);
    body()->addLayout(where);
    body()->addWidget(m_browse);
}

void ScopePage::buildCatalogue()
{
    const Theme theme = Theme::current();
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(theme.controlHeight());
    m_catalogueTitle->setBuddy(m_search);
    m_list->setObjectName(QStringLiteral("catalogue"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setModelColumn(CatalogueModel::SchemaColumn);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // As much as the page has left: the page itself is not to scroll for the sake of a list that does.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setMinimumHeight(theme.space(Space::Vast) * 4);
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setFont(theme.codeFont());
    m_scope->setMinimumHeight(theme.controlHeight());
    m_scope->setMaxLength(1000);
    connect(m_search, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, &ScopePage::takeRow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (m_list->hasFocus())
                takeRow(index);
        });
    connect(m_scope, &QLineEdit::textEdited, &controller().scope(), &ScopeController::setText);

    auto *finder = new QVBoxLayout;
    finder->setSpacing(theme.space(Space::Tiny));
    auto *caption = new QHBoxLayout;
    caption->addWidget(m_catalogueTitle, 1);
    caption->addWidget(m_count, 0, Qt::AlignRight);
    finder->addLayout(caption);
    finder->addWidget(m_search);
    finder->addWidget(m_list, 1);
    finder->addWidget(m_nothing);
    body()->addLayout(finder, 1);
    body()->addWidget(m_scopeField);
}

void ScopePage::retranslate()
{
    setHeading(tr("Where, and which access?"),
        tr("The access is what the supplier is to use on the customer's behalf."));
    const auto set = [this](EnvironmentChoice choice, const QString &title, const QString &description) {
        static_cast<ChoiceCard *>(m_choices->button(int(choice)))->setTexts(title, description);
    };
    set(EnvironmentChoice::Demo, tr("Demo"), tr("Practise here. Nothing leaves this machine."));
    set(EnvironmentChoice::Test, tr("Test"), tr("Altinn TT02 and test.maskinporten.no"));
    set(EnvironmentChoice::Production, tr("Production"), tr("Altinn and maskinporten.no"));
    set(EnvironmentChoice::File, tr("File"), tr("An environment that somebody described for you"));
    m_browse->setText(tr("Choose environment file …"));
    m_catalogueTitle->setText(tr("Search the catalogue"));
    m_search->setPlaceholderText(tr("Scope, schema or owner"));
    m_search->setAccessibleName(m_catalogueTitle->text());
    m_list->setAccessibleName(tr("Catalogue of scopes and delegation schemas"));
    m_nothing->setText(tr("Nothing in the catalogue fits. You can write the scope itself below."));
    m_scopeField->setLabel(tr("Scope"));
    m_scope->setPlaceholderText(tr("Choose above, or write or paste it here."));
    m_model->retranslate();
    search();
}

void ScopePage::refresh()
{
    showEnvironment();
    const ScopeController &scope = controller().scope();
    if (m_scope->text() != scope.text())
        m_scope->setText(scope.text());
    const Message message = scope.message();
    m_scopeField->setMessage(message.tone, message.text);
    showSelection();
}

QWidget *ScopePage::firstFocus()
{
    return m_choices->checkedButton() ? static_cast<QWidget *>(m_choices->checkedButton()) : m_search;
}

void ScopePage::showEnvironment()
{
    const EnvironmentController &environments = controller().environments();
    QAbstractButton *chosen = m_choices->button(int(environments.choice()));
    chosen->setChecked(true);
    m_environmentHint->setText(chosen->accessibleDescription());
    const Message message = environments.message();
    m_environmentMessage->setMessage(message.tone, message.text);
    m_browse->setVisible(environments.choice() == EnvironmentChoice::File);
}

void ScopePage::choose(EnvironmentChoice choice)
{
    controller().environments().choose(choice);
}

void ScopePage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose environment file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Environment files (*.json)"), tr("All files (*)")});
    connect(
        dialog, &QFileDialog::fileSelected, &controller().environments(), &EnvironmentController::openFile);
    dialog->open();
}

void ScopePage::search()
{
    m_filter->setQuery(m_search->text());
    m_count->setText(tr("%1 of %2 shown").arg(m_filter->shown()).arg(m_filter->total()));
    m_nothing->setVisible(m_filter->shown() == 0 && m_filter->total() > 0);
    m_list->setAccessibleDescription(m_count->text());
    showSelection();
}

void ScopePage::takeRow(const QModelIndex &index)
{
    if (index.isValid())
        controller().scope().setText(index.data(CatalogueModel::ScopeRole).toString());
}

void ScopePage::showCatalogue()
{
    m_model->setCatalogue(controller().scope().catalogue());
    search();
}

void ScopePage::showSelection()
{
    // A scope in several schemas has several rows; the one the user stands on is as right as the first.
    const QString scope = controller().scope().scope();
    if (m_list->currentIndex().data(CatalogueModel::ScopeRole).toString() == scope
        && m_list->currentIndex().isValid())
        return;
    const int row = m_filter->rowOf(scope);
    if (row < 0)
        return m_list->selectionModel()->clear();
    m_list->setCurrentIndex(m_filter->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

} // namespace da
