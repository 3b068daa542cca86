// SPDX-License-Identifier: MIT
#include "cli/Profiles.h"

#include "storage/ProfileStore.h"
#include "storage/SecretKeys.h"
#include "storage/StorageFolders.h"

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QList<ClientProfile> matching(
    const QList<ClientProfile> &profiles, const QString &wanted, Qt::CaseSensitivity sensitivity)
{
    QList<ClientProfile> found;
    std::copy_if(
        profiles.begin(), profiles.end(), std::back_inserter(found), [&](const ClientProfile &profile) {
            return profile.id.compare(wanted, Qt::CaseInsensitive) == 0
                || profile.name.compare(wanted, sensitivity) == 0;
        });
    return found;
}

void setIfMissing(Arguments &arguments, QLatin1String option, const QString &value)
{
    if (!value.isEmpty() && !arguments.options.contains(option))
        arguments.options.insert(option, {value});
}

} // namespace

CommandError asCommandError(const Words &words, const StorageError &error)
{
    const bool writing =
        error.reason == StorageError::Reason::NotWritable || error.reason == StorageError::Reason::Locked;
    const QString message = error.reason == StorageError::Reason::NewerVersion
        ? words(QT_TRANSLATE_NOOP("Cli", "%1 was written by a later version of the program."))
        : writing ? words(QT_TRANSLATE_NOOP("Cli", "%1 cannot be written."))
                  : words(QT_TRANSLATE_NOOP("Cli", "%1 cannot be read."));
    return {ExitCode::LocalFault, writing ? u"profiles_not_writable"_s : u"profiles_not_readable"_s,
        message.arg(error.path), {}};
}

Result<QList<ClientProfile>, CommandError> allProfiles(const Session &session)
{
    ProfileStore store(StorageFolders::standard().settings);
    const auto listing = store.list();
    if (!listing)
        return asCommandError(session.words, listing.error());
    if (!store.keptAside().isEmpty())
        session.output.note(session
                                .words(QT_TRANSLATE_NOOP("Cli",
                                    "The file with the client profiles was damaged. It is "
                                    "kept as %1."))
                                .arg(store.keptAside()));
    if (!listing->unreadable.isEmpty())
        session.output.note(
            session.words(QT_TRANSLATE_NOOP("Cli", "Client profiles that could not be read: %1."))
                .arg(listing->unreadable.size()));
    return listing->profiles;
}

Result<ClientProfile, CommandError> profileOf(const Session &session, const QString &idOrName)
{
    const auto profiles = allProfiles(session);
    if (!profiles)
        return profiles.error();
    QList<ClientProfile> found = matching(*profiles, idOrName, Qt::CaseSensitive);
    if (found.isEmpty())
        found = matching(*profiles, idOrName, Qt::CaseInsensitive);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return CommandError{ExitCode::Usage, u"profile_unknown"_s,
            session.words(QT_TRANSLATE_NOOP(
                "Cli", "There is no such client profile. “profile list” shows those that there are.")),
            {}};
    return CommandError{ExitCode::Usage, u"profile_ambiguous"_s,
        session.words(
            QT_TRANSLATE_NOOP("Cli", "Several client profiles have this name. Give the id instead.")),
        {}};
}

void notePasswordKept(const QString &path)
{
    ProfileStore store(StorageFolders::standard().settings);
    const auto listing = store.list();
    for (ClientProfile profile : listing ? listing->profiles : QList<ClientProfile>()) {
        if (profile.keyFile.isEmpty() || profile.passwordKept
            || profile.secretKey() != keyFileSecretKey(path))
            continue;
        profile.passwordKept = true;
        // Only a hint, and the password is where it belongs.
        (void)store.save(profile);
    }
}

Result<Arguments, CommandError> withProfile(const Session &session)
{
    Arguments filled = session.arguments;
    if (!filled.has("profile"))
        return filled;
    auto found = profileOf(session, filled.value("profile"));
    if (!found) {
        CommandError error = found.error();
        error.option = u"--profile"_s;
        return error;
    }
    const ClientProfile &profile = *found;
    setIfMissing(filled, "environment"_L1, profile.environment);
    setIfMissing(filled, "client-id"_L1, profile.clientId);
    setIfMissing(filled, "supplier"_L1, profile.supplier);
    if (filled.has("certificate") || filled.has("key") || profile.keyFile.isEmpty())
        return filled;
    setIfMissing(filled, "certificate"_L1, profile.keyFile);
    setIfMissing(filled, "kid"_L1, profile.kid);
    if (profile.passwordKept && !filled.has("password-stdin") && !filled.has("password-file"))
        filled.options.insert(u"keychain"_s, {QString()});
    return filled;
}

} // namespace da
