// SPDX-License-Identifier: MIT
#include "check/KnownCatalogue.h"
#include "cli/Commands.h"
#include "cli/DiagnosisView.h"
#include "cli/Inputs.h"
#include "cli/Terminal.h"

#include "check/CheckReport.h"
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Rules.h"
#include "domain/Bundled.h"

namespace da {

namespace {

using namespace Qt::StringLiterals;

Result<QByteArray, CommandError> pastedText(const Session &session)
{
    const QString path = session.arguments.words.value(0, u"-"_s);
    const auto bytes = path == "-"_L1 ? readStandardInput(largestInput + 1, Beyond::CutOff)
                                      : readFile(path, largestInput + 1, Beyond::CutOff);
    if (!bytes)
        return unreadable(session.words, bytes.error(), path);
    if (bytes->size() <= largestInput)
        return *bytes;
    session.output.note(session.words(QT_TRANSLATE_NOOP("Cli", "Only the first MiB of the text is read.")));
    return bytes->left(largestInput);
}

Result<std::optional<bool>, CommandError> consumerOrgSent(const Session &session)
{
    const QString value = session.arguments.value("sent-consumer-org");
    if (value.isEmpty())
        return std::optional<bool>();
    if (value != "yes"_L1 && value != "no"_L1)
        return badValue(session.words, "sent-consumer-org", u"yes|no"_s);
    return std::optional<bool>(value == "yes"_L1);
}

Result<Facts, CommandError> knownFacts(const Session &session)
{
    Facts known;
    const auto status = numberFrom(session, "http-status", 100, 599);
    if (!status)
        return status.error();
    const auto sent = consumerOrgSent(session);
    if (!sent)
        return sent.error();
    const auto kind = environmentKindFrom(session);
    if (!kind)
        return kind.error();
    known.httpStatus = *status;
    known.consumerOrgSent = *sent;
    known.environment = *kind;
    return known;
}

ExitCode exitCodeOf(const Diagnosis &diagnosis)
{
    return exitCodeFor(verdictOf(diagnosis, true));
}

} // namespace

ExitCode runExplain(const Session &session)
{
    const auto known = knownFacts(session);
    if (!known)
        return session.fail(known.error());
    const auto text = pastedText(session);
    if (!text)
        return session.fail(text.error());
    const Diagnosis diagnosis = diagnose(readAnswer(*text, *known));
    // The catalogue is only read when there is a scope to look up in it.
    const QString scope = diagnosis.facts.scope;
    Environment environment; // not known, unless the text or the user says it
    if (diagnosis.facts.environment)
        environment = *diagnosis.facts.environment == EnvironmentKind::Production ? Environment::production()
                                                                                  : Environment::test();
    const Catalogue catalogue = scope.isEmpty() ? Catalogue()
        : environment.id.isEmpty()              ? bundledCatalogue()
                                   : KnownCatalogue::load(environment, StorageFolders::standard()).catalogue;
    const QList<DelegationSchema> schemas = catalogue.schemasFor(scope);
    const DiagnosisView view(session.words, diagnosis, environment,
        schemas.isEmpty() ? std::nullopt : std::optional(schemas.first()),
        catalogue.ownerOf(scope).value_or(SchemaOwner()));
    if (session.output.isJson())
        session.output.object(view.object());
    Page page = session.output.newPage();
    view.put(page);
    session.output.page(page);
    return exitCodeOf(diagnosis);
}

} // namespace da
