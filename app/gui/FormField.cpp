// SPDX-License-Identifier: MIT
#include "gui/FormField.h"

#include "gui/MessageLine.h"
#include "gui/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace da {

FormField::FormField(QWidget *control, QWidget *focus, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus ? focus : control)
    , m_label(new TextLabel(TextLabel::Role::Strong, this))
    , m_hint(new TextLabel(TextLabel::Role::Hint, this))
    , m_message(new MessageLine(this))
{
    m_label->setBuddy(m_focus);
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(Space::Tiny));
    column->addWidget(m_label);
    column->addWidget(m_hint);
    column->addWidget(control);
    column->addWidget(m_message);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_focus->setAccessibleName(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FormField::setMessage(Tone tone, const QString &message)
{
    m_message->setMessage(tone, message);
    describe();
}

QString FormField::message() const
{
    return m_message->text();
}

void FormField::describe()
{
    QStringList parts{m_hint->text(), m_message->text()};
    parts.removeAll(QString());
    m_focus->setAccessibleDescription(parts.join(u' '));
}

QLineEdit *codeEdit(const QString &name, int maxLength, QWidget *parent)
{
    const Theme theme = Theme::current();
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setFont(theme.codeFont());
    edit->setMinimumHeight(theme.controlHeight());
    edit->setMaxLength(maxLength);
    return edit;
}

} // namespace da
