// SPDX-License-Identifier: MIT
#include "gui/CataloguePage.h"

#include "gui/CatalogueBrowser.h"
#include "gui/CatalogueController.h"
#include "gui/CatalogueStatus.h"
#include "gui/OwnEntryDialog.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace da {

CataloguePage::CataloguePage(AssistantController &controller, CatalogueController &catalogue, QWidget *parent)
    : Page(controller, parent)
    , m_catalogue(catalogue)
    , m_status(new CatalogueStatus(catalogue, this))
    , m_browser(new CatalogueBrowser(catalogue, this))
{
    body()->addWidget(m_status);
    body()->addWidget(m_browser, 1);
    connect(&catalogue, &CatalogueController::changed, this, &CataloguePage::refresh);
    connect(&catalogue, &CatalogueController::ownEntrySaved, m_browser,
        [this](const OwnEntry &entry) { m_browser->select(entry.schema.scopes.value(0), entry.schema); });
    connect(m_browser, &CatalogueBrowser::checkWanted, this, &CataloguePage::check);
    connect(m_browser, &CatalogueBrowser::addWanted, this, [this] { edit({}); });
    connect(m_browser, &CatalogueBrowser::editWanted, this, [this](const DelegationSchema &schema) {
        if (const OwnEntry *own = m_catalogue.ownEntry(schema))
            edit(OwnEntryDraft(*own));
    });
    connect(m_browser, &CatalogueBrowser::removeWanted, this, &CataloguePage::remove);
    retranslate();
    refresh();
}

void CataloguePage::retranslate()
{
    setHeading(tr("What is in the catalogue?"),
        tr("Scopes, and the delegation schemas that the customer picks in Altinn."));
    m_status->retranslate();
    m_browser->retranslate();
}

void CataloguePage::refresh()
{
    m_status->refresh(controller().texts(), controller().environments().message().text);
    // Another scope would end a check that is under way.
    m_browser->setCheckEnabled(!controller().run().isRunning());
    m_browser->refresh();
}

QWidget *CataloguePage::firstFocus()
{
    return m_browser->searchField();
}

void CataloguePage::check(const QString &scope)
{
    controller().newCheck();
    controller().scope().setText(scope);
    Q_EMIT checkWanted();
}

void CataloguePage::edit(const OwnEntryDraft &draft)
{
    auto *dialog = new OwnEntryDialog(m_catalogue, draft, this);
    connect(dialog, &QDialog::accepted, m_browser->list(), [this] { m_browser->list()->setFocus(); });
    dialog->open();
}

void CataloguePage::remove(const DelegationSchema &schema)
{
    const OwnEntry *own = m_catalogue.ownEntry(schema);
    if (!own)
        return;
    m_catalogue.removeOwn(own->id);
    m_browser->list()->setFocus(Qt::OtherFocusReason);
}

} // namespace da
