// SPDX-License-Identifier: MIT
#include "gui/Page.h"

#include "gui/DropArea.h"
#include "gui/TextLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

namespace da {

Page::Page(AssistantController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_body(new QVBoxLayout(this))
    , m_question(new TextLabel(TextLabel::Role::Heading, this))
    , m_help(new TextLabel(TextLabel::Role::Body, this))
{
    const Theme theme = Theme::current();
    const int margin = theme.space(Space::Huge);
    m_body->setContentsMargins(margin, theme.space(Space::Large), margin, theme.space(Space::Large));
    m_body->setSpacing(theme.space(Space::Large));
    auto *head = new QVBoxLayout;
    head->setSpacing(theme.space(Space::Tiny));
    head->addWidget(m_question);
    head->addWidget(m_help);
    m_body->addLayout(head);
    m_question->setObjectName(QStringLiteral("question"));
    connect(&controller, &AssistantController::stateChanged, this, [this] {
        m_stale = !isVisible();
        if (isVisible())
            refresh();
    });
}

bool Page::takes(const QMimeData *mime) const
{
    return m_controller.canGoTo(AssistantStep::Key) && !droppedFile(mime).isEmpty();
}

void Page::drop(const QMimeData *mime)
{
    m_controller.goTo(AssistantStep::Key);
    m_controller.key().openFile(droppedFile(mime));
}

bool Page::takeFocus()
{
    QWidget *target = QAccessible::isActive() ? m_question : firstFocus();
    if (target)
        target->setFocus(Qt::OtherFocusReason);
    return target != nullptr;
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

void Page::setTitle(const QString &title)
{
    setHeading(title, {});
    m_question->hide();
    m_help->hide();
}

void Page::setHeading(const QString &question, const QString &help)
{
    m_question->setText(question);
    m_help->setText(help);
    setAccessibleName(question);
    setAccessibleDescription(help);
}

} // namespace da
