// SPDX-License-Identifier: MIT
#include "gui/NetworkController.h"

#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace da {

namespace {
constexpr qint64 largestCaFile = 1024 * 1024; // bytes
}

CaFile CaFile::read(const QString &path)
{
    CaFile read;
    read.path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        read.fault = Fault::NotReadable;
        return read;
    }
    const QByteArray bytes = file.read(largestCaFile + 1);
    read.fault = bytes.size() > largestCaFile ? Fault::TooLarge : Fault::None;
    if (read.fault != Fault::None)
        return read;
    read.certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (read.certificates.isEmpty())
        read.certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    if (read.certificates.isEmpty())
        read.fault = Fault::NoCertificate;
    return read;
}

NetworkController::NetworkController(SecretStore &keyring, QObject *parent)
    : QObject(parent)
    , m_keeper([](const QString &key) { return key; })
{
    m_keeper.setStore(&keyring);
    connect(&m_keeper, &PasswordKeeper::changed, this, &NetworkController::keyringChanged);
}

void NetworkController::restore(const ProxySettings &proxy, const QString &caFile)
{
    m_proxy = proxy;
    if (wantsLogin())
        askKeyring();
    m_caFile = CaFile();
    m_caFile.path = caFile;
    m_readingCas = !caFile.isEmpty();
    if (m_readingCas) {
        auto *watcher = new QFutureWatcher<CaFile>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            if (!std::exchange(m_readingCas, false) || watcher->result().path != m_caFile.path)
                return;
            m_caFile = watcher->result();
            Q_EMIT changed();
        });
        watcher->setFuture(QtConcurrent::run(&CaFile::read, caFile));
    }
    Q_EMIT changed();
}

NetworkSettings NetworkController::settings() const
{
    NetworkSettings settings;
    settings.extraCas = m_caFile.certificates;
    switch (m_proxy.mode) {
    case ProxyMode::System:
        break;
    case ProxyMode::None:
        settings.proxy = NetworkSettings::Proxy::None;
        break;
    case ProxyMode::Manual:
        settings.proxy = NetworkSettings::Proxy::Manual;
        settings.manual = QNetworkProxy(QNetworkProxy::HttpProxy, m_proxy.host, m_proxy.port, m_proxy.user);
        if (!m_proxy.user.isEmpty())
            settings.proxyPassword = m_password;
        break;
    }
    return settings;
}

bool NetworkController::isPasswordKept() const
{
    return m_keeper.hasPassword() || m_keeper.state().stage == KeyringState::Stage::Keeping;
}

void NetworkController::setPassword(SecretBytes password)
{
    m_password = password.isEmpty() ? nullptr : std::make_shared<const SecretBytes>(std::move(password));
}

void NetworkController::askKeyring()
{
    m_keeper.ask(m_proxy.secretKey(), [this](SecretBytes password) {
        setPassword(std::move(password));
        Q_EMIT changed();
    });
}

void NetworkController::apply(
    const ProxySettings &proxy, SecretBytes password, bool remember, const CaFile &caFile)
{
    const bool sameLogin = proxy.secretKey() == m_proxy.secretKey();
    const bool typed = !password.isEmpty();
    const bool wasKept = sameLogin && isPasswordKept();
    m_proxy = proxy;
    m_caFile = caFile;
    m_readingCas = false;
    if (typed || !sameLogin) {
        m_keeper.setState({});
        setPassword(std::move(password));
    }
    if (wantsLogin() && !m_password)
        askKeyring();
    else if (wantsLogin() && remember && (typed || !wasKept))
        m_keeper.keep(m_proxy.secretKey(), m_password->copy());
    else if (wantsLogin() && !remember && (typed || wasKept)
        && m_keeper.canKeep()) // an old one may lie there
        m_keeper.forget(m_proxy.secretKey());
    Q_EMIT changed();
    Q_EMIT chosen();
}

} // namespace da
