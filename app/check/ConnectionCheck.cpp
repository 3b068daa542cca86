// SPDX-License-Identifier: MIT
#include "check/ConnectionCheck.h"

#include "check/HostWalk.h"
#include "protocol/ServerMetadata.h"

#include <QTimer>

#include <algorithm>

namespace da {

namespace {

constexpr int httpsPort = 443;
constexpr qint64 enoughBytes = 64 * 1024; ///< the beginning of a long list shows as much as all of it

QString hostOf(const QUrl &url)
{
    const int port = url.port(httpsPort);
    return port == httpsPort ? url.host() : url.host() + QLatin1Char(':') + QString::number(port);
}

} // namespace

QString toId(HostRole role)
{
    static const char *const names[] = {"metadata", "token", "keys", "health", "organisation_register",
        "resource_registry", "scope_list", "token_exchange", "access_management", "api"};
    return QString::fromLatin1(names[static_cast<int>(role)]);
}

QString toId(ConnectionPart part)
{
    static const char *const names[] = {"name", "proxy", "connection", "tls", "answer", "clock"};
    return QString::fromLatin1(names[static_cast<int>(part)]);
}

ConnectionCheck::ConnectionCheck(Environment environment, NetworkSettings network, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
{
    m_report.environment = std::move(environment);
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::start()
{
    m_running = true;
    m_timer.start();
    m_report.startedAt = QDateTime::currentDateTime();
    m_report.notTested = {
        {FindingId::NotTestedGrant, {}}, {FindingId::NotTestedPortal, {m_report.environment.portal.host()}}};
    m_http = std::make_unique<HttpClient>(m_network);
    QTimer::singleShot(0, this, &ConnectionCheck::addTargets);
}

/// The metadata first: a host that has several roles is asked for that one.
void ConnectionCheck::addTargets()
{
    if (!m_running)
        return;
    const Environment &e = m_report.environment;
    ++m_waiting; // until all have been added
    add(HostRole::Metadata, e.metadataUrl);
    add(HostRole::Token, e.tokenEndpoint);
    add(HostRole::Keys, e.jwksUri);
    add(HostRole::Health, e.healthUrl);
    add(HostRole::OrganisationRegister, e.organisationRegister);
    add(HostRole::ResourceRegistry, e.resourceRegistry);
    add(HostRole::ScopeList, e.scopeList);
    add(HostRole::TokenExchange, e.tokenExchange);
    add(HostRole::AccessManagement, e.accessManagement);
    for (const QUrl &api : e.apis)
        add(HostRole::Api, api);
    if (--m_waiting == 0)
        finish(false);
}

void ConnectionCheck::add(HostRole role, const QUrl &url)
{
    if (url.isEmpty()) {
        // Those of the token server come with its metadata, and the health address is nobody's duty.
        if (role != HostRole::Token && role != HostRole::Keys && role != HostRole::Health)
            m_report.notTested.append({FindingId::NotTestedNoAddress, {toId(role)}});
        return;
    }
    const QString host = hostOf(url);
    const auto known = std::find_if(m_report.hosts.begin(), m_report.hosts.end(),
        [&host](const HostReport &each) { return each.host == host; });
    if (known != m_report.hosts.end()) {
        if (!known->roles.contains(role)) {
            known->roles.append(role);
            Q_EMIT stepChanged(*known);
        }
        return;
    }
    HostReport report;
    report.host = host;
    report.asked = url;
    report.roles = {role};
    report.status = StepStatus::Running;
    m_report.hosts.append(report);
    ask(m_report.hosts.size() - 1);
}

void ConnectionCheck::ask(qsizetype index)
{
    ++m_waiting;
    const HostReport report = m_report.hosts.at(index);
    HttpRequest request;
    request.url = report.asked;
    request.maxBytes = enoughBytes;
    HttpCall *call = m_http->send(std::move(request));
    m_calls.append(call);
    connect(
        call, &HttpCall::finished, this, [this, index](const HttpAnswer &answer) { read(index, answer); });
    Q_EMIT stepChanged(report);
}

void ConnectionCheck::read(qsizetype index, const HttpAnswer &answer)
{
    if (!m_running)
        return;
    walk(m_report.hosts[index], answer, m_report.environment);
    Q_EMIT stepChanged(m_report.hosts.at(index));
    if (m_running && m_report.hosts.at(index).roles.contains(HostRole::Metadata))
        readMetadata(answer);
    if (--m_waiting == 0 && m_running)
        finish(false);
}

void ConnectionCheck::readMetadata(const HttpAnswer &answer)
{
    const auto metadata =
        ServerMetadata::parse(answer.status == 200 ? answer.body : QByteArray(), m_report.environment.issuer);
    if (!metadata)
        return;
    if (m_report.environment.tokenEndpoint.isEmpty())
        add(HostRole::Token, metadata->tokenEndpoint);
    if (m_report.environment.jwksUri.isEmpty())
        add(HostRole::Keys, metadata->jwksUri);
}

void ConnectionCheck::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    for (const QPointer<HttpCall> &call : std::as_const(m_calls)) {
        if (call)
            call->cancel();
    }
    QTimer::singleShot(0, this, [this] { finish(true); });
}

Verdict ConnectionCheck::verdict() const
{
    Verdict worst = Verdict::Verified;
    for (const HostReport &host : m_report.hosts) {
        if (!host.diagnosis)
            continue;
        if (QByteArray(info(host.diagnosis->cause).phase) == "network")
            return Verdict::LocalFault;
        worst = Verdict::Unknown;
    }
    return m_report.hosts.isEmpty() ? Verdict::Unknown : worst;
}

void ConnectionCheck::finish(bool interrupted)
{
    m_running = false;
    for (HostReport &host : m_report.hosts) {
        if (host.status == StepStatus::Running)
            host.status = StepStatus::NotTested;
    }
    m_report.interrupted = interrupted;
    m_report.verdict = interrupted ? Verdict::Unknown : verdict();
    m_report.milliseconds = m_timer.elapsed();
    const ConnectionReport report = m_report; // a receiver may take this away
    Q_EMIT finished(report);
}

} // namespace da
