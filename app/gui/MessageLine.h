// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Glyph.h"
#include "gui/Theme.h"

#include <QWidget>

namespace da {

class GlyphBadge;
class TextLabel;

/// The sign that says without colour what @p tone says with it.
[[nodiscard]] Glyph glyphOf(Tone tone);

/// One sentence with the sign of its tone before it; hidden while there is none. Errors are announced to
/// screen readers.
class MessageLine : public QWidget {
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const;
    void setSurface(const Surface &surface);

private:
    GlyphBadge *m_badge;
    TextLabel *m_text;
};

} // namespace da
