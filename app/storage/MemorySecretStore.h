// SPDX-License-Identifier: MIT
#pragma once

#include "storage/SecretStore.h"

#include <map>

namespace da {

/// Keeps secrets for as long as it lives; for tests, and for the demo environment.
class MemorySecretStore : public SecretStore {
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &key, QObject *receiver, SecretCallback done) override;
    void write(const QString &key, SecretBytes secret, QObject *receiver, SecretCallback done) override;
    void remove(const QString &key, QObject *receiver, SecretCallback done) override;

    /// From now on every call ends with Unavailable and this reason; empty: works again.
    void setUnavailable(const QString &reason) { m_unavailable = reason; }
    [[nodiscard]] int count() const { return int(m_secrets.size()); }

private:
    void answer(QObject *receiver, SecretCallback done, SecretResult result);
    std::map<QString, SecretBytes> m_secrets;
    QString m_unavailable;
};

} // namespace da
