// SPDX-License-Identifier: MIT
#include "gui/CatalogueModel.h"

#include "gui/TwoLineDelegate.h"

#include <algorithm>

namespace da {

CatalogueModel::CatalogueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CatalogueModel::setCatalogue(const Catalogue &catalogue)
{
    beginResetModel();
    m_entries = catalogue.entries();
    endResetModel();
}

void CatalogueModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CatalogueEntry &entry = m_entries.at(index.row());
    if (role == ScopeRole)
        return entry.scope;
    if (role == SearchTextRole)
        return entry.searchText;
    const QString title = entry.schema.title.isEmpty() ? tr("Title not known") : entry.schema.title.any();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ScopeColumn ? entry.scope
            : index.column() == SchemaColumn ? title
                                             : entry.schema.owner.name;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(title, entry.scope);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(title, entry.scope, entry.schema.owner.name);
    case DetailRole:
        return entry.scope;
    case DetailIsCodeRole:
        return true;
    case TrailingRole:
        return entry.schema.owner.name;
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ScopeColumn:
        return tr("Scope");
    case SchemaColumn:
        return tr("Delegation schema");
    case OwnerColumn:
        return tr("API provider");
    default:
        return {};
    }
}

CatalogueFilterModel::CatalogueFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void CatalogueFilterModel::setQuery(const QString &query)
{
    const QStringList words = Catalogue::folded(query).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

int CatalogueFilterModel::total() const
{
    return sourceModel() ? sourceModel()->rowCount() : 0;
}

int CatalogueFilterModel::rowOf(const QString &scope) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(CatalogueModel::ScopeRole).toString() == scope)
            return row;
    }
    return -1;
}

bool CatalogueFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(CatalogueModel::SearchTextRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace da
