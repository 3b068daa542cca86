// SPDX-License-Identifier: MIT
#include "gui/ApiCallForm.h"

#include "gui/FormField.h"
#include "gui/GrantController.h"
#include "gui/MessageLine.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace da {

ApiCallForm::ApiCallForm(GrantController &grant, QWidget *parent)
    : QWidget(parent)
    , m_grant(grant)
    , m_wanted(new QCheckBox(this))
    , m_address(new QWidget(this))
    , m_base(addressEdit(QStringLiteral("apiBase")))
    , m_baseField(new FormField(m_base, nullptr, m_address))
    , m_path(addressEdit(QStringLiteral("apiPath")))
    , m_pathField(new FormField(m_path, nullptr, m_address))
    , m_message(new MessageLine(m_address))
{
    const Theme theme = Theme::current();
    m_wanted->setObjectName(QStringLiteral("callApi"));
    m_message->setObjectName(QStringLiteral("apiMessage"));
    auto *address = new QVBoxLayout(m_address);
    address->setContentsMargins(theme.iconSize() + theme.space(Space::Small), 0, 0, 0);
    address->setSpacing(theme.space(Space::Small));
    address->addWidget(m_baseField);
    address->addWidget(m_pathField);
    address->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::Small));
    column->addWidget(m_wanted, 0, Qt::AlignLeft);
    column->addWidget(m_address);
    connect(m_wanted, &QCheckBox::toggled, &m_grant, &GrantController::callApi);
    connect(m_base, &QLineEdit::textEdited, &m_grant, &GrantController::setApiBase);
    connect(m_path, &QLineEdit::textEdited, &m_grant, &GrantController::setApiPath);
    retranslate();
    refresh();
}

QLineEdit *ApiCallForm::addressEdit(const QString &name)
{
    constexpr int longest = 2000; // characters
    QLineEdit *edit = codeEdit(name, longest, m_address);
    edit->setMaximumWidth(Theme::current().textWidth());
    return edit;
}

void ApiCallForm::retranslate()
{
    m_wanted->setText(tr("Call the API with the token"));
    m_baseField->setLabel(tr("The API's address"));
    m_pathField->setLabel(tr("Path, with {orgnr} in place of the customer's number"));
}

void ApiCallForm::refresh()
{
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    m_wanted->setChecked(m_grant.callsApi());
    m_address->setVisible(m_grant.callsApi());
    put(m_base, m_grant.apiBase());
    put(m_path, m_grant.apiPath());
    const Message message = m_grant.apiMessage();
    m_message->setMessage(message.tone, message.text);
}

void ApiCallForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace da
