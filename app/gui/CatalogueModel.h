// SPDX-License-Identifier: MIT
#pragma once

#include "gui/CatalogueOwners.h"

#include <QAbstractProxyModel>
#include <QAbstractTableModel>

#include <optional>

namespace da {

/// The catalogue as a table: scope, schema, owner. A scope in several schemas has several rows.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ScopeColumn, SchemaColumn, OwnerColumn, ColumnCount };
    enum Role { ScopeRole = Qt::UserRole + 1 };

    explicit CatalogueModel(QObject *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const CatalogueEntry &entry(int row) const { return m_catalogue.entries().at(row); }
    [[nodiscard]] const CatalogueOwners &owners() const { return m_owners; }
    /// The row of @p schema with @p scope, or of what is most like it; -1 when there is none.
    [[nodiscard]] int rowOf(const QString &scope, const DelegationSchema &schema) const;
    void retranslate(); ///< column names and "title not known" change, the rows stay

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Catalogue m_catalogue;
    CatalogueOwners m_owners;
};

/// Made by the user and not by a register.
[[nodiscard]] bool isOwnEntry(const DelegationSchema &schema);

/// The rows that hold every word looked for and are of the owner asked for, in the catalogue's order. Every
/// change is a reset: QSortFilterProxyModel would take rows out stretch by stretch, which takes longer than a
/// keystroke may where thousands of them go.
class CatalogueFilterModel : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit CatalogueFilterModel(CatalogueModel *source);

    void setQuery(const QString &query);
    /// CatalogueOwner::key; nullopt: of all of them.
    void setOwner(const std::optional<QString> &key);
    [[nodiscard]] int shown() const { return int(m_rows.size()); }
    [[nodiscard]] int total() const { return m_source->rowCount(); }
    [[nodiscard]] int rowOf(const QString &scope) const; ///< the first one shown, or -1
    [[nodiscard]] int shownRowOf(int sourceRow) const; ///< or -1

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &shown) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;

private:
    void filter();

    CatalogueModel *m_source;
    QString m_query; ///< folded
    std::optional<QString> m_owner;
    QList<int> m_rows; ///< of the source, rising
};

} // namespace da
