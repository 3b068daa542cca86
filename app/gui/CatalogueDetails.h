// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"
#include "gui/Card.h"

namespace da {

class ActionButton;
class TextLabel;

/// All that is known of one entry of the catalogue: the schema to the letter, where that was read, the scopes
/// in it, and the schemas that carry the entry's scope.
class CatalogueDetails : public Card {
    Q_OBJECT

public:
    explicit CatalogueDetails(QWidget *parent = nullptr);

    /// @p editable: the user's own entry, which can be changed here.
    void showEntry(const Catalogue &catalogue, const CatalogueEntry &entry, bool editable);
    void showNothing();
    void setCheckEnabled(bool enabled); ///< of "Check this scope"
    void retranslate(); ///< what is shown is to be shown anew

Q_SIGNALS:
    void entryWanted(const QString &scope, const da::DelegationSchema &schema);
    void checkWanted(const QString &scope);
    void editWanted();
    void removeWanted();

private:
    void addTitle(const CatalogueEntry &entry);
    void addOwn(bool editable);
    void addCopyable(const QString &caption, const QString &text, bool code);
    void addText(const QString &caption, const QString &text);
    void addFacts(const Catalogue &catalogue, const CatalogueEntry &entry);
    void addScopes(const CatalogueEntry &entry);
    void addSchemas(const Catalogue &catalogue, const CatalogueEntry &entry);
    [[nodiscard]] static QString signature(
        const QList<DelegationSchema> &schemas, const CatalogueEntry &entry, bool editable);

    QWidget *m_content = nullptr; ///< made anew for each entry
    ActionButton *m_check = nullptr;
    QString m_shown; ///< what stands there, so that it is not made anew for nothing
    bool m_checkEnabled = true;
};

} // namespace da
