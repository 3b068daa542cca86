// SPDX-License-Identifier: MIT
#pragma once

#include "gui/LookupAnswer.h"

#include <QAbstractListModel>

namespace da {

/// The delegations that Altinn lists, for a TwoLineDelegate: first what the question left open, then the
/// rest.
class DelegationListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit DelegationListModel(QObject *parent = nullptr);

    /// @p query is what was asked: what all of them share needs no line.
    void setDelegations(const QList<ListedDelegation> &delegations, const DelegationQuery &query);
    [[nodiscard]] const ListedDelegation &delegation(int row) const { return m_delegations.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString parties(const ListedDelegation &delegation) const; ///< that differ; or empty
    [[nodiscard]] QString wholeText(const ListedDelegation &delegation) const;

    QList<ListedDelegation> m_delegations;
    DelegationQuery m_query;
};

} // namespace da
