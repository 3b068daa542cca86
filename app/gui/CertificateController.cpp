// SPDX-License-Identifier: MIT
#include "gui/CertificateController.h"

#include "gui/KeyTexts.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

/// What lies outside the lock of a PKCS#12, as if it were a file of its own. Issuers are only part of the
/// chain, unless there is nothing else.
std::shared_ptr<const KeyFile> outsideTheLock(const QList<BusinessCertificate> &certificates)
{
    QList<KeyEntry> leaves;
    for (const BusinessCertificate &certificate : certificates) {
        if (certificate.isCa() && certificates.size() > 1)
            continue;
        KeyEntry entry;
        entry.certificate = certificate;
        leaves << entry;
    }
    return leaves.isEmpty()
        ? nullptr
        : std::make_shared<const KeyFile>(KeyFileKind::Pkcs12, leaves, QList<KeyFinding>());
}

int firstLeaf(const QList<KeyEntry> &entries)
{
    const auto leaf = std::find_if(entries.begin(), entries.end(),
        [](const KeyEntry &entry) { return entry.certificate && !entry.certificate->isCa(); });
    return leaf != entries.end() ? int(leaf - entries.begin()) : entries.isEmpty() ? -1 : 0;
}

} // namespace

CertificateController::CertificateController(QObject *parent)
    : QObject(parent)
    , m_issuers(IssuerRegistry::bundled())
{
    connect(&m_loader, &KeyLoader::finished, this, &CertificateController::take);
}

void CertificateController::openFile(const QString &path)
{
    m_path = path;
    m_loader.load(m_path, {}, m_issuers);
    take({});
}

void CertificateController::unlock(SecretBytes password)
{
    m_loader.load(m_path, std::move(password), m_issuers);
    // What lies open stays in sight while the password is tried.
    KeyOutcome meanwhile;
    meanwhile.inTheOpen = m_outcome.inTheOpen;
    take(meanwhile);
}

void CertificateController::take(const KeyOutcome &outcome)
{
    m_outcome = outcome;
    m_shown = outcome.file ? outcome.file : outsideTheLock(outcome.inTheOpen);
    m_entry = -1;
    readChain();
    Q_EMIT changed();
}

void CertificateController::readChain()
{
    m_link = 0;
    m_chain.clear();
    const KeyEntry *entry = shownEntry();
    if (entry && entry->certificate)
        m_chain = chainOf(*entry->certificate,
            m_outcome.file ? m_outcome.file->certificates() : m_outcome.inTheOpen, m_issuers);
}

CertificateController::State CertificateController::state() const
{
    if (m_loader.isBusy())
        return State::Opening;
    if (m_outcome.file)
        return State::Opened;
    if (m_path.isEmpty())
        return State::NoFile;
    return m_outcome.needsPassword ? State::NeedsPassword : State::Failed;
}

bool CertificateController::wantsPassword() const
{
    return state() == State::NeedsPassword || m_outcome.isPasswordWrong();
}

void CertificateController::judgeFor(std::optional<EnvironmentKind> environment)
{
    if (std::exchange(m_environment, environment) == environment)
        return;
    // The program's choice may be another for another environment.
    readChain();
    Q_EMIT changed();
}

const QList<KeyEntry> &CertificateController::entries() const
{
    static const QList<KeyEntry> none;
    return m_shown ? m_shown->entries() : none;
}

QStringList CertificateController::entryNames() const
{
    QStringList names;
    for (const KeyEntry &entry : entries()) {
        QStringList parts;
        if (const auto &certificate = entry.certificate) {
            parts << certificate->commonName() << certificate->organisationNumber();
            parts << (certificate->isCa() ? QString() : purposeText(certificate->purposes()));
            parts << tr("to %1").arg(
                QLocale().toString(certificate->notAfter().toLocalTime().date(), QLocale::ShortFormat));
        } else {
            parts << tr("Key without certificate") << entry.kid << entry.friendlyName;
        }
        if (!entry.key && m_outcome.file)
            parts << tr("without key");
        parts.removeAll(QString());
        names << parts.join(u" · "_s);
    }
    return names;
}

void CertificateController::lookAt(int entry)
{
    m_entry = entry;
    readChain();
    Q_EMIT changed();
}

int CertificateController::entry() const
{
    if (!m_shown)
        return -1;
    if (m_entry >= 0 && m_entry < m_shown->entries().size())
        return m_entry;
    const KeyChoice choice = m_shown->chosen(context());
    return choice.reason == KeyChoice::Reason::NoKey ? firstLeaf(m_shown->entries()) : choice.index;
}

const KeyEntry *CertificateController::shownEntry() const
{
    const int index = entry();
    return index < 0 ? nullptr : &m_shown->entries().at(index);
}

QString CertificateController::choice() const
{
    if (!m_shown)
        return {};
    const KeyChoice choice = m_shown->chosen(context());
    const QString why = choiceSentence(*m_shown, choice);
    if (why.isEmpty() || choice.index == entry())
        return why.isEmpty() ? why : tr("This is the one the program would choose. %1").arg(why);
    return tr("The program would choose another: %1").arg(entryNames().value(choice.index));
}

CertificateVerdict CertificateController::verdict(const Texts &texts) const
{
    if (!m_shown)
        return {};
    return verdictOn({*m_shown, entry(), m_entry >= 0, !m_outcome.file}, context(), texts);
}

void CertificateController::selectLink(int link)
{
    if (link == m_link || link < 0 || link >= m_chain.size())
        return;
    m_link = link;
    Q_EMIT changed();
}

QList<FieldGroup> CertificateController::fields() const
{
    return fieldsOf(m_link);
}

QList<FieldGroup> CertificateController::fieldsOf(int link) const
{
    const KeyEntry *entry = shownEntry();
    if (!entry)
        return {};
    FieldSource source;
    source.at = QDateTime::currentDateTimeUtc();
    source.entry = link == 0 ? entry : nullptr;
    if (!m_chain.isEmpty()) {
        source.certificate = &m_chain.at(link).certificate;
        source.trust = m_issuers.confirm(*source.certificate);
    }
    return certificateFields(source);
}

QString CertificateController::asText(const Texts &texts) const
{
    const CertificateVerdict told = verdict(texts);
    QStringList lines{QFileInfo(m_path).fileName(), told.heading, told.sentence};
    for (const Message &finding : told.findings)
        lines << u"- "_s + finding.text;
    lines.removeAll(QString());
    lines << QString() << da::asText(fieldsOf(0));
    for (const ChainCertificate &each : m_chain.mid(1))
        lines << tr("Issued by: %1").arg(each.certificate.subject());
    return lines.join(u'\n') + u'\n';
}

std::optional<EnvironmentKind> CertificateController::ownEnvironment() const
{
    const KeyEntry *entry = shownEntry();
    const auto environment =
        entry && entry->certificate ? entry->certificate->environment() : CertificateEnvironment::Unknown;
    if (environment == CertificateEnvironment::Unknown)
        return std::nullopt;
    return environment == CertificateEnvironment::Test ? EnvironmentKind::Test : EnvironmentKind::Production;
}

bool CertificateController::hasKey() const
{
    const KeyEntry *entry = shownEntry();
    return entry && entry->key;
}

KeyContext CertificateController::context() const
{
    KeyContext context;
    context.environment = m_environment;
    context.issuers = &m_issuers;
    return context;
}

} // namespace da
