// SPDX-License-Identifier: MIT
#include "gui/ChainPicture.h"

#include "gui/Accessibility.h"
#include "gui/Glyph.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <cmath>

namespace da {

namespace {

QString roleOf(ChainParty party)
{
    switch (party) {
    case ChainParty::Supplier:
        return ChainPicture::tr("Supplier");
    case ChainParty::Maskinporten:
        return QStringLiteral("Maskinporten");
    case ChainParty::Altinn:
        return QStringLiteral("Altinn");
    case ChainParty::Customer:
        return ChainPicture::tr("Customer");
    case ChainParty::Provider:
        break;
    }
    return ChainPicture::tr("API provider");
}

QString verbOf(ChainLink link)
{
    switch (link) {
    case ChainLink::Request:
        return ChainPicture::tr("asks for a token");
    case ChainLink::LookUp:
        return ChainPicture::tr("looks it up");
    case ChainLink::Delegation:
        return ChainPicture::tr("delegates");
    case ChainLink::Access:
        return ChainPicture::tr("gives access");
    case ChainLink::Use:
        break;
    }
    return ChainPicture::tr("calls the API");
}

Tone toneOf(LinkState state)
{
    switch (state) {
    case LinkState::Works:
        return Tone::Good;
    case LinkState::Suspected:
        return Tone::Doubt;
    case LinkState::Broken:
        return Tone::Bad;
    case LinkState::Unknown:
        break;
    }
    return Tone::Neutral;
}

QColor lineColor(const Theme &theme, LinkState state)
{
    return state == LinkState::Unknown ? theme.mutedInk() : theme.ink({}, toneOf(state));
}

QPen linePen(const Theme &theme, LinkState state)
{
    const qreal unit = theme.space(Space::Tiny) / 4.0;
    QPen pen(lineColor(theme, state), 2 * unit, Qt::SolidLine, Qt::FlatCap);
    if (state == LinkState::Broken)
        pen.setWidthF(4 * unit);
    else if (state == LinkState::Suspected)
        pen.setDashPattern({4, 2.5});
    else if (state == LinkState::Unknown)
        pen.setDashPattern({1, 2.5});
    return pen;
}

void paintArrowHead(
    QPainter &painter, const QPointF &from, const QPointF &to, qreal size, const QColor &color)
{
    const QPointF along = (to - from) / std::hypot(to.x() - from.x(), to.y() - from.y());
    const QPointF side(-along.y(), along.x());
    const QPointF back = to - along * size;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{to, back + side * size * 0.6, back - side * size * 0.6});
}

/// A circle for what is in order, a square for what fails, a diamond for what may, a hollow circle for the
/// rest.
void paintSign(QPainter &painter, const Theme &theme, const QPointF &middle, LinkState state)
{
    const qreal half = theme.iconSize() * (state == LinkState::Broken ? 0.8 : 0.62);
    const QRectF box(middle.x() - half, middle.y() - half, 2 * half, 2 * half);
    const QColor fill = state == LinkState::Unknown ? theme.page() : theme.fill(toneOf(state));
    const QColor ink =
        state == LinkState::Unknown ? theme.mutedInk() : theme.ink({Surface::Kind::Fill, toneOf(state)});
    painter.setBrush(fill);
    painter.setPen(state == LinkState::Unknown ? QPen(theme.mutedInk(), 1.2) : QPen(theme.page(), 1.5));
    if (state == LinkState::Broken) {
        painter.drawRoundedRect(box, half * 0.3, half * 0.3);
    } else if (state == LinkState::Suspected) {
        const qreal r = half * 1.25;
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -r), middle + QPointF(r, 0), middle + QPointF(0, r),
            middle + QPointF(-r, 0)});
    } else {
        painter.drawEllipse(box);
    }
    const Glyph glyph = state == LinkState::Works ? Glyph::Check
        : state == LinkState::Broken              ? Glyph::Cross
        : state == LinkState::Suspected           ? Glyph::Question
                                                  : Glyph::Dash;
    const qreal inset = half * (state == LinkState::Unknown ? 0.5 : 0.35);
    paintGlyph(painter, box.adjusted(inset, inset, -inset, -inset), glyph, ink);
}

} // namespace

ChainPicture::ChainPicture(QWidget *parent)
    : QWidget(parent)
{
    useAccessibility();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // As a TextLabel: a stop only for those who read by stops.
    setFocusPolicy(QAccessible::isActive() ? Qt::TabFocus : Qt::NoFocus);
}

void ChainPicture::setChain(const Texts &texts, const DelegationChain &chain, const ChainNames &names)
{
    m_chain = chain;
    m_names = names;
    for (const ChainLink link : allChainLinks)
        m_states.at(std::size_t(link)) = linkStateName(texts, chain[link]);
    setAccessibleName(chainInWords(texts, chain));
    updateGeometry();
    update();
}

ChainGeometry ChainPicture::geometry(int width) const
{
    const Theme theme = Theme::current();
    const QFontMetricsF metrics(theme.font(TextSize::Body, true));
    qreal words = 0;
    for (const ChainLink link : {ChainLink::Request, ChainLink::LookUp})
        words = std::max(words, metrics.horizontalAdvance(verbOf(link)));
    return ChainGeometry::forWidth(width, words, theme);
}

int ChainPicture::heightForWidth(int width) const
{
    return geometry(width).height;
}

QSize ChainPicture::sizeHint() const
{
    const int width = Theme::current().space(Space::Vast) * 18;
    return {width, heightForWidth(width)};
}

QSize ChainPicture::minimumSizeHint() const
{
    return {ChainGeometry::smallestWidth(Theme::current()), 0};
}

bool ChainPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const PlacedParty &placed : geometry(width()).parties) {
        if (placed.box.contains(help->pos()))
            QToolTip::showText(
                help->globalPos(), Qt::convertFromPlainText(m_names.at(std::size_t(placed.party))), this);
    }
    return true;
}

void ChainPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChainGeometry placed = geometry(width());
    for (const PlacedLink &link : placed.links)
        paintLink(painter, link);
    for (const PlacedParty &party : placed.parties)
        paintParty(painter, party);
    if (hasFocus()) {
        const Theme theme = Theme::current();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.ink({}, Tone::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.corner(), theme.corner());
    }
}

void ChainPicture::paintParty(QPainter &painter, const PlacedParty &placed) const
{
    const Theme theme = Theme::current();
    const QString &name = m_names.at(std::size_t(placed.party));
    painter.setBrush(theme.card());
    painter.setPen(QPen(theme.mutedInk(), 1));
    painter.drawRoundedRect(placed.box.adjusted(0.5, 0.5, -0.5, -0.5), theme.corner(), theme.corner());
    const int pad = theme.space(Space::Tiny);
    const QRectF words = placed.box.adjusted(pad, 0, -pad, 0);
    const QFont strong = theme.font(TextSize::Body, true);
    const qreal line = QFontMetricsF(strong).height();
    const qreal top = words.center().y() - (name.isEmpty() ? line / 2 : line);
    const auto put = [&](const QFont &font, const QColor &ink, const QString &text, qreal y) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(words.left(), y, words.width(), line), Qt::AlignCenter,
            QFontMetricsF(font).elidedText(text, Qt::ElideRight, words.width()));
    };
    const Surface card{Surface::Kind::Card};
    put(strong, theme.ink(card), roleOf(placed.party), top);
    if (!name.isEmpty())
        put(theme.font(TextSize::Body), theme.mutedInk(card), name, top + line);
}

void ChainPicture::paintLink(QPainter &painter, const PlacedLink &placed) const
{
    const Theme theme = Theme::current();
    const LinkState state = m_chain[placed.link];
    const qreal head = theme.space(Space::Small);
    const QPointF along = (placed.to - placed.from)
        / std::hypot(placed.to.x() - placed.from.x(), placed.to.y() - placed.from.y());
    painter.setPen(linePen(theme, state));
    const QPointF end = placed.to - along * head;
    if (state == LinkState::Broken) {
        // A gap on both sides of the sign: the link itself is broken, not only coloured.
        const QPointF gap = along * theme.iconSize() * 1.15;
        painter.drawLine(placed.from, placed.middle() - gap);
        painter.drawLine(placed.middle() + gap, end);
    } else {
        painter.drawLine(placed.from, end);
    }
    paintArrowHead(painter, placed.from, placed.to, head, lineColor(theme, state));
    paintSign(painter, theme, placed.middle(), state);
    paintWords(painter, placed);
}

void ChainPicture::paintWords(QPainter &painter, const PlacedLink &placed) const
{
    const Theme theme = Theme::current();
    const LinkState state = m_chain[placed.link];
    const bool marked = state == LinkState::Broken || state == LinkState::Suspected;
    const QFont font = theme.font(TextSize::Body, marked);
    painter.setFont(font);
    painter.setPen(state == LinkState::Unknown ? theme.mutedInk() : theme.text());
    painter.drawText(placed.verb, int(placed.verbAlignment), verbOf(placed.link));
    painter.setPen(lineColor(theme, state));
    const QString &words = m_states.at(std::size_t(placed.link));
    if (state != LinkState::Broken) {
        painter.drawText(placed.state, int(placed.stateAlignment) | Qt::TextWordWrap, words);
        return;
    }
    const int pad = theme.space(Space::Small);
    const QRectF room = placed.state.adjusted(pad, 2, -pad, 0);
    const QRectF box =
        painter.boundingRect(room, int(placed.stateAlignment), words).adjusted(-pad, -1, pad, 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill(Tone::Bad));
    const QRectF pill = placed.stateAlignment.testFlag(Qt::AlignLeft) ? box.translated(-pad, 0)
        : placed.stateAlignment.testFlag(Qt::AlignRight)              ? box.translated(pad, 0)
                                                                      : box;
    painter.drawRoundedRect(pill, theme.fieldCorner(), theme.fieldCorner());
    painter.setPen(theme.ink({Surface::Kind::Fill, Tone::Bad}));
    painter.drawText(pill, Qt::AlignCenter, words);
}

} // namespace da
