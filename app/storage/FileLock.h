// SPDX-License-Identifier: MIT
#pragma once

#include "storage/StorageError.h"

#include <QLockFile>
#include <QString>

namespace da {

/// Holds a file against the other processes and threads of this program, by a lock file beside it, for as
/// long as the object lives.
class FileLock {
public:
    explicit FileLock(QString path);
    /// Makes the folder when missing and waits up to five seconds: Locked or NotWritable when that is in
    /// vain.
    [[nodiscard]] StorageFailure take();

private:
    QString m_path;
    QLockFile m_lock;
};

} // namespace da
