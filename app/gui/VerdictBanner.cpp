// SPDX-License-Identifier: MIT
#include "gui/VerdictBanner.h"

#include "gui/GlyphBadge.h"
#include "gui/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace da {

namespace {

Glyph signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return Glyph::Check;
    case Verdict::Refused:
        return Glyph::Cross;
    case Verdict::LocalFault:
        return Glyph::Exclamation;
    case Verdict::Unknown:
        break;
    }
    return Glyph::Question;
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return VerdictBanner::tr("Verified");
    case Verdict::Refused:
        return VerdictBanner::tr("Refused");
    case Verdict::LocalFault:
        return VerdictBanner::tr("A fault here");
    case Verdict::Unknown:
        break;
    }
    return VerdictBanner::tr("Cannot tell");
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return Tone::Good;
    case Verdict::Refused:
        return Tone::Bad;
    case Verdict::LocalFault:
        return Tone::Doubt;
    case Verdict::Unknown:
        break;
    }
    return Tone::Neutral;
}

VerdictBanner::VerdictBanner(QWidget *parent)
    : QWidget(parent)
    , m_badge(new GlyphBadge(this))
    , m_word(new TextLabel(TextLabel::Role::Heading, this))
    , m_sentence(new TextLabel(TextLabel::Role::Body, this))
    , m_detail(new TextLabel(TextLabel::Role::Hint, this))
{
    const Theme theme = Theme::current();
    m_word->setObjectName(QStringLiteral("verdict"));
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_badge->setDiameter(Space::Vast, 1.5);
    auto *row = new QHBoxLayout(this);
    const int margin = theme.space(Space::Large);
    row->setContentsMargins(theme.space(Space::Huge), margin, margin, margin);
    row->setSpacing(theme.space(Space::Large));
    row->addWidget(m_badge, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(Space::Tiny));
    words->addWidget(m_word);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
}

void VerdictBanner::setVerdict(Verdict verdict, const QString &sentence, const QString &detail)
{
    m_verdict = verdict;
    const Tone tone = verdictTone(verdict);
    const Surface surface{Surface::Kind::Tint, tone};
    m_badge->setSign(signOf(verdict), tone);
    for (TextLabel *label : {m_word, m_sentence, m_detail})
        label->setSurface(surface);
    m_word->setTone(tone);
    m_word->setText(verdictWord(verdict));
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(QStringLiteral("%1. %2").arg(verdictWord(verdict), sentence));
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(m_word, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    const Tone tone = verdictTone(m_verdict);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.tint(tone));
    painter.setPen(QPen(theme.ink({}, tone), 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.corner(), theme.corner());
}

} // namespace da
