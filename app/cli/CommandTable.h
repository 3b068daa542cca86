// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"

#include <span>

namespace da {

/// The commands that exist, in the order of the help.
[[nodiscard]] std::span<const CommandSpec> allCommands();

/// Options that every command takes.
[[nodiscard]] std::span<const OptionSpec> globalOptions();

} // namespace da
