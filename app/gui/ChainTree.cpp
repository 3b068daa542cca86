// SPDX-License-Identifier: MIT
#include "gui/ChainTree.h"

#include "gui/Theme.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace da {

namespace {

/// Rows as high as other lists' of the window.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + theme.space(Space::Medium),
            std::max(size.height(), theme.controlHeight() * 4 / 5)};
    }
};

QString nameOf(const BusinessCertificate &certificate)
{
    return certificate.commonName().isEmpty() ? certificate.subject() : certificate.commonName();
}

QString validity(const BusinessCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString day = QLocale().toString(certificate.notAfter().toLocalTime().date(), QLocale::ShortFormat);
    if (now < certificate.notBefore())
        return ChainTree::tr("not yet valid");
    return certificate.isValidAt(now) ? day : ChainTree::tr("%1, expired").arg(day);
}

QList<QStandardItem *> rowFor(const ChainCertificate &link)
{
    const QStringList cells{nameOf(link.certificate), validity(link.certificate),
        link.inFile ? ChainTree::tr("in the file") : ChainTree::tr("known to the program")};
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem(cell);
        item->setEditable(false);
        item->setToolTip(link.certificate.subject());
        row << item;
    }
    row.first()->setData(cells.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    return row;
}

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

} // namespace

ChainTree::ChainTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("chain"));
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setIndentation(Theme::current().space(Space::Large));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(false);
}

void ChainTree::setChain(const QList<ChainCertificate> &chain)
{
    const bool same = std::equal(chain.begin(), chain.end(), m_chain.begin(), m_chain.end(),
        [](const ChainCertificate &a, const ChainCertificate &b) {
            return a.certificate == b.certificate && a.inFile == b.inFile;
        });
    if (same)
        return;
    m_chain = chain;
    fill();
}

void ChainTree::fill()
{
    m_filling = true;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Certificate"), tr("Valid to"), tr("Where it is")});
    QStandardItem *above = m_model->invisibleRootItem();
    for (const ChainCertificate &link : std::as_const(m_chain)) {
        const QList<QStandardItem *> row = rowFor(link);
        above->appendRow(row);
        above = row.first();
    }
    expandAll();
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_filling = false;
    updateGeometry();
}

void ChainTree::selectLink(int link)
{
    const QModelIndex index = indexOf(link);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

QModelIndex ChainTree::indexOf(int link) const
{
    QModelIndex index = m_model->index(0, 0);
    for (int i = 0; i < link; ++i)
        index = m_model->index(0, 0, index);
    return index;
}

QSize ChainTree::sizeHint() const
{
    const int row = m_chain.isEmpty() ? 0 : rowHeight(indexOf(0));
    const int height = header()->sizeHint().height() + int(m_chain.size()) * row + 2 * frameWidth();
    return {Theme::current().textWidth(), height};
}

QSize ChainTree::minimumSizeHint() const
{
    return {Theme::current().space(Space::Vast) * 8, sizeHint().height()};
}

void ChainTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The indentation says it; an arrow would promise that something closes.
}

void ChainTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const int link = depthOf(currentIndex());
        fill();
        selectLink(link);
    }
}

void ChainTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_filling && current.isValid())
        Q_EMIT linkSelected(depthOf(current));
}

} // namespace da
