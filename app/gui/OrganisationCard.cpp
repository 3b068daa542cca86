// SPDX-License-Identifier: MIT
#include "gui/OrganisationCard.h"

#include "domain/OrganisationNumber.h"
#include "gui/ConsumerController.h"
#include "gui/MessageLine.h"
#include "gui/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace da {

OrganisationCard::OrganisationCard(QWidget *parent)
    : Card(parent)
    , m_source(new TextLabel(TextLabel::Role::Hint, this))
    , m_name(new TextLabel(TextLabel::Role::Subheading, this))
    , m_form(new TextLabel(TextLabel::Role::Body, this))
    , m_note(new MessageLine(this))
    , m_parent(new QPushButton(this))
{
    setObjectName(QStringLiteral("organisation"));
    m_name->setObjectName(QStringLiteral("organisationName"));
    m_parent->setObjectName(QStringLiteral("takeParent"));
    m_parent->setAutoDefault(true);
    m_parent->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (TextLabel *label : {m_source, m_name, m_form}) {
        label->setSurface(surface());
        body()->addWidget(label);
    }
    m_note->setSurface(surface());
    body()->addWidget(m_note);
    body()->addWidget(m_parent);
    connect(m_parent, &QPushButton::clicked, this, &OrganisationCard::parentChosen);
    hide();
}

void OrganisationCard::setOrganisation(const ConsumerController &consumer, const Texts &texts)
{
    const OrganisationRecord *found = consumer.organisation();
    const auto note = consumer.registerNote();
    const bool named = found && !found->name.isEmpty();
    m_source->setText(consumer.isLookingUp() ? tr("Looking in Enhetsregisteret …") : tr("Enhetsregisteret"));
    m_name->setText(named ? found->name : QString());
    m_form->setText(found ? found->form : QString());
    m_name->setVisible(named);
    m_form->setVisible(found && !found->form.isEmpty());
    m_note->setMessage(
        note ? note->tone : Tone::Neutral, note ? findingText(texts, note->finding) : QString());
    const QString parent = consumer.offeredParent();
    m_parent->setVisible(!parent.isEmpty());
    m_parent->setText(tr("Use the main unit, %1").arg(OrganisationNumber::grouped(parent)));
    setVisible(found || note || consumer.isLookingUp());
}

} // namespace da
