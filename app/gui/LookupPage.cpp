// SPDX-License-Identifier: MIT
#include "gui/LookupPage.h"

#include "gui/ActionButton.h"
#include "gui/Disclosure.h"
#include "gui/DropArea.h"
#include "gui/FormField.h"
#include "gui/KeyForm.h"
#include "gui/Layouts.h"
#include "gui/LookupController.h"
#include "gui/LookupView.h"
#include "gui/MessageLine.h"
#include "gui/StepReportList.h"
#include "gui/TextLabel.h"
#include "gui/TwoColumns.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace da {

namespace {

/// Keeps a field at the top where its neighbour is higher.
QWidget *atTop(QWidget *field, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(field);
    column->addStretch(1);
    return holder;
}

void put(QLineEdit &edit, const QString &text)
{
    if (edit.text() != text)
        edit.setText(text);
}

} // namespace

LookupPage::LookupPage(AssistantController &controller, LookupController &lookup, QWidget *parent)
    : Page(controller, parent)
    , m_lookup(lookup)
    , m_unstable(new MessageLine(this))
    , m_consumer(field(QStringLiteral("lookupConsumer")))
    , m_consumerField(new FormField(m_consumer, nullptr, this))
    , m_supplier(field(QStringLiteral("lookupSupplier")))
    , m_supplierField(new FormField(m_supplier, nullptr, this))
    , m_scope(field(QStringLiteral("lookupScope")))
    , m_scopeField(new FormField(m_scope, nullptr, this))
    , m_admin(new QCheckBox(this))
    , m_key(new KeyForm(lookup.key(), this))
    , m_keyFold(new Disclosure(m_key, this))
    , m_start(new ActionButton(this))
    , m_cancel(new ActionButton(this))
    , m_gap(new TextLabel(TextLabel::Role::Hint, this))
    , m_cancelled(new MessageLine(this))
    , m_steps(new StepReportList(false, this))
    , m_answer(new LookupView(this))
{
    body()->addWidget(m_unstable);
    buildQuestion();
    buildActions();
    body()->addWidget(m_answer);
    body()->addStretch(1);
    connect(&m_lookup, &LookupController::changed, this, &LookupPage::refresh);
    retranslate();
    refresh();
}

QLineEdit *LookupPage::field(const QString &name)
{
    const Theme theme = Theme::current();
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setFont(theme.codeFont());
    edit->setMinimumHeight(theme.controlHeight());
    edit->setMaxLength(500);
    connect(edit, &QLineEdit::returnPressed, &m_lookup, &LookupController::start);
    return edit;
}

void LookupPage::buildQuestion()
{
    m_admin->setObjectName(QStringLiteral("lookupAdmin"));
    m_keyFold->setObjectName(QStringLiteral("lookupKeyFold"));
    m_keyFold->button()->setObjectName(QStringLiteral("lookupKeyFoldButton"));
    auto *scope = new QVBoxLayout;
    scope->setSpacing(Theme::current().space(Space::Small));
    scope->addWidget(m_scopeField);
    scope->addWidget(m_admin, 0, Qt::AlignLeft);
    body()->addWidget(new TwoColumns(atTop(m_consumerField, this), atTop(m_supplierField, this), 50, this));
    body()->addLayout(scope);
    body()->addWidget(m_keyFold);
    connect(m_consumer, &QLineEdit::textEdited, &m_lookup.consumer(), &ConsumerController::setText);
    connect(m_supplier, &QLineEdit::textEdited, &m_lookup.supplier(), &ConsumerController::setText);
    connect(m_scope, &QLineEdit::textEdited, &m_lookup.scope(), &ScopeController::setText);
    setTabOrder(m_admin, m_keyFold->button()); // before what it unfolds
    connect(m_admin, &QCheckBox::toggled, &m_lookup, &LookupController::setAdmin);
}

void LookupPage::buildActions()
{
    const Theme theme = Theme::current();
    m_start->setPrimary(true);
    m_start->setObjectName(QStringLiteral("lookUp"));
    m_cancel->setObjectName(QStringLiteral("cancelLookup"));
    m_gap->setObjectName(QStringLiteral("lookupGap"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::Medium));
    for (ActionButton *button : {m_start, m_cancel}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addWidget(m_gap, 1);
    row->addStretch(0);
    body()->addLayout(row);
    body()->addWidget(m_cancelled);
    body()->addWidget(m_steps);
    connect(m_start, &QPushButton::clicked, &m_lookup, &LookupController::start);
    connect(m_cancel, &QPushButton::clicked, &m_lookup, &LookupController::cancel);
}

void LookupPage::retranslate()
{
    setHeading(tr("Has the customer delegated in Altinn?"),
        tr("For support at the owner of a scope, such as Brønnøysundregistrene. You ask Altinn with a client "
           "of your own; the supplier's key is not needed."));
    m_unstable->setMessage(Tone::Neutral, findingText(controller().texts(), {FindingId::LookupUnstable, {}}));
    m_consumerField->setLabel(tr("The customer's organisation number"));
    m_consumerField->setHint(tr("Empty: any customer."));
    m_supplierField->setLabel(tr("The supplier's organisation number"));
    m_supplierField->setHint(tr("Empty: any supplier."));
    m_scopeField->setLabel(tr("Scope"));
    m_admin->setText(tr("Ask with altinn:maskinporten/delegations.admin, which sees every owner's scopes"));
    m_key->setOwner(tr("The client_id of your own client in Samarbeidsportalen, with the scope "
                       "altinn:maskinporten/delegations."),
        tr("Your organisation number (optional)"));
    m_cancel->setText(tr("Cancel"));
    m_cancelled->setMessage(Tone::Doubt, {});
    m_shown = -1;
}

void LookupPage::refresh()
{
    showQuestion();
    showKey();
    showButtons();
    showRun();
    showAnswer();
}

QWidget *LookupPage::firstFocus()
{
    if (m_lookup.run().isRunning())
        return m_cancel;
    if (m_lookup.canStart())
        return m_start;
    if (m_lookup.gap() == LookupGap::Supplier)
        return m_supplier;
    QWidget *inKey = m_lookup.gap() == LookupGap::Key ? m_key->firstFocus() : nullptr;
    return inKey ? inKey : m_lookup.gap() == LookupGap::Scope ? m_scope : m_consumer;
}

bool LookupPage::takes(const QMimeData *mime) const
{
    return !m_lookup.run().isRunning() && !droppedFile(mime).isEmpty();
}

void LookupPage::drop(const QMimeData *mime)
{
    m_lookup.key().openFile(droppedFile(mime));
}

void LookupPage::showQuestion()
{
    put(*m_consumer, m_lookup.consumer().text());
    put(*m_supplier, m_lookup.supplier().text());
    put(*m_scope, m_lookup.scope().text());
    m_admin->setChecked(m_lookup.isAdmin());
    m_scopeField->setHint(m_lookup.isAdmin()
            ? tr("What is delegated, such as brreg:reelle/offentlig. May be empty where a number is given.")
            : tr("What is delegated, such as brreg:reelle/offentlig."));
    for (const auto &[field, message] : {std::pair(m_consumerField, m_lookup.consumerMessage()),
             {m_supplierField, m_lookup.supplierMessage()}, {m_scopeField, m_lookup.scope().message()}})
        field->setMessage(message.tone, message.text);
}

void LookupPage::showKey()
{
    const KeyController &key = m_lookup.key();
    m_key->refresh(controller().texts());
    m_keyFold->setTitle(keyTitle());
    // While a file is being opened nothing is decided.
    if (key.isBusy() || key.isComplete() == m_keyComplete)
        return;
    m_keyComplete = key.isComplete();
    const QWidget *focus = focusWidget();
    const bool isInUse = focus && m_key->isAncestorOf(focus) && isVisible();
    if (!*m_keyComplete || !isInUse)
        m_keyFold->setOpen(!*m_keyComplete);
}

QString LookupPage::keyTitle() const
{
    const KeyController &key = m_lookup.key();
    if (key.isBusy())
        return tr("Client and key: the file is being opened …");
    const KeyEntry *entry = key.entry();
    if (!key.isComplete() || !entry)
        return tr("Client and key: not complete");
    const auto &certificate = entry->certificate;
    const QString signer = certificate
        ? organisationText(certificate->organisationName(), certificate->organisationNumber())
        : tr("key %1").arg(key.source().kid.isEmpty() ? entry->kid : key.source().kid);
    return tr("Client and key: %1, %2").arg(key.fields().clientId.trimmed(), signer);
}

void LookupPage::showButtons()
{
    const bool runs = m_lookup.run().isRunning();
    const bool hadFocus =
        (m_start->hasFocus() && runs) || (m_cancel->hasFocus() && !runs) || (runs && m_start->isVisible());
    m_start->setText(m_lookup.report() ? tr("Look up again") : tr("Look up"));
    m_start->setVisible(!runs);
    m_start->setEnabled(m_lookup.canStart());
    m_cancel->setVisible(runs);
    m_gap->setText(runs ? QString() : gapText());
    m_gap->setVisible(!m_gap->text().isEmpty());
    if (hadFocus && isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

QString LookupPage::gapText() const
{
    switch (m_lookup.gap()) {
    case LookupGap::Environment:
        return tr("The environment is not ready yet.");
    case LookupGap::Consumer:
        return tr("The customer's number is not complete and right.");
    case LookupGap::Supplier:
        return tr("The supplier's number is not complete and right.");
    case LookupGap::Scope:
        return tr("One whole scope is needed.");
    case LookupGap::Key:
        return tr("Your client and its key are needed.");
    case LookupGap::None:
        break;
    }
    return {};
}

void LookupPage::showRun()
{
    const bool runs = m_lookup.run().isRunning();
    m_steps->setVisible(runs);
    m_steps->setSteps(runs ? m_lookup.run().steps() : QList<StepReport>(), controller().texts());
    m_cancelled->setMessage(Tone::Doubt,
        m_lookup.wasCancelled() ? tr("The look-up was cancelled. Nothing is known yet.") : QString());
}

void LookupPage::showAnswer()
{
    const auto &report = m_lookup.report();
    m_answer->setVisible(report.has_value());
    if (!report) {
        m_shown = 0;
        return;
    }
    if (report->startedAt.toMSecsSinceEpoch() == m_shown)
        return m_answer->setComparison(m_lookup.comparison());
    const bool isNew = m_shown == 0;
    m_shown = report->startedAt.toMSecsSinceEpoch();
    m_answer->setAnswer(m_lookup.answer(), controller().texts());
    if (isNew && isVisible())
        bringIntoView(*m_answer);
}

} // namespace da
