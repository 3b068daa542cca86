// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "gui/Tone.h"

#include <QWidget>

namespace da {

class GlyphBadge;
class TextLabel;

/// The verdict's one word.
[[nodiscard]] QString verdictWord(Verdict verdict);
[[nodiscard]] Tone verdictTone(Verdict verdict);

/// What the eye meets first on the result page: a large sign, the verdict's word, and one sentence. Announced
/// to screen readers when it changes.
class VerdictBanner : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void setVerdict(Verdict verdict, const QString &sentence, const QString &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GlyphBadge *m_badge;
    TextLabel *m_word;
    TextLabel *m_sentence;
    TextLabel *m_detail;
    Verdict m_verdict = Verdict::Unknown;
};

} // namespace da
