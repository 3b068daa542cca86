// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Controllers.h"
#include "gui/Page.h"
#include "gui/WindowMode.h"

#include <QStackedWidget>

#include <array>

class QScrollArea;

namespace da {

/// The pages of the window, each made when it is first gone to and kept from then on. Every one can be
/// scrolled.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    /// @p controllers must outlive it.
    explicit PageStack(Controllers &controllers, QWidget *parent = nullptr);

    [[nodiscard]] Page *page(AssistantStep step);
    [[nodiscard]] Page *page(WindowMode mode); ///< of the way in, the current step's for a check
    Page *show(WindowMode mode);

Q_SIGNALS:
    void ownEnvironmentChanged();
    void checkWanted(); ///< with what was filled in
    void keyPairWanted();
    void lookupWanted(); ///< in Altinn, of what was checked
    void networkWanted();

private:
    [[nodiscard]] Page *makePage(AssistantStep step);
    [[nodiscard]] Page *makePage(WindowMode mode);
    [[nodiscard]] Page *makeCertificatePage();
    [[nodiscard]] Page *makeConnectionPage();
    [[nodiscard]] Page *makeCataloguePage();
    [[nodiscard]] QScrollArea *frameFor(Page *page);

    Controllers &m_controllers;
    std::array<QScrollArea *, allAssistantSteps.size()> m_steps{};
    std::array<QScrollArea *, allWindowModes.size()> m_ways{}; ///< the check's stays empty
};

} // namespace da
