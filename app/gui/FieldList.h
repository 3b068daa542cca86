// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Card.h"
#include "gui/CertificateFields.h"

class QGridLayout;

namespace da {

/// Groups of captions and values, in columns that all groups share; what is copied often has a button.
class FieldList : public Card {
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void setGroups(const QList<FieldGroup> &groups);

private:
    void addTitle(const QString &title);
    void addField(const CertificateField &field);
    void clear();

    QGridLayout *m_grid = nullptr; ///< made anew for each list: a grid never forgets its rows
    QList<FieldGroup> m_groups;
};

} // namespace da
