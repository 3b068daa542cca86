// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace da {

/// What is wrong with a profile, or with a file of profiles, and where.
struct ProfileError {
    enum class Reason {
        NotJson, ///< the text is not a JSON object
        NotProfiles, ///< JSON, but of something else
        NewerVersion, ///< exported by a later version of the program
        TooLarge, ///< over 1 MiB
        MissingMember,
        WrongType,
        InvalidValue, ///< see ClientProfile for what each member may hold
        KeyMaterial, ///< a key itself where the name of a key belongs
        Duplicate, ///< the same id twice
    };
    Reason reason = Reason::NotJson;
    QString member; ///< JSON name, e.g. "client_id"; empty when the whole is meant
    int index = -1; ///< which profile of the file, from 0; -1 when only one is meant
    friend bool operator==(const ProfileError &, const ProfileError &) = default;
};

/// A named client: everything a check needs besides scope, consumer and password. Holds no secret, ever; the
/// password of its key file may lie in the system's keyring under secretKey().
struct ClientProfile {
    QString id; ///< UUID without braces; stays when the name changes
    QString name; ///< as the user calls it; required
    QString environment; ///< "production", "test", "demo", or the path of an environment file; required
    QString clientId; ///< required
    QString keyFile; ///< path of PKCS#12, PEM or JWK, or empty
    QString kid; ///< of a key registered on the client, or empty: the grant carries x5c
    QString supplier; ///< organisation number of nine digits, or empty
    bool passwordKept = false; ///< the keyring was given the password, so asking it makes sense; not exported

    [[nodiscard]] static QString newId();
    [[nodiscard]] bool environmentIsFile() const;
    /// Where SecretStore has the password of the key file; see SecretKeys.h.
    [[nodiscard]] QString secretKey() const;

    /// Everything that keeps the profile from being saved, in the order of the members; empty: it is fine.
    [[nodiscard]] QList<ProfileError> problems() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Members that are not known are passed over.
    static Result<ClientProfile, ProfileError> fromJson(const QJsonObject &object);

    friend bool operator==(const ClientProfile &, const ClientProfile &) = default;
};

/// What a file of exported profiles held.
struct ProfileImport {
    QList<ClientProfile> profiles; ///< never empty
    QStringList leftOut; ///< members that were passed over, each once, e.g. "password"
};

/// {"format": "delegation-assistant-profiles", "version": 1, "profiles": [...]}, UTF-8, without secrets.
[[nodiscard]] QByteArray exportProfiles(const QList<ClientProfile> &profiles);
/// Takes what exportProfiles() writes, or one profile alone. All or nothing. A profile without an id gets
/// one.
[[nodiscard]] Result<ProfileImport, ProfileError> importProfiles(const QByteArray &json);

} // namespace da
