// SPDX-License-Identifier: MIT
#include "gui/EnvironmentBand.h"

#include "gui/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace da {

QString environmentWord(EnvironmentChoice choice, EnvironmentKind kind)
{
    if (choice == EnvironmentChoice::Demo)
        return EnvironmentBand::tr("DEMO");
    return kind == EnvironmentKind::Production ? EnvironmentBand::tr("PRODUCTION")
                                               : EnvironmentBand::tr("TEST");
}

Tone environmentTone(EnvironmentChoice choice, EnvironmentKind kind)
{
    if (choice == EnvironmentChoice::Demo)
        return Tone::Accent;
    return kind == EnvironmentKind::Production ? Tone::Neutral : Tone::Doubt;
}

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
    , m_word(new TextLabel(TextLabel::Role::Strong, this))
    , m_host(new TextLabel(TextLabel::Role::Body, this))
{
    const Theme theme = Theme::current();
    m_word->setObjectName(QStringLiteral("environmentWord"));
    m_host->setObjectName(QStringLiteral("environmentHost"));
    m_word->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(Space::Huge), theme.space(Space::Small), theme.space(Space::Medium),
        theme.space(Space::Small));
    row->setSpacing(theme.space(Space::Huge));
    row->addWidget(m_word);
    row->addWidget(m_host, 1);
    refresh();
}

void EnvironmentBand::setEnvironment(EnvironmentChoice choice, const std::optional<Environment> &environment)
{
    m_choice = choice;
    m_environment = environment;
    refresh();
}

void EnvironmentBand::addTrailing(QWidget *widget)
{
    layout()->addWidget(widget);
}

void EnvironmentBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void EnvironmentBand::refresh()
{
    const EnvironmentKind kind = m_environment ? m_environment->kind : EnvironmentKind::Test;
    m_word->setText(environmentWord(m_choice, kind));
    QString where;
    if (m_choice == EnvironmentChoice::Demo)
        where = tr("On this machine only");
    else if (!m_environment)
        where = tr("No file chosen");
    else
        where = m_choice == EnvironmentChoice::File ? m_environment->name : m_environment->altinnHost();
    if (m_environment)
        where += QStringLiteral("  ·  ") + m_environment->host();
    m_host->setText(where);
    const Tone tone = environmentTone(m_choice, kind);
    m_word->setSurface({Surface::Kind::Fill, tone});
    m_host->setSurface({Surface::Kind::Tint, tone});
    update();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    const Tone tone = environmentTone(m_choice, m_environment ? m_environment->kind : EnvironmentKind::Test);
    QPainter painter(this);
    painter.fillRect(rect(), theme.tint(tone));
    painter.fillRect(0, 0, theme.space(Space::Small), height(), theme.fill(tone));
    painter.fillRect(0, height() - 1, width(), 1, theme.border());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill(tone));
    const int padX = theme.space(Space::Small);
    const QRect pill = m_word->geometry().adjusted(-padX, 0, padX, 0);
    const int height = m_word->sizeHint().height() + theme.space(Space::Tiny);
    painter.drawRoundedRect(QRectF(pill.left(), pill.center().y() - height / 2.0 + 0.5, pill.width(), height),
        theme.corner() / 2.0, theme.corner() / 2.0);
}

} // namespace da
