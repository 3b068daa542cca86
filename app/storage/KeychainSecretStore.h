// SPDX-License-Identifier: MIT
#pragma once

#include "storage/SecretStore.h"

#include <chrono>

namespace da {

/// The system's keyring: Secret Service or KWallet, Windows Credential Store, macOS Keychain, through
/// qtkeychain. There is no other place: without a keyring nothing is kept. It must live in a thread with an
/// event loop, and wants the main thread.
class KeychainSecretStore : public SecretStore {
    Q_OBJECT

public:
    /// Long enough to type the keyring's own password when the system asks for it.
    static constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds(60);

    /// @p service is the name that the user sees in the keyring's own window.
    explicit KeychainSecretStore(QString service, QObject *parent = nullptr);

    /// How long one errand may take before it ends as Unavailable with timedOut.
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    void read(const QString &key, QObject *receiver, SecretCallback done) override;
    void write(const QString &key, SecretBytes secret, QObject *receiver, SecretCallback done) override;
    void remove(const QString &key, QObject *receiver, SecretCallback done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_limit = defaultLimit;
};

} // namespace da
