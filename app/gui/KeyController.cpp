// SPDX-License-Identifier: MIT
#include "gui/KeyController.h"

#include "domain/OrganisationNumber.h"

#include <QFile>

#include <algorithm>

namespace da {

namespace {
constexpr qint64 maxIssuerFile = 1024 * 1024;
}

KeyController::KeyController(QObject *parent)
    : QObject(parent)
    , m_issuers(IssuerRegistry::bundled())
{
    connect(&m_loader, &KeyLoader::finished, this, [this](const KeyOutcome &outcome) {
        m_fields.outcome = outcome;
        Q_EMIT changed();
    });
}

void KeyController::restore(const KeyFields &fields)
{
    m_loader.drop();
    m_fields = fields;
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
    start(SecretBytes());
}

void KeyController::unlock(SecretBytes password)
{
    start(std::move(password));
}

void KeyController::start(SecretBytes password)
{
    m_fields.outcome = KeyOutcome();
    m_loader.load(m_fields.filePath, std::move(password), m_issuers);
    Q_EMIT changed();
}

void KeyController::cancel()
{
    m_loader.drop();
    closeFile();
}

void KeyController::closeFile()
{
    m_fields.filePath.clear();
    m_fields.outcome = KeyOutcome();
    m_fields.entry = -1;
    Q_EMIT changed();
}

KeyController::State KeyController::state() const
{
    if (m_loader.isBusy())
        return State::Opening;
    if (m_fields.outcome.file)
        return State::Opened;
    if (m_fields.filePath.isEmpty())
        return State::NoFile;
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
