// SPDX-License-Identifier: MIT
#include "gui/VerdictBanner.h"

#include "gui/CertaintyMark.h"
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
    , m_heading(new TextLabel(TextLabel::Role::Heading, this))
    , m_sentence(new TextLabel(TextLabel::Role::Body, this))
    , m_mark(new CertaintyMark(this))
    , m_certainty(new TextLabel(TextLabel::Role::Strong, this))
    , m_about(new TextLabel(TextLabel::Role::Hint, this))
    , m_head(new QHBoxLayout)
{
    const Theme theme = Theme::current();
    m_heading->setObjectName(QStringLiteral("verdict"));
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_certainty->setObjectName(QStringLiteral("certainty"));
    m_badge->setDiameter(Space::Vast, 1.25);
    auto *row = new QHBoxLayout(this);
    const int margin = theme.space(Space::Large);
    row->setContentsMargins(margin, theme.space(Space::Medium), margin, theme.space(Space::Medium));
    row->setSpacing(margin);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    auto *sure = new QHBoxLayout;
    sure->setSpacing(theme.space(Space::Small));
    sure->addWidget(m_mark, 0, Qt::AlignVCenter);
    sure->addWidget(m_certainty, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(Space::Tiny));
    m_head->setSpacing(margin);
    m_head->addWidget(m_heading, 1);
    words->addLayout(m_head);
    words->addWidget(m_sentence);
    words->addLayout(sure);
    words->addWidget(m_about);
    row->addLayout(words, 1);
}

void VerdictBanner::addTrailing(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

void VerdictBanner::setVerdict(Verdict verdict, Certainty certainty, const BannerTexts &texts)
{
    const bool news = m_heading->text() != texts.heading || m_sentence->text() != texts.sentence;
    m_verdict = verdict;
    const Tone tone = verdictTone(verdict);
    const Surface surface{Surface::Kind::Tint, tone};
    m_badge->setSign(signOf(verdict), tone);
    for (TextLabel *label : {m_heading, m_sentence, m_certainty, m_about})
        label->setSurface(surface);
    m_mark->setCertainty(certainty, surface);
    m_heading->setTone(tone);
    m_heading->setText(texts.heading);
    m_certainty->setText(texts.certainty);
    const QString sure = texts.certainty.isEmpty() ? QString() : tr("How sure: %1").arg(texts.certainty);
    m_certainty->setAccessibleName(sure);
    m_mark->setVisible(!sure.isEmpty());
    m_certainty->setVisible(!sure.isEmpty());
    for (const auto &[label, text] : {std::pair(m_sentence, texts.sentence), {m_about, texts.about}}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    QStringList all{texts.heading, texts.sentence, sure};
    all.removeAll(QString());
    setAccessibleName(all.join(QStringLiteral(". ")));
    update();
    if (news && QAccessible::isActive()) {
        QAccessibleEvent alert(m_heading, QAccessible::Alert);
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
