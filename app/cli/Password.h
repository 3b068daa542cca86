// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Session.h"
#include "crypto/SecretBytes.h"

#include <QObject>

#include <functional>

namespace da {

using PasswordReceiver = std::function<void(Result<SecretBytes, CommandError>)>;

/// Gets the password of the key file at @p path from where the options say, or asks for it on the terminal
/// when @p bytes of the file want one. @p then is called once; for the keyring not before the event loop
/// runs, and only while @p context lives. Without options and without a terminal the password is empty.
/// @p prefix stands before the names of the options, for the key of another client.
void obtainPassword(const Session &session, const QString &path, const QByteArray &bytes, QObject *context,
    const PasswordReceiver &then, const QString &prefix = {});

} // namespace da
