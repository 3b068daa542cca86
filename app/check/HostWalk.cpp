// SPDX-License-Identifier: MIT
#include "check/HostWalk.h"

#include "check/AnswerDiagnosis.h"
#include "check/ServerStep.h"
#include "diagnosis/Secrets.h"
#include "protocol/ServerMetadata.h"

#include <cstdlib>

namespace da {

namespace {

constexpr qint64 worthSaying = 5; ///< seconds that clocks may differ, as in a check

/// One host being walked: parts are ended one after the other.
class Walk {
public:
    Walk(HostReport &report, const HttpAnswer &answer, const Environment &environment)
        : m_report(report)
        , m_answer(answer)
        , m_environment(environment)
    {
        m_facts.environment = environment.kind;
        for (const ConnectionPart part : allConnectionParts)
            m_report.steps.append({part, StepStatus::NotTested, {}});
    }

    void go()
    {
        if (!name() || !proxy() || !connection() || !tls() || !answer())
            m_report.status = StepStatus::Failed;
        clock();
        if (m_report.status != StepStatus::Failed)
            m_report.status = m_warned ? StepStatus::Warning : StepStatus::Passed;
    }

private:
    bool name();
    bool proxy();
    bool connection();
    bool tls();
    bool answer();
    bool metadata();
    bool page();
    void clock();

    [[nodiscard]] bool isProxied() const { return !m_answer.proxyUsed.isEmpty(); }
    [[nodiscard]] bool endedAt(HttpStage stage) const
    {
        return m_answer.failure != TransportFailure::None && m_answer.stage == stage;
    }
    void tell(ConnectionPart part, StepStatus status, FindingId id, const QStringList &arguments = {})
    {
        ConnectionStep &step = m_report.steps[int(part)];
        step.status = status;
        step.findings.append({id, arguments});
        m_warned = m_warned || status == StepStatus::Warning;
    }
    bool fail(ConnectionPart part, Diagnosis diagnosis, FindingId id, const QStringList &arguments = {})
    {
        tell(part, StepStatus::Failed, id, arguments);
        if (!m_answer.detail.isEmpty())
            m_report.evidence << m_answer.detail;
        if (!diagnosis.facts.quoted.isEmpty())
            m_report.evidence << withoutSecrets(diagnosis.facts.quoted.left(400));
        assignDesk(diagnosis);
        m_report.diagnosis = std::move(diagnosis);
        return false;
    }
    void assignDesk(Diagnosis &diagnosis) const;
    [[nodiscard]] Diagnosis failure() const { return diagnosisOfFailure(m_answer, m_facts); }

    HostReport &m_report;
    const HttpAnswer &m_answer;
    const Environment &m_environment;
    Facts m_facts;
    bool m_warned = false;
};

/// A fault of somebody else's server is not for Digdir's desk.
void Walk::assignDesk(Diagnosis &diagnosis) const
{
    const HostRole role = m_report.roles.first();
    if (diagnosis.responsible != Responsible::Digdir || role <= HostRole::Health
        || role == HostRole::ScopeList)
        return;
    const bool altinns = role == HostRole::ResourceRegistry || role == HostRole::TokenExchange
        || role == HostRole::AccessManagement;
    diagnosis.responsible = altinns ? Responsible::Altinn : Responsible::ApiProvider;
    diagnosis.contact = altinns ? ContactId::Altinn : ContactId::ApiProvider;
}

bool Walk::name()
{
    const QString host = m_answer.url.host();
    if (isProxied())
        m_report.steps[int(ConnectionPart::Name)].findings.append(
            {FindingId::HostNameByProxy, {m_answer.proxyUsed}});
    else if (endedAt(HttpStage::LookingUp))
        return fail(ConnectionPart::Name, failure(), FindingId::HostNameNotFound, {host});
    else
        tell(ConnectionPart::Name, StepStatus::Passed, FindingId::HostNameFound,
            {host, m_answer.addresses.join(QStringLiteral(", "))});
    return true;
}

bool Walk::proxy()
{
    if (!isProxied()) {
        m_report.steps[int(ConnectionPart::Proxy)].findings.append({FindingId::ProxyNone, {}});
        return true;
    }
    const bool stopped = endedAt(HttpStage::LookingUp) || endedAt(HttpStage::Connecting)
        || endedAt(HttpStage::Tunnelling) || m_answer.failure == TransportFailure::ProxyTunnelFailed
        || m_answer.failure == TransportFailure::ProxyAuthenticationRequired;
    if (stopped)
        return fail(ConnectionPart::Proxy, failure(), FindingId::ProxyRefused, {m_answer.proxyUsed});
    tell(ConnectionPart::Proxy, StepStatus::Passed, FindingId::ProxyOpened, {m_answer.proxyUsed});
    return true;
}

bool Walk::connection()
{
    if (endedAt(HttpStage::Connecting))
        return fail(ConnectionPart::Connection, failure(), FindingId::HostNotConnected, {m_report.host});
    tell(ConnectionPart::Connection, StepStatus::Passed, FindingId::HostConnected,
        {isProxied() ? m_answer.proxyUsed : m_answer.peerAddress});
    return true;
}

bool Walk::tls()
{
    if (endedAt(HttpStage::Securing) && !m_answer.peerIssuer.isEmpty())
        return fail(ConnectionPart::Tls, failure(), FindingId::TlsTurnedDown,
            {m_answer.peerSubject, m_answer.peerIssuer});
    if (endedAt(HttpStage::Securing))
        return fail(ConnectionPart::Tls, failure(), FindingId::TlsNoCertificate, {m_report.host});
    const TlsPeer &peer = m_answer.tls;
    tell(ConnectionPart::Tls, StepStatus::Passed, FindingId::TlsSecured,
        {peer.protocol, peer.issuer, peer.notAfter.toString(Qt::ISODate)});
    return true;
}

bool Walk::answer()
{
    const QString status = QString::number(m_answer.status);
    const QString host = m_answer.url.host();
    if (m_answer.failure == TransportFailure::RedirectRefused) {
        // Whoever sends to another host may be a guest network's login; the same host only has another page.
        if (m_answer.redirectTarget.host() != host)
            return fail(ConnectionPart::Answer, failure(), FindingId::HostSendsElsewhere,
                {m_answer.redirectTarget.host()});
    } else if (m_answer.failure == TransportFailure::TooLarge && m_answer.status > 0) {
        // A long document has begun; that is all this is about.
    } else if (m_answer.failure != TransportFailure::None) {
        return fail(ConnectionPart::Answer, failure(), FindingId::HostSilent, {m_report.host});
    } else if (m_answer.status >= 500 || m_answer.contentType.toLower().contains("html")) {
        if (!page())
            return false;
    }
    if (m_report.roles.contains(HostRole::Metadata))
        return metadata();
    tell(ConnectionPart::Answer, StepStatus::Passed, FindingId::HostAnswered, {status});
    return true;
}

/// False: the page is not the host's own, or says that it is down.
bool Walk::page()
{
    Diagnosis diagnosis = diagnosisOfDocument(m_answer, m_facts);
    const bool others = QByteArray(info(diagnosis.cause).phase) == "network";
    if (!others && m_answer.status < 500)
        return true;
    if (!others && diagnosis.cause == Cause::ResponseNotUnderstood)
        diagnosis = Diagnosis::of(Cause::ServiceUnavailable, Certainty::Likely, diagnosis.facts);
    return fail(ConnectionPart::Answer, diagnosis,
        others ? FindingId::HostAnsweredByOthers : FindingId::HostDown, {QString::number(m_answer.status)});
}

bool Walk::metadata()
{
    const auto read =
        ServerMetadata::parse(m_answer.status == 200 ? m_answer.body : QByteArray(), m_environment.issuer);
    if (!read)
        return fail(ConnectionPart::Answer, diagnosisOfDocument(m_answer, m_facts),
            FindingId::MetadataUnusable, {m_answer.url.host()});
    tell(ConnectionPart::Answer, StepStatus::Passed, FindingId::MetadataRead, {m_answer.url.host()});
    return true;
}

void Walk::clock()
{
    const auto ahead = secondsAhead(m_answer);
    if (!ahead)
        return;
    const QStringList apart{QString::number(std::abs(*ahead))};
    if (std::abs(*ahead) <= worthSaying)
        tell(ConnectionPart::Clock, StepStatus::Passed, FindingId::ClockFits, apart);
    else
        tell(ConnectionPart::Clock, StepStatus::Warning,
            *ahead > 0 ? FindingId::ClockAhead : FindingId::ClockBehind, apart);
}

} // namespace

void walk(HostReport &report, const HttpAnswer &answer, const Environment &environment)
{
    report.proxyUsed = answer.proxyUsed;
    report.milliseconds = answer.milliseconds;
    report.evidence.clear();
    Walk(report, answer, environment).go();
}

} // namespace da
