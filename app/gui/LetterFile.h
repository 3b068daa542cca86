// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Correspondence.h"

#include <QString>

namespace da {

/// Writes @p letter to @p path, as HTML if the name ends in .html or .htm, else as plain text (UTF-8). A file
/// that is there is replaced whole or not at all. Returns why it could not be written, in the system's words;
/// empty: it was.
[[nodiscard]] QString writeLetter(const Letter &letter, const QString &path);

} // namespace da
