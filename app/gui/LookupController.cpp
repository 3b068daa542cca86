// SPDX-License-Identifier: MIT
#include "gui/LookupController.h"

#include "check/AltinnComparison.h"
#include "domain/Scope.h"

namespace da {

namespace {

bool isEmpty(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isEmptyOrValid(const ConsumerController &number)
{
    return isEmpty(number.text()) || number.isValid();
}

} // namespace

LookupController::LookupController(AssistantController &assistant, QObject *parent)
    : QObject(parent)
    , m_assistant(assistant)
{
    connect(&assistant.environments(), &EnvironmentController::changed, this,
        &LookupController::environmentChanged);
    connect(&assistant, &AssistantController::networkChanged, this, [this] {
        for (ConsumerController *number : {&m_consumer, &m_supplier})
            number->setNetwork(m_assistant.network());
        inputChanged(); // what was found was found by another way
    });
    connect(&assistant.scope(), &ScopeController::catalogueChanged, &m_scope, [this] {
        m_scope.setCatalogue(m_assistant.scope().catalogue());
        Q_EMIT changed();
    });
    connect(&m_scope, &ScopeController::changed, this, &LookupController::inputChanged);
    for (ConsumerController *number : {&m_consumer, &m_supplier}) {
        connect(number, &ConsumerController::changed, this, &LookupController::inputChanged);
        connect(number, &ConsumerController::lookedUp, this, &LookupController::changed);
    }
    connect(&m_key, &KeyController::changed, this, [this] {
        if (!unlockDemoKey())
            inputChanged();
    });
    connect(&m_run, &RunController::changed, this, &LookupController::changed);
    connect(&m_run, &RunController::finished, this, [this](bool interrupted) {
        m_cancelled = interrupted;
        Q_EMIT changed();
    });
}

void LookupController::environmentChanged()
{
    const EnvironmentController &environments = m_assistant.environments();
    if (environments.choice() != m_shownChoice)
        exchangeFields(environments.choice());
    if (const auto environment = environments.environment()) {
        for (ConsumerController *number : {&m_consumer, &m_supplier})
            number->setEnvironment(*environment, m_assistant.network());
        m_key.setEnvironment(*environment);
    }
    fillInDemo();
    (void)unlockDemoKey();
    inputChanged();
}

void LookupController::exchangeFields(EnvironmentChoice choice)
{
    m_kept.insert(
        m_shownChoice, {m_consumer.text(), m_supplier.text(), m_scope.text(), m_admin, m_key.fields()});
    m_shownChoice = choice;
    setKeyring(m_keyring);
    const Kept kept = m_kept.value(choice);
    m_admin = kept.admin;
    m_scope.setText(kept.scope);
    m_consumer.setText(kept.consumer);
    m_supplier.setText(kept.supplier);
    m_key.restore(kept.key);
}

void LookupController::fillInDemo()
{
    const DemoEnvironment *demo = m_assistant.environments().demo();
    if (m_demoFilledIn || !demo || m_shownChoice != EnvironmentChoice::Demo || demo->customers().isEmpty())
        return;
    m_demoFilledIn = true;
    const DemoCustomer first = demo->customers().first();
    if (isEmpty(m_consumer.text() + m_supplier.text() + m_scope.text()))
        fillIn({first.number, demo->supplierNumber(), first.scope});
    const DemoClient owner = demo->apiOwner();
    if (m_key.fields().clientId.isEmpty())
        m_key.setClientId(owner.id);
    if (m_key.fields().filePath.isEmpty())
        m_key.openFile(owner.keyFile);
}

bool LookupController::unlockDemoKey()
{
    const DemoEnvironment *demo = m_assistant.environments().demo();
    return demo && m_shownChoice == EnvironmentChoice::Demo
        && m_key.unlockDemo(*demo, demo->apiOwner().keyFile);
}

void LookupController::setKeyring(SecretStore *keyring)
{
    m_keyring = keyring;
    m_key.useKeyring(m_shownChoice == EnvironmentChoice::Demo ? nullptr : keyring);
}

void LookupController::setAdmin(bool admin)
{
    if (admin == m_admin)
        return;
    m_admin = admin;
    inputChanged();
}

void LookupController::fillIn(const DelegationQuery &query)
{
    m_consumer.setText(query.consumer);
    m_supplier.setText(query.supplier);
    m_scope.setText(query.scope);
}

void LookupController::takeCheck()
{
    if (const auto &check = m_assistant.run().report())
        fillIn({check->consumer, check->supplier, check->scopes.value(0)});
}

void LookupController::inputChanged()
{
    // A report answers what was asked; beside another question it would be about something else.
    m_run.clear();
    m_cancelled = false;
    Q_EMIT changed();
}

Message LookupController::numberMessage(const ConsumerController &number) const
{
    const Texts &texts = m_assistant.texts();
    if (const auto note = number.registerNote())
        return {note->tone, findingText(texts, note->finding)};
    const OrganisationRecord *found = number.organisation();
    return found && !found->name.isEmpty() ? Message{Tone::Good, found->name} : number.message();
}

Message LookupController::consumerMessage() const
{
    const bool isSame = m_consumer.isValid() && m_consumer.number() == m_supplier.number();
    return isSame ? Message{Tone::Doubt, tr("The customer and the supplier have the same number.")}
                  : numberMessage(m_consumer);
}

Message LookupController::supplierMessage() const
{
    return numberMessage(m_supplier);
}

LookupGap LookupController::gap() const
{
    if (!m_assistant.environments().isReady())
        return LookupGap::Environment;
    if (!isEmptyOrValid(m_consumer))
        return LookupGap::Consumer;
    if (!isEmptyOrValid(m_supplier))
        return LookupGap::Supplier;
    const bool isNumbered = m_consumer.isValid() || m_supplier.isValid();
    // One at a time, whatever a check may ask for together.
    const bool isScoped = Scope::parse(m_scope.text()).ok();
    if (!isScoped && !(isEmpty(m_scope.text()) && m_admin && isNumbered))
        return LookupGap::Scope;
    return m_key.isComplete() ? LookupGap::None : LookupGap::Key;
}

void LookupController::start()
{
    if (!canStart())
        return;
    m_cancelled = false;
    CheckRequest request = ownersRequest();
    request.kind = CheckKind::AltinnLookup;
    request.lookup.query = {m_consumer.text(), m_supplier.text(), m_scope.text()};
    request.counterChecks = m_assistant.grant().wantsCounterChecks(); // the wish is one for both
    m_run.start(std::move(request), m_assistant.scope().catalogue());
}

void LookupController::cancel()
{
    if (m_run.isRunning())
        m_run.cancel();
}

CheckRequest LookupController::ownersRequest() const
{
    CheckRequest request;
    request.environment = m_assistant.environments().environment().value_or(Environment());
    request.network = m_assistant.network();
    request.clientId = m_key.fields().clientId.trimmed();
    request.key = m_key.source();
    request.supplier = m_key.supplierNumber();
    request.lookup.admin = m_admin;
    return request;
}

std::unique_ptr<CheckRequest> LookupController::secondOpinion() const
{
    if (!canBeAsked())
        return nullptr;
    auto request = std::make_unique<CheckRequest>(ownersRequest());
    request->counterChecks = false;
    return request;
}

QString LookupController::nameOf(const QString &number) const
{
    for (const ConsumerController *each : {&m_consumer, &m_supplier}) {
        const OrganisationRecord *found = each->organisation();
        if (found && !number.isEmpty() && each->number() == number)
            return found->name;
    }
    return {};
}

LookupAnswer LookupController::answer() const
{
    LookupAnswer answer;
    answer.subject = lookupSubjectOf(*report());
    answer.subject.details.consumerName = nameOf(answer.subject.details.consumer);
    answer.subject.details.supplierName = nameOf(answer.subject.details.supplier);
    answer.comparison = comparison();
    QHash<QString, QString> titles; // by resource
    const DiagnosisText words(m_assistant.texts(), answer.subject.context);
    for (const DelegationSchema &schema : m_assistant.scope().catalogue().schemas())
        titles.insert(schema.resourceId, words.localised(schema.title));
    for (const DelegationRecord &record : answer.subject.altinn->delegations)
        answer.delegations.append(
            {record, nameOf(record.consumer), nameOf(record.supplier), titles.value(record.resourceId)});
    return answer;
}

Message LookupController::comparison() const
{
    const auto &check = m_assistant.run().report();
    if (!report() || !check || !report()->altinn || !report()->altinn->answered)
        return {};
    const DelegationQuery &query = report()->altinn->query;
    const DelegationQuery asked{check->consumer, check->supplier, check->scopes.value(0)};
    const bool isSame = check->model == DelegationModel::ApiDelegation && asked.isComplete()
        && check->scopes.size() == 1 && query.consumer == asked.consumer && query.scope == asked.scope
        && (query.supplier.isEmpty() || query.supplier == asked.supplier)
        && check->environment == report()->environment;
    if (!isSame)
        return {};
    const qint64 ahead = check->diagnosis.facts.clockAheadSeconds.value_or(0);
    const AltinnComparison compared = compareWithAltinn(
        asked, report()->altinn->delegations, check->diagnosis, check->startedAt.toUTC().addSecs(-ahead));
    const Finding &finding = compared.findings.first();
    // What Altinn has is said anyhow.
    if (finding.id == FindingId::AltinnDelegationFound || finding.id == FindingId::AltinnDelegationMissing)
        return {};
    const Tone tone = compared.contradicts      ? Tone::Doubt
        : finding.id == FindingId::AltinnAgrees ? Tone::Good
                                                : Tone::Neutral;
    return {tone, findingText(m_assistant.texts(), finding)};
}

} // namespace da
