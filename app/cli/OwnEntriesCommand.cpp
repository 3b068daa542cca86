// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/Inputs.h"
#include "cli/SchemaJson.h"
#include "cli/Usage.h"

#include "domain/OrganisationNumber.h"
#include "domain/Scope.h"
#include "storage/OwnEntries.h"
#include "storage/StorageFolders.h"

#include <QFileInfo>
#include <QJsonArray>

namespace da {

namespace {

using namespace Qt::StringLiterals;
using Failure = std::optional<CommandError>;

CommandError storageFailure(const Words &words, const StorageError &error)
{
    if (error.reason == StorageError::Reason::Invalid)
        return {ExitCode::LocalFault, u"scope_malformed"_s,
            words(QT_TRANSLATE_NOOP("Cli", "“%1” is not a scope. A scope is written prefix:name."))
                .arg(error.detail),
            {}};
    return {ExitCode::LocalFault, u"own_entries_not_written"_s,
        words(QT_TRANSLATE_NOOP("Cli", "Your own entries could not be kept in %1.")).arg(error.path), {}};
}

ExitCode keep(const Session &session, const QList<DelegationSchema> &schemas)
{
    OwnEntries own(StorageFolders::standard().settings);
    const auto added = own.add(schemas);
    if (!added)
        return session.fail(storageFailure(session.words, added.error()));
    if (!own.keptAside().isEmpty())
        session.output.note(session
                                .words(QT_TRANSLATE_NOOP("Cli",
                                    "Your own entries could not be read. The damaged file is kept as %1."))
                                .arg(own.keptAside()));
    const qsizetype known = schemas.size() - *added;
    Page page = session.output.newPage();
    page.title(
        session.words(QT_TRANSLATE_NOOP("Cli", "Own entries added: %1")).arg(*added), Page::Tone::Good);
    page.fields({
        {session.words(QT_TRANSLATE_NOOP("Cli", "Already there")),
            known > 0 ? QString::number(known) : QString()},
        {session.words(QT_TRANSLATE_NOOP("Cli", "File")), own.path()},
    });
    session.output.page(page);
    QJsonArray list;
    for (const DelegationSchema &schema : schemas)
        list.append(schemaObject(schema));
    if (session.output.isJson())
        session.output.object({{u"added"_s, *added}, {u"already_there"_s, known}, {u"schemas"_s, list},
            {u"file"_s, own.path()}});
    return ExitCode::Verified;
}

Failure takeScopes(const Session &session, DelegationSchema &schema)
{
    for (const QString &typed : session.arguments.values("scope")) {
        const auto scope = Scope::parse(typed);
        if (!scope)
            return storageFailure(session.words, {StorageError::Reason::Invalid, {}, typed});
        if (!schema.scopes.contains(scope->toString()))
            schema.scopes << scope->toString();
    }
    if (schema.scopes.isEmpty())
        return asCommandError(
            session.words, {UsageError::Reason::MissingOption, u"--scope"_s, {}, u"catalogue add"_s});
    return {};
}

Failure takeOwner(const Session &session, DelegationSchema &schema)
{
    schema.owner.name = session.arguments.value("owner").trimmed();
    if (!session.arguments.has("owner-number"))
        return {};
    const auto number = OrganisationNumber::parse(session.arguments.value("owner-number"));
    if (!number)
        return badValue(session.words, "owner-number",
            session.words(QT_TRANSLATE_NOOP("Cli", "a valid organisation number")));
    schema.owner.organisationNumber = number->digits();
    return {};
}

} // namespace

ExitCode runCatalogueAdd(const Session &session)
{
    const Arguments &arguments = session.arguments;
    DelegationSchema schema;
    const auto kind = environmentKindFrom(session);
    if (!kind)
        return session.fail(kind.error());
    if (const Failure wrong = takeScopes(session, schema))
        return session.fail(*wrong);
    if (const Failure wrong = takeOwner(session, schema))
        return session.fail(*wrong);
    schema.inTest = kind->value_or(EnvironmentKind::Test) == EnvironmentKind::Test;
    schema.inProduction = kind->value_or(EnvironmentKind::Production) == EnvironmentKind::Production;
    schema.title = {arguments.value("title").trimmed(), arguments.value("title-nn").trimmed(),
        arguments.value("title-en").trimmed()};
    schema.resourceId = arguments.value("resource").trimmed();
    if (arguments.has("not-delegable"))
        schema.delegable = false;
    schema.provenance = {
        {}, QDate::currentDate().toString(Qt::ISODate), u"own"_s, arguments.value("note").trimmed()};
    return keep(session, {schema});
}

ExitCode runCatalogueImport(const Session &session)
{
    const QString path = session.arguments.words.first();
    const auto bytes = readFile(path, largestInput);
    if (!bytes)
        return session.fail(unreadable(session.words, bytes.error(), path));
    auto schemas = entriesFromJson(*bytes);
    if (!schemas)
        return session.fail({ExitCode::LocalFault, u"entries_not_usable"_s,
            session.words(QT_TRANSLATE_NOOP("Cli", "There are no catalogue entries to be read in %1 (%2)."))
                .arg(path, schemas.error()),
            {}});
    for (DelegationSchema &schema : *schemas) {
        schema.provenance.confidence = u"own"_s;
        if (schema.provenance.source.isEmpty())
            schema.provenance.source = QFileInfo(path).fileName();
    }
    return keep(session, *schemas);
}

} // namespace da
