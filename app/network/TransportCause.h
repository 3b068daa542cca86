// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"
#include "network/HttpClient.h"

#include <optional>

namespace da {

/// The cause that a failure stands for; nullopt for None, Cancelled and what nobody can name.
[[nodiscard]] std::optional<Cause> causeOf(TransportFailure failure);

} // namespace da
