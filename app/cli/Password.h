// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Session.h"
#include "crypto/SecretBytes.h"
#include "network/HttpRoute.h"

#include <QObject>

#include <functional>
#include <optional>

namespace da {

using PasswordReceiver = std::function<void(Result<SecretBytes, CommandError>)>;

/// Gets the password of the key file at @p path from where the options say, or asks for it on the terminal
/// when @p bytes of the file want one. @p then is called once; for the keyring not before the event loop
/// runs, and only while @p context lives. Without options and without a terminal the password is empty.
/// @p prefix stands before the names of the options, for the key of another client.
void obtainPassword(const Session &session, const QString &path, const QByteArray &bytes, QObject *context,
    const PasswordReceiver &then, const QString &prefix = {});

/// Has the keyring keep @p password of the key file at @p path, where `--keychain` and the window find it.
/// @p then is called once, with what went wrong, and only while @p context lives.
void rememberPassword(const Session &session, const QString &path, SecretBytes password, QObject *context,
    const std::function<void(std::optional<CommandError>)> &then);

/// Puts the password of the proxy's user into @p network where `--proxy-keychain` asks for it, from the entry
/// that the window keeps as well (proxySecretKey). @p then is called once, with what went wrong; at once
/// where nothing is asked for, and otherwise only while @p context and @p network live.
void obtainProxyLogin(const Session &session, NetworkSettings &network, QObject *context,
    const std::function<void(std::optional<CommandError>)> &then);

} // namespace da
