// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"
#include "network/HttpMessage.h"

#include <optional>

namespace da {

/// The cause that a failure stands for; nullopt for None, Cancelled and what nobody can name.
[[nodiscard]] std::optional<Cause> causeOf(TransportFailure failure);

/// Whether the failure alone proves that cause. False with TlsOther, which is a likely ConnectionReset at
/// most: no certificate was shown, so a server of another TLS version, a filter and a wrong port look alike.
/// False as well when causeOf() has none.
[[nodiscard]] bool isCertain(TransportFailure failure);

} // namespace da
