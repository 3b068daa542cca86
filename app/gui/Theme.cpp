// SPDX-License-Identifier: MIT
#include "gui/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

namespace da {

namespace {

constexpr qreal readable = 4.5;

QColor hueOf(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return QColor(0x00, 0x62, 0xBA);
    case Tone::Good:
        return QColor(0x06, 0x7A, 0x46);
    case Tone::Doubt:
        return QColor(0x9A, 0x5B, 0x00);
    case Tone::Bad:
        return QColor(0xB8, 0x1B, 0x2E);
    case Tone::Neutral:
        break;
    }
    return QColor(0x1E, 0x2B, 0x3C);
}

QColor blend(const QColor &below, const QColor &above, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(below.redF(), above.redF()), mix(below.greenF(), above.greenF()),
        mix(below.blueF(), above.blueF()));
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The nearest shade of @p color that can be read on @p background.
QColor readableOn(const QColor &color, const QColor &background)
{
    const QColor goal = luminance(background) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (int percent = 0; percent < 100; percent += 4) {
        const QColor shade = blend(color, goal, percent / 100.0);
        if (Theme::contrast(shade, background) >= readable)
            return shade;
    }
    return goal;
}

bool isPure(const QColor &color)
{
    return color == QColor(Qt::black) || color == QColor(Qt::white);
}

} // namespace

Theme::Theme(const QPalette &palette, const QFont &font)
    : m_palette(palette)
    , m_font(font)
    , m_unit(QFontInfo(font).pixelSize() / 12.0)
{
}

Theme Theme::current()
{
    return {QApplication::palette(), QApplication::font()};
}

int Theme::space(Space space) const
{
    return qRound(int(space) * m_unit);
}

int Theme::corner() const
{
    return qRound(6 * m_unit);
}

int Theme::fieldCorner() const
{
    return qRound(4 * m_unit);
}

int Theme::controlHeight() const
{
    return qRound(32 * m_unit);
}

int Theme::textWidth(TextSize size) const
{
    // An average letter of running text; averageCharWidth() counts capitals too and is a fifth too wide.
    const QString sample = QStringLiteral("en vanlig setning med ord slik de flest leser dem hver dag");
    return qRound(QFontMetricsF(font(size)).horizontalAdvance(sample) / qreal(sample.size()) * 72);
}

int Theme::iconSize() const
{
    return qRound(16 * m_unit);
}

QFont Theme::font(TextSize size, bool strong) const
{
    QFont font = m_font;
    const qreal factor = size == TextSize::Heading ? 1.6 : size == TextSize::Subheading ? 1.25 : 1.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    if (strong || size != TextSize::Body)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::codeFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFixedPitch(true);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(m_font.pointSizeF() > 0 ? m_font.pointSizeF() : font.pointSizeF());
    return font;
}

bool Theme::isDark() const
{
    return luminance(m_palette.color(QPalette::Window)) < luminance(m_palette.color(QPalette::WindowText));
}

bool Theme::isHighContrast() const
{
    const QColor window = m_palette.color(QPalette::Window);
    return isPure(window) && m_palette.color(QPalette::Base) == window && isPure(text());
}

QColor Theme::page() const
{
    return m_palette.color(QPalette::Base);
}

QColor Theme::chrome() const
{
    return m_palette.color(QPalette::Window);
}

QColor Theme::text() const
{
    return m_palette.color(QPalette::WindowText);
}

QColor Theme::border() const
{
    return isHighContrast() ? text() : blend(page(), text(), isDark() ? 0.28 : 0.2);
}

QColor Theme::card() const
{
    return isHighContrast() ? page() : blend(page(), text(), isDark() ? 0.06 : 0.03);
}

QColor Theme::tint(Tone tone) const
{
    return isHighContrast() ? page() : blend(page(), fill(tone), isDark() ? 0.22 : 0.1);
}

QColor Theme::fill(Tone tone) const
{
    if (isHighContrast())
        return text();
    // The neutral is nearly a dark desktop's own background, so it is lifted there.
    return isDark() ? blend(hueOf(tone), QColor(Qt::white), tone == Tone::Neutral ? 0.25 : 0.08)
                    : hueOf(tone);
}

QColor Theme::color(const Surface &surface) const
{
    switch (surface.kind) {
    case Surface::Kind::Chrome:
        return chrome();
    case Surface::Kind::Card:
        return card();
    case Surface::Kind::Tint:
        return tint(surface.tone);
    case Surface::Kind::Fill:
        return fill(surface.tone);
    case Surface::Kind::Page:
        break;
    }
    return page();
}

QColor Theme::ink(const Surface &surface, Tone tone) const
{
    const QColor below = color(surface);
    if (surface.kind == Surface::Kind::Fill)
        return readableOn(isHighContrast() ? page() : QColor(Qt::white), below);
    return readableOn(isHighContrast() || tone == Tone::Neutral ? text() : hueOf(tone), below);
}

QColor Theme::mutedInk(const Surface &surface) const
{
    return isHighContrast() ? text() : readableOn(blend(page(), text(), 0.62), color(surface));
}

qreal Theme::contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace da
