// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Texts.h"

#include <QString>

#include <array>

namespace da {

/// What must hold for a supplier to use an API on a customer's behalf, from the first to the last.
enum class ChainLink {
    Request, ///< supplier to Maskinporten: network, client, key, grant, token
    LookUp, ///< Maskinporten to Altinn
    Delegation, ///< the customer's, in Altinn
    Access, ///< the API provider's grant to the customer
    Use, ///< the call to the API with the token
};
inline constexpr std::array allChainLinks{
    ChainLink::Request, ChainLink::LookUp, ChainLink::Delegation, ChainLink::Access, ChainLink::Use};

/// Broken only where the diagnosis is certain; a link that was not reached is Unknown, never Works.
enum class LinkState { Unknown, Works, Suspected, Broken };

/// How far a request came, and where it stopped.
struct DelegationChain {
    std::array<LinkState, allChainLinks.size()> states{};

    [[nodiscard]] LinkState operator[](ChainLink link) const { return states.at(std::size_t(link)); }
};

[[nodiscard]] DelegationChain chainOf(const Diagnosis &diagnosis);

[[nodiscard]] QString chainLinkName(const Texts &texts, ChainLink link);
[[nodiscard]] QString linkStateName(const Texts &texts, LinkState state);
/// The whole chain in words, a line a link: what the picture says to who cannot see it.
[[nodiscard]] QString chainInWords(const Texts &texts, const DelegationChain &chain);

} // namespace da
