// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

namespace da {

class CatalogueBrowser;
class CatalogueController;
class CatalogueStatus;
struct OwnEntryDraft;

/// A way in: the scopes and delegation schemas of the environment, how fresh they are, and the user's own.
class CataloguePage : public Page {
    Q_OBJECT

public:
    CataloguePage(AssistantController &controller, CatalogueController &catalogue, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void checkWanted(); ///< the scope is chosen in the check

private:
    void check(const QString &scope);
    void edit(const OwnEntryDraft &draft);
    void remove(const DelegationSchema &schema);

    CatalogueController &m_catalogue;
    CatalogueStatus *m_status;
    CatalogueBrowser *m_browser;
};

} // namespace da
