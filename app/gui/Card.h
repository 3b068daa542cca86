// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace da {

/// A rounded surface for what belongs together. Its tone colours the surface softly and the left edge
/// strongly.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// What labels on it stand on, for TextLabel::setSurface().
    [[nodiscard]] Surface surface() const;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Tone m_tone = Tone::Neutral;
};

} // namespace da
