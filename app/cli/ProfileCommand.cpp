// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/Inputs.h"
#include "cli/Profiles.h"

#include "storage/ProfileStore.h"
#include "storage/StorageFolders.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

void putProfile(Page &page, const Words &words, const ClientProfile &profile)
{
    page.heading(profile.name);
    page.fields({
        {words(QT_TRANSLATE_NOOP("Cli", "Id")), profile.id},
        {words(QT_TRANSLATE_NOOP("Cli", "Environment")), profile.environment},
        {words(QT_TRANSLATE_NOOP("Cli", "Client")), profile.clientId},
        {words(QT_TRANSLATE_NOOP("Cli", "Key file")), profile.keyFile},
        {words(QT_TRANSLATE_NOOP("Cli", "Password")),
            profile.passwordKept ? words(QT_TRANSLATE_NOOP("Cli", "in the system's keyring")) : QString()},
        {u"kid"_s, profile.kid},
        {words(QT_TRANSLATE_NOOP("Cli", "Supplier")), profile.supplier},
    });
}

ExitCode putProfiles(const Session &session, const QList<ClientProfile> &profiles)
{
    QJsonArray list;
    Page page = session.output.newPage();
    for (const ClientProfile &profile : profiles) {
        list.append(profile.toJson());
        putProfile(page, session.words, profile);
    }
    if (profiles.isEmpty())
        page.paragraph(session.words(QT_TRANSLATE_NOOP("Cli", "There are no client profiles.")));
    session.output.page(page);
    if (session.output.isJson())
        session.output.object({{u"profiles"_s, list}});
    return ExitCode::Verified;
}

CommandError importError(const Words &words, const ProfileError &error)
{
    const QString message = error.index < 0
        ? words(QT_TRANSLATE_NOOP("Cli", "This is not a file of client profiles. Nothing was imported."))
        : words(
            QT_TRANSLATE_NOOP("Cli", "Profile number %1 cannot be used: member “%2”. Nothing was imported."))
              .arg(QString::number(error.index + 1), error.member);
    return {ExitCode::LocalFault, u"profiles_not_usable"_s, message, {}};
}

/// The password belongs to the file: what another profile knows of it is true of this one.
bool isPasswordKept(const QList<ClientProfile> &existing, const ClientProfile &imported)
{
    return !imported.keyFile.isEmpty()
        && std::any_of(existing.begin(), existing.end(), [&imported](const ClientProfile &profile) {
               return profile.passwordKept && profile.secretKey() == imported.secretKey();
           });
}

/// What the import would put in place of something else.
bool replaces(const QList<ClientProfile> &existing, const ClientProfile &imported)
{
    return std::any_of(existing.begin(), existing.end(), [&imported](const ClientProfile &profile) {
        return profile.id == imported.id && !(profile == imported);
    });
}

void tellImport(const Session &session, int saved, const QStringList &kept, const QStringList &leftOut)
{
    if (session.output.isJson())
        session.output.object({{u"imported"_s, saved}, {u"kept"_s, QJsonArray::fromStringList(kept)},
            {u"left_out"_s, QJsonArray::fromStringList(leftOut)}});
    const Words &words = session.words;
    Page page = session.output.newPage();
    page.paragraph(words(QT_TRANSLATE_NOOP("Cli", "Client profiles imported: %1.")).arg(saved));
    if (!kept.isEmpty())
        page.paragraph(words(QT_TRANSLATE_NOOP("Cli",
                                 "These exist already and say something else; they stay as they are unless "
                                 "--replace is given: %1"))
                           .arg(kept.join(", "_L1)));
    if (!leftOut.isEmpty())
        page.paragraph(words(QT_TRANSLATE_NOOP("Cli", "Left out, since a profile does not hold it: %1."))
                           .arg(leftOut.join(", "_L1)));
    session.output.page(page);
}

} // namespace

ExitCode runProfileList(const Session &session)
{
    const auto profiles = allProfiles(session);
    return profiles ? putProfiles(session, *profiles) : session.fail(profiles.error());
}

ExitCode runProfileShow(const Session &session)
{
    const auto profile = profileOf(session, session.arguments.words.first());
    if (!profile)
        return session.fail(profile.error());
    if (session.output.isJson())
        session.output.object(profile->toJson());
    Page page = session.output.newPage();
    putProfile(page, session.words, *profile);
    session.output.page(page);
    return ExitCode::Verified;
}

ExitCode runProfileExport(const Session &session)
{
    QList<ClientProfile> wanted;
    for (const QString &word : session.arguments.words) {
        const auto profile = profileOf(session, word);
        if (!profile)
            return session.fail(profile.error());
        wanted << *profile;
    }
    if (session.arguments.words.isEmpty()) {
        const auto all = allProfiles(session);
        if (!all)
            return session.fail(all.error());
        wanted = *all;
    }
    session.output.object(QJsonDocument::fromJson(exportProfiles(wanted)).object());
    return ExitCode::Verified;
}

ExitCode runProfileImport(const Session &session)
{
    const QString path = session.arguments.words.value(0);
    const auto bytes = path.isEmpty() ? readStandardInput(largestInput) : readFile(path, largestInput);
    if (!bytes)
        return session.fail(unreadable(session.words, bytes.error(), path.isEmpty() ? u"-"_s : path));
    const auto import = importProfiles(*bytes);
    if (!import)
        return session.fail(importError(session.words, import.error()));
    const auto existing = allProfiles(session);
    if (!existing)
        return session.fail(existing.error());
    ProfileStore store(StorageFolders::standard().settings);
    QStringList kept;
    int saved = 0;
    for (ClientProfile profile : import->profiles) {
        profile.passwordKept = isPasswordKept(*existing, profile);
        if (!session.arguments.has("replace") && replaces(*existing, profile)) {
            kept << profile.name;
            continue;
        }
        if (const StorageFailure failure = store.save(profile))
            return session.fail(asCommandError(session.words, *failure));
        ++saved;
    }
    tellImport(session, saved, kept, import->leftOut);
    return ExitCode::Verified;
}

} // namespace da
