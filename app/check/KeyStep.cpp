// SPDX-License-Identifier: MIT
#include "check/KeyStep.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace da {

namespace {

constexpr qint64 largestKeyFile = 1024 * 1024;

using Opened = std::shared_ptr<Result<KeyFile, KeyFileError>>;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestKeyFile + 1) : QByteArray();
}

} // namespace

void KeyStep::start()
{
    m_state.issuers = IssuerRegistry::bundled();
    for (const QString &file : m_state.request.environment.issuerCaFiles)
        (void)m_state.issuers.addPem(
            readFile(file)); // an unreadable file only means that its issuers stay unknown
    if (m_state.request.key.opened) {
        m_state.keyFile = m_state.request.key.opened;
        return judge();
    }
    const QString path = m_state.request.key.file;
    if (path.isEmpty() || !QFileInfo(path).isReadable() || !QFileInfo(path).isFile())
        return failWith({Cause::PrivateKeyNotAccessible, true, path, {}});
    open(readFile(path));
}

void KeyStep::open(const QByteArray &bytes)
{
    auto *watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Opened opened = watcher->result();
        watcher->deleteLater();
        if (!opened->ok())
            return failWith(opened->error());
        m_state.keyFile = std::make_shared<const KeyFile>(std::move(*opened).value());
        judge();
    });
    // The derivation cannot be interrupted: the copies belong to the task, which may outlive this step.
    auto password = std::make_shared<SecretBytes>(m_state.request.key.password.copy());
    watcher->setFuture(QtConcurrent::run([bytes, password, issuers = m_state.issuers] {
        return std::make_shared<Result<KeyFile, KeyFileError>>(KeyFile::open(bytes, *password, issuers));
    }));
}

KeyContext KeyStep::context() const
{
    KeyContext context;
    context.environment = m_state.request.environment.kind;
    context.expectedOrganisation = m_state.request.supplier;
    context.at = QDateTime::currentDateTimeUtc();
    context.issuers = &m_state.issuers;
    context.kidGiven = !m_state.request.key.kid.isEmpty();
    return context;
}

void KeyStep::judge()
{
    if (!choose())
        return;
    const KeyEntry &entry = m_state.keyFile->entries().at(m_state.keyIndex);
    const QString kid = m_state.request.key.kid.isEmpty() ? entry.kid : m_state.request.key.kid;
    m_state.facts.kid = kid;
    if (!kid.isEmpty())
        find(FindingId::KeyByKid, {kid});
    if (entry.certificate)
        tellCertificate(entry);
    if (!judgeFindings(entry))
        return;
    if (kid.isEmpty() && !entry.certificate) {
        // Neither a certificate nor a kid: the server could not tell whose key it is.
        findFirst(FindingId::KeyProblem, {toId(Cause::KeyIdMissing), QStringLiteral("kid_needed")});
        return fail(Diagnosis::of(Cause::KeyIdMissing, Certainty::Likely, m_state.facts));
    }
    // A system user may be the supplier's own.
    const bool own = m_state.report.model == DelegationModel::ApiDelegation
        && m_state.report.consumer == m_state.report.supplier;
    if (own) {
        findFirst(FindingId::ConsumerIsOwn, {m_state.report.consumer});
        return fail(Diagnosis::of(Cause::ConsumerOrgIsOwn, Certainty::Certain, m_state.facts));
    }
    pass();
}

bool KeyStep::choose()
{
    const QList<KeyEntry> &entries = m_state.keyFile->entries();
    KeyChoice choice = m_state.keyFile->chosen(context());
    if (m_state.request.key.entry >= 0)
        choice = {m_state.request.key.entry, KeyChoice::Reason::OnlyOne};
    m_state.keyIndex = choice.index;
    if (choice.reason == KeyChoice::Reason::SeveralKeys)
        choice.index = m_state.keyIndex = entryWithKid();
    if (choice.reason == KeyChoice::Reason::SeveralOrganisations
        || (choice.reason == KeyChoice::Reason::SeveralKeys && choice.index < 0))
        failWith({Cause::KeystoreSeveralKeys, true, {}, {}});
    else if (choice.index < 0 || choice.index >= int(entries.size()) || !entries.at(choice.index).key)
        failWith({Cause::KeystoreNoPrivateKey, true, {}, {}});
    else
        return true;
    return false;
}

/// Bare keys are told apart by their kid alone.
int KeyStep::entryWithKid() const
{
    const QString &kid = m_state.request.key.kid;
    const QList<KeyEntry> &entries = m_state.keyFile->entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!kid.isEmpty() && entries.at(i).kid == kid)
            return int(i);
    }
    return -1;
}

bool KeyStep::judgeFindings(const KeyEntry &entry)
{
    QList<KeyFinding> findings = entry.findings(context());
    for (const KeyFinding &finding : m_state.keyFile->findings(context())) {
        if (finding.severity
            != KeyFinding::Severity::Blocks) // what blocks the chosen key stands among its own findings
            findings.append(finding);
    }
    for (const KeyFinding &finding : findings) {
        const QStringList arguments = QStringList{toId(finding.cause), finding.detail} + finding.arguments;
        if (finding.severity == KeyFinding::Severity::Blocks) {
            findFirst(FindingId::KeyProblem, arguments);
            fail(Diagnosis::of(
                finding.cause, finding.certain ? Certainty::Certain : Certainty::Likely, m_state.facts));
            return false;
        }
        if (finding.severity == KeyFinding::Severity::Warning)
            warn(FindingId::KeyProblem, arguments);
    }
    return true;
}

void KeyStep::tellCertificate(const KeyEntry &entry)
{
    const BusinessCertificate &certificate = *entry.certificate;
    m_state.report.supplierName = certificate.organisationName();
    m_state.report.supplier = certificate.organisationNumber();
    if (m_state.report.supplier.isEmpty())
        m_state.report.supplier = m_state.request.supplier;
    m_state.facts.clientOwner = m_state.report.supplier;
    m_state.facts.certificateOrganisation = certificate.organisationNumber();
    m_state.facts.certificateNotBefore = certificate.notBefore();
    m_state.facts.certificateNotAfter = certificate.notAfter();
    find(FindingId::KeyOpened,
        {certificate.organisationName(), certificate.organisationNumber(), certificate.issuerDn()});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    find(FindingId::KeyValidTo,
        {certificate.notAfter().toString(Qt::ISODate), QString::number(certificate.daysLeft(now))});
    if (m_state.keyFile->entries().size() > 1)
        find(FindingId::KeyChosen,
            {QString::number(m_state.keyIndex + 1), QString::number(m_state.keyFile->entries().size())});
}

void KeyStep::failWith(const KeyFileError &error)
{
    find(FindingId::KeyNotOpened, {QFileInfo(m_state.request.key.file).fileName()});
    find(FindingId::KeyProblem, {toId(error.cause), error.what});
    Diagnosis diagnosis =
        Diagnosis::of(error.cause, error.certain ? Certainty::Certain : Certainty::Likely, m_state.facts);
    for (const Cause other : error.alternatives)
        diagnosis.alternatives.append(Alternative::of(other));
    fail(std::move(diagnosis));
}

} // namespace da
