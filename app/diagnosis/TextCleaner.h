// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace da {

/// Whatever was pasted as plain text: decoded (UTF-8, UTF-16 by its mark, else Latin-1), without control and
/// direction characters, composed (NFC), with JSON, HTML and percent escapes undone at every depth. At most 1
/// MiB is read.
[[nodiscard]] QString plainText(const QByteArray &bytes);

/// @p text without the HTML tags in it; other angle brackets stay.
[[nodiscard]] QString withoutTags(const QString &text);

/// Letters and digits of ASCII only, in small letters: wrapping, quoting, case and broken æøå no longer
/// matter.
[[nodiscard]] QByteArray squeezed(const QString &text);

/// @p text without white space and the marks of e-mail quoting; case and punctuation stay.
[[nodiscard]] QString condensed(const QString &text);

} // namespace da
