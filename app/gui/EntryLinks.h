// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Theme.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace da {

class LinkButton;

/// A link to an entry of the catalogue.
struct EntryLink {
    QString text;
    QString copied; ///< what its copy button puts on the clipboard; empty: none
    bool code = false; ///< right to the letter
    bool here = false; ///< the entry that is shown; no link then
};

/// Links to entries under a title: the first ones, and all of them when they are asked for.
class EntryLinks : public QWidget {
    Q_OBJECT

public:
    EntryLinks(const QString &title, QList<EntryLink> links, const Surface &surface, QWidget *parent);

Q_SIGNALS:
    void chosen(int link); ///< its place in the list

private:
    void addRow(int place);
    void showAll();

    QList<EntryLink> m_links;
    Surface m_surface;
    QVBoxLayout *m_rows;
    LinkButton *m_more = nullptr;
};

} // namespace da
