// SPDX-License-Identifier: MIT
#pragma once

#include "demo/DemoEnvironment.h"
#include "diagnosis/Texts.h"

#include <QAbstractListModel>

namespace da {

/// The customers of the demo environment, each with what it shows.
class DemoCustomerModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit DemoCustomerModel(QObject *parent = nullptr);

    void setCustomers(const QList<DemoCustomer> &customers);
    void setTexts(const Texts &texts); ///< for the names of what they show
    void setSystemUsers(bool asked); ///< what they show when a system user's token is asked for
    [[nodiscard]] const DemoCustomer &customer(int row) const { return m_customers.at(row); }
    [[nodiscard]] int rowOf(const QString &number) const; ///< -1 if none has it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] Cause shownBy(const DemoCustomer &customer) const;

    QList<DemoCustomer> m_customers;
    Texts m_texts{Language::English};
    bool m_systemUsers = false;
};

} // namespace da
