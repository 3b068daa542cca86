// SPDX-License-Identifier: MIT
#include "gui/ModeSwitch.h"

#include "gui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace da {

namespace {

constexpr int wordsFlags = Qt::AlignLeft | Qt::AlignVCenter;

}

ModeButton::ModeButton(Glyph glyph, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QRect ModeButton::words() const
{
    const Theme theme = Theme::current();
    const int pad = theme.space(Space::Small);
    return rect().adjusted(theme.iconSize() + theme.space(Space::Medium) + pad, pad, -pad, -pad);
}

QSize ModeButton::sizeHint() const
{
    const Theme theme = Theme::current();
    const QFontMetrics metrics(theme.font(TextSize::Body));
    const int pad = theme.space(Space::Small);
    return {metrics.horizontalAdvance(text()) + theme.iconSize() + theme.space(Space::Medium) + 2 * pad,
        metrics.height() + 2 * pad};
}

void ModeButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const Surface surface = isChecked() ? Surface{Surface::Kind::Tint, Tone::Accent}
                                        : Surface{underMouse() ? Surface::Kind::Page : Surface::Kind::Chrome};
    const QColor accent = theme.ink(surface, Tone::Accent);
    painter.setBrush(theme.color(surface));
    painter.setPen(isChecked() || hasFocus() ? QPen(accent, hasFocus() ? 2.5 : 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, theme.corner(), theme.corner());
    const int side = theme.iconSize();
    const QRectF mark(theme.space(Space::Small), (height() - side) / 2.0, side, side);
    paintGlyph(painter, mark, m_glyph, isChecked() ? accent : theme.mutedInk(surface));
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.ink(surface));
    painter.drawText(words(), wordsFlags, text());
}

ModeSwitch::ModeSwitch(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0); // the frame of the chosen one keeps its own distance
    for (const WindowMode mode : allWindowModes) {
        auto *button = new ModeButton(glyphOf(mode), this);
        m_buttons.at(std::size_t(mode)) = button;
        button->setObjectName(QStringLiteral("mode-") + toId(mode));
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, mode] { Q_EMIT modeChosen(mode); });
    }
    column->addStretch(1);
    setMode(WindowMode::Check);
    retranslate();
}

void ModeSwitch::setMode(WindowMode mode)
{
    m_buttons.at(std::size_t(mode))->setChecked(true);
    if (m_detail)
        m_detail->setVisible(mode == m_detailMode);
}

void ModeSwitch::putUnder(WindowMode mode, QWidget *detail)
{
    m_detail = detail;
    m_detailMode = mode;
    static_cast<QVBoxLayout *>(layout())->insertWidget(int(mode) + 1, detail);
}

QSize ModeSwitch::withDetail(QSize size) const
{
    return m_detail ? size.expandedTo(QSize(m_detail->sizeHint().width(), 0)) : size;
}

QSize ModeSwitch::sizeHint() const
{
    return withDetail(QWidget::sizeHint());
}

QSize ModeSwitch::minimumSizeHint() const
{
    return withDetail(QWidget::minimumSizeHint());
}

void ModeSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ModeSwitch::retranslate()
{
    for (const WindowMode mode : allWindowModes) {
        ModeButton *button = m_buttons.at(std::size_t(mode));
        button->setText(windowModeName(mode));
        button->setAccessibleName(windowModeName(mode));
        button->updateGeometry();
    }
}

} // namespace da
