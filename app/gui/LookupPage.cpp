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

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace da {

namespace {

void put(QLineEdit &edit, const QString &text)
{
    if (edit.text() != text)
        edit.setText(text);
}

} // namespace

LookupPage::LookupPage(AssistantController &controller, LookupController &lookup, QWidget *parent)
    : Page(controller, parent)
    , m_lookup(lookup)
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
    constexpr int longest = 500; // characters, however it was pasted
    QLineEdit *edit = codeEdit(name, longest, this);
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
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(Theme::current().space(Space::Large));
    for (FormField *number : {m_consumerField, m_supplierField})
        numbers->addWidget(number, 1, Qt::AlignTop);
    body()->addLayout(numbers);
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
        tr("For the owner of a scope, such as Brønnøysundregistrene: ask with a client of your own, without "
           "the supplier's key. Altinn may change or take away this service."));
    m_consumerField->setLabel(tr("Customer"));
    m_consumerField->setHint(tr("Organisation number. Leave empty for all."));
    m_supplierField->setLabel(tr("Supplier"));
    m_supplierField->setHint(tr("Organisation number. Leave empty for all."));
    m_scopeField->setLabel(tr("Scope"));
    m_admin->setText(tr("Ask as administrator, for every owner's scopes"));
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
    const bool isBegun = !m_lookup.consumer().text().isEmpty() || !m_lookup.supplier().text().isEmpty();
    switch (m_lookup.gap()) {
    case LookupGap::Supplier:
        return m_supplier;
    case LookupGap::Scope:
        return isBegun ? m_scope : m_consumer;
    case LookupGap::Key:
        return m_key->firstFocus() ? m_key->firstFocus() : m_consumer;
    default:
        return m_consumer;
    }
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
    m_key->setOwner(tr("The client_id of your own client in Samarbeidsportalen. It needs the scope %1.")
                        .arg(lookupScope(m_lookup.isAdmin())),
        tr("Your organisation number (optional)"));
    m_key->refresh(controller().texts());
    m_keyFold->setTitle(keyTitle());
    m_keyFold->button()->setToolTip(keyTitle());
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
        ? certificate->organisationName()
        : tr("key %1").arg(key.source().kid.isEmpty() ? entry->kid : key.source().kid);
    return tr("Client and key: %1, %2").arg(signer, key.fields().clientId.trimmed());
}

void LookupPage::showButtons()
{
    const bool runs = m_lookup.run().isRunning();
    const bool begins = runs && m_start->isVisible();
    const bool ends = !runs && m_cancel->hasFocus();
    m_start->setText(m_lookup.report() ? tr("Look up again") : tr("Look up"));
    m_start->setVisible(!runs);
    m_start->setEnabled(m_lookup.canStart());
    m_cancel->setVisible(runs);
    m_gap->setText(runs ? QString() : gapText());
    m_gap->setVisible(!m_gap->text().isEmpty());
    if (begins || ends)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (!begins)
        return;
    m_keyFold->setOpen(false); // nothing is left to do there, and what happens stands below
    bringIntoView(*m_cancel);
}

QString LookupPage::gapText() const
{
    switch (m_lookup.gap()) {
    case LookupGap::Environment:
        return tr("The environment is not ready yet.");
    case LookupGap::Consumer:
        return tr("The customer's number is incomplete or wrong.");
    case LookupGap::Supplier:
        return tr("The supplier's number is incomplete or wrong.");
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
