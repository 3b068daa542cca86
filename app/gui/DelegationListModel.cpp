// SPDX-License-Identifier: MIT
#include "gui/DelegationListModel.h"

#include "gui/LookupTexts.h"
#include "gui/TwoLineDelegate.h"

namespace da {

namespace {

QString schemaOf(const ListedDelegation &delegation)
{
    const DelegationRecord &record = delegation.record;
    if (!delegation.schemaTitle.isEmpty())
        return delegation.schemaTitle;
    return record.resourceId.isEmpty() ? record.scopes.join(u' ') : record.resourceId;
}

} // namespace

DelegationListModel::DelegationListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DelegationListModel::setDelegations(
    const QList<ListedDelegation> &delegations, const DelegationQuery &query)
{
    beginResetModel();
    m_delegations = delegations;
    m_query = query;
    endResetModel();
}

int DelegationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_delegations.size());
}

QString DelegationListModel::parties(const ListedDelegation &delegation) const
{
    QStringList open;
    if (m_query.consumer.isEmpty())
        open << organisationText(delegation.consumerName, delegation.record.consumer);
    if (m_query.supplier.isEmpty())
        open << organisationText(delegation.supplierName, delegation.record.supplier);
    return open.join(QStringLiteral(" → "));
}

QString DelegationListModel::wholeText(const ListedDelegation &delegation) const
{
    QStringList parts{parties(delegation), schemaOf(delegation), delegation.record.scopes.join(u' '),
        madeText(delegation.record)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant DelegationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedDelegation &shown = m_delegations.at(index.row());
    const QString open = parties(shown);
    switch (role) {
    case Qt::DisplayRole:
        return open.isEmpty() ? schemaOf(shown) : open;
    case DetailRole:
        return open.isEmpty() ? shown.record.scopes.join(u' ') : schemaOf(shown);
    case DetailIsCodeRole:
        return open.isEmpty();
    case TrailingRole:
        return madeText(shown.record);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return wholeText(shown);
    default:
        return {};
    }
}

} // namespace da
