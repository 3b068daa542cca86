// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/SchemaJson.h"

#include "domain/Bundled.h"
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

ExitCode putEntries(
    const Session &session, const Catalogue &catalogue, const QList<int> &found, QJsonObject object)
{
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
    object.insert(u"entries"_s, list);
    object.insert(u"shown"_s, found.size());
    object.insert(u"of"_s, catalogue.entries().size());
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

ExitCode putUnknownScope(const Session &session, const Catalogue &catalogue, const QString &scope)
{
    const QStringList similar = catalogue.similarTo(scope);
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
    session.output.page(page);
    if (session.output.isJson()) {
        session.output.object({{u"scope"_s, scope}, {u"known"_s, false}, {u"schemas"_s, QJsonArray()},
            {u"similar"_s, QJsonArray::fromStringList(similar)}});
    }
    return ExitCode::Unknown;
}

} // namespace

ExitCode runCatalogueList(const Session &session)
{
    const Catalogue catalogue = bundledCatalogue();
    return putEntries(session, catalogue, catalogue.search({}), {});
}

ExitCode runCatalogueSearch(const Session &session)
{
    const Catalogue catalogue = bundledCatalogue();
    const QString query = session.arguments.words.join(u' ');
    return putEntries(session, catalogue, catalogue.search(query), {{u"query"_s, query}});
}

ExitCode runCatalogueShow(const Session &session)
{
    const auto scope = Scope::parse(session.arguments.words.first());
    if (!scope) {
        const QString message =
            session.words(QT_TRANSLATE_NOOP("Cli", "This is not a scope. A scope is written prefix:name."));
        return session.fail({ExitCode::LocalFault, u"scope_malformed"_s, message, {}});
    }
    const Catalogue catalogue = bundledCatalogue();
    const QList<DelegationSchema> schemas = catalogue.schemasFor(scope->toString());
    if (schemas.isEmpty())
        return putUnknownScope(session, catalogue, scope->toString());
    Page page = session.output.newPage();
    page.title(scope->toString(), Page::Tone::Strong);
    QJsonArray list;
    for (const DelegationSchema &schema : schemas) {
        putSchema(page, session.words, schema);
        list.append(schemaObject(schema));
    }
    session.output.page(page);
    if (session.output.isJson())
        session.output.object({{u"scope"_s, scope->toString()}, {u"known"_s, true}, {u"schemas"_s, list}});
    return ExitCode::Verified;
}

} // namespace da
