// SPDX-License-Identifier: MIT
#include "gui/KeyPage.h"

#include "gui/KeyForm.h"

#include <QVBoxLayout>

namespace da {

KeyPage::KeyPage(AssistantController &controller, QWidget *parent)
    : Page(controller, parent)
    , m_form(new KeyForm(controller.key(), this))
{
    body()->addWidget(m_form);
    body()->addStretch(1);
    retranslate();
    refresh();
}

void KeyPage::retranslate()
{
    setHeading(tr("Which client and key does the supplier use?"),
        tr("The key signs the request. It stays on this machine and is never written anywhere."));
    m_form->setOwner(tr("The client_id of the supplier's client in Samarbeidsportalen."),
        tr("The supplier's organisation number (optional)"));
}

void KeyPage::refresh()
{
    m_form->refresh(controller().texts());
}

QWidget *KeyPage::firstFocus()
{
    return m_form->firstFocus();
}

} // namespace da
