// SPDX-License-Identifier: MIT
#include "cli/Password.h"

#include "cli/Inputs.h"
#include "cli/Usage.h"

#include "crypto/KeyFile.h"
#include "storage/KeychainSecretStore.h"
#include "storage/SecretKeys.h"

#include <QFileInfo>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QStringList sourcesGiven(const Arguments &arguments, const QString &prefix)
{
    QStringList given;
    for (const auto option : {"password-stdin"_L1, "password-file"_L1, "keychain"_L1}) {
        if (arguments.options.contains(prefix + option))
            given << u"--"_s + prefix + option;
    }
    return given;
}

Result<SecretBytes, CommandError> orError(
    const Words &words, Result<SecretBytes, ReadError> read, const QString &name)
{
    if (!read)
        return unreadable(words, read.error(), name);
    return std::move(read).value();
}

CommandError keyringError(
    const Words &words, const SecretResult &result, const QString &option, const char *nothingThere)
{
    CommandError error{ExitCode::LocalFault, u"keyring_not_available"_s, {}, option};
    if (result.status == SecretStatus::NotFound) {
        error.reason = u"not_in_keyring"_s;
        error.message = words(nothingThere);
    } else if (result.status == SecretStatus::Refused) {
        error.reason = u"keyring_refused"_s;
        error.message = words(QT_TRANSLATE_NOOP("Cli", "The system's keyring was not opened."));
    } else {
        error.message = words(QT_TRANSLATE_NOOP("Cli", "The system's keyring cannot be used here: %1"))
                            .arg(result.reason);
    }
    return error;
}

void askKeyring(const Session &session, const QString &path, QObject *context, const PasswordReceiver &then)
{
    auto *store = new KeychainSecretStore(secretService, context);
    store->read(keyFileSecretKey(path), context, [&session, then](SecretResult result) {
        if (result.status == SecretStatus::Stored)
            then(std::move(result.secret));
        else
            then(keyringError(session.words, result, u"--keychain"_s,
                QT_TRANSLATE_NOOP("Cli", "The system's keyring holds no password for this key file.")));
    });
}

Result<SecretBytes, CommandError> withoutOptions(
    const Session &session, const QString &path, const QByteArray &bytes)
{
    const bool wanted = !bytes.isEmpty() && KeyFile::needsPassword(bytes);
    if (wanted && isTerminal(stdin)) {
        const QString prompt =
            session.words(QT_TRANSLATE_NOOP("Cli", "Password for %1:")).arg(QFileInfo(path).fileName());
        return orError(session.words, askPassword(prompt), path);
    }
    if (wanted) {
        session.output.note(session.words(QT_TRANSLATE_NOOP("Cli",
            "The key file wants a password and none was given: use --password-stdin, --password-file or "
            "--keychain.")));
    }
    return SecretBytes();
}

} // namespace

void obtainPassword(const Session &session, const QString &path, const QByteArray &bytes, QObject *context,
    const PasswordReceiver &then, const QString &prefix)
{
    const Arguments &arguments = session.arguments;
    if (const QStringList given = sourcesGiven(arguments, prefix); given.size() > 1) {
        const QString command = QLatin1String(arguments.command->name);
        return then(asCommandError(
            session.words, {UsageError::Reason::NotTogether, {}, given.join(", "_L1), command}));
    }
    const auto isGiven = [&](QLatin1String option) { return arguments.options.contains(prefix + option); };
    if (isGiven("password-stdin"_L1))
        return then(orError(session.words, passwordFromStandardInput(), u"-"_s));
    if (isGiven("password-file"_L1)) {
        const QString file = arguments.options.value(prefix + "password-file"_L1).value(0);
        return then(orError(session.words, passwordFromFile(file), file));
    }
    if (isGiven("keychain"_L1))
        return askKeyring(session, path, context, then);
    then(withoutOptions(session, path, bytes));
}

void rememberPassword(const Session &session, const QString &path, SecretBytes password, QObject *context,
    const std::function<void(std::optional<CommandError>)> &then)
{
    auto *store = new KeychainSecretStore(secretService, context);
    store->write(keyFileSecretKey(path), std::move(password), context, [&session, then](SecretResult result) {
        if (result.status == SecretStatus::Stored)
            return then(std::nullopt);
        CommandError error = keyringError(session.words, result, u"--remember"_s, "");
        error.message = session.words(QT_TRANSLATE_NOOP("Cli", "The password was not remembered.")) + u' '
            + error.message;
        then(error);
    });
}

void obtainProxyLogin(const Session &session, NetworkSettings &network, QObject *context,
    const std::function<void(std::optional<CommandError>)> &then)
{
    if (!session.arguments.has("proxy-keychain"))
        return then(std::nullopt);
    const QNetworkProxy &proxy = network.manual;
    auto *store = new KeychainSecretStore(secretService, context);
    store->read(proxySecretKey(proxy.user(), proxy.hostName(), proxy.port()), context,
        [&session, &network, then](SecretResult result) {
            if (result.status != SecretStatus::Stored)
                return then(keyringError(session.words, result, u"--proxy-keychain"_s,
                    QT_TRANSLATE_NOOP("Cli", "The system's keyring holds no password for this proxy.")));
            network.proxyPassword = std::make_shared<const SecretBytes>(std::move(result.secret));
            then(std::nullopt);
        });
}

} // namespace da
