// SPDX-License-Identifier: MIT
#pragma once

#include "check/ConnectionReport.h"

#include <QString>

namespace da {

class Texts;

/// The part of the way in a word or two: "Name", "TLS".
[[nodiscard]] QString connectionPartName(const Texts &texts, ConnectionPart part);
/// What the program wants of the host, in small letters, all of its roles.
[[nodiscard]] QString hostRoleNames(const Texts &texts, const HostReport &host);
/// The environment in which @p host is the server that texts about a diagnosis speak of.
[[nodiscard]] Environment environmentOf(const HostReport &host, Environment environment);

} // namespace da
