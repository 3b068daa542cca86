// SPDX-License-Identifier: MIT
#include "storage/ClientProfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace da {

namespace {

using Reason = ProfileError::Reason;

constexpr qsizetype maxBytes = 1024 * 1024;
constexpr int version = 1;
constexpr QLatin1String formatName("delegation-assistant-profiles");

/// The profiles as they stand in the document, or what is wrong with it.
Result<QJsonArray, ProfileError> profilesOf(const QJsonObject &document)
{
    if (!document.contains(QLatin1String("format"))) {
        if (document.contains(QLatin1String("client_id")))
            return QJsonArray{document};
        return ProfileError{Reason::NotProfiles, {}, -1};
    }
    if (document.value(QLatin1String("format")).toString() != formatName)
        return ProfileError{Reason::NotProfiles, QStringLiteral("format"), -1};
    const QJsonValue written = document.value(QLatin1String("version"));
    if (!written.isDouble())
        return ProfileError{Reason::WrongType, QStringLiteral("version"), -1};
    if (written.toDouble() > version)
        return ProfileError{Reason::NewerVersion, QStringLiteral("version"), -1};
    const QJsonValue profiles = document.value(QLatin1String("profiles"));
    if (!profiles.isArray())
        return ProfileError{Reason::WrongType, QStringLiteral("profiles"), -1};
    if (profiles.toArray().isEmpty())
        return ProfileError{Reason::MissingMember, QStringLiteral("profiles"), -1};
    return profiles.toArray();
}

Result<ClientProfile, ProfileError> readOne(QJsonObject object, QStringList &leftOut)
{
    if (object.value(QLatin1String("id")).toString().isEmpty())
        object.insert(QLatin1String("id"), ClientProfile::newId());
    auto profile = ClientProfile::fromJson(object);
    if (!profile)
        return profile;
    // Whether a keyring holds the password was true on the machine that wrote it.
    profile->passwordKept = false;
    const QJsonObject known = profile->toJson();
    for (const QString &member : object.keys()) {
        if (!known.contains(member) && !leftOut.contains(member))
            leftOut << member;
    }
    return profile;
}

bool hasId(const QList<ClientProfile> &profiles, const QString &id)
{
    return std::any_of(
        profiles.begin(), profiles.end(), [&id](const ClientProfile &p) { return p.id == id; });
}

} // namespace

QByteArray exportProfiles(const QList<ClientProfile> &profiles)
{
    QJsonArray list;
    for (const ClientProfile &profile : profiles) {
        QJsonObject object = profile.toJson();
        object.remove(QLatin1String("password_kept"));
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QString(formatName)},
                             {QStringLiteral("version"), version}, {QStringLiteral("profiles"), list}})
        .toJson();
}

Result<ProfileImport, ProfileError> importProfiles(const QByteArray &json)
{
    if (json.size() > maxBytes)
        return ProfileError{Reason::TooLarge, {}, -1};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return ProfileError{Reason::NotJson, {}, -1};
    const auto entries = profilesOf(document.object());
    if (!entries)
        return entries.error();
    ProfileImport import;
    for (int i = 0; i < int(entries->size()); ++i) {
        if (!entries->at(i).isObject())
            return ProfileError{Reason::WrongType, {}, i};
        const auto profile = readOne(entries->at(i).toObject(), import.leftOut);
        if (!profile)
            return ProfileError{profile.error().reason, profile.error().member, i};
        if (hasId(import.profiles, profile->id))
            return ProfileError{Reason::Duplicate, QStringLiteral("id"), i};
        import.profiles.append(*profile);
    }
    return import;
}

} // namespace da
