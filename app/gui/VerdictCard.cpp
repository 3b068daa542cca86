// SPDX-License-Identifier: MIT
#include "gui/VerdictCard.h"

#include "gui/GlyphBadge.h"
#include "gui/Layouts.h"
#include "gui/MessageLine.h"
#include "gui/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace da {

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
    , m_badge(new GlyphBadge(this))
    , m_heading(new TextLabel(TextLabel::Role::Subheading, this))
    , m_sentence(new TextLabel(TextLabel::Role::Body, this))
    , m_findings(new QVBoxLayout)
{
    const Theme theme = Theme::current();
    m_heading->setObjectName(QStringLiteral("certificateVerdict"));
    m_badge->setDiameter(Space::Vast);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(Space::Medium));
    head->addWidget(m_badge);
    head->addWidget(m_heading, 1);
    m_findings->setSpacing(theme.space(Space::Tiny));
    body()->addLayout(head);
    body()->addWidget(m_sentence);
    body()->addLayout(m_findings);
}

void VerdictCard::setVerdict(const CertificateVerdict &verdict)
{
    const bool news = m_heading->text() != verdict.heading;
    setTone(verdict.tone == Tone::Neutral ? Tone::Accent : verdict.tone);
    if (verdict.tone == Tone::Neutral)
        m_badge->setSign(Glyph::Key, Tone::Accent);
    else
        m_badge->setSign(glyphOf(verdict.tone), verdict.tone);
    m_heading->setText(verdict.heading);
    m_heading->setTone(verdict.tone);
    m_sentence->setText(verdict.sentence);
    m_sentence->setVisible(!verdict.sentence.isEmpty());
    m_heading->setSurface(surface());
    m_sentence->setSurface(surface());
    clearLayout(*m_findings);
    for (const Message &finding : verdict.findings) {
        auto *line = new MessageLine(this);
        line->setSurface(surface());
        line->setMessage(finding.tone, finding.text);
        m_findings->addWidget(line);
    }
    setAccessibleName(verdict.heading);
    setAccessibleDescription(verdict.sentence);
    if (news && QAccessible::isActive()) {
        QAccessibleEvent alert(m_heading, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace da
