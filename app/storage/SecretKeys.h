// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>

namespace da {

/// The name that all secrets stand under in the keyring, for the window and the command line alike, so that
/// one remembers for both.
inline constexpr QLatin1String secretService("Delegation Assistant");

/// The name under which the password of a key file is kept. It belongs to the file, so that all profiles and
/// the command line find the same. Relative paths and links lead to the same name as the file itself.
[[nodiscard]] QString keyFileSecretKey(const QString &path);

/// The name under which a proxy's password is kept.
[[nodiscard]] QString proxySecretKey(const QString &user, const QString &host, quint16 port);

} // namespace da
