// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QListView;
class QScrollArea;
class QVBoxLayout;

namespace da {

class ActionButton;
class CatalogueController;
class CatalogueDetails;
class CatalogueFilterModel;
class CatalogueModel;
class TextLabel;
class TwoColumns;

/// The catalogue to look through: a search, the owners, the entries that fit, and all that is known of the
/// one that is selected, beside the list where there is room, else below it.
class CatalogueBrowser : public QWidget {
    Q_OBJECT

public:
    explicit CatalogueBrowser(CatalogueController &catalogue, QWidget *parent = nullptr);

    /// Selects the entry; a search that hides it is taken away.
    void select(const QString &scope, const DelegationSchema &schema);
    [[nodiscard]] const CatalogueEntry *selected() const; ///< null: none, or not shown
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QListView *list() const { return m_list; }
    void setCheckEnabled(bool enabled);
    void refresh(); ///< what can be done with the entry that is shown
    void retranslate();

Q_SIGNALS:
    void checkWanted(const QString &scope);
    void addWanted();
    void editWanted(const da::DelegationSchema &schema);
    void removeWanted(const da::DelegationSchema &schema);

private:
    void buildFilter(QVBoxLayout *column);
    void buildList();
    void buildDetails();
    void placeDetails(bool beside);
    void showCatalogue();
    void showOwners();
    void search();
    void chooseOwner();
    void showCount();
    void showSelection();
    void showDetails();

    CatalogueController &m_catalogue;
    TextLabel *m_searchLabel;
    QLineEdit *m_search;
    TextLabel *m_ownerLabel;
    QComboBox *m_owner;
    TextLabel *m_count;
    QListView *m_list;
    TextLabel *m_nothing;
    ActionButton *m_add;
    QWidget *m_side; ///< holds the details, in a frame that scrolls or without
    QScrollArea *m_frame;
    QWidget *m_framed; ///< in the frame, round the details
    CatalogueDetails *m_details;
    TwoColumns *m_columns = nullptr;
    CatalogueModel *m_model;
    CatalogueFilterModel *m_filter;
    std::optional<CatalogueEntry> m_wanted; ///< what was selected, shown or not
    QTimer m_debounce;
    bool m_following = false; ///< the selection is being set, not made
};

} // namespace da
