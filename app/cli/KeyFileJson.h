// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"

#include <QJsonObject>

namespace da {

/// `certificate --json` of a file that was opened: {"file_kind", "entries", "chosen", "usable", "problems"},
/// and nothing of its keys but kind and size.
[[nodiscard]] QJsonObject keyFileObject(const KeyFile &file, const KeyContext &context);

/// The same shape for a file that was not opened: no entries, and why as "problems". @p open are certificates
/// that can be read without the password.
[[nodiscard]] QJsonObject keyFileObject(
    const KeyFileError &error, const QList<BusinessCertificate> &open, const KeyContext &context);

/// The chosen key can sign here and now.
[[nodiscard]] bool isUsable(const KeyFile &file, const KeyContext &context);

} // namespace da
