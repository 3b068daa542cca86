// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace da {

/// One `-----BEGIN x-----` block of a text.
struct PemBlock {
    QByteArray label; ///< "CERTIFICATE", "PRIVATE KEY", ...
    QByteArray
        headers; ///< RFC 1421 lines ("Proc-Type: ...", "DEK-Info: ..."), each with its line end; or empty
    QByteArray der; ///< decoded; may hold a private key: wipe it
    QString friendlyName; ///< from a "friendlyName:" line above it, as `openssl pkcs12` prints
};

/// The whole blocks of @p text in order; a byte order mark, any line ends or none, text around, blank lines
/// and quoting are borne. Blocks whose base64 is damaged come with empty der; a block without its end line is
/// left out.
[[nodiscard]] QList<PemBlock> pemBlocks(const QByteArray &text);

/// A block was begun and the file ended before its end line.
[[nodiscard]] bool endsInsidePemBlock(const QByteArray &text);

/// Text in UTF-16 (as Windows PowerShell saves) or UTF-8 with a byte order mark, as plain UTF-8.
[[nodiscard]] QByteArray withoutByteOrderMark(const QByteArray &bytes);

} // namespace da
