// SPDX-License-Identifier: MIT
#include "gui/EnvironmentBand.h"

#include "gui/MessageLine.h"
#include "gui/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

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
    , m_row(new QHBoxLayout)
    , m_noticeRow(new QWidget(this))
    , m_notice(new MessageLine(m_noticeRow))
    , m_read(new QPushButton(m_noticeRow))
{
    const Theme theme = Theme::current();
    m_word->setObjectName(QStringLiteral("environmentWord"));
    m_host->setObjectName(QStringLiteral("environmentHost"));
    m_word->setWordWrap(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Huge), theme.space(Space::Small),
        theme.space(Space::Medium), theme.space(Space::Small));
    column->setSpacing(theme.space(Space::Small));
    m_row->setSpacing(theme.space(Space::Large));
    m_row->addWidget(m_word);
    m_row->addWidget(m_host, 1);
    column->addLayout(m_row);
    auto *noticeRow = new QHBoxLayout(m_noticeRow);
    noticeRow->setContentsMargins(0, 0, 0, 0);
    noticeRow->addWidget(m_notice, 1, Qt::AlignVCenter);
    noticeRow->addWidget(m_read);
    column->addWidget(m_noticeRow);
    m_noticeRow->hide();
    m_notice->setObjectName(QStringLiteral("windowNotice"));
    m_read->setObjectName(QStringLiteral("noticeRead"));
    m_read->setAutoDefault(true);
    connect(m_read, &QPushButton::clicked, this, &EnvironmentBand::noticeRead);
    refresh();
}

void EnvironmentBand::setNotice(const Message &notice)
{
    m_notice->setMessage(notice.tone, notice.text);
    m_noticeRow->setVisible(!notice.text.isEmpty());
}

void EnvironmentBand::setEnvironment(EnvironmentChoice choice, const std::optional<Environment> &environment)
{
    m_isOrigin = false;
    m_choice = choice;
    m_environment = environment;
    refresh();
}

void EnvironmentBand::setOrigin(std::optional<EnvironmentKind> kind, const QString &sentence)
{
    m_isOrigin = true;
    m_origin = kind;
    m_originSentence = sentence;
    refresh();
}

void EnvironmentBand::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void EnvironmentBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

QString EnvironmentBand::word() const
{
    if (m_isOrigin && !m_origin)
        return tr("NOT KNOWN");
    if (m_isOrigin)
        return environmentWord(EnvironmentChoice::File, *m_origin);
    return environmentWord(m_choice, m_environment ? m_environment->kind : EnvironmentKind::Test);
}

QString EnvironmentBand::where() const
{
    if (m_isOrigin)
        return m_originSentence;
    QString where;
    if (m_choice == EnvironmentChoice::Demo)
        where = tr("On this machine only");
    else if (!m_environment)
        where = tr("No file chosen");
    else
        where = m_choice == EnvironmentChoice::File ? m_environment->name : m_environment->altinnHost();
    if (m_environment)
        where += QStringLiteral("  ·  ") + m_environment->host();
    return where;
}

std::optional<Tone> EnvironmentBand::tone() const
{
    if (m_isOrigin)
        return m_origin ? std::optional(environmentTone(EnvironmentChoice::File, *m_origin)) : std::nullopt;
    return environmentTone(m_choice, m_environment ? m_environment->kind : EnvironmentKind::Test);
}

void EnvironmentBand::refresh()
{
    m_word->setText(word());
    m_host->setText(where());
    const auto shown = tone();
    m_word->setSurface(shown ? Surface{Surface::Kind::Fill, *shown} : Surface{Surface::Kind::Chrome});
    const Surface behind = shown ? Surface{Surface::Kind::Tint, *shown} : Surface{Surface::Kind::Chrome};
    m_host->setSurface(behind);
    m_notice->setSurface(behind);
    m_read->setText(tr("OK"));
    m_read->setAccessibleName(tr("Take the message away"));
    update();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    const auto shown = tone();
    QPainter painter(this);
    painter.fillRect(rect(), shown ? theme.tint(*shown) : theme.chrome());
    painter.fillRect(
        0, 0, theme.space(Space::Small), height(), shown ? theme.fill(*shown) : theme.mutedInk());
    painter.fillRect(0, height() - 1, width(), 1, theme.border());
    painter.setRenderHint(QPainter::Antialiasing);
    // An environment is a filled sign; that there is none is only an outline, so that neither is taken for
    // the other.
    painter.setPen(shown ? QPen(Qt::NoPen) : QPen(theme.mutedInk(), 1));
    painter.setBrush(shown ? QBrush(theme.fill(*shown)) : QBrush(Qt::NoBrush));
    const int padX = theme.space(Space::Small);
    const QRect pill = m_word->geometry().adjusted(-padX, 0, padX, 0);
    const int height = m_word->sizeHint().height() + theme.space(Space::Tiny);
    painter.drawRoundedRect(QRectF(pill.left(), pill.center().y() - height / 2.0 + 0.5, pill.width(), height),
        theme.corner() / 2.0, theme.corner() / 2.0);
}

} // namespace da
