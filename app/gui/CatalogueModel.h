// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace da {

/// The catalogue as a table: scope, schema, owner. A scope in several schemas has several rows.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ScopeColumn, SchemaColumn, OwnerColumn, ColumnCount };
    enum Role { ScopeRole = Qt::UserRole + 1, SearchTextRole };

    explicit CatalogueModel(QObject *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    void retranslate(); ///< column names and "title not known" change, the rows stay

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CatalogueEntry> m_entries;
};

/// The rows that hold every word looked for, in the catalogue's order or sorted as Norwegians sort.
class CatalogueFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CatalogueFilterModel(QObject *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] int shown() const { return rowCount(); }
    [[nodiscard]] int total() const;
    [[nodiscard]] int rowOf(const QString &scope) const; ///< the first one shown, or -1

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; ///< folded
};

} // namespace da
