// SPDX-License-Identifier: MIT
#pragma once

#include "storage/StorageError.h"

#include <QByteArray>
#include <QString>

namespace da {

/// Writes a file that only its owner may read (0600), whole or not at all, and never in place of another:
/// Taken if there is anything of that name, NotWritable otherwise.
[[nodiscard]] StorageFailure writeNewPrivateFile(const QString &path, const QByteArray &bytes);

} // namespace da
