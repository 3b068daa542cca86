// SPDX-License-Identifier: MIT
#include "gui/SecretEdit.h"

#include "gui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace da {

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(new QPushButton(this))
{
    const Theme theme = Theme::current();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(Space::Small));
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    setFocusProxy(m_edit);
    m_edit->setMinimumHeight(theme.controlHeight());
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_show->setCheckable(true);
    m_show->setAutoDefault(true);
    m_show->setMinimumHeight(theme.controlHeight());
    m_edit->setObjectName(QStringLiteral("password"));
    m_show->setObjectName(QStringLiteral("showPassword"));
    connect(m_edit, &QLineEdit::textEdited, this, &SecretEdit::textEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretEdit::submitted);
    connect(m_show, &QPushButton::toggled, this, &SecretEdit::showSecret);
    showSecret(false);
}

QString SecretEdit::text() const
{
    return m_edit->text();
}

void SecretEdit::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void SecretEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSecret(m_show->isChecked());
}

void SecretEdit::showSecret(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
}

} // namespace da
