// SPDX-License-Identifier: MIT
#include "gui/ChainGeometry.h"

#include <QFontMetrics>

namespace da {

namespace {

struct Measures {
    explicit Measures(const Theme &theme)
        : line(QFontMetrics(theme.font(TextSize::Body)).height())
        , unit(theme.space(Space::Vast) / 32.0)
        , gap(theme.space(Space::Tiny))
        , sign(theme.iconSize() * 0.95)
    {
    }

    qreal line; ///< height of a line of text
    qreal unit;
    qreal gap;
    qreal sign; ///< half the side of a link's sign, with the air around it
};

ChainGeometry ring(qreal width, qreal link, const Measures &m)
{
    const qreal party = std::min((width - 2 * link) / 3, 200 * m.unit);
    const qreal tall = 2 * m.line + 4 * m.gap;
    const qreal between = 2 * m.line + 10 * m.gap;
    // The words over the upper links reach above their boxes.
    const qreal head = std::max(0.0, m.sign + m.line - tall / 2);
    const qreal middle = party + link;
    const qreal right = 2 * middle;
    const qreal lower = head + tall + between;
    const qreal y1 = head + tall / 2;
    const qreal y2 = lower + tall / 2;
    ChainGeometry g;
    g.isRing = true;
    g.height = int(lower + std::max(tall, tall / 2 + m.sign + m.line) + m.gap);
    g.parties = {{ChainParty::Supplier, {0, head, party, tall}},
        {ChainParty::Maskinporten, {middle, head, party, tall}},
        {ChainParty::Altinn, {right, head, party, tall}}, {ChainParty::Customer, {right, lower, party, tall}},
        {ChainParty::Provider, {0, lower, party, tall}}};
    const auto across = [&](ChainLink l, QPointF from, QPointF to) {
        const qreal left = std::min(from.x(), to.x());
        const qreal wide = std::abs(to.x() - from.x());
        g.links.append({l, from, to, QRectF(left, from.y() - m.sign - m.line, wide, m.line),
            QRectF(left, from.y() + m.sign, wide, 2 * m.line), Qt::AlignHCenter | Qt::AlignBottom,
            Qt::AlignHCenter | Qt::AlignTop});
    };
    const auto down = [&](ChainLink l, qreal x, bool upwards, QRectF words, Qt::Alignment side) {
        const QPointF top(x, head + tall);
        const QPointF bottom(x, lower);
        const qreal half = words.height() / 2;
        g.links.append({l, upwards ? bottom : top, upwards ? top : bottom, words.adjusted(0, 0, 0, -half),
            words.adjusted(0, half, 0, 0), side | Qt::AlignBottom, side | Qt::AlignTop});
    };
    across(ChainLink::Request, {party, y1}, {middle, y1});
    across(ChainLink::LookUp, {middle + party, y1}, {right, y1});
    const qreal aside = m.sign * 1.4;
    const qreal words = middle - aside;
    const qreal wordsTop = head + tall + (between - 2 * m.line) / 2;
    down(ChainLink::Delegation, right + party / 2, true,
        QRectF(right + party / 2 - aside - words, wordsTop, words, 2 * m.line), Qt::AlignRight);
    across(ChainLink::Access, {party, y2}, {right, y2});
    down(ChainLink::Use, party / 2, false, QRectF(party / 2 + aside, wordsTop, words, 2 * m.line),
        Qt::AlignLeft);
    return g;
}

ChainGeometry ladder(qreal width, const Measures &m)
{
    constexpr std::array order{ChainParty::Supplier, ChainParty::Maskinporten, ChainParty::Altinn,
        ChainParty::Customer, ChainParty::Provider, ChainParty::Supplier};
    const qreal wide = std::min(width, 360 * m.unit);
    const qreal tall = 2 * m.line + 3 * m.gap;
    const qreal between = 2 * m.line + 6 * m.gap;
    const qreal x = 2 * m.sign;
    ChainGeometry g;
    qreal y = 0;
    for (const ChainParty party : order) {
        g.parties.append({party, {0, y, wide, tall}});
        y += tall + between;
    }
    for (std::size_t i = 0; i < allChainLinks.size(); ++i) {
        const qreal top = qreal(i) * (tall + between) + tall;
        const ChainLink link = allChainLinks.at(i);
        // The last of them is the supplier's own; the customer and the provider act against the reading.
        const bool upwards = link >= ChainLink::Delegation;
        const QPointF above(x, top);
        const QPointF below(x, top + between);
        const QRectF words(x + 2 * m.sign, top + (between - 2 * m.line) / 2, width - x - 2 * m.sign, m.line);
        g.links.append({link, upwards ? below : above, upwards ? above : below, words,
            words.translated(0, m.line), Qt::AlignLeft | Qt::AlignBottom, Qt::AlignLeft | Qt::AlignTop});
    }
    g.height = int(y - between) + 1;
    return g;
}

} // namespace

ChainGeometry ChainGeometry::forWidth(int width, qreal words, const Theme &theme)
{
    const Measures measures(theme);
    const qreal link = std::max(width * 0.16, words + 4 * measures.gap);
    const qreal room = width - 2 * link - 3 * 100 * measures.unit;
    return room >= 0
        ? ring(width, std::min(link, std::max(words + 4 * measures.gap, 150 * measures.unit)), measures)
        : ladder(width, measures);
}

int ChainGeometry::smallestWidth(const Theme &theme)
{
    return theme.space(Space::Vast) * 6;
}

} // namespace da
