// SPDX-License-Identifier: MIT
#include "gui/KeyLoader.h"

#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace da {

namespace {

constexpr qint64 maxBytes = 1024 * 1024;

KeyOutcome openKeyFile(const QString &path, const SecretBytes &password, const IssuerRegistry &issuers)
{
    KeyOutcome outcome;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        outcome.readable = false;
        return outcome;
    }
    // One byte more than is allowed, so that open() sees that it is too much.
    QByteArray bytes = file.read(maxBytes + 1);
    if (password.isEmpty() && KeyFile::needsPassword(bytes)) {
        outcome.needsPassword = true;
        outcome.inTheOpen = KeyFile::certificatesInTheOpen(bytes);
        return outcome;
    }
    auto opened = KeyFile::open(bytes, password, issuers);
    if (opened) {
        outcome.file = std::make_shared<const KeyFile>(std::move(opened).value());
    } else {
        outcome.error = opened.error();
        outcome.inTheOpen = KeyFile::certificatesInTheOpen(bytes);
    }
    wipe(bytes);
    return outcome;
}

} // namespace

bool KeyOutcome::isPasswordWrong() const
{
    return error
        && (error->cause == Cause::KeystoreWrongPassword || error->cause == Cause::KeystorePasswordOrDamage);
}

KeyLoader::KeyLoader(QObject *parent)
    : QObject(parent)
{
}

void KeyLoader::load(const QString &path, SecretBytes password, const IssuerRegistry &issuers)
{
    const quint64 generation = ++m_generation;
    m_busy = true;
    auto *watcher = new QFutureWatcher<KeyOutcome>(this);
    connect(watcher, &QFutureWatcher<KeyOutcome>::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        m_busy = false;
        Q_EMIT finished(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [path, issuers](const SecretBytes &secret) { return openKeyFile(path, secret, issuers); },
        std::move(password)));
}

void KeyLoader::drop()
{
    ++m_generation;
    m_busy = false;
}

} // namespace da
