// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "gui/Tone.h"

#include <QWidget>

class QHBoxLayout;

namespace da {

class CertaintyMark;
class GlyphBadge;
class TextLabel;

/// The verdict's one word.
[[nodiscard]] QString verdictWord(Verdict verdict);
[[nodiscard]] Tone verdictTone(Verdict verdict);

/// The sentences of a banner; an empty one takes no room.
struct BannerTexts {
    QString heading; ///< the verdict's word, or what was found
    QString sentence;
    QString certainty; ///< how sure it is, in a word or two
    QString about; ///< what was asked
};

/// What the eye meets first in a result: a large sign, a heading, one sentence, and how sure it is. Announced
/// to screen readers when it changes.
class VerdictBanner : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void setVerdict(Verdict verdict, Certainty certainty, const BannerTexts &texts);
    void addTrailing(QWidget *widget); ///< a button in the upper right corner

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GlyphBadge *m_badge;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    CertaintyMark *m_mark;
    TextLabel *m_certainty;
    TextLabel *m_about;
    QHBoxLayout *m_head;
    Verdict m_verdict = Verdict::Unknown;
};

} // namespace da
