// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Card.h"
#include "gui/CertificateVerdict.h"

namespace da {

class GlyphBadge;
class TextLabel;

/// What a key file is worth: a large sign, one line, a sentence, and below them all that was found, worst
/// first. Announced to screen readers when it changes.
class VerdictCard : public Card {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setVerdict(const CertificateVerdict &verdict);

private:
    GlyphBadge *m_badge;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    QVBoxLayout *m_findings;
};

} // namespace da
