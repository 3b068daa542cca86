// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"

#include <QByteArray>
#include <QString>

namespace da {

/// What a file is by its first bytes and its frame.
struct FileLook {
    KeyFileKind kind = KeyFileKind::Unknown;
    QString what; ///< "truncated", "openssh", "xml", "text", ...: more than the kind says; or empty
    QByteArray content; ///< the bytes to read: as they are, or decoded from base64 text
};
[[nodiscard]] FileLook lookAt(const QByteArray &bytes);

} // namespace da
