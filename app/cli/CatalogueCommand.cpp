// SPDX-License-Identifier: MIT
#include "check/KnownCatalogue.h"
#include "cli/Commands.h"
#include "cli/Inputs.h"
#include "cli/JsonValues.h"
#include "cli/SchemaJson.h"

#include "domain/Scope.h"

#include <QJsonArray>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QString unknownTitle(const Words &words)
{
    return words(QT_TRANSLATE_NOOP("Cli", "(title not known; search for the scope in the portal)"));
}

void putEntry(Page &page, const Words &words, const CatalogueEntry &entry)
{
    const QString title = words.of(entry.schema.title);
    page.paragraph(entry.scope, Page::Tone::Strong);
    page.paragraph(title.isEmpty() ? unknownTitle(words) : title, Page::Tone::Plain, 2);
    if (!entry.schema.owner.name.isEmpty())
        page.paragraph(entry.schema.owner.name, Page::Tone::Quiet, 2);
}

/// The catalogue that is shown, and whose it is.
struct Shown {
    Environment environment;
    KnownCatalogue known;
};

Result<Shown, CommandError> shownCatalogue(const Session &session)
{
    auto environment = environmentNamed(session);
    if (!environment)
        return environment.error();
    Shown shown{*std::move(environment), {}};
    shown.known = KnownCatalogue::load(shown.environment, StorageFolders::standard());
    if (shown.known.fault)
        session.output.note(
            session.words(QT_TRANSLATE_NOOP("Cli", "%1 cannot be used and was left out of account."))
                .arg(shown.known.fault->path));
    return shown;
}

QJsonObject sourceObject(const Shown &shown)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto age = shown.known.ageInDays(now);
    return {{u"environment"_s, shown.environment.id}, {u"source"_s, toId(shown.known.source)},
        {u"fetched_at"_s, orNull(shown.known.fetchedAt.toString(Qt::ISODate))},
        {u"age_days"_s, age ? QJsonValue(*age) : QJsonValue()}, {u"stale"_s, shown.known.isStale(now)},
        {u"own_entries"_s, shown.known.ownEntries},
        {u"unusable_file"_s, orNull(shown.known.fault ? shown.known.fault->path : QString())}};
}

QString sourceText(const Words &words, const Shown &shown)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto age = shown.known.ageInDays(now);
    if (!age)
        return words(QT_TRANSLATE_NOOP("Cli",
                         "This is the catalogue that comes with the program. “catalogue update” fetches that "
                         "of %1 from "
                         "Altinn."))
            .arg(shown.environment.name);
    const QString fetched =
        words(QT_TRANSLATE_NOOP("Cli", "The catalogue of %1, fetched %2; age in days: %3."))
            .arg(shown.environment.name, shown.known.fetchedAt.toString(Qt::ISODate))
            .arg(*age);
    return shown.known.isStale(now)
        ? fetched + u' ' + words(QT_TRANSLATE_NOOP("Cli", "“catalogue update” fetches it anew."))
        : fetched;
}

void putSource(Page &page, const Words &words, const Shown &shown)
{
    page.blank();
    page.paragraph(sourceText(words, shown), Page::Tone::Quiet);
}

ExitCode putEntries(const Session &session, const Shown &shown, const QList<int> &found, QJsonObject object)
{
    const Catalogue &catalogue = shown.known.catalogue;
    QJsonArray list;
    Page page = session.output.newPage();
    for (const int index : found) {
        const CatalogueEntry &entry = catalogue.entries().at(index);
        list.append(entryObject(entry));
        putEntry(page, session.words, entry);
    }
    page.blank();
    page.paragraph(session.words(QT_TRANSLATE_NOOP("Cli", "%1 of %2 shown."))
                       .arg(found.size())
                       .arg(catalogue.entries().size()));
    putSource(page, session.words, shown);
    object.insert(u"entries"_s, list);
    object.insert(u"shown"_s, found.size());
    object.insert(u"of"_s, catalogue.entries().size());
    object.insert(u"catalogue"_s, sourceObject(shown));
    if (session.output.isJson())
        session.output.object(object);
    session.output.page(page);
    return ExitCode::Verified;
}

QString yesNo(const Words &words, std::optional<bool> value)
{
    if (!value)
        return words(QT_TRANSLATE_NOOP("Cli", "not known"));
    return *value ? words(QT_TRANSLATE_NOOP("Cli", "yes")) : words(QT_TRANSLATE_NOOP("Cli", "no"));
}

void putSchema(Page &page, const Words &words, const DelegationSchema &schema)
{
    page.heading(schema.title.isEmpty() ? unknownTitle(words) : words.of(schema.title));
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Title, bokmål")), schema.title.nb},
        {words(QT_TRANSLATE_NOOP("Cli", "Title, nynorsk")), schema.title.nn},
        {words(QT_TRANSLATE_NOOP("Cli", "Title, English")), schema.title.en},
        {words(QT_TRANSLATE_NOOP("Cli", "Owner")), schema.owner.name},
        {words(QT_TRANSLATE_NOOP("Cli", "Owner's number")), schema.owner.organisationNumber},
        {words(QT_TRANSLATE_NOOP("Cli", "Resource")), schema.resourceId},
        {words(QT_TRANSLATE_NOOP("Cli", "Can be delegated")), yesNo(words, schema.delegable)},
        {words(QT_TRANSLATE_NOOP("Cli", "In test")), yesNo(words, schema.inTest)},
        {words(QT_TRANSLATE_NOOP("Cli", "In production")), yesNo(words, schema.inProduction)},
        {words(QT_TRANSLATE_NOOP("Cli", "Other scopes in it")),
            schema.scopes.size() > 1 ? schema.scopes.join(", "_L1) : QString()},
        {words(QT_TRANSLATE_NOOP("Cli", "Source")), schema.provenance.source},
        {words(QT_TRANSLATE_NOOP("Cli", "As of")), schema.provenance.asOf},
        {words(QT_TRANSLATE_NOOP("Cli", "Confidence")), schema.provenance.confidence},
        {words(QT_TRANSLATE_NOOP("Cli", "Note")), schema.provenance.note},
    });
}

/// What Digdir's list says of a scope, or null.
QJsonValue publishedValue(const std::optional<PublishedScope> &published)
{
    if (!published)
        return {};
    return QJsonObject{{u"description"_s, titleObject(published->description)},
        {u"owner_number"_s, orNull(published->ownerNumber)},
        {u"delegable"_s, published->delegable ? QJsonValue(*published->delegable) : QJsonValue()},
        {u"active"_s, published->active}};
}

void putPublished(Page &page, const Words &words, const PublishedScope &published, const SchemaOwner &owner)
{
    page.heading(words(QT_TRANSLATE_NOOP("Cli", "In Digdir's list of scopes")));
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Description")), words.of(published.description)},
        {words(QT_TRANSLATE_NOOP("Cli", "Owner")), owner.name},
        {words(QT_TRANSLATE_NOOP("Cli", "Owner's number")), published.ownerNumber},
        {words(QT_TRANSLATE_NOOP("Cli", "Can be delegated")), yesNo(words, published.delegable)},
        {words(QT_TRANSLATE_NOOP("Cli", "In use")), yesNo(words, published.active)},
    });
}

ExitCode putUnknownScope(const Session &session, const Shown &shown, const QString &scope)
{
    const QStringList similar = shown.known.catalogue.similarTo(scope);
    Page page = session.output.newPage();
    page.paragraph(session
                       .words(QT_TRANSLATE_NOOP(
                           "Cli", "The catalogue does not know %1. It can still be a scope that exists."))
                       .arg(scope),
        Page::Tone::Doubt);
    if (!similar.isEmpty()) {
        page.paragraph(session.words(QT_TRANSLATE_NOOP("Cli", "Known scopes that look like it:")));
        page.bullets(similar);
    }
    putSource(page, session.words, shown);
    session.output.page(page);
    if (session.output.isJson()) {
        session.output.object({{u"scope"_s, scope}, {u"known"_s, false}, {u"schemas"_s, QJsonArray()},
            {u"published"_s, QJsonValue()}, {u"similar"_s, QJsonArray::fromStringList(similar)},
            {u"catalogue"_s, sourceObject(shown)}});
    }
    return ExitCode::Unknown;
}

ExitCode putScope(const Session &session, const Shown &shown, const QString &scope)
{
    const Catalogue &catalogue = shown.known.catalogue;
    const QList<DelegationSchema> schemas = catalogue.schemasFor(scope);
    const auto published = catalogue.published(scope);
    Page page = session.output.newPage();
    page.title(scope, Page::Tone::Strong);
    if (schemas.isEmpty())
        page.paragraph(session.words(QT_TRANSLATE_NOOP("Cli", "It lies in no delegation schema.")));
    QJsonArray list;
    for (const DelegationSchema &schema : schemas) {
        putSchema(page, session.words, schema);
        list.append(schemaObject(schema));
    }
    if (published)
        putPublished(page, session.words, *published, catalogue.ownerOf(scope).value_or(SchemaOwner()));
    putSource(page, session.words, shown);
    session.output.page(page);
    if (session.output.isJson())
        session.output.object({{u"scope"_s, scope}, {u"known"_s, true}, {u"schemas"_s, list},
            {u"published"_s, publishedValue(published)}, {u"catalogue"_s, sourceObject(shown)}});
    return ExitCode::Verified;
}

} // namespace

ExitCode runCatalogueList(const Session &session)
{
    const auto shown = shownCatalogue(session);
    if (!shown)
        return session.fail(shown.error());
    return putEntries(session, *shown, shown->known.catalogue.search({}), {});
}

ExitCode runCatalogueSearch(const Session &session)
{
    const auto shown = shownCatalogue(session);
    if (!shown)
        return session.fail(shown.error());
    const QString query = session.arguments.words.join(u' ');
    return putEntries(session, *shown, shown->known.catalogue.search(query), {{u"query"_s, query}});
}

ExitCode runCatalogueShow(const Session &session)
{
    const auto scope = Scope::parse(session.arguments.words.first());
    if (!scope) {
        const QString message =
            session.words(QT_TRANSLATE_NOOP("Cli", "This is not a scope. A scope is written prefix:name."));
        return session.fail({ExitCode::LocalFault, u"scope_malformed"_s, message, {}});
    }
    const auto shown = shownCatalogue(session);
    if (!shown)
        return session.fail(shown.error());
    return shown->known.catalogue.contains(scope->toString())
        ? putScope(session, *shown, scope->toString())
        : putUnknownScope(session, *shown, scope->toString());
}

} // namespace da
