// SPDX-License-Identifier: MIT
#include "gui/CatalogueStatus.h"

#include "check/RefreshTexts.h"
#include "gui/ActionButton.h"
#include "gui/BusyIndicator.h"
#include "gui/CatalogueChangesView.h"
#include "gui/CatalogueController.h"
#include "gui/MessageLine.h"
#include "gui/TextLabel.h"

#include <QCheckBox>
#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace da {

namespace {

using Source = KnownCatalogue::Source;
using Kind = RefreshOutcome::Kind;

/// Days as people count them: yesterday is the day before, however few hours ago.
QString ageText(const QDateTime &fetchedAt)
{
    const QDateTime local = fetchedAt.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    switch (const qint64 days = local.date().daysTo(QDate::currentDate())) {
    case 0:
        return CatalogueStatus::tr("Fetched today at %1").arg(time);
    case 1:
        return CatalogueStatus::tr("Fetched yesterday at %1").arg(time);
    default:
        return days > 1
            ? CatalogueStatus::tr("Fetched %Ln days ago", nullptr, int(days))
            : CatalogueStatus::tr("Fetched %1").arg(QLocale().toString(local, QLocale::ShortFormat));
    }
}

Message outcomeMessage(const Texts &texts, const RefreshOutcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Cancelled:
        return {Tone::Neutral, CatalogueStatus::tr("Cancelled. The catalogue is as it was.")};
    case Kind::NotFetched:
    case Kind::NotStored:
        return {Tone::Bad,
            refreshFaultText(texts, outcome) + u' ' + CatalogueStatus::tr("The catalogue is as it was.")};
    case Kind::Refreshed:
        break;
    }
    const bool first = outcome.comparedWith == Source::Bundled;
    if (outcome.changes.isEmpty())
        return {Tone::Good,
            first ? CatalogueStatus::tr("Refreshed. It says the same as what comes with the program.")
                  : CatalogueStatus::tr("Refreshed. Nothing has changed since the last time.")};
    const QString changes = changesSummary(outcome.changes);
    return {Tone::Good,
        first ? CatalogueStatus::tr("Refreshed. Compared with what comes with the program: %1.").arg(changes)
              : CatalogueStatus::tr("Refreshed. Since the last time: %1.").arg(changes)};
}

} // namespace

CatalogueStatus::CatalogueStatus(CatalogueController &catalogue, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_source(new TextLabel(TextLabel::Role::Strong, this))
    , m_about(new TextLabel(TextLabel::Role::Hint, this))
    , m_state(new MessageLine(this))
    , m_fault(new MessageLine(this))
    , m_refresh(new ActionButton(this))
    , m_weekly(new QCheckBox(this))
    , m_busy(new QWidget(this))
    , m_stage(new TextLabel(TextLabel::Role::Body, m_busy))
    , m_cancel(new ActionButton(m_busy))
    , m_outcome(new MessageLine(this))
    , m_changes(new CatalogueChangesView(this))
    , m_noticeRow(new QWidget(this))
    , m_notice(new MessageLine(m_noticeRow))
    , m_undo(new QPushButton(m_noticeRow))
{
    m_source->setObjectName(QStringLiteral("catalogueSource"));
    m_about->setObjectName(QStringLiteral("catalogueAbout"));
    m_refresh->setObjectName(QStringLiteral("refreshCatalogue"));
    m_weekly->setObjectName(QStringLiteral("refreshWeekly"));
    m_cancel->setObjectName(QStringLiteral("cancelRefresh"));
    m_outcome->setObjectName(QStringLiteral("refreshOutcome"));
    m_notice->setObjectName(QStringLiteral("ownEntryNotice"));
    m_undo->setObjectName(QStringLiteral("undoRemove"));
    for (TextLabel *label : {m_source, m_about, m_stage})
        label->setSurface(surface());
    for (MessageLine *line : {m_state, m_fault, m_outcome, m_notice})
        line->setSurface(surface());
    build();
    connect(m_refresh, &QPushButton::clicked, &m_catalogue, &CatalogueController::refresh);
    connect(m_cancel, &QPushButton::clicked, &m_catalogue, &CatalogueController::cancel);
    connect(m_undo, &QPushButton::clicked, &m_catalogue, &CatalogueController::undoRemove);
    connect(m_weekly, &QCheckBox::clicked, &m_catalogue, &CatalogueController::setRefreshWeekly);
    connect(&m_catalogue, &CatalogueController::catalogueChanged, this, &CatalogueStatus::countCatalogue);
    countCatalogue();
}

void CatalogueStatus::build()
{
    const Theme theme = Theme::current();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.space(Space::Tiny));
    texts->addWidget(m_source);
    texts->addWidget(m_about);
    texts->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(Space::Medium));
    head->addLayout(texts, 1);
    head->addWidget(m_refresh, 0, Qt::AlignTop);
    body()->addLayout(head);
    body()->addWidget(m_weekly);
    buildBusy();
    auto *notice = new QHBoxLayout(m_noticeRow);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_undo);
    m_undo->setAutoDefault(true);
    for (QWidget *line :
        std::initializer_list<QWidget *>{m_state, m_fault, m_outcome, m_changes, m_noticeRow})
        body()->addWidget(line);
}

void CatalogueStatus::buildBusy()
{
    const Theme theme = Theme::current();
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(Space::Small));
    row->addWidget(new BusyIndicator(m_busy));
    row->addWidget(m_stage, 1);
    row->addWidget(m_cancel);
    body()->addWidget(m_busy);
}

void CatalogueStatus::countCatalogue()
{
    QSet<QString> scopes;
    for (const CatalogueEntry &entry : m_catalogue.catalogue().entries())
        scopes.insert(entry.scope);
    m_scopes = int(scopes.size());
}

void CatalogueStatus::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_refresh->setText(tr("Refresh from Altinn"));
    m_weekly->setText(tr("Refresh automatically when it is older than a week"));
    m_undo->setText(tr("Undo"));
    m_changes->retranslate();
}

void CatalogueStatus::refresh(const Texts &texts, const QString &pending)
{
    showSource(pending);
    showButtons();
    showOutcome(texts);
    showNotice();
}

void CatalogueStatus::showSource(const QString &pending)
{
    const KnownCatalogue &known = m_catalogue.known();
    m_source->setText(known.source == Source::Bundled ? tr("Comes with the program, not fetched yet")
                                                      : ageText(known.fetchedAt));
    m_about->setText(aboutText());
    m_state->setMessage(Tone::Neutral, stateText(pending));
    m_fault->setMessage(Tone::Doubt, faultText());
}

QString CatalogueStatus::aboutText() const
{
    const KnownCatalogue &known = m_catalogue.known();
    QStringList parts;
    if (m_catalogue.environment())
        parts << m_catalogue.environment()->name;
    const int schemas = int(known.catalogue.schemas().size());
    parts << tr("%Ln schema(s)", nullptr, schemas) << tr("%Ln scope(s)", nullptr, m_scopes);
    if (known.ownEntries > 0)
        parts << tr("of your own: %1").arg(QLocale().toString(known.ownEntries));
    if (known.source == Source::Registry && known.isStale(QDateTime::currentDateTimeUtc()))
        parts << tr("older than a week");
    return parts.join(QStringLiteral("  ·  "));
}

QString CatalogueStatus::stateText(const QString &pending) const
{
    if (!m_catalogue.environment())
        return pending;
    if (!m_catalogue.hasRegistry())
        return tr("This environment names no resource registry, so there is nothing to refresh from.");
    return m_catalogue.isLoading() ? tr("The catalogue is being read …") : QString();
}

QString CatalogueStatus::faultText() const
{
    const auto &fault = m_catalogue.known().fault;
    if (!fault)
        return {};
    const QString path = QDir::toNativeSeparators(fault->path);
    return m_catalogue.isFaultOfOwnEntries()
        ? tr("Your own entries cannot be read and are not shown: %1").arg(path)
        : tr("What was fetched before cannot be read (%1), so the catalogue that comes with the program is "
             "shown.")
              .arg(path);
}

void CatalogueStatus::showButtons()
{
    const bool runs = m_catalogue.isRefreshing();
    const bool hadFocus = m_refresh->hasFocus() || m_cancel->hasFocus();
    m_busy->setVisible(runs);
    m_refresh->setVisible(!runs);
    m_refresh->setEnabled(m_catalogue.canRefresh());
    m_weekly->setChecked(m_catalogue.refreshesWeekly());
    switch (m_catalogue.stage()) {
    case CatalogueRefresh::Stage::Fetching:
        m_stage->setText(tr("Altinn's and Digdir's lists are being fetched …"));
        break;
    case CatalogueRefresh::Stage::Reading:
        m_stage->setText(tr("The lists are being read …"));
        break;
    case CatalogueRefresh::Stage::Storing:
        m_stage->setText(tr("The lists are being compared and kept …"));
        break;
    }
    // A button that goes would lose the keyboard to whatever comes next.
    if (hadFocus && isVisible())
        (runs ? m_cancel : m_refresh)->setFocus(Qt::OtherFocusReason);
}

void CatalogueStatus::showOutcome(const Texts &texts)
{
    const auto &outcome = m_catalogue.outcome();
    const Message message = outcome ? outcomeMessage(texts, *outcome) : Message();
    m_outcome->setMessage(message.tone, message.text);
    m_changes->setChanges(outcome ? outcome->changes : CatalogueChanges());
}

void CatalogueStatus::showNotice()
{
    const OwnEntryNotice &notice = m_catalogue.notice();
    const QString path = QDir::toNativeSeparators(notice.path);
    Message message;
    switch (notice.kind) {
    case OwnEntryNotice::Kind::None:
        break;
    case OwnEntryNotice::Kind::Saved:
        message = {Tone::Good, tr("Your entry is saved: %1").arg(notice.name)};
        break;
    case OwnEntryNotice::Kind::SavedElsewhere:
        message = {
            Tone::Neutral, tr("Your entry is saved, but not shown in this environment: %1").arg(notice.name)};
        break;
    case OwnEntryNotice::Kind::SavedTwice:
        message = {Tone::Neutral,
            tr("Your entry is saved. The catalogue says the same, so your entry is not shown beside it: %1")
                .arg(notice.name)};
        break;
    case OwnEntryNotice::Kind::Removed:
        message = {Tone::Neutral, tr("Your entry is removed: %1").arg(notice.name)};
        break;
    case OwnEntryNotice::Kind::Restored:
        message = {Tone::Good, tr("Your entry is back: %1").arg(notice.name)};
        break;
    case OwnEntryNotice::Kind::KeptAside:
        message = {
            Tone::Doubt, tr("The file with your own entries was damaged. It has been kept as %1.").arg(path)};
        break;
    case OwnEntryNotice::Kind::NotKept:
        message = {Tone::Bad, tr("Your own entries could not be written to %1.").arg(path)};
        break;
    }
    m_notice->setMessage(message.tone, message.text);
    m_noticeRow->setVisible(!message.text.isEmpty());
    m_undo->setVisible(m_catalogue.canUndo());
}

} // namespace da
