// SPDX-License-Identifier: MIT
#include "gui/KeyController.h"

#include "demo/DemoEnvironment.h"
#include "domain/OrganisationNumber.h"

#include <QFile>

#include <algorithm>

namespace da {

namespace {

using Stage = KeyringState::Stage;

constexpr qint64 maxIssuerFile = 1024 * 1024;

/// Opening has begun and nothing has come of it.
bool isUnfinished(const KeyFields &fields)
{
    const KeyOutcome &outcome = fields.outcome;
    const bool nothing = outcome.readable && !outcome.needsPassword && !outcome.file && !outcome.error;
    return !fields.filePath.isEmpty() && (nothing || fields.keyring.stage == Stage::Asking);
}

} // namespace

KeyController::KeyController(QObject *parent)
    : QObject(parent)
    , m_issuers(IssuerRegistry::bundled())
{
    connect(&m_loader, &KeyLoader::finished, this, &KeyController::loaded);
    connect(&m_keeper, &PasswordKeeper::kept, this, &KeyController::passwordKept);
    connect(&m_keeper, &PasswordKeeper::changed, this, [this] {
        m_fields.keyring = m_keeper.state();
        Q_EMIT changed();
    });
}

void KeyController::restore(const KeyFields &fields)
{
    m_loader.drop();
    m_toKeep.wipe();
    m_fields = fields;
    m_keeper.setState(isUnfinished(fields) ? KeyringState() : fields.keyring);
    if (isUnfinished(fields))
        return start(SecretBytes());
    Q_EMIT changed();
}

template <typename T>
void KeyController::set(T &field, const T &value)
{
    if (field == value)
        return;
    field = value;
    Q_EMIT changed();
}

void KeyController::setClientId(const QString &clientId)
{
    set(m_fields.clientId, clientId);
}

void KeyController::setKid(const QString &kid)
{
    set(m_fields.kid, kid);
}

void KeyController::setSupplier(const QString &number)
{
    set(m_fields.supplier, number);
}

void KeyController::setEntry(int entry)
{
    set(m_fields.entry, entry);
}

void KeyController::setProfile(const QString &id)
{
    set(m_fields.profile, id);
}

void KeyController::setEnvironment(const Environment &environment)
{
    m_environment = environment;
    m_issuers = IssuerRegistry::bundled();
    for (const QString &name : environment.issuerCaFiles) {
        // One that cannot be read confirms nobody; the certificate's own findings then say so.
        if (QFile file(name); file.open(QIODevice::ReadOnly))
            (void)m_issuers.addPem(file.read(maxIssuerFile));
    }
    Q_EMIT changed();
}

void KeyController::openFile(const QString &path)
{
    m_fields.filePath = path;
    m_fields.entry = -1;
    m_keeper.setState({});
    m_toKeep.wipe();
    start(SecretBytes());
}

void KeyController::unlock(SecretBytes password, bool remember)
{
    // An answer of the keyring would come too late.
    if (m_keeper.isAsking())
        m_keeper.setState({});
    m_toKeep = remember && m_keeper.canKeep() ? password.copy() : SecretBytes();
    start(std::move(password));
}

bool KeyController::unlockDemo(const DemoEnvironment &demo, const QString &file)
{
    if (state() != State::NeedsPassword || m_fields.filePath != file)
        return false;
    unlock(SecretBytes::fromUtf8(demo.keyPassword()));
    return true;
}

void KeyController::start(SecretBytes password)
{
    m_fields.outcome = KeyOutcome();
    m_fields.keyring = m_keeper.state();
    m_loader.load(m_fields.filePath, std::move(password), m_issuers);
    Q_EMIT changed();
}

void KeyController::loaded(const KeyOutcome &outcome)
{
    m_fields.outcome = outcome;
    SecretBytes toKeep = std::move(m_toKeep);
    const bool fromKeyring = m_keeper.state().stage == Stage::Used;
    if (outcome.needsPassword && m_keeper.state().stage == Stage::Silent) {
        m_keeper.ask(m_fields.filePath, [this](SecretBytes password) { start(std::move(password)); });
    } else if (fromKeyring && outcome.isPasswordWrong()) {
        m_keeper.setStage(Stage::Unfit);
        m_fields.outcome = KeyOutcome();
        m_fields.outcome.needsPassword = true;
    } else if (fromKeyring && !outcome.file) {
        m_keeper.setState({});
    } else if (outcome.file && !toKeep.isEmpty()) {
        m_keeper.keep(m_fields.filePath, std::move(toKeep));
    }
    m_fields.keyring = m_keeper.state();
    Q_EMIT changed();
}

void KeyController::forgetPassword()
{
    m_keeper.forget(m_fields.filePath);
    m_fields.keyring = m_keeper.state();
    Q_EMIT changed();
}

void KeyController::cancel()
{
    if (m_loader.isBusy()) {
        m_loader.drop();
        return closeFile();
    }
    m_keeper.setStage(Stage::Refused);
    m_fields.keyring = m_keeper.state();
    Q_EMIT changed();
}

void KeyController::closeFile()
{
    m_fields.filePath.clear();
    m_fields.outcome = KeyOutcome();
    m_fields.entry = -1;
    m_fields.keyring = {};
    m_keeper.setState({});
    m_toKeep.wipe();
    Q_EMIT changed();
}

Message KeyController::keyringNote() const
{
    const Stage stage = m_keeper.state().stage;
    // Why a password had to be typed is of no interest once it was.
    if (state() == State::Opened && (stage == Stage::Refused || stage == Stage::Unavailable))
        return {};
    return keyringMessage(m_keeper.state());
}

KeyController::State KeyController::state() const
{
    if (m_loader.isBusy())
        return State::Opening;
    if (m_fields.outcome.file)
        return State::Opened;
    if (m_fields.filePath.isEmpty())
        return State::NoFile;
    if (m_keeper.isAsking() && !m_keeper.isSlow())
        return State::AskingKeyring;
    return m_fields.outcome.needsPassword ? State::NeedsPassword : State::Failed;
}

bool KeyController::isComplete() const
{
    const KeyEntry *chosen = entry();
    return !m_fields.clientId.trimmed().isEmpty() && chosen && chosen->isUsable(context());
}

int KeyController::chosenEntry() const
{
    if (!m_fields.outcome.file)
        return -1;
    const bool own = m_fields.entry >= 0 && m_fields.entry < m_fields.outcome.file->entries().size();
    return own ? m_fields.entry : m_fields.outcome.file->chosen(context()).index;
}

const KeyEntry *KeyController::entry() const
{
    const int index = chosenEntry();
    return index < 0 ? nullptr : &m_fields.outcome.file->entries().at(index);
}

KeySource KeyController::source() const
{
    KeySource source;
    source.file = m_fields.filePath;
    source.kid = m_fields.kid.trimmed();
    source.entry = chosenEntry();
    source.opened = m_fields.outcome.file;
    return source;
}

QList<KeyFinding> KeyController::findings() const
{
    if (!m_fields.outcome.file)
        return {};
    QList<KeyFinding> all = m_fields.outcome.file->findings(context());
    if (const KeyEntry *chosen = entry())
        all += chosen->findings(context());
    std::stable_sort(all.begin(), all.end(),
        [](const KeyFinding &a, const KeyFinding &b) { return a.severity < b.severity; });
    QList<KeyFinding> distinct;
    std::copy_if(all.begin(), all.end(), std::back_inserter(distinct),
        [&distinct](const KeyFinding &finding) { return !distinct.contains(finding); });
    return distinct;
}

QString KeyController::supplierNumber() const
{
    const KeyEntry *chosen = entry();
    if (chosen && chosen->certificate && !chosen->certificate->organisationNumber().isEmpty())
        return chosen->certificate->organisationNumber();
    const auto typed = OrganisationNumber::parse(m_fields.supplier);
    return typed ? typed->digits() : QString();
}

KeyContext KeyController::context() const
{
    KeyContext context;
    context.environment = m_environment.kind;
    const auto expected = OrganisationNumber::parse(m_fields.supplier);
    context.expectedOrganisation = expected ? expected->digits() : QString();
    context.issuers = &m_issuers;
    context.kidGiven = !m_fields.kid.trimmed().isEmpty();
    return context;
}

} // namespace da
