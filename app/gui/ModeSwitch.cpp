// SPDX-License-Identifier: MIT
#include "gui/ModeSwitch.h"

#include "gui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace da {

namespace {

constexpr int wordsFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

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
    // In two lines: the column of steps below is not to grow for the sake of one caption.
    const Theme theme = Theme::current();
    const QFontMetrics metrics(theme.font(TextSize::Body, true));
    int width = metrics.horizontalAdvance(text()) * 5 / 8;
    for (const QString &word : text().split(u' '))
        width = std::max(width, metrics.horizontalAdvance(word));
    width = std::max(width, theme.space(Space::Vast) * 3);
    const int lines = metrics.horizontalAdvance(text()) > width ? 2 : 1;
    const int pad = theme.space(Space::Small);
    return {
        width + theme.iconSize() + theme.space(Space::Medium) + 2 * pad, lines * metrics.height() + 2 * pad};
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
    painter.setFont(theme.font(TextSize::Body, isChecked()));
    painter.setPen(theme.ink(surface));
    painter.drawText(words(), wordsFlags, text());
}

ModeSwitch::ModeSwitch(QWidget *parent)
    : QWidget(parent)
    , m_buttons{new ModeButton(Glyph::Check, this), new ModeButton(Glyph::Question, this)}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(Space::Tiny));
    for (const WindowMode mode : {WindowMode::Check, WindowMode::Explain}) {
        ModeButton *button = m_buttons.at(std::size_t(mode));
        button->setObjectName(
            mode == WindowMode::Check ? QStringLiteral("modeCheck") : QStringLiteral("modeExplain"));
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, mode] { Q_EMIT modeChosen(mode); });
    }
    setMode(WindowMode::Check);
    retranslate();
}

void ModeSwitch::setMode(WindowMode mode)
{
    m_buttons.at(std::size_t(mode))->setChecked(true);
}

QString ModeSwitch::name(WindowMode mode)
{
    return mode == WindowMode::Check ? tr("Check a delegation") : tr("Explain an error");
}

void ModeSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ModeSwitch::retranslate()
{
    for (const WindowMode mode : {WindowMode::Check, WindowMode::Explain}) {
        ModeButton *button = m_buttons.at(std::size_t(mode));
        button->setText(name(mode));
        button->setAccessibleName(name(mode));
        button->updateGeometry();
    }
}

} // namespace da
