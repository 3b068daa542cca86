// SPDX-License-Identifier: MIT
#include "gui/DropArea.h"

#include "gui/Glyph.h"
#include "gui/TextLabel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

namespace da {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    return file.isFile() ? file.absoluteFilePath() : QString();
}

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
    , m_invitation(new TextLabel(TextLabel::Role::Body, this))
    , m_button(new QPushButton(this))
{
    const Theme theme = Theme::current();
    auto *row = new QHBoxLayout(this);
    const int margin = theme.space(Space::Large);
    row->setContentsMargins(margin, theme.space(Space::Medium), margin, theme.space(Space::Medium));
    row->setSpacing(theme.space(Space::Large));
    row->addWidget(m_invitation, 1);
    row->addWidget(m_button);
    m_button->setIcon(glyphIcon(Glyph::Folder));
    m_button->setAutoDefault(true);
    m_button->setMinimumHeight(theme.controlHeight());
    setFocusProxy(m_button);
    setAcceptDrops(true);
    connect(m_button, &QPushButton::clicked, this, &DropArea::browseRequested);
}

void DropArea::setTexts(const QString &invitation, const QString &button)
{
    m_invitation->setText(invitation);
    m_button->setText(button);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_hovered = true;
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    update();
    event->acceptProposedAction();
    Q_EMIT fileChosen(droppedFile(event->mimeData()));
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_hovered ? theme.tint(Tone::Accent) : theme.page());
    const QColor line = m_hovered ? theme.fill(Tone::Accent) : theme.mutedInk();
    painter.setPen(QPen(line, m_hovered ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.corner(), theme.corner());
}

} // namespace da
