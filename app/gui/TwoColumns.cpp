// SPDX-License-Identifier: MIT
#include "gui/TwoColumns.h"

#include "gui/Theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace da {

TwoColumns::TwoColumns(QWidget *first, QWidget *second, int share, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_second(second)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::current().space(Space::Large));
    m_layout->addWidget(first, share);
    m_layout->addWidget(second, 100 - share);
}

QSize TwoColumns::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        widest = std::max(widest, m_layout->itemAt(i)->minimumSize().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool TwoColumns::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void TwoColumns::fit()
{
    // Half the longest line is the least that running text can do with.
    const Theme theme = Theme::current();
    const bool fits = width() >= theme.textWidth() * 5 / 4 && !m_second->isHidden();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    m_layout->setSpacing(theme.space(fits ? Space::Huge : Space::Large));
    updateGeometry();
    Q_EMIT turned(fits);
}

bool TwoColumns::isSideBySide() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

} // namespace da
