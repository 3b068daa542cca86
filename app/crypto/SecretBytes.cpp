// SPDX-License-Identifier: MIT
#include "crypto/SecretBytes.h"

#include <openssl/crypto.h>

#include <utility>

namespace da {

SecretBytes::SecretBytes(std::span<const unsigned char> bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::fromUtf8(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    return takeFrom(utf8);
}

SecretBytes SecretBytes::takeFrom(QByteArray &source)
{
    const auto *first = reinterpret_cast<const unsigned char *>(source.constData());
    SecretBytes secret(std::span(first, std::size_t(source.size())));
    da::wipe(source);
    return secret;
}

const char *SecretBytes::chars() const
{
    return reinterpret_cast<const char *>(m_bytes.data());
}

QByteArray SecretBytes::copyToByteArray() const
{
    return QByteArray(chars(), size());
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_bytes.size() == other.m_bytes.size()
        && CRYPTO_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0;
}

void SecretBytes::wipe()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        OPENSSL_cleanse(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace da
