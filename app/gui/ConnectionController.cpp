// SPDX-License-Identifier: MIT
#include "gui/ConnectionController.h"

#include <algorithm>

namespace da {

ConnectionController::ConnectionController(QObject *parent)
    : QObject(parent)
{
}

void ConnectionController::setEnvironment(
    const std::optional<Environment> &environment, const NetworkSettings &network)
{
    m_network = network;
    if (environment == m_environment)
        return;
    m_environment = environment;
    clear();
    Q_EMIT changed();
}

void ConnectionController::setNetwork(const NetworkSettings &network)
{
    m_network = network;
    clear();
    Q_EMIT changed();
}

void ConnectionController::clear()
{
    if (m_check) {
        m_check->disconnect(this);
        m_check->cancel();
        m_check->deleteLater();
        m_check.clear();
    }
    m_hosts.clear();
    m_report.reset();
}

void ConnectionController::start()
{
    if (!canStart())
        return;
    clear();
    m_check = new ConnectionCheck(*m_environment, m_network, this);
    connect(m_check, &ConnectionCheck::stepChanged, this, &ConnectionController::note);
    connect(m_check, &ConnectionCheck::finished, this, &ConnectionController::end);
    m_check->start();
    Q_EMIT changed();
}

void ConnectionController::cancel()
{
    if (m_check)
        m_check->cancel();
}

void ConnectionController::note(const HostReport &host)
{
    const auto known = std::find_if(
        m_hosts.begin(), m_hosts.end(), [&host](const HostReport &each) { return each.host == host.host; });
    if (known == m_hosts.end())
        m_hosts.append(host);
    else
        *known = host;
    Q_EMIT changed();
}

void ConnectionController::end(const ConnectionReport &report)
{
    m_check->deleteLater();
    m_check.clear();
    m_hosts = report.hosts;
    m_report = report;
    Q_EMIT changed();
}

} // namespace da
