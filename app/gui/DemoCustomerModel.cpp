// SPDX-License-Identifier: MIT
#include "gui/DemoCustomerModel.h"

#include "diagnosis/CauseTitles.h"
#include "domain/OrganisationNumber.h"
#include "gui/TwoLineDelegate.h"

#include <algorithm>
#include <utility>

namespace da {

DemoCustomerModel::DemoCustomerModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DemoCustomerModel::setCustomers(const QList<DemoCustomer> &customers)
{
    beginResetModel();
    m_customers = customers;
    endResetModel();
}

void DemoCustomerModel::setTexts(const Texts &texts)
{
    m_texts = texts;
    if (!m_customers.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DemoCustomerModel::setSystemUsers(bool asked)
{
    if (std::exchange(m_systemUsers, asked) != asked && !m_customers.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Cause DemoCustomerModel::shownBy(const DemoCustomer &customer) const
{
    if (!m_systemUsers || customer.behaviour != DemoBehaviour::Honest)
        return customer.expected;
    return customer.hasSystemUser ? Cause::DelegationVerified : Cause::SystemUserNotMatched;
}

int DemoCustomerModel::rowOf(const QString &number) const
{
    const auto it = std::find_if(m_customers.begin(), m_customers.end(),
        [&number](const DemoCustomer &customer) { return customer.number == number; });
    return it == m_customers.end() ? -1 : int(it - m_customers.begin());
}

int DemoCustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

QVariant DemoCustomerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DemoCustomer &customer = m_customers.at(index.row());
    const QString grouped = OrganisationNumber::grouped(customer.number);
    switch (role) {
    case Qt::DisplayRole:
        return customer.name;
    case DetailRole:
        return grouped;
    case TrailingRole:
        return causeTitle(m_texts, shownBy(customer));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1, %2: %3")
            .arg(customer.name, grouped, causeTitle(m_texts, shownBy(customer)));
    default:
        return {};
    }
}

} // namespace da
