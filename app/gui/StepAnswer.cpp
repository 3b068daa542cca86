// SPDX-License-Identifier: MIT
#include "gui/StepAnswer.h"

#include "diagnosis/Finding.h"
#include "gui/Card.h"
#include "gui/Layouts.h"
#include "gui/QuoteBox.h"
#include "gui/TextLabel.h"

#include <QVBoxLayout>

namespace da {

StepAnswer::StepAnswer(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Role::Subheading, this))
    , m_card(new Card(this))
{
    QVBoxLayout *column = columnIn(this, Space::Small);
    column->addWidget(m_title);
    column->addWidget(m_card);
}

void StepAnswer::setTitle(const QString &title)
{
    m_title->setText(title);
}

void StepAnswer::setStep(const StepReport *step, const Texts &texts)
{
    clearLayout(*m_card->body());
    setVisible(step != nullptr);
    if (!step)
        return;
    for (const Finding &finding : step->findings) {
        auto *label = new TextLabel(TextLabel::Role::Body, findingText(texts, finding), m_card);
        label->setSurface(m_card->surface());
        m_card->body()->addWidget(label);
    }
    if (step->evidence.isEmpty())
        return;
    auto *words = new QuoteBox(step->evidence.join(u'\n'), m_card);
    words->setAccessibleName(m_title->text());
    m_card->body()->addWidget(words);
}

} // namespace da
