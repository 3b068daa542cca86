// SPDX-License-Identifier: MIT
#include "gui/ConsumerPage.h"

#include "gui/DemoCustomerModel.h"
#include "gui/FormField.h"
#include "gui/OrganisationCard.h"
#include "gui/TextLabel.h"
#include "gui/TwoLineDelegate.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace da {

ConsumerPage::ConsumerPage(AssistantController &controller, QWidget *parent)
    : Page(controller, parent)
    , m_number(new QLineEdit(this))
    , m_field(new FormField(m_number, nullptr, this))
    , m_organisation(new OrganisationCard(this))
    , m_demoTitle(new TextLabel(TextLabel::Role::Strong, this))
    , m_customers(new QListView(this))
    , m_model(new DemoCustomerModel(this))
{
    const Theme theme = Theme::current();
    m_number->setObjectName(QStringLiteral("consumer"));
    m_number->setFont(theme.codeFont());
    m_number->setMinimumHeight(theme.controlHeight());
    m_number->setMaximumWidth(theme.textWidth() / 2);
    m_number->setMaxLength(100);
    m_customers->setObjectName(QStringLiteral("demoCustomers"));
    m_customers->setModel(m_model);
    m_customers->setItemDelegate(new TwoLineDelegate(m_customers));
    m_customers->setUniformItemSizes(true);
    m_customers->setMouseTracking(true);
    m_customers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_customers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_customers->setMinimumHeight(theme.space(Space::Vast) * 5);
    m_demoTitle->setBuddy(m_customers);
    body()->addWidget(m_field);
    body()->addWidget(m_organisation);
    auto *demo = new QVBoxLayout;
    demo->setSpacing(theme.space(Space::Tiny));
    demo->addWidget(m_demoTitle);
    demo->addWidget(m_customers, 1);
    body()->addLayout(demo, 1);
    body()->addStretch(0);
    connect(m_number, &QLineEdit::textEdited, &controller.consumer(), &ConsumerController::setText);
    connect(m_organisation, &OrganisationCard::parentChosen, this, [&controller, this] {
        controller.consumer().takeParent();
        m_number->setFocus(Qt::OtherFocusReason);
    });
    connect(m_customers, &QListView::clicked, this, &ConsumerPage::takeRow);
    connect(m_customers->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (m_customers->hasFocus())
                takeRow(index);
        });
    retranslate();
    refresh();
}

void ConsumerPage::retranslate()
{
    setHeading(tr("Who is the customer?"),
        tr("The organisation on whose behalf the supplier is to fetch data. It is the one that delegates in "
           "Altinn."));
    m_field->setLabel(tr("The customer's organisation number"));
    m_field->setHint(tr("Write or paste it in any form, such as 974 760 673 or NO974760673MVA."));
    m_demoTitle->setText(tr("Demo customers, and what each of them shows"));
    m_customers->setAccessibleName(m_demoTitle->text());
    m_model->setTexts(controller().texts());
}

void ConsumerPage::refresh()
{
    const ConsumerController &consumer = controller().consumer();
    if (m_number->text() != consumer.text())
        m_number->setText(consumer.text());
    const Message message = consumer.message();
    m_field->setMessage(message.tone, message.text);
    m_organisation->setOrganisation(consumer, controller().texts());
    showDemo();
}

QWidget *ConsumerPage::firstFocus()
{
    return m_number;
}

void ConsumerPage::showDemo()
{
    const EnvironmentController &environments = controller().environments();
    const bool inDemo = environments.choice() == EnvironmentChoice::Demo && environments.demo();
    m_demoTitle->setVisible(inDemo);
    m_customers->setVisible(inDemo);
    if (!inDemo)
        return;
    if (m_model->rowCount() == 0)
        m_model->setCustomers(environments.demo()->customers());
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
