// SPDX-License-Identifier: MIT
#include "gui/CopyButton.h"

#include "gui/Glyph.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <chrono>
#include <memory>

namespace da {

CopyButton::CopyButton(std::function<QString()> text, QWidget *parent)
    : QPushButton(parent)
    , m_source(std::move(text))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(true);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    showState(false);
}

void CopyButton::setHtml(std::function<QString()> html)
{
    m_html = std::move(html);
}

void CopyButton::setSubject(const QString &subject)
{
    m_subject = subject;
    showState(false);
}

void CopyButton::setWords(const QString &words)
{
    m_words = words;
    showState(false);
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState(false);
}

void CopyButton::copy()
{
    auto copied = std::make_unique<QMimeData>();
    copied->setText(m_source());
    if (m_html)
        copied->setHtml(m_html());
    QGuiApplication::clipboard()->setMimeData(copied.release());
    showState(true);
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    QTimer::singleShot(std::chrono::seconds(2), this, [this] { showState(false); });
}

void CopyButton::showState(bool copied)
{
    setIcon(glyphIcon(copied ? Glyph::Check : Glyph::Copy));
    const QString usual = m_words.isEmpty() ? tr("Copy") : m_words;
    setText(copied ? tr("Copied") : usual);
    const QString name = m_subject.isEmpty() ? tr("Copy") : tr("Copy %1").arg(m_subject);
    setAccessibleName(copied ? tr("Copied") : name);
    // As wide as the wider of its two texts, so that nothing moves under the pointer.
    const QFontMetrics metrics(font());
    const int words = std::max(metrics.horizontalAdvance(tr("Copied")), metrics.horizontalAdvance(usual));
    setMinimumWidth(sizeHint().width() - metrics.horizontalAdvance(text()) + words);
}

} // namespace da
