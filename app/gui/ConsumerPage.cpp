// SPDX-License-Identifier: MIT
#include "gui/ConsumerPage.h"

#include "domain/SystemUserScopes.h"
#include "gui/ChoiceCard.h"
#include "gui/DemoCustomerModel.h"
#include "gui/FormField.h"
#include "gui/MessageLine.h"
#include "gui/OrganisationCard.h"
#include "gui/TextLabel.h"
#include "gui/TwoLineDelegate.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace da {

ConsumerPage::ConsumerPage(AssistantController &controller, QWidget *parent)
    : Page(controller, parent)
    , m_models(new ChoiceRow(this))
    , m_choices(new QButtonGroup(this))
    , m_modelHint(new TextLabel(TextLabel::Role::Hint, this))
    , m_modelMessage(new MessageLine(this))
    , m_number(codeEdit(QStringLiteral("consumer"), 100, this))
    , m_field(new FormField(m_number, nullptr, this))
    , m_organisation(new OrganisationCard(this))
    , m_reference(codeEdit(QStringLiteral("externalRef"), 255, this))
    , m_referenceField(new FormField(m_reference, nullptr, this))
    , m_demoTitle(new TextLabel(TextLabel::Role::Strong, this))
    , m_customers(new QListView(this))
    , m_model(new DemoCustomerModel(this))
{
    for (QLineEdit *edit : {m_number, m_reference})
        edit->setMaximumWidth(Theme::current().textWidth() / 2);
    buildModels();
    body()->addWidget(m_field);
    body()->addWidget(m_organisation);
    body()->addWidget(m_referenceField);
    buildDemo();
    connect(m_number, &QLineEdit::textEdited, &controller.consumer(), &ConsumerController::setText);
    connect(m_reference, &QLineEdit::textEdited, &controller.grant(), &GrantController::setExternalRef);
    connect(m_organisation, &OrganisationCard::parentChosen, this, [&controller, this] {
        controller.consumer().takeParent();
        m_number->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    refresh();
}

void ConsumerPage::buildModels()
{
    for (const DelegationModel model : allDelegationModels) {
        auto *card = new ChoiceCard(Tone::Accent, m_models);
        card->setObjectName(QStringLiteral("model-") + toId(model));
        m_choices->addButton(card, int(model));
        m_models->add(card);
    }
    connect(m_choices, &QButtonGroup::idClicked, this,
        [this](int id) { controller().grant().setModel(DelegationModel(id)); });
    auto *models = new QVBoxLayout;
    models->setSpacing(Theme::current().space(Space::Tiny));
    for (QWidget *part : std::initializer_list<QWidget *>{m_models, m_modelHint, m_modelMessage})
        models->addWidget(part);
    body()->addLayout(models);
}

void ConsumerPage::buildDemo()
{
    const Theme theme = Theme::current();
    m_customers->setObjectName(QStringLiteral("demoCustomers"));
    m_customers->setModel(m_model);
    m_customers->setItemDelegate(new TwoLineDelegate(m_customers));
    m_customers->setUniformItemSizes(true);
    m_customers->setMouseTracking(true);
    m_customers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_customers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_customers->setMinimumHeight(theme.space(Space::Vast) * 5);
    m_demoTitle->setBuddy(m_customers);
    auto *demo = new QVBoxLayout;
    demo->setSpacing(theme.space(Space::Tiny));
    demo->addWidget(m_demoTitle);
    demo->addWidget(m_customers, 1);
    body()->addLayout(demo, 1);
    body()->addStretch(0);
    connect(m_customers, &QListView::clicked, this, &ConsumerPage::takeRow);
    connect(m_customers->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (m_customers->hasFocus())
                takeRow(index);
        });
}

void ConsumerPage::retranslate()
{
    setHeading(tr("On whose behalf?"), tr("This decides what the customer has to do, and what is tested."));
    const auto set = [this](DelegationModel model, const QString &title, const QString &description) {
        static_cast<ChoiceCard *>(m_choices->button(int(model)))->setTexts(title, description);
    };
    set(DelegationModel::ApiDelegation, tr("Customer"),
        tr("The customer has delegated the API to the supplier in Altinn (consumer_org)."));
    set(DelegationModel::SystemUser, tr("System user"),
        tr("The customer has approved, in Altinn, a system user for the supplier's system "
           "(authorization_details)."));
    set(DelegationModel::OwnAccess, tr("Nobody else"),
        tr("The supplier asks on its own behalf, without consumer_org. Such a token says nothing of any "
           "delegation."));
    m_field->setLabel(tr("The customer's organisation number"));
    m_field->setHint(tr("Write or paste it in any form, such as NO974760673MVA."));
    m_referenceField->setLabel(tr("External reference, externalRef (optional)"));
    m_referenceField->setHint(
        tr("Only if the system user was asked for with one; it must be the same, letter by letter."));
    m_demoTitle->setText(tr("Demo customers, and what each of them shows"));
    m_customers->setAccessibleName(m_demoTitle->text());
    m_model->setTexts(controller().texts());
}

void ConsumerPage::refresh()
{
    const ConsumerController &consumer = controller().consumer();
    if (m_number->text() != consumer.text())
        m_number->setText(consumer.text());
    if (m_reference->text() != controller().grant().externalRef())
        m_reference->setText(controller().grant().externalRef());
    const Message message = consumer.message();
    m_field->setMessage(message.tone, message.text);
    m_organisation->setOrganisation(consumer, controller().texts());
    showModel();
    showDemo();
}

void ConsumerPage::showModel()
{
    const GrantController &grant = controller().grant();
    QAbstractButton *chosen = m_choices->button(int(grant.model()));
    chosen->setChecked(true);
    m_modelHint->setText(chosen->accessibleDescription());
    const QStringList scopes = controller().scope().scopes();
    const bool notEnough = grant.model() == DelegationModel::ApiDelegation
        && std::any_of(scopes.begin(), scopes.end(), &wantsSystemUser);
    m_modelMessage->setMessage(Tone::Doubt,
        notEnough ? tr("The API of this scope is known to want a system user: a delegation alone is not "
                       "enough there.")
                  : QString());
    m_field->setVisible(grant.hasConsumer());
    if (!grant.hasConsumer())
        m_organisation->hide();
    m_referenceField->setVisible(grant.model() == DelegationModel::SystemUser);
}

QWidget *ConsumerPage::firstFocus()
{
    return controller().grant().hasConsumer() ? static_cast<QWidget *>(m_number) : m_choices->checkedButton();
}

void ConsumerPage::showDemo()
{
    const EnvironmentController &environments = controller().environments();
    const bool inDemo = environments.choice() == EnvironmentChoice::Demo && environments.demo()
        && controller().grant().hasConsumer();
    m_demoTitle->setVisible(inDemo);
    m_customers->setVisible(inDemo);
    if (!inDemo)
        return;
    if (m_model->rowCount() == 0)
        m_model->setCustomers(environments.demo()->customers());
    m_model->setSystemUsers(controller().grant().model() == DelegationModel::SystemUser);
    const int row = m_model->rowOf(controller().consumer().number());
    if (row < 0)
        m_customers->selectionModel()->clear();
    else
        m_customers->setCurrentIndex(m_model->index(row));
}

void ConsumerPage::takeRow(const QModelIndex &index)
{
    if (index.isValid())
        controller().chooseDemoCustomer(m_model->customer(index.row()));
}

} // namespace da
