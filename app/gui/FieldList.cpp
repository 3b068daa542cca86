// SPDX-License-Identifier: MIT
#include "gui/FieldList.h"

#include "gui/CopyButton.h"
#include "gui/Layouts.h"
#include "gui/TextLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace da {

namespace {

bool isSame(const CertificateField &a, const CertificateField &b)
{
    return a.caption == b.caption && a.value == b.value && a.copied == b.copied && a.tone == b.tone;
}

bool isSame(const FieldGroup &a, const FieldGroup &b)
{
    return a.title == b.title
        && std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
            [](const CertificateField &x, const CertificateField &y) { return isSame(x, y); });
}

} // namespace

FieldList::FieldList(QWidget *parent)
    : Card(parent)
{
}

void FieldList::setGroups(const QList<FieldGroup> &groups)
{
    const bool same = std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
        [](const FieldGroup &a, const FieldGroup &b) { return isSame(a, b); });
    if (same)
        return;
    m_groups = groups;
    fill();
}

QSize FieldList::minimumSizeHint() const
{
    return {Theme::current().space(Space::Vast) * 9, Card::minimumSizeHint().height()};
}

void FieldList::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool narrow = width() < Theme::current().textWidth();
    if (std::exchange(m_narrow, narrow) != narrow)
        fill();
}

void FieldList::fill()
{
    clear();
    const Theme theme = Theme::current();
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme.space(Space::Large));
    m_grid->setVerticalSpacing(theme.space(Space::Tiny));
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    for (const FieldGroup &group : std::as_const(m_groups)) {
        addTitle(group.title);
        for (const CertificateField &field : group.fields)
            addField(field);
    }
}

void FieldList::addTitle(const QString &title)
{
    int row = m_grid->rowCount();
    if (row > 1)
        m_grid->setRowMinimumHeight(row++, Theme::current().space(Space::Small));
    auto *label = new TextLabel(TextLabel::Role::Strong, title, this);
    label->setSurface(surface());
    m_grid->addWidget(label, row, 0, 1, 3);
}

void FieldList::addField(const CertificateField &field)
{
    const int row = m_grid->rowCount();
    auto *caption = new TextLabel(TextLabel::Role::Hint, field.caption, this);
    caption->setWordWrap(false);
    // Nobody copies a caption, and a text that can be selected costs a document of its own.
    caption->setTextInteractionFlags(Qt::NoTextInteraction);
    caption->setSurface(surface());
    auto *value =
        new TextLabel(field.code ? TextLabel::Role::Code : TextLabel::Role::Body, field.value, this);
    value->setSurface(surface());
    value->setTone(field.tone);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(field.caption, field.value));
    // What fills a line has no room beside its caption.
    constexpr int longest = 36;
    const bool isLong = m_narrow || (field.code && field.value.size() > longest);
    m_grid->addWidget(caption, row, 0, 1, isLong ? 2 : 1, Qt::AlignTop);
    if (isLong)
        m_grid->addWidget(value, row + 1, 0, 1, 2, Qt::AlignTop);
    else
        m_grid->addWidget(value, row, 1, 1, field.copied.isEmpty() ? 2 : 1, Qt::AlignTop);
    if (field.copied.isEmpty())
        return;
    auto *copy = new CopyButton([text = field.copied] { return text; }, this);
    copy->setSubject(field.caption);
    m_grid->addWidget(copy, row, 2, isLong ? 2 : 1, 1, Qt::AlignTop);
}

void FieldList::clear()
{
    if (!m_grid)
        return;
    clearLayout(*m_grid);
    delete m_grid;
    m_grid = nullptr;
}

} // namespace da
