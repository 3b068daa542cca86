// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Session.h"

namespace da {

inline constexpr const char *programName = "delegation-assistant-cli";

/// The help: of one command, or of the program when @p command is null.
void putHelp(Page &page, const Words &words, const CommandSpec *command);

/// The same as an object: commands or options by name, for programs.
[[nodiscard]] QJsonObject helpObject(const Words &words, const CommandSpec *command);

/// What was wrong with the command line, as sentences that say what to do instead.
[[nodiscard]] CommandError asCommandError(const Words &words, const UsageError &error);

} // namespace da
