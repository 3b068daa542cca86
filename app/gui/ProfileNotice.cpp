// SPDX-License-Identifier: MIT
#include "gui/ProfileNotice.h"

#include <QCoreApplication>
#include <QDir>

namespace da {

namespace {

using Kind = ProfileNotice::Kind;

struct ProfileTexts {
    Q_DECLARE_TR_FUNCTIONS(da::ProfileTexts)
};

QString faultText(const StorageError &error)
{
    const QString path = QDir::toNativeSeparators(error.path);
    switch (error.reason) {
    case StorageError::Reason::Missing:
        return ProfileTexts::tr("The profile is no longer there. Another window may have removed it.");
    case StorageError::Reason::NotReadable:
        return ProfileTexts::tr("The profiles could not be read: %1").arg(path);
    case StorageError::Reason::NotWritable:
    case StorageError::Reason::Taken:
        return ProfileTexts::tr("The profiles could not be written: %1. Nothing was changed.").arg(path);
    case StorageError::Reason::Damaged:
        return ProfileTexts::tr("The file with the profiles is damaged: %1").arg(path);
    case StorageError::Reason::NewerVersion:
        return ProfileTexts::tr("The profiles were written by a later version of the program, and are left "
                                "as they are: %1")
            .arg(path);
    case StorageError::Reason::Locked:
        return ProfileTexts::tr(
            "Another program holds the file with the profiles. Nothing was changed. Try again.");
    case StorageError::Reason::Invalid:
        break;
    }
    return ProfileTexts::tr("The profile is not complete, and was not saved.");
}

QString importFaultText(const ProfileNotice &notice)
{
    const ProfileError &error = notice.importFault;
    const QString file = QDir::toNativeSeparators(notice.path);
    const QString nothing = QChar(u' ') + ProfileTexts::tr("Nothing was imported.");
    switch (error.reason) {
    case ProfileError::Reason::NotJson:
        return ProfileTexts::tr("%1 is not JSON.").arg(file) + nothing;
    case ProfileError::Reason::NotProfiles:
        return ProfileTexts::tr("%1 holds no client profiles.").arg(file) + nothing;
    case ProfileError::Reason::NewerVersion:
        return ProfileTexts::tr("%1 was exported by a later version of the program.").arg(file) + nothing;
    case ProfileError::Reason::TooLarge:
        return ProfileTexts::tr("%1 is too large for a file of profiles.").arg(file) + nothing;
    default:
        break;
    }
    return ProfileTexts::tr("Profile number %1 in %2, “%3”: %4")
               .arg(QString::number(error.index + 1), file, error.member, profileProblemText(error))
        + nothing;
}

Message importedText(const ProfileNotice &notice)
{
    QString text = ProfileTexts::tr("%n profile(s) imported.", nullptr, notice.count);
    if (!notice.leftOut.isEmpty())
        text += u' '
            + ProfileTexts::tr("Left out, since a profile does not hold it: %1.")
                  .arg(notice.leftOut.join(QLatin1String(", ")));
    return {notice.leftOut.isEmpty() ? Tone::Good : Tone::Doubt, text};
}

QString removedText(const ProfileNotice &notice)
{
    const QString text = ProfileTexts::tr("“%1” was removed.").arg(notice.name);
    if (!notice.passwordStays)
        return text;
    return text + u' ' + ProfileTexts::tr("The password of its key file is still in the system's keyring.");
}

QString forgottenText(const ProfileNotice &notice)
{
    if (notice.kind == Kind::Forgotten)
        return ProfileTexts::tr("The password is no longer in the system's keyring.");
    const QString text = ProfileTexts::tr("The password could not be taken out of the system's keyring.");
    return notice.reason.isEmpty()
        ? text
        : text + u' ' + ProfileTexts::tr("The system says: “%1”").arg(notice.reason);
}

} // namespace

Message profileMessage(const ProfileNotice &notice)
{
    const QString path = QDir::toNativeSeparators(notice.path);
    switch (notice.kind) {
    case Kind::None:
        break;
    case Kind::Saved:
        return {Tone::Good,
            notice.count == 1 ? ProfileTexts::tr("“%1” is saved.").arg(notice.name)
                              : ProfileTexts::tr("%n profile(s) saved.", nullptr, notice.count)};
    case Kind::Removed:
        return {Tone::Neutral, removedText(notice)};
    case Kind::Restored:
        return {Tone::Good, ProfileTexts::tr("“%1” is back.").arg(notice.name)};
    case Kind::Imported:
        return importedText(notice);
    case Kind::Exported:
        return {Tone::Good,
            ProfileTexts::tr("%n profile(s) exported, without passwords and keys: %1", nullptr, notice.count)
                .arg(path)};
    case Kind::Forgotten:
        return {Tone::Neutral, forgottenText(notice)};
    case Kind::NotForgotten:
        return {Tone::Bad, forgottenText(notice)};
    case Kind::KeptAside:
        return {Tone::Doubt,
            ProfileTexts::tr("The file with the client profiles was damaged. It is kept as %1, and the list "
                             "begins anew.")
                .arg(path)};
    case Kind::Unreadable:
        return {Tone::Doubt,
            ProfileTexts::tr("%n client profile(s) could not be read and stay in the file as they are: %1",
                nullptr, notice.count)
                .arg(path)};
    case Kind::Fault:
        return {Tone::Bad,
            notice.count > 0
                ? ProfileTexts::tr("Only %1 of %2 profiles were saved.").arg(notice.count).arg(notice.total)
                    + u' ' + faultText(notice.fault)
                : faultText(notice.fault)};
    case Kind::FileFault:
        return {Tone::Bad, ProfileTexts::tr("%1: %2").arg(path, notice.reason)};
    case Kind::ImportFault:
        return {Tone::Bad, importFaultText(notice)};
    }
    return {};
}

QString profileProblemText(const ProfileError &problem)
{
    const QLatin1String supplier("supplier");
    switch (problem.reason) {
    case ProfileError::Reason::MissingMember:
        return ProfileTexts::tr("This is needed.");
    case ProfileError::Reason::KeyMaterial:
        return ProfileTexts::tr("This is a key. Only the name of a file or of a key belongs here.");
    case ProfileError::Reason::WrongType:
        return ProfileTexts::tr("This is not a text.");
    case ProfileError::Reason::Duplicate:
        return ProfileTexts::tr("This stands in the file twice.");
    default:
        break;
    }
    if (problem.member == supplier)
        return ProfileTexts::tr("This is not a valid organisation number.");
    if (problem.member == QLatin1String("client_id") || problem.member == QLatin1String("kid"))
        return ProfileTexts::tr("This cannot hold spaces, and at most 200 characters.");
    return ProfileTexts::tr("This is too long, or holds characters that cannot be shown.");
}

} // namespace da
