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
    m_catalogue = catalogue;
    m_owners = CatalogueOwners(catalogue.entries());
    endResetModel();
}

void CatalogueModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CatalogueModel::rowOf(const QString &scope, const DelegationSchema &schema) const
{
    const QList<CatalogueEntry> &entries = m_catalogue.entries();
    int best = -1;
    int likeness = 0;
    for (int row = 0; row < entries.size() && likeness < 4; ++row) {
        const DelegationSchema &other = entries.at(row).schema;
        if (entries.at(row).scope != scope)
            continue;
        const bool sameId = schema.resourceId == other.resourceId;
        const bool sameTitle = schema.title == other.title;
        const int like = 1 + int(sameTitle) + (sameId ? 1 + int(!schema.resourceId.isEmpty()) : 0);
        if (like > likeness) {
            likeness = like;
            best = row;
        }
    }
    return best;
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_catalogue.entries().size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CatalogueEntry &entry = m_catalogue.entries().at(index.row());
    if (role == ScopeRole)
        return entry.scope;
    const QString title = entry.schema.title.isEmpty() ? tr("Title not known") : entry.schema.title.any();
    const QString trailing = isOwnEntry(entry.schema) ? tr("Your own") : entry.schema.owner.name;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ScopeColumn ? entry.scope
            : index.column() == SchemaColumn ? title
                                             : entry.schema.owner.name;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(title, entry.scope);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(title, entry.scope, trailing);
    case DetailRole:
        return entry.scope;
    case DetailIsCodeRole:
        return true;
    case TrailingRole:
        return trailing;
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

bool isOwnEntry(const DelegationSchema &schema)
{
    return schema.provenance.confidence == QLatin1String("own");
}

CatalogueFilterModel::CatalogueFilterModel(CatalogueModel *source)
    : QAbstractProxyModel(source)
    , m_source(source)
{
    setSourceModel(source);
    connect(source, &QAbstractItemModel::modelReset, this, &CatalogueFilterModel::filter);
    connect(source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(source, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(shown() - 1, columnCount() - 1));
    });
    filter();
}

void CatalogueFilterModel::setQuery(const QString &query)
{
    const QString folded = Catalogue::folded(query);
    if (folded == m_query)
        return;
    m_query = folded;
    filter();
}

void CatalogueFilterModel::setOwner(const std::optional<QString> &key)
{
    if (key == m_owner)
        return;
    m_owner = key;
    filter();
}

void CatalogueFilterModel::filter()
{
    beginResetModel();
    m_rows = m_source->catalogue().search(m_query);
    if (m_owner) {
        const CatalogueOwners &owners = m_source->owners();
        m_rows.removeIf([&](int row) { return owners.keyOf(row) != *m_owner; });
    }
    endResetModel();
}

int CatalogueFilterModel::rowOf(const QString &scope) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](int row) { return m_source->entry(row).scope == scope; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CatalogueFilterModel::shownRowOf(int sourceRow) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), sourceRow);
    return found == m_rows.end() || *found != sourceRow ? -1 : int(found - m_rows.begin());
}

QModelIndex CatalogueFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex CatalogueFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int CatalogueFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shown();
}

int CatalogueFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source->columnCount();
}

QModelIndex CatalogueFilterModel::mapToSource(const QModelIndex &shown) const
{
    return shown.isValid() ? m_source->index(m_rows.value(shown.row(), -1), shown.column()) : QModelIndex();
}

QModelIndex CatalogueFilterModel::mapFromSource(const QModelIndex &source) const
{
    return source.isValid() ? index(shownRowOf(source.row()), source.column()) : QModelIndex();
}

} // namespace da
