// SPDX-License-Identifier: MIT
#pragma once

#include "demo/DemoAnswer.h"

#include <optional>

namespace da {

class DemoMaskinporten;

/// The API behind the delegations, shaped after Register over reelle rettighetshavere:
/// `/api/oppslag/v1/virksomheter/{number}` with a Bearer token whose scope is one of `brreg:reelle/...`.
/// Like the real one it does not look at the token's audience. nullopt: not its page.
[[nodiscard]] std::optional<DemoAnswer> demoApi(const DemoRequest &request, const DemoMaskinporten &server);

} // namespace da
