// SPDX-License-Identifier: MIT
#include "gui/ResultPage.h"

#include "gui/ResultView.h"

#include <QVBoxLayout>

namespace da {

ResultPage::ResultPage(AssistantController &controller, QWidget *parent)
    : Page(controller, parent)
    , m_view(new ResultView(this))
{
    body()->addWidget(m_view);
    connect(m_view, &ResultView::lookupWanted, this, &ResultPage::lookupWanted);
    body()->addStretch(1);
    retranslate();
    refresh();
}

void ResultPage::retranslate()
{
    setTitle(tr("Result"));
    m_shown = 0;
}

void ResultPage::refresh()
{
    const auto &report = controller().run().report();
    if (!report || report->startedAt.toMSecsSinceEpoch() == m_shown)
        return;
    m_shown = report->startedAt.toMSecsSinceEpoch();
    m_view->setResult(subjectOf(*report), controller().texts());
}

QWidget *ResultPage::firstFocus()
{
    return m_view->firstFocus();
}

} // namespace da
