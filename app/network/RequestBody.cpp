// SPDX-License-Identifier: MIT
#include "network/RequestBody.h"

#include <algorithm>

namespace da {

RequestBody::RequestBody(QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(SecretBytes::takeFrom(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RequestBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_taken);
    if (count <= 0)
        return -1;
    std::copy_n(m_bytes.chars() + m_taken, count, data);
    m_taken += count;
    return count;
}

} // namespace da
