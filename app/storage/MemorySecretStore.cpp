// SPDX-License-Identifier: MIT
#include "storage/MemorySecretStore.h"

namespace da {

void MemorySecretStore::answer(QObject *receiver, SecretCallback done, SecretResult result)
{
    if (!m_unavailable.isEmpty()) {
        result = SecretResult();
        result.reason = m_unavailable;
    }
    answerLater(receiver, std::move(done), std::move(result));
}

void MemorySecretStore::read(const QString &key, QObject *receiver, SecretCallback done)
{
    SecretResult result;
    const auto it = m_secrets.find(key);
    result.status = it == m_secrets.end() ? SecretStatus::NotFound : SecretStatus::Stored;
    if (it != m_secrets.end())
        result.secret = it->second.copy();
    answer(receiver, std::move(done), std::move(result));
}

void MemorySecretStore::write(const QString &key, SecretBytes secret, QObject *receiver, SecretCallback done)
{
    SecretResult result;
    result.status = secret.isEmpty() ? SecretStatus::Failed : SecretStatus::Stored;
    if (!secret.isEmpty() && m_unavailable.isEmpty())
        m_secrets.insert_or_assign(key, std::move(secret));
    answer(receiver, std::move(done), std::move(result));
}

void MemorySecretStore::remove(const QString &key, QObject *receiver, SecretCallback done)
{
    if (m_unavailable.isEmpty())
        m_secrets.erase(key);
    SecretResult result;
    result.status = SecretStatus::Removed;
    answer(receiver, std::move(done), std::move(result));
}

} // namespace da
