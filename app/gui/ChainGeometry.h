// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/DelegationChain.h"
#include "gui/Theme.h"

#include <QList>
#include <QRectF>

#include <array>

namespace da {

enum class ChainParty { Supplier, Maskinporten, Altinn, Customer, Provider };
inline constexpr std::array allChainParties{ChainParty::Supplier, ChainParty::Maskinporten,
    ChainParty::Altinn, ChainParty::Customer, ChainParty::Provider};

/// A second line for each party: its name or number, its host; empty where nothing is known.
using ChainNames = std::array<QString, allChainParties.size()>;

struct PlacedParty {
    ChainParty party = ChainParty::Supplier;
    QRectF box;
};

struct PlacedLink {
    ChainLink link = ChainLink::Request;
    QPointF from; ///< the one who does it
    QPointF to;
    QRectF verb; ///< where the words of what it is go
    QRectF state; ///< and the words of how it stands
    Qt::Alignment verbAlignment;
    Qt::Alignment stateAlignment;

    [[nodiscard]] QPointF middle() const { return (from + to) / 2; }
};

/// Where everything of the picture stands, in pixels. Wide: a ring of two rows, read clockwise from the
/// supplier. Narrow, or with large type: a ladder, read from above.
struct ChainGeometry {
    QList<PlacedParty> parties; ///< a ladder begins and ends with the supplier
    QList<PlacedLink> links;
    int height = 0;
    bool isRing = false;

    /// @p words: width of the longest words between two parties that stand side by side.
    static ChainGeometry forWidth(int width, qreal words, const Theme &theme);
    [[nodiscard]] static int smallestWidth(const Theme &theme);
};

} // namespace da
