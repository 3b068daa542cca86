// SPDX-License-Identifier: MIT
#include "gui/KeyPairController.h"

#include "crypto/KeyPair.h"
#include "storage/PrivateFile.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>

namespace da {

namespace {

constexpr qsizetype shortPassword = 12; ///< characters; NIST SP 800-63B wants 8, of which many are guessed

}

/// One making of a key. Whoever takes the flag first decides: the job to write, or the wish to stop.
struct KeyPairController::Job {
    int bits = 0;
    QString kid;
    QString path;
    std::atomic_flag decided = ATOMIC_FLAG_INIT;
};

struct KeyPairController::Outcome {
    bool made = false; ///< false: the library made no key
    StorageFailure failure;
    QByteArray publicSet;
};

KeyPairController::KeyPairController(QObject *parent)
    : QObject(parent)
    , m_kid(newKeyId())
{
}

KeyPairController::~KeyPairController()
{
    cancel();
}

void KeyPairController::setBits(int bits)
{
    m_bits = bits;
    Q_EMIT changed();
}

void KeyPairController::setKid(const QString &kid)
{
    m_kid = kid.trimmed();
    Q_EMIT changed();
}

Message KeyPairController::kidMessage() const
{
    if (isValidKeyId(m_kid))
        return {};
    return {Tone::Bad,
        m_kid.isEmpty() ? tr("The key needs an id.")
                        : tr("Only the letters a to z, digits, full stop, _ and - are allowed.")};
}

void KeyPairController::setPassword(const QString &typed)
{
    m_password = SecretBytes::fromUtf8(typed);
    m_passwordLength = typed.size();
    Q_EMIT changed();
}

void KeyPairController::setRepeated(const QString &typed)
{
    m_repeated = SecretBytes::fromUtf8(typed);
    Q_EMIT changed();
}

Message KeyPairController::passwordMessage() const
{
    if (m_password.isEmpty())
        return {};
    if (m_passwordLength < shortPassword)
        return {Tone::Doubt,
            tr("Short passwords can be guessed. Use at least %1 characters.").arg(shortPassword)};
    return {Tone::Good, tr("Long enough.")};
}

Message KeyPairController::repeatedMessage() const
{
    if (m_repeated.isEmpty() || m_repeated.equals(m_password))
        return {};
    return {Tone::Bad, tr("The two passwords are not the same.")};
}

bool KeyPairController::canMake() const
{
    return m_state == State::Form && isValidKeyId(m_kid) && !m_password.isEmpty()
        && m_password.equals(m_repeated);
}

void KeyPairController::make(const QString &path)
{
    if (!canMake())
        return;
    auto job = std::make_shared<Job>();
    job->bits = m_bits;
    job->kid = m_kid;
    job->path = path;
    m_job = job;
    m_path = path;
    m_state = State::Making;
    m_trouble = {};
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job] {
        watcher->deleteLater();
        if (job == m_job)
            take(watcher->result());
    });
    const auto work = [job](const SecretBytes &password) {
        const auto key = generateRsaKey(job->bits);
        const auto pem =
            key ? encryptedPkcs8Pem(*key, password) : Result<QByteArray, CryptoError>(key.error());
        if (!pem)
            return Outcome();
        if (job->decided.test_and_set())
            return Outcome();
        return Outcome{true, writeNewPrivateFile(job->path, *pem), publicJwks(*key, job->kid)};
    };
    watcher->setFuture(QtConcurrent::run(work, m_password.copy()));
    Q_EMIT changed();
}

void KeyPairController::cancel()
{
    if (!m_job || m_job->decided.test_and_set())
        return;
    m_job.reset();
    m_state = State::Form;
    Q_EMIT changed();
}

void KeyPairController::take(const Outcome &outcome)
{
    m_job.reset();
    m_state = State::Form;
    const QString name = QFileInfo(m_path).fileName();
    if (outcome.made && !outcome.failure) {
        m_state = State::Made;
        m_publicSet = outcome.publicSet;
        m_password.wipe();
        m_repeated.wipe();
    } else if (!outcome.made) {
        m_trouble = {Tone::Bad, tr("No key could be made on this machine.")};
    } else if (outcome.failure->reason == StorageError::Reason::Taken) {
        m_trouble = {Tone::Bad,
            tr("There is already a file called %1. It was left as it is; choose another name.").arg(name)};
    } else {
        m_trouble = {Tone::Bad, tr("%1 could not be written: %2").arg(name, outcome.failure->detail)};
    }
    Q_EMIT changed();
}

QDate KeyPairController::lastDay(const QDate &day)
{
    return day.addYears(1);
}

} // namespace da
