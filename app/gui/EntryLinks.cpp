// SPDX-License-Identifier: MIT
#include "gui/EntryLinks.h"

#include "gui/CopyButton.h"
#include "gui/LinkButton.h"
#include "gui/TextLabel.h"

#include <QVBoxLayout>

namespace da {

namespace {
constexpr int most = 8; ///< rows at first; a schema can carry hundreds of scopes
}

EntryLinks::EntryLinks(const QString &title, QList<EntryLink> links, const Surface &surface, QWidget *parent)
    : QWidget(parent)
    , m_links(std::move(links))
    , m_surface(surface)
    , m_rows(new QVBoxLayout)
{
    const Theme theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::Tiny));
    auto *heading = new TextLabel(TextLabel::Role::Strong, title, this);
    heading->setSurface(surface);
    column->addWidget(heading);
    m_rows->setSpacing(theme.space(Space::Tiny));
    column->addLayout(m_rows);
    const int count = int(m_links.size());
    // One row more takes no more room than the line that says so.
    const int first = count <= most + 1 ? count : most;
    for (int place = 0; place < first; ++place)
        addRow(place);
    if (first == count)
        return;
    m_more = new LinkButton(this);
    m_more->setObjectName(QStringLiteral("showAll"));
    m_more->setLink(tr("Show all %1").arg(count));
    column->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &EntryLinks::showAll);
}

void EntryLinks::addRow(int place)
{
    const EntryLink &link = m_links.at(place);
    const Theme theme = Theme::current();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::Small));
    const QFont font = link.code ? theme.codeFont() : theme.font(TextSize::Body);
    if (link.here) {
        auto *text =
            new TextLabel(link.code ? TextLabel::Role::Code : TextLabel::Role::Body, link.text, this);
        text->setSurface(m_surface);
        text->setContentsMargins(theme.space(Space::Tiny), 0, 0, 0);
        row->addWidget(text, 1);
    } else {
        auto *button = new LinkButton(this);
        button->setObjectName(QStringLiteral("entryLink"));
        button->setFont(font);
        button->setLink(link.text);
        row->addWidget(button);
        row->addStretch(1);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    }
    if (!link.copied.isEmpty()) {
        auto *copy = new CopyButton([text = link.copied] { return text; }, this);
        copy->setSubject(link.copied);
        row->addWidget(copy);
    }
    m_rows->addLayout(row);
}

void EntryLinks::showAll()
{
    for (int place = most; place < m_links.size(); ++place)
        addRow(place);
    const auto links = findChildren<LinkButton *>(QStringLiteral("entryLink"));
    m_more->hide();
    // The keyboard goes on where it was.
    if (links.size() > most - 1)
        links.at(std::min<qsizetype>(most, links.size() - 1))->setFocus(Qt::OtherFocusReason);
}

} // namespace da
