// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"

#include <QJsonObject>

namespace da {

/// `certificate --json` of a file that was opened: {"file_kind", "entries", "chosen", "usable", "problems"},
/// and nothing of its keys but kind and size.
[[nodiscard]] QJsonObject keyFileObject(const KeyFile &file, const KeyContext &context);

struct UnopenedFile {
    QString path;
    KeyFileError error;
    QList<BusinessCertificate> open; ///< certificates that can be read without the password
};

/// The same shape for a file that was not opened: why as "problems", and as "convert_with" the command that
/// makes a key file of it, or null.
[[nodiscard]] QJsonObject keyFileObject(const UnopenedFile &file, const KeyContext &context);

/// The chosen key can sign here and now.
[[nodiscard]] bool isUsable(const KeyFile &file, const KeyContext &context);

} // namespace da
