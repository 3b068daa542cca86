// SPDX-License-Identifier: MIT
#include "gui/CatalogueChangesView.h"

#include "gui/CopyButton.h"
#include "gui/Disclosure.h"
#include "gui/Theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace da {

namespace {

constexpr int shortList = 8; ///< lines that are shown without being asked for
constexpr int tallest = 14; ///< lines, before it scrolls

QString nameOf(const DelegationSchema &schema)
{
    const QString scopes = schema.scopes.join(QLatin1String(", "));
    return schema.title.isEmpty() ? scopes : QStringLiteral("%1 (%2)").arg(schema.title.any(), scopes);
}

QStringList namesOf(const QList<DelegationSchema> &schemas)
{
    QStringList names;
    for (const DelegationSchema &schema : schemas)
        names << nameOf(schema);
    return names;
}

/// Before and after in the language in which the title is another now.
QString renamedText(const CatalogueChanges::Renamed &each)
{
    const LocalisedText &a = each.before.title;
    const LocalisedText &b = each.after.title;
    const auto text = [&each](const QString &before, const QString &after) {
        return QStringLiteral("%1  →  %2 (%3)")
            .arg(before, after, each.after.scopes.join(QLatin1String(", ")));
    };
    if (a.nb != b.nb)
        return text(a.nb, b.nb);
    return a.nn != b.nn ? text(a.nn, b.nn) : text(a.en, b.en);
}

QStringList renamedTexts(const QList<CatalogueChanges::Renamed> &renamed)
{
    QStringList texts;
    for (const CatalogueChanges::Renamed &each : renamed)
        texts << renamedText(each);
    return texts;
}

void append(QStringList &lines, const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return;
    if (!lines.isEmpty())
        lines << QString();
    lines << QStringLiteral("%1: %2").arg(heading).arg(items.size());
    for (const QString &item : items)
        lines << QStringLiteral("•  ") + item;
}

/// The same, as far as can be told without looking at thousands of entries.
bool isShared(const CatalogueChanges &a, const CatalogueChanges &b)
{
    return a.added.isSharedWith(b.added) && a.renamed.isSharedWith(b.renamed) && a.gone.isSharedWith(b.gone)
        && a.addedScopes.isSharedWith(b.addedScopes) && a.goneScopes.isSharedWith(b.goneScopes);
}

} // namespace

QString changesSummary(const CatalogueChanges &changes)
{
    QStringList parts;
    if (const int n = int(changes.added.size()))
        parts << CatalogueChangesView::tr("%Ln new schema(s)", nullptr, n);
    if (const int n = int(changes.renamed.size()))
        parts << CatalogueChangesView::tr("%Ln with a new title", nullptr, n);
    if (const int n = int(changes.gone.size()))
        parts << CatalogueChangesView::tr("%Ln schema(s) gone", nullptr, n);
    if (const int n = int(changes.addedScopes.size()))
        parts << CatalogueChangesView::tr("%Ln new scope(s)", nullptr, n);
    if (const int n = int(changes.goneScopes.size()))
        parts << CatalogueChangesView::tr("%Ln scope(s) gone", nullptr, n);
    return parts.join(QLatin1String(", "));
}

CatalogueChangesView::CatalogueChangesView(QWidget *parent)
    : QWidget(parent)
    , m_fold(nullptr)
    , m_lines(nullptr)
    , m_copy(nullptr)
{
    const Theme theme = Theme::current();
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme.space(Space::Small));
    m_lines = new QPlainTextEdit(content);
    m_lines->setObjectName(QStringLiteral("catalogueChanges"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy = new CopyButton([this] { return m_text; }, content);
    inner->addWidget(m_lines);
    inner->addWidget(m_copy, 0, Qt::AlignLeft);
    m_fold = new Disclosure(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold);
    retranslate();
    hide();
}

void CatalogueChangesView::setChanges(const CatalogueChanges &changes)
{
    if (isShared(changes, m_changes))
        return;
    m_changes = changes;
    const qsizetype lines = tell();
    m_fold->setOpen(lines <= shortList);
    setVisible(lines > 0);
}

void CatalogueChangesView::retranslate()
{
    m_fold->setTitle(tr("What has changed"));
    m_lines->setAccessibleName(tr("What has changed"));
    m_copy->setSubject(tr("what has changed"));
    tell();
}

qsizetype CatalogueChangesView::tell()
{
    const CatalogueChanges &changes = m_changes;
    QStringList lines;
    append(lines, tr("New schemas"), namesOf(changes.added));
    append(lines, tr("Schemas with a new title"), renamedTexts(changes.renamed));
    append(lines, tr("Schemas that are gone"), namesOf(changes.gone));
    append(lines, tr("New scopes"), changes.addedScopes);
    append(lines, tr("Scopes that are gone"), changes.goneScopes);
    m_text = lines.join(u'\n');
    m_lines->setPlainText(m_text);
    const int shown = int(std::min<qsizetype>(lines.size() + 1, tallest));
    m_lines->setFixedHeight(shown * m_lines->fontMetrics().lineSpacing() + 3 * m_lines->frameWidth()
        + Theme::current().space(Space::Small));
    return lines.size();
}

} // namespace da
