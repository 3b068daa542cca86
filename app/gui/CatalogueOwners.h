// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"

#include <QList>
#include <QString>

namespace da {

/// Somebody who owns scopes in the catalogue.
struct CatalogueOwner {
    QString key; ///< the same in every catalogue; empty: the owner is not known
    QString name; ///< as registers write it, else the number, else the code
    int entries = 0;
};

/// The owners of a catalogue, each of them once: registers know them by number, by a code in any case, or by
/// name alone.
class CatalogueOwners {
public:
    CatalogueOwners() = default;
    /// Some milliseconds for tens of thousands of entries.
    explicit CatalogueOwners(const QList<CatalogueEntry> &entries);

    /// Sorted as Norwegians sort; those that are not known last.
    [[nodiscard]] const QList<CatalogueOwner> &list() const { return m_list; }
    [[nodiscard]] const QString &keyOf(qsizetype entry) const { return m_keys.at(entry); }

private:
    QList<CatalogueOwner> m_list;
    QList<QString> m_keys; ///< of each entry
};

} // namespace da
