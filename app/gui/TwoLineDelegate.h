// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace da {

/// Roles that a list of two-line rows reads beside Qt::DisplayRole, the first line.
enum TwoLineRole {
    DetailRole = Qt::UserRole + 100, ///< second line, left
    DetailIsCodeRole, ///< bool: the second line is monospace
    TrailingRole, ///< second line, right
};

/// A row with a strong first line and a quiet second one; too long text is elided here and complete in the
/// tool tip.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace da
