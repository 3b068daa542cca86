// SPDX-License-Identifier: MIT
#include "storage/KeychainSecretStore.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace da {

namespace {

using Outcome = std::function<SecretResult(QKeychain::Job *)>;

SecretStatus statusOf(QKeychain::Error error, SecretStatus success)
{
    switch (error) {
    case QKeychain::NoError:
        return success;
    case QKeychain::EntryNotFound:
        return success == SecretStatus::Removed ? success : SecretStatus::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretStatus::Refused;
    case QKeychain::CouldNotDeleteEntry:
        return SecretStatus::Failed;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // What qtkeychain says when there is no bus, or nobody on it.
        break;
    }
    return SecretStatus::Unavailable;
}

SecretResult resultOf(QKeychain::Job *job, SecretStatus success)
{
    SecretResult result;
    result.status = statusOf(job->error(), success);
    if (result.status != success)
        result.reason = job->errorString();
    return result;
}

/// Waits for one job and for the clock, whichever comes first. The job belongs to itself: a backend holds a
/// bare pointer to it, so it must live until it has finished, even when nobody waits any more.
class Errand : public QObject {
public:
    Errand(QObject *store, QObject *receiver, SecretCallback done)
        : QObject(store)
        , m_receiver(receiver)
        , m_done(std::move(done))
    {
    }

    void start(QKeychain::Job *job, std::chrono::milliseconds limit, Outcome outcome)
    {
        connect(job, &QKeychain::Job::finished, this,
            [this, outcome = std::move(outcome)](QKeychain::Job *finished) { finish(outcome(finished)); });
        connect(&m_clock, &QTimer::timeout, this, [this, job = QPointer(job)] {
            if (job)
                disconnect(job, nullptr, this, nullptr);
            SecretResult result;
            result.timedOut = true;
            finish(std::move(result));
        });
        m_clock.setSingleShot(true);
        m_clock.start(limit);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->start();
    }

private:
    void finish(SecretResult result)
    {
        m_clock.stop();
        deleteLater();
        // Last: the receiver may delete the store, and with it this.
        if (const SecretCallback done = std::move(m_done); m_receiver && done)
            done(std::move(result));
    }

    QPointer<QObject> m_receiver;
    SecretCallback m_done;
    QTimer m_clock;
};

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, QObject *parent)
    : SecretStore(parent)
    , m_service(std::move(service))
{
}

void KeychainSecretStore::read(const QString &key, QObject *receiver, SecretCallback done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    auto *errand = new Errand(this, receiver, std::move(done));
    errand->start(job, m_limit, [](QKeychain::Job *finished) {
        SecretResult result = resultOf(finished, SecretStatus::Stored);
        QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData();
        result.secret = SecretBytes::takeFrom(bytes);
        return result;
    });
}

void KeychainSecretStore::write(
    const QString &key, SecretBytes secret, QObject *receiver, SecretCallback done)
{
    if (secret.isEmpty()) {
        SecretResult result;
        result.status = SecretStatus::Failed;
        answerLater(receiver, std::move(done), std::move(result));
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(secret.copyToByteArray());
    auto *errand = new Errand(this, receiver, std::move(done));
    errand->start(
        job, m_limit, [](QKeychain::Job *finished) { return resultOf(finished, SecretStatus::Stored); });
}

void KeychainSecretStore::remove(const QString &key, QObject *receiver, SecretCallback done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    auto *errand = new Errand(this, receiver, std::move(done));
    errand->start(
        job, m_limit, [](QKeychain::Job *finished) { return resultOf(finished, SecretStatus::Removed); });
}

} // namespace da
