// SPDX-License-Identifier: MIT
#include "storage/PrivateFile.h"

#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace da {

using Reason = StorageError::Reason;

namespace {

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// A new name must not reach the disk before what it names.
bool sync([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

StorageFailure writeNewPrivateFile(const QString &path, const QByteArray &bytes)
{
    if (isTaken(path))
        return StorageError{Reason::Taken, path, {}};
    QTemporaryFile file(path + QStringLiteral(".XXXXXX")); // made with 0600
    const bool written = file.open() && file.write(bytes) == bytes.size() && file.flush() && sync(file);
    // rename() does not replace what has come there meanwhile.
    if (!written || !file.rename(path))
        return StorageError{isTaken(path) ? Reason::Taken : Reason::NotWritable, path, file.errorString()};
    file.setAutoRemove(false);
    return {};
}

} // namespace da
