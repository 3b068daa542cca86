// SPDX-License-Identifier: MIT
#include "gui/AssistantController.h"

#include "check/CheckGrant.h"

#include <algorithm>

#include <utility>

namespace da {

AssistantController::AssistantController(const QString &demoFolder, QObject *parent)
    : QObject(parent)
    , m_environments(demoFolder)
{
    connectParts();
}

void AssistantController::connectParts()
{
    connect(&m_environments, &EnvironmentController::changed, this, &AssistantController::environmentChanged);
    connect(&m_scope, &ScopeController::changed, this, &AssistantController::inputChanged);
    // Not an input: what was tested was tested.
    connect(&m_scope, &ScopeController::catalogueChanged, this, &AssistantController::stateChanged);
    connect(&m_consumer, &ConsumerController::changed, this, &AssistantController::inputChanged);
    connect(&m_grant, &GrantController::changed, this, &AssistantController::inputChanged);
    connect(&m_grant, &GrantController::wishesChanged, this, &AssistantController::stateChanged);
    connect(&m_consumer, &ConsumerController::lookedUp, this, &AssistantController::stateChanged);
    connect(&m_key, &KeyController::changed, this, [this] {
        if (unlockDemoKey())
            return;
        m_consumer.setSupplier(m_key.supplierNumber());
        inputChanged();
    });
    connect(&m_run, &RunController::changed, this, &AssistantController::stateChanged);
    connect(&m_run, &RunController::finished, this, [this](bool interrupted) {
        if (!interrupted)
            goTo(AssistantStep::Result);
    });
}

void AssistantController::begin()
{
    Q_EMIT begun();
    m_environments.startDemoIfChosen();
}

void AssistantController::environmentChanged()
{
    readEnvironment();
    const EnvironmentChoice choice = m_environments.choice();
    if (choice != m_shownChoice) {
        m_kept.insert(m_shownChoice, {m_scope.text(), m_consumer.text(), m_key.fields()});
        m_shownChoice = choice;
        m_key.useKeyring(choice == EnvironmentChoice::Demo ? nullptr : m_keyring);
        const Kept kept = m_kept.value(choice);
        m_scope.setText(kept.scope);
        m_consumer.setText(kept.consumer);
        m_key.restore(kept.key);
    }
    if (const auto environment = m_environments.environment()) {
        m_consumer.setEnvironment(*environment, network());
        m_key.setEnvironment(*environment);
    }
    fillInDemo();
    (void)unlockDemoKey();
    inputChanged();
}

/// Also one file after another is another environment.
void AssistantController::readEnvironment()
{
    const Environment environment = m_environments.environment().value_or(Environment());
    if (std::exchange(m_shownEnvironment, environment) != environment)
        m_grant.changeEnvironment();
    m_environmentCas = environment.caFile.isEmpty() ? QList<QSslCertificate>()
                                                    : QSslCertificate::fromPath(environment.caFile);
}

void AssistantController::fillInDemo()
{
    const DemoEnvironment *demo = m_environments.demo();
    if (m_demoFilledIn || !demo || m_shownChoice != EnvironmentChoice::Demo || demo->customers().isEmpty())
        return;
    m_demoFilledIn = true;
    const DemoCustomer first = demo->customers().first();
    if (m_scope.text().isEmpty())
        m_scope.setText(first.scope);
    if (m_consumer.text().isEmpty())
        m_consumer.setText(first.number);
    if (m_key.fields().clientId.isEmpty())
        m_key.setClientId(demo->clientId());
    if (m_key.fields().filePath.isEmpty())
        m_key.openFile(demo->keyFile());
}

bool AssistantController::unlockDemoKey()
{
    const DemoEnvironment *demo = m_environments.demo();
    return demo && m_shownChoice == EnvironmentChoice::Demo && m_key.unlockDemo(*demo, demo->keyFile());
}

void AssistantController::setKeyring(SecretStore *keyring)
{
    m_keyring = keyring;
    m_key.useKeyring(m_shownChoice == EnvironmentChoice::Demo ? nullptr : keyring);
}

void AssistantController::chooseDemoCustomer(const DemoCustomer &customer)
{
    m_scope.setText(customer.scope);
    m_consumer.setText(customer.number);
}

void AssistantController::useKey(const QString &path, const KeyOutcome &opened, int entry)
{
    KeyFields fields = m_key.fields();
    fields.filePath = path;
    fields.outcome = opened;
    fields.entry = entry;
    // Where the environment names issuers of its own, the chain is to be read with them.
    const Environment environment = m_environments.environment().value_or(Environment());
    if (opened.file && environment.issuerCaFiles.isEmpty())
        m_key.restore(fields);
    else
        m_key.openFile(path);
    AssistantStep nearest = AssistantStep::Key;
    while (nearest != AssistantStep::Scope && !canGoTo(nearest))
        nearest = AssistantStep(int(nearest) - 1);
    goTo(nearest);
}

void AssistantController::setSecondOpinion(
    std::function<bool()> isPossible, std::function<std::unique_ptr<CheckRequest>()> make)
{
    m_canAskAltinn = std::move(isPossible);
    m_secondOpinion = std::move(make);
}

void AssistantController::setLanguage(Language language)
{
    m_texts = Texts(language);
}

void AssistantController::inputChanged()
{
    m_grant.setSubject(
        m_environments.environment().value_or(Environment()), m_scope.scope(), m_consumer.number());
    // A report speaks of what was tested; with other input it would be about something else.
    m_run.clear();
    Q_EMIT stateChanged();
}

bool AssistantController::isComplete(AssistantStep step) const
{
    switch (step) {
    case AssistantStep::Scope:
        return m_environments.isReady() && m_scope.isValid();
    case AssistantStep::Schema:
        return true;
    case AssistantStep::Consumer:
        return !m_grant.hasConsumer() || m_consumer.isValid();
    case AssistantStep::Key:
        return m_key.isComplete();
    case AssistantStep::Test:
    case AssistantStep::Result:
        return m_run.report().has_value();
    }
    return false;
}

bool AssistantController::canGoTo(AssistantStep step) const
{
    if (m_run.isRunning())
        return false;
    return std::all_of(allAssistantSteps.begin(), allAssistantSteps.end(),
        [this, step](AssistantStep earlier) { return earlier >= step || isComplete(earlier); });
}

AssistantStepState AssistantController::stepState(AssistantStep step) const
{
    if (step == m_step)
        return AssistantStepState::Current;
    if (!canGoTo(step))
        return AssistantStepState::Blocked;
    return isComplete(step) && step < m_step ? AssistantStepState::Done : AssistantStepState::Open;
}

bool AssistantController::canGoBack() const
{
    return m_step != AssistantStep::Scope && !m_run.isRunning();
}

PrimaryAction AssistantController::primaryAction() const
{
    if (m_step == AssistantStep::Test)
        return PrimaryAction::Run;
    return m_step == AssistantStep::Result ? PrimaryAction::NewCheck : PrimaryAction::Continue;
}

bool AssistantController::canContinue() const
{
    const bool complete = m_step == AssistantStep::Test ? m_grant.isComplete() : isComplete(m_step);
    return !isBusy() && complete;
}

bool AssistantController::isBusy() const
{
    return m_run.isRunning() || m_key.isBusy();
}

void AssistantController::goTo(AssistantStep step)
{
    if (step == m_step || !canGoTo(step))
        return;
    m_step = step;
    Q_EMIT stepChanged();
    Q_EMIT stateChanged();
}

void AssistantController::goBack()
{
    if (canGoBack())
        goTo(AssistantStep(int(m_step) - 1));
}

void AssistantController::goOn()
{
    if (!canContinue())
        return;
    switch (primaryAction()) {
    case PrimaryAction::Continue:
        return goTo(AssistantStep(int(m_step) + 1));
    case PrimaryAction::Run:
        return startRun();
    case PrimaryAction::NewCheck:
        return newCheck();
    }
}

void AssistantController::cancel()
{
    if (m_run.isRunning())
        m_run.cancel();
    else if (m_key.isBusy())
        m_key.cancel();
}

void AssistantController::testAgain()
{
    goTo(AssistantStep::Test);
    if (m_step == AssistantStep::Test && canContinue())
        startRun();
}

void AssistantController::newCheck()
{
    m_run.clear();
    goTo(AssistantStep::Scope);
}

void AssistantController::startRun()
{
    m_run.start(request(), m_scope.catalogue());
}

NetworkSettings AssistantController::network() const
{
    NetworkSettings network = m_network;
    const Environment environment = m_environments.environment().value_or(Environment());
    if (environment.demo) // nothing of it leaves this machine
        network.proxy = NetworkSettings::Proxy::None;
    network.extraCas += m_environmentCas;
    return network;
}

void AssistantController::setNetwork(const NetworkSettings &settings)
{
    m_network = settings;
    m_consumer.setNetwork(network());
    Q_EMIT networkChanged();
}

QString AssistantController::otherHost() const
{
    return QUrl(m_environments.environment().value_or(Environment()).otherIssuer).host();
}

CheckRequest AssistantController::request() const
{
    CheckRequest request;
    request.environment = m_environments.environment().value_or(Environment());
    request.clientId = m_key.fields().clientId.trimmed();
    request.scopes = m_scope.scopes();
    request.key = m_key.source();
    request.supplier = m_key.supplierNumber();
    m_grant.fill(request, m_consumer.number());
    if (m_grant.wantsAltinn() && m_grant.model() == DelegationModel::ApiDelegation && m_secondOpinion)
        request.secondOpinion = m_secondOpinion();
    request.network = network();
    return request;
}

GrantPreview AssistantController::preview() const
{
    const KeyEntry *entry = m_key.entry();
    const auto environment = m_environments.environment();
    if (!entry || !environment)
        return {};
    const JwtGrant grant = grantOf(request(), *entry);
    const QUrl address =
        environment->tokenEndpoint.isEmpty() ? QUrl(environment->issuer) : environment->tokenEndpoint;
    return {address, grant.header(), grant.claims()};
}

} // namespace da
