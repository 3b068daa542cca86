// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "storage/StorageError.h"

#include <QJsonObject>
#include <QString>

namespace da {

/// A JSON object from a file of at most @p maxBytes. Missing, NotReadable or Damaged otherwise.
[[nodiscard]] Result<QJsonObject, StorageError> readJsonFile(const QString &path, qint64 maxBytes);

/// Replaces the file as a whole, readable by its owner alone, or leaves it as it was. Makes its folder.
[[nodiscard]] StorageFailure writeJsonFile(
    const QString &path, const QJsonObject &object, bool compact = false);

/// Renames a file to "<name>.damaged-<UTC time>", with a number when that is taken. Returns the new path.
[[nodiscard]] Result<QString, StorageError> moveAside(const QString &path);

} // namespace da
