// SPDX-License-Identifier: MIT
#include "gui/ConversionCard.h"

#include "diagnosis/KeyFileSentences.h"
#include "gui/CopyableText.h"
#include "gui/KeyLoader.h"

#include <QEvent>
#include <QVBoxLayout>

namespace da {

ConversionCard::ConversionCard(QWidget *parent)
    : Card(parent)
    , m_command(new CopyableText(true, this))
{
    m_command->setObjectName(QStringLiteral("conversion"));
    m_command->setSurface(surface());
    body()->addWidget(m_command);
    retranslate();
    hide();
}

void ConversionCard::setOutcome(const KeyOutcome &outcome, const QString &path)
{
    const QString command = outcome.error ? keyFileConversion(outcome.error->what, path) : QString();
    m_command->setText(command);
    setVisible(!command.isEmpty());
}

void ConversionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConversionCard::retranslate()
{
    m_command->setCaption(tr("Command that converts it"));
}

} // namespace da
