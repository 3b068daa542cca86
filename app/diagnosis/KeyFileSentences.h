// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"

#include <QString>

namespace da {

/// Why a key file was not opened, and what to do: @p what as KeyFileError has it. The name of a cipher or
/// another word that has no sentence of its own is put into a general one.
[[nodiscard]] QString keyFileSentence(const Texts &texts, const QString &what);

/// The command that makes a key file out of what lies at @p path, ready for the system's shell; empty where
/// there is none. It leaves the file itself as it is, and asks for the passwords.
[[nodiscard]] QString keyFileConversion(const QString &what, const QString &path);

} // namespace da
