// SPDX-License-Identifier: MIT
#include "gui/NetworkEditor.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>
#include <tuple>

namespace da {

NetworkEditor::NetworkEditor(NetworkController &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_draft(network.proxy())
    , m_port(m_draft.port == 0 ? QString() : QString::number(m_draft.port))
    , m_caFile(network.caFile())
{
    connect(&network, &NetworkController::keyringChanged, this, &NetworkEditor::changed);
    connect(&network, &NetworkController::changed, this, [this] {
        if (!m_reading && m_caFile.path == m_network.caFile().path)
            m_caFile = m_network.caFile(); // read since the dialog was opened
        Q_EMIT changed();
    });
}

void NetworkEditor::setMode(ProxyMode mode)
{
    m_draft.mode = mode;
    Q_EMIT changed();
}

void NetworkEditor::setHost(const QString &text)
{
    m_draft.host = text;
    Q_EMIT changed();
}

void NetworkEditor::tidyHost()
{
    std::tie(m_draft.host, m_port) = hostAndPort();
    Q_EMIT changed();
}

std::pair<QString, QString> NetworkEditor::hostAndPort() const
{
    const QString typed = m_draft.host.trimmed();
    const bool hasScheme = typed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? typed : QStringLiteral("http://") + typed, QUrl::StrictMode);
    const bool isAddress = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!isAddress || (!hasScheme && url.port() <= 0))
        return {typed, m_port};
    return {url.host(), url.port() > 0 ? QString::number(url.port()) : m_port};
}

void NetworkEditor::setPort(const QString &text)
{
    m_port = text.trimmed();
    Q_EMIT changed();
}

void NetworkEditor::setUser(const QString &text)
{
    m_draft.user = text;
    Q_EMIT changed();
}

void NetworkEditor::openCaFile(const QString &path)
{
    m_caFile = CaFile();
    m_caFile.path = path;
    m_reading = true;
    auto *watcher = new QFutureWatcher<CaFile>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!m_reading || watcher->result().path != m_caFile.path)
            return;
        m_reading = false;
        m_caFile = watcher->result();
        Q_EMIT changed();
    });
    watcher->setFuture(QtConcurrent::run(&CaFile::read, path));
    Q_EMIT changed();
}

void NetworkEditor::dropCaFile()
{
    m_reading = false;
    m_caFile = CaFile();
    Q_EMIT changed();
}

ProxySettings NetworkEditor::draft() const
{
    const auto [host, portText] = hostAndPort();
    bool isNumber = false;
    const uint port = portText.toUInt(&isNumber);
    ProxySettings proxy = m_draft;
    proxy.host = host;
    proxy.port = isNumber && port <= 0xffff ? quint16(port) : quint16(0);
    // What is not in force is remembered as far as it can be.
    if (proxy.mode != ProxyMode::Manual && !proxy.isValid())
        proxy = ProxySettings{proxy.mode, {}, 0, {}};
    return proxy;
}

Message NetworkEditor::hostMessage() const
{
    if (m_draft.host.isEmpty())
        return {};
    if (m_draft.host.contains(u'@'))
        return {Tone::Bad, tr("User and password have fields of their own.")};
    if (!ProxySettings{ProxyMode::Manual, hostAndPort().first, 1, {}}.isValid())
        return {Tone::Bad, tr("This is neither the name nor the address of a machine.")};
    return {};
}

Message NetworkEditor::portMessage() const
{
    if (m_port.isEmpty() || ProxySettings{ProxyMode::Manual, QStringLiteral("a"), draft().port, {}}.isValid())
        return {};
    return {Tone::Bad, tr("A port is a number from 1 to 65535.")};
}

Message NetworkEditor::userMessage() const
{
    if (ProxySettings{ProxyMode::Manual, QStringLiteral("a"), 1, m_draft.user}.isValid())
        return {};
    return {Tone::Bad, tr("A user name holds no colon; the password has a field of its own.")};
}

bool NetworkEditor::isOwnUser() const
{
    return draft().secretKey() == m_network.proxy().secretKey() && !m_draft.user.isEmpty();
}

Message NetworkEditor::passwordMessage() const
{
    if (!isOwnUser())
        return {};
    KeyringState state = m_network.keyring().state();
    if (state.stage == KeyringState::Stage::Used) // what it opened was no file
        state.stage = KeyringState::Stage::Kept;
    const Message message = keyringMessage(state);
    if (message.text.isEmpty() && m_network.hasPassword())
        return {Tone::Neutral, tr("The password is remembered until the program ends.")};
    return message;
}

Message NetworkEditor::caMessage() const
{
    switch (m_caFile.fault) {
    case CaFile::Fault::NotReadable:
        return {Tone::Bad, tr("The file cannot be read.")};
    case CaFile::Fault::TooLarge:
        return {Tone::Bad, tr("The file is too large to be a list of certificates.")};
    case CaFile::Fault::NoCertificate:
        return {Tone::Bad, tr("There is no certificate in the file; PEM or DER is wanted.")};
    case CaFile::Fault::None:
        break;
    }
    const QList<QSslCertificate> &all = m_caFile.certificates;
    if (all.isEmpty())
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto current = std::find_if(all.begin(), all.end(), [&now](const QSslCertificate &each) {
        return each.effectiveDate() <= now && now <= each.expiryDate();
    });
    if (current == all.end())
        return {Tone::Doubt, tr("None of the certificates in the file is valid today.")};
    const QString name = current->subjectDisplayName();
    const QString day = QLocale().toString(current->expiryDate().date(), QLocale::ShortFormat);
    if (all.size() == 1)
        return {Tone::Good, tr("%1, valid until %2.").arg(name, day)};
    return {
        Tone::Good, tr("%1 certificates, one of them %2, valid until %3.").arg(all.size()).arg(name, day)};
}

bool NetworkEditor::canSave() const
{
    return draft().isValid() && !m_reading && m_caFile.fault == CaFile::Fault::None;
}

void NetworkEditor::save(SecretBytes password, bool remember)
{
    if (canSave())
        m_network.apply(draft(), std::move(password), remember, m_caFile);
}

} // namespace da
