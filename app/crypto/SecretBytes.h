// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <span>
#include <vector>

namespace da {

/// Bytes that must not stay in memory: a password, a grant, a token. Overwritten when destroyed or assigned
/// over; can be moved but only copied where the code says copy().
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::span<const unsigned char> bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// The text as UTF-8. The caller's QString stays as it was.
    [[nodiscard]] static SecretBytes fromUtf8(const QString &text);
    /// Takes the bytes and overwrites @p source, which is empty afterwards. Other copies that share
    /// @p source's buffer are beyond reach.
    [[nodiscard]] static SecretBytes takeFrom(QByteArray &source);

    [[nodiscard]] std::span<const unsigned char> view() const { return m_bytes; }
    [[nodiscard]] const char *chars() const; ///< not zero-terminated
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }
    [[nodiscard]] SecretBytes copy() const { return SecretBytes(view()); }
    /// A plain copy, for interfaces that take nothing else; the caller wipes it.
    [[nodiscard]] QByteArray copyToByteArray() const;
    [[nodiscard]] bool equals(const SecretBytes &other) const; ///< in constant time for equal lengths
    void wipe(); ///< overwrites and empties

private:
    std::vector<unsigned char> m_bytes;
};

QDebug operator<<(QDebug, const SecretBytes &) = delete;

/// Overwrites the buffer of @p bytes (detaching first) and empties it.
void wipe(QByteArray &bytes);
/// Overwrites the characters of @p text (detaching first) and empties it.
void wipe(QString &text);

} // namespace da
