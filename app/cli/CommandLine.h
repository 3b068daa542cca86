// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"

#include <QStringList>

namespace da {

/// The language that the environment asks for, as the C library would choose it: LC_ALL, LC_MESSAGES, LANG;
/// LANGUAGE before them where a locale is set at all. English where it asks for none of ours.
[[nodiscard]] Language languageOfSystem();

/// The whole command line program: reads @p arguments (without the program's name), does what they say, and
/// returns the exit code. @p language is for texts where no option says otherwise. Needs a QCoreApplication.
[[nodiscard]] int runCommandLine(const QStringList &arguments, Language language);

} // namespace da
