// SPDX-License-Identifier: MIT
#include "check/RefreshTexts.h"
#include "cli/Commands.h"
#include "cli/Inputs.h"
#include "cli/JsonValues.h"
#include "cli/SchemaJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Kind = RefreshOutcome::Kind;

QJsonArray schemaList(const QList<DelegationSchema> &schemas)
{
    QJsonArray list;
    for (const DelegationSchema &schema : schemas)
        list.append(schemaObject(schema));
    return list;
}

QJsonObject outcomeObject(const Environment &environment, const RefreshOutcome &outcome)
{
    QJsonArray renamed;
    for (const CatalogueChanges::Renamed &each : outcome.changes.renamed) {
        renamed.append(QJsonObject{{u"resource_id"_s, orNull(each.after.resourceId)},
            {u"scopes"_s, QJsonArray::fromStringList(each.after.scopes)},
            {u"before"_s, titleObject(each.before.title)}, {u"after"_s, titleObject(each.after.title)}});
    }
    return {{u"environment"_s, environment.id},
        {u"fetched_at"_s, outcome.known.fetchedAt.toString(Qt::ISODate)},
        {u"compared_with"_s, toId(outcome.comparedWith)}, {u"schemas"_s, outcome.schemas},
        {u"scopes"_s, outcome.scopes}, {u"published_scopes"_s, outcome.published},
        {u"own_entries"_s, outcome.known.ownEntries}, {u"new"_s, schemaList(outcome.changes.added)},
        {u"renamed"_s, renamed}, {u"gone"_s, schemaList(outcome.changes.gone)},
        {u"new_scopes"_s, QJsonArray::fromStringList(outcome.changes.addedScopes)},
        {u"gone_scopes"_s, QJsonArray::fromStringList(outcome.changes.goneScopes)}};
}

/// A list under its heading and number; more than a screen of it is for --json.
void putList(Page &page, const Words &words, const QString &heading, const QStringList &items)
{
    constexpr qsizetype most = 25;
    if (items.isEmpty())
        return;
    page.heading(u"%1: %2"_s.arg(heading).arg(items.size()));
    page.bullets(items.mid(0, most));
    if (items.size() > most)
        page.paragraph(words(QT_TRANSLATE_NOOP("Cli", "… and %1 more; --json lists them all."))
                           .arg(items.size() - most));
}

QString nameOf(const Words &words, const DelegationSchema &schema)
{
    const QString title = words.of(schema.title);
    const QString scopes = schema.scopes.join(", "_L1);
    return title.isEmpty() ? scopes : u"%1 (%2)"_s.arg(title, scopes);
}

QStringList namesOf(const Words &words, const QList<DelegationSchema> &schemas)
{
    QStringList names;
    for (const DelegationSchema &schema : schemas)
        names << nameOf(words, schema);
    return names;
}

void putOutcome(Page &page, const Words &words, const Environment &environment, const RefreshOutcome &outcome)
{
    const CatalogueChanges &changes = outcome.changes;
    page.title(words(QT_TRANSLATE_NOOP("Cli", "The catalogue of %1 is refreshed.")).arg(environment.name),
        Page::Tone::Good);
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Delegation schemas")), QString::number(outcome.schemas)},
        {words(QT_TRANSLATE_NOOP("Cli", "Scopes in them")), QString::number(outcome.scopes)},
        {words(QT_TRANSLATE_NOOP("Cli", "Published scopes")), QString::number(outcome.published)},
        {words(QT_TRANSLATE_NOOP("Cli", "Own entries")), QString::number(outcome.known.ownEntries)},
        {words(QT_TRANSLATE_NOOP("Cli", "Compared with")),
            outcome.comparedWith == KnownCatalogue::Source::Bundled
                ? words(QT_TRANSLATE_NOOP("Cli", "the catalogue that comes with the program"))
                : words(QT_TRANSLATE_NOOP("Cli", "the last refresh"))},
    });
    if (changes.isEmpty())
        page.paragraph(words(QT_TRANSLATE_NOOP("Cli", "Nothing has changed.")));
    QStringList renamed;
    for (const CatalogueChanges::Renamed &each : changes.renamed)
        renamed << u"%1 → %2"_s.arg(words.of(each.before.title), nameOf(words, each.after));
    putList(page, words, words(QT_TRANSLATE_NOOP("Cli", "New schemas")), namesOf(words, changes.added));
    putList(page, words, words(QT_TRANSLATE_NOOP("Cli", "Renamed schemas")), renamed);
    putList(
        page, words, words(QT_TRANSLATE_NOOP("Cli", "Schemas that are gone")), namesOf(words, changes.gone));
    putList(page, words, words(QT_TRANSLATE_NOOP("Cli", "New scopes")), changes.addedScopes);
    putList(page, words, words(QT_TRANSLATE_NOOP("Cli", "Scopes that are gone")), changes.goneScopes);
}

/// The network and this machine are this side's; a service that answers with something else is not.
CommandError failureOf(const Words &words, const RefreshOutcome &outcome)
{
    const QString message = refreshFaultText(words.shared(), outcome) + u' '
        + words(QT_TRANSLATE_NOOP("Cli", "The catalogue is as it was before."));
    if (outcome.kind == Kind::NotStored)
        return {ExitCode::LocalFault, u"catalogue_not_written"_s, message, {}};
    if (outcome.failure->notConfigured)
        return {ExitCode::LocalFault, u"no_resource_registry"_s, message, {}};
    const bool network = QByteArrayView(info(outcome.cause).phase) == "network";
    return {network ? ExitCode::LocalFault : ExitCode::Unknown, toId(outcome.cause), message, {}};
}

ExitCode tell(const Session &session, const Environment &environment, const RefreshOutcome &outcome)
{
    if (outcome.kind == Kind::Cancelled)
        return session.fail(interruptedError(session.words));
    if (outcome.kind != Kind::Refreshed)
        return session.fail(failureOf(session.words, outcome));
    Page page = session.output.newPage();
    putOutcome(page, session.words, environment, outcome);
    session.output.page(page);
    if (session.output.isJson())
        session.output.object(outcomeObject(environment, outcome));
    return ExitCode::Verified;
}

void note(const Session &session, CatalogueRefresh::Stage stage)
{
    static constexpr const char *sentences[] = {
        QT_TRANSLATE_NOOP("Cli", "Fetching Altinn's and Digdir's lists ..."),
        QT_TRANSLATE_NOOP("Cli", "Reading them ..."),
        QT_TRANSLATE_NOOP("Cli", "Comparing and keeping them ..."),
    };
    session.output.note(session.words(sentences[static_cast<int>(stage)]));
}

} // namespace

ExitCode runCatalogueUpdate(const Session &session)
{
    const auto seconds = numberFrom(session, "timeout", 1, 300);
    if (!seconds)
        return session.fail(seconds.error());
    const auto chosen = environmentFrom(session);
    if (!chosen)
        return session.fail(chosen.error());
    const Environment &environment = chosen->environment;
    const auto network = networkFrom(session, environment);
    if (!network)
        return session.fail(network.error());
    CatalogueRefresh refresh(environment, *network, StorageFolders::standard());
    ExitCode code = ExitCode::Interrupted;
    QObject::connect(&refresh, &CatalogueRefresh::stageChanged, &refresh,
        [&](CatalogueRefresh::Stage stage) { note(session, stage); });
    QObject::connect(&refresh, &CatalogueRefresh::finished, &refresh, [&](const RefreshOutcome &outcome) {
        code = tell(session, environment, outcome);
        QCoreApplication::quit();
    });
    QObject::connect(&session.interruption, &Interruption::requested, &refresh, &CatalogueRefresh::cancel);
    refresh.start(seconds->value_or(CatalogueFetch::defaultTimeoutMs / 1000) * 1000);
    QCoreApplication::exec();
    return code;
}

} // namespace da
