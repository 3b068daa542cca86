// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Card.h"

class QCheckBox;
class QPushButton;

namespace da {

class ActionButton;
class CatalogueChangesView;
class CatalogueController;
class MessageLine;
class TextLabel;
class Texts;

/// Where the catalogue comes from and how old it is; refreshing it, and what came of that.
class CatalogueStatus : public Card {
    Q_OBJECT

public:
    explicit CatalogueStatus(CatalogueController &catalogue, QWidget *parent = nullptr);

    /// @p pending says why there is no environment yet; @p texts are those of the shared sentences.
    void refresh(const Texts &texts, const QString &pending);
    void retranslate();

private:
    void build();
    void buildBusy();
    void countCatalogue();
    void showSource(const QString &pending);
    void showButtons();
    void showOutcome(const Texts &texts);
    void showNotice();
    [[nodiscard]] QString aboutText() const;
    [[nodiscard]] QString stateText(const QString &pending) const;
    [[nodiscard]] QString faultText() const;

    CatalogueController &m_catalogue;
    TextLabel *m_source;
    TextLabel *m_about;
    MessageLine *m_state;
    MessageLine *m_fault;
    ActionButton *m_refresh;
    QCheckBox *m_weekly;
    QWidget *m_busy;
    TextLabel *m_stage;
    ActionButton *m_cancel;
    MessageLine *m_outcome;
    CatalogueChangesView *m_changes;
    QWidget *m_noticeRow;
    MessageLine *m_notice;
    QPushButton *m_undo;
    int m_scopes = 0; ///< different ones in the catalogue
};

} // namespace da
