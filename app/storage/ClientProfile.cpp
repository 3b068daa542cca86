// SPDX-License-Identifier: MIT
#include "storage/ClientProfile.h"

#include "domain/OrganisationNumber.h"
#include "storage/SecretKeys.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <optional>

namespace da {

namespace {

using Reason = ProfileError::Reason;

struct Member {
    const char *name;
    QString ClientProfile::*field;
    bool required;
    qsizetype maxLength; ///< in UTF-16 units; paths get what Linux gives them
};
constexpr std::array members{
    Member{"id", &ClientProfile::id, true, 36},
    Member{"name", &ClientProfile::name, true, 200},
    Member{"environment", &ClientProfile::environment, true, 4096},
    Member{"client_id", &ClientProfile::clientId, true, 200},
    Member{"key_file", &ClientProfile::keyFile, false, 4096},
    Member{"kid", &ClientProfile::kid, false, 200},
    Member{"supplier", &ClientProfile::supplier, false, 9},
};
constexpr QLatin1String passwordKeptMember("password_kept");

bool holdsKeyMaterial(const QString &text)
{
    return text.contains(QLatin1String("-----BEGIN")) || text.contains(QLatin1String("\"kty\""));
}

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line;
    });
}

bool isFormOf(const Member &member, const QString &text)
{
    if (member.field == &ClientProfile::id)
        return !QUuid::fromString(text).isNull();
    if (member.field == &ClientProfile::supplier) {
        const auto number = OrganisationNumber::parse(text);
        return number && number->digits() == text;
    }
    if (member.field == &ClientProfile::clientId || member.field == &ClientProfile::kid)
        return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return !text.trimmed().isEmpty();
}

std::optional<Reason> problemOf(const Member &member, const QString &text)
{
    if (text.isEmpty())
        return member.required ? std::optional(Reason::MissingMember) : std::nullopt;
    if (holdsKeyMaterial(text))
        return Reason::KeyMaterial;
    if (text.size() > member.maxLength || !isPlain(text) || !isFormOf(member, text))
        return Reason::InvalidValue;
    return std::nullopt;
}

} // namespace

QString ClientProfile::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool ClientProfile::environmentIsFile() const
{
    return !environment.isEmpty() && environment != QLatin1String("production")
        && environment != QLatin1String("test") && environment != QLatin1String("demo");
}

QString ClientProfile::secretKey() const
{
    return keyFileSecretKey(keyFile);
}

QList<ProfileError> ClientProfile::problems() const
{
    QList<ProfileError> found;
    for (const Member &member : members) {
        if (const auto reason = problemOf(member, this->*member.field))
            found.append({*reason, QString::fromLatin1(member.name), -1});
    }
    return found;
}

QJsonObject ClientProfile::toJson() const
{
    QJsonObject object;
    for (const Member &member : members)
        object.insert(QLatin1String(member.name), this->*member.field);
    object.insert(passwordKeptMember, passwordKept);
    return object;
}

Result<ClientProfile, ProfileError> ClientProfile::fromJson(const QJsonObject &object)
{
    ClientProfile profile;
    for (const Member &member : members) {
        const QJsonValue value = object.value(QLatin1String(member.name));
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            return ProfileError{Reason::WrongType, QString::fromLatin1(member.name), -1};
        profile.*member.field = value.toString();
    }
    profile.passwordKept = object.value(passwordKeptMember).toBool();
    if (const QList<ProfileError> problems = profile.problems(); !problems.isEmpty())
        return problems.first();
    return profile;
}

} // namespace da
