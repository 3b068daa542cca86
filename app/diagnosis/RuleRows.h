// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/RuleTable.h"

namespace da {

// How a row is written. All words are squeezed().

inline constexpr Certainty sure = Certainty::Certain;
inline constexpr Certainty likely = Certainty::Likely;
inline constexpr Certainty possible = Certainty::Possible;
inline constexpr Ground any = Ground::Any;
inline constexpr Ground near = Ground::Near;

/// Words stand in the answer.
constexpr Rule says(const char *id, const char *words, Cause cause, Certainty certainty,
    const char *also = "", Ground ground = any, Responsible responsible = Responsible::Unknown)
{
    return {id, words, also, "", 0, ground, cause, certainty, responsible};
}

/// The code stands in the answer, and no words that say more.
constexpr Rule numbered(const char *id, const char *code, Cause cause, Certainty certainty)
{
    return {id, "", "", code, 0, near, cause, certainty};
}

/// The answer came with this status, and nothing in it says more.
constexpr Rule answered(const char *id, int status, Cause cause, Certainty certainty, const char *also = "")
{
    return {id, "", also, "", status, near, cause, certainty};
}

// The parts of the table, in order.
[[nodiscard]] std::span<const Rule> rulesOnMaskinporten(); ///< its own sentences, and Samarbeidsportalen's
[[nodiscard]] std::span<const Rule> rulesOnAltinn(); ///< look-up, portal; and the APIs
[[nodiscard]] std::span<const Rule> rulesOnKeys(); ///< configuration, key files and stores
[[nodiscard]] std::span<const Rule> rulesOnNetwork(); ///< proxies, names, TLS, connections, gateways
[[nodiscard]] std::span<const Rule> rulesOnRemains(); ///< codes, half sentences, bare statuses

} // namespace da
