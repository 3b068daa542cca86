// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Card.h"
#include "gui/CertificateFields.h"

class QGridLayout;

namespace da {

/// Groups of captions and values, in columns that all groups share, or each caption above its value where
/// there is no room for both; what is copied often has a button.
class FieldList : public Card {
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void setGroups(const QList<FieldGroup> &groups);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< of captions above values

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void addTitle(const QString &title);
    void addField(const CertificateField &field);
    void clear();

    QGridLayout *m_grid = nullptr; ///< made anew for each list: a grid never forgets its rows
    QList<FieldGroup> m_groups;
    bool m_narrow = false;
};

} // namespace da
