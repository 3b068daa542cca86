// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/DelegationChain.h"
#include "gui/ChainGeometry.h"

#include <QWidget>

namespace da {

/// The parties of a delegated fetch and what goes between them, with a sign on every link: in order, fails
/// here, perhaps, not known. Each state has its own colour, line and shape of sign, and its words beside it,
/// so that none of them is needed alone. To a screen reader it is the chain in words.
class ChainPicture : public QWidget {
    Q_OBJECT

public:
    explicit ChainPicture(QWidget *parent = nullptr);

    /// @p names: of each party, as far as it is known; the words of what a party is come from here.
    void setChain(const Texts &texts, const DelegationChain &chain, const ChainNames &names);
    [[nodiscard]] const DelegationChain &chain() const { return m_chain; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] ChainGeometry geometry(int width) const;
    void paintParty(QPainter &painter, const PlacedParty &placed) const;
    void paintLink(QPainter &painter, const PlacedLink &placed) const;
    void paintWords(QPainter &painter, const PlacedLink &placed) const;

    DelegationChain m_chain;
    ChainNames m_names;
    std::array<QString, allChainLinks.size()> m_states; ///< in words, of each link
};

} // namespace da
