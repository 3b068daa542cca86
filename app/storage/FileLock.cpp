// SPDX-License-Identifier: MIT
#include "storage/FileLock.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace da {

namespace {

constexpr std::chrono::milliseconds limit(5000);

} // namespace

FileLock::FileLock(QString path)
    : m_path(std::move(path))
    , m_lock(m_path + QStringLiteral(".lock"))
{
}

StorageFailure FileLock::take()
{
    using Reason = StorageError::Reason;
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return StorageError{Reason::NotWritable, m_path, {}};
    if (m_lock.tryLock(int(limit.count())))
        return {};
    const bool held = m_lock.error() == QLockFile::LockFailedError;
    return StorageError{held ? Reason::Locked : Reason::NotWritable, m_path, {}};
}

} // namespace da
