// SPDX-License-Identifier: MIT
#pragma once

#include "gui/CertificateChain.h"

#include <QTreeView>

class QStandardItemModel;

namespace da {

/// A chain as a tree: the certificate, below it the one that signed it, and so on to the root. Each row says
/// how long it is valid, and whether the file holds it or the program knows it. Always open, as high as its
/// rows.
class ChainTree : public QTreeView {
    Q_OBJECT

public:
    explicit ChainTree(QWidget *parent = nullptr);

    void setChain(const QList<ChainCertificate> &chain);
    void selectLink(int link);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkSelected(int link); ///< 0: the certificate itself

protected:
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fill();
    [[nodiscard]] QModelIndex indexOf(int link) const;

    QStandardItemModel *m_model;
    QList<ChainCertificate> m_chain;
    bool m_filling = false;
};

} // namespace da
