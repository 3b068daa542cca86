// SPDX-License-Identifier: MIT
#include "gui/PageStack.h"

#include "gui/CataloguePage.h"
#include "gui/CertificatePage.h"
#include "gui/ConnectionPage.h"
#include "gui/ConsumerPage.h"
#include "gui/ExplainPage.h"
#include "gui/KeyPage.h"
#include "gui/LookupPage.h"
#include "gui/ResultPage.h"
#include "gui/SchemaPage.h"
#include "gui/ScopePage.h"
#include "gui/TestPage.h"

#include <QScrollArea>

namespace da {

PageStack::PageStack(Controllers &controllers, QWidget *parent)
    : QStackedWidget(parent)
    , m_controllers(controllers)
{
}

Page *PageStack::makePage(AssistantStep step)
{
    AssistantController &assistant = m_controllers.assistant;
    switch (step) {
    case AssistantStep::Scope:
        return new ScopePage(assistant);
    case AssistantStep::Schema:
        return new SchemaPage(assistant);
    case AssistantStep::Consumer:
        return new ConsumerPage(assistant);
    case AssistantStep::Key:
        return new KeyPage(assistant);
    case AssistantStep::Test:
        return new TestPage(assistant);
    case AssistantStep::Result:
        break;
    }
    auto *result = new ResultPage(assistant);
    connect(result, &ResultPage::lookupWanted, this, &PageStack::lookupWanted);
    return result;
}

Page *PageStack::makePage(WindowMode mode)
{
    switch (mode) {
    case WindowMode::Explain:
        return new ExplainPage(m_controllers.assistant, m_controllers.explain);
    case WindowMode::Inspect:
        return makeCertificatePage();
    case WindowMode::Connection:
        return makeConnectionPage();
    case WindowMode::Lookup:
        return new LookupPage(m_controllers.assistant, m_controllers.lookup);
    case WindowMode::Catalogue:
        return makeCataloguePage();
    case WindowMode::Check:
        break;
    }
    return nullptr;
}

Page *PageStack::makeCertificatePage()
{
    auto *page = new CertificatePage(m_controllers.assistant, m_controllers.certificate);
    connect(page, &CertificatePage::checkWanted, this, &PageStack::checkWanted);
    connect(page, &CertificatePage::keyPairWanted, this, &PageStack::keyPairWanted);
    return page;
}

Page *PageStack::makeConnectionPage()
{
    auto *page = new ConnectionPage(m_controllers.assistant, m_controllers.connection);
    connect(page, &ConnectionPage::networkWanted, this, &PageStack::networkWanted);
    return page;
}

Page *PageStack::makeCataloguePage()
{
    auto *page = new CataloguePage(m_controllers.assistant, m_controllers.catalogue);
    connect(page, &CataloguePage::checkWanted, this, &PageStack::checkWanted);
    return page;
}

Page *PageStack::page(AssistantStep step)
{
    QScrollArea *&frame = m_steps.at(std::size_t(step));
    if (!frame)
        frame = frameFor(makePage(step));
    return static_cast<Page *>(frame->widget());
}

Page *PageStack::page(WindowMode mode)
{
    if (mode == WindowMode::Check)
        return page(m_controllers.assistant.currentStep());
    QScrollArea *&frame = m_ways.at(std::size_t(mode));
    if (!frame) {
        frame = frameFor(makePage(mode));
        connect(static_cast<Page *>(frame->widget()), &Page::ownEnvironmentChanged, this,
            &PageStack::ownEnvironmentChanged);
    }
    return static_cast<Page *>(frame->widget());
}

Page *PageStack::show(WindowMode mode)
{
    Page *shown = page(mode);
    setCurrentWidget(mode == WindowMode::Check
            ? m_steps.at(std::size_t(m_controllers.assistant.currentStep()))
            : m_ways.at(std::size_t(mode)));
    return shown;
}

QScrollArea *PageStack::frameFor(Page *page)
{
    auto *frame = new QScrollArea(this);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->viewport()->setBackgroundRole(QPalette::Base);
    frame->setWidget(page);
    page->setAutoFillBackground(false);
    addWidget(frame);
    return frame;
}

} // namespace da
