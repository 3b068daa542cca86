// SPDX-License-Identifier: MIT
#include "check/CounterChecksStep.h"

#include "check/AnswerDiagnosis.h"
#include "check/TokenStep.h"
#include "diagnosis/Rules.h"
#include "protocol/ServerMetadata.h"
#include "protocol/TokenAnswer.h"

namespace da {

namespace {

/// The answers that the same request without consumer_org, or the health address, can explain.
bool isAboutService(Cause cause)
{
    return cause == Cause::ServiceUnavailable || cause == Cause::GatewayError || cause == Cause::Unknown
        || cause == Cause::ResponseNotUnderstood || cause == Cause::ConnectionTimeout
        || cause == Cause::DelegationSourceUnavailable;
}

/// The client may live in the other environment.
bool isAboutClient(Cause cause)
{
    return cause == Cause::ClientUnknown || cause == Cause::ClientAuthenticationFailed
        || cause == Cause::KeyUnknown;
}

/// The way to this server may be closed, or the way to any.
bool isAboutWay(Cause cause)
{
    return QByteArray(info(cause).phase) == "network";
}

/// The other environment got past the client: it asked who may do what.
bool knowsClient(const Diagnosis &diagnosis)
{
    switch (diagnosis.cause) {
    case Cause::ScopeNotOnClient:
    case Cause::ScopeNotForClientType:
    case Cause::ConsumerNotGranted:
    case Cause::ConsumerNotDelegated:
    case Cause::ConsumerOrgMissing:
    case Cause::ConsumerOrgIsOwn:
        return true;
    default:
        return false;
    }
}

bool isToken(const HttpAnswer &answer)
{
    QByteArray body = answer.body;
    return answer.status == 200 && TokenAnswer::parse(body).ok();
}

} // namespace

bool CounterChecksStep::isWanted() const
{
    return m_state.request.counterChecks && m_state.diagnosis && m_state.accessToken.isEmpty()
        && !questions().isEmpty();
}

QList<CounterChecksStep::Question> CounterChecksStep::questions() const
{
    const Cause cause = m_state.diagnosis->cause;
    const bool sent = !m_state.report.grantClaims.isEmpty();
    const Environment &environment = m_state.request.environment;
    QList<Question> list;
    if (sent && isAboutService(cause) && !environment.healthUrl.isEmpty())
        list << &CounterChecksStep::askHealth;
    if (sent && isAboutService(cause) && m_state.report.model == DelegationModel::ApiDelegation)
        list << &CounterChecksStep::askPlainToken;
    const bool reachedServer = m_state.keyIndex >= 0; // what failed before says nothing about a server
    if (!environment.otherIssuer.isEmpty() && reachedServer
        && (isAboutWay(cause) || (sent && isAboutClient(cause))))
        list << &CounterChecksStep::askOtherMetadata;
    return list;
}

void CounterChecksStep::start()
{
    m_questions = questions();
    askNext();
}

void CounterChecksStep::askNext()
{
    if (m_questions.isEmpty())
        return conclude();
    (this->*m_questions.takeFirst())();
}

void CounterChecksStep::askHealth()
{
    HttpCall *call = follow(m_state.http->get(m_state.request.environment.healthUrl));
    connect(call, &HttpCall::finished, this, [this](const HttpAnswer &answer) {
        noteExchange(answer);
        const bool good = answer.failure == TransportFailure::None && answer.status == 200;
        m_state.facts.healthOk = good;
        find(good ? FindingId::HealthGood : FindingId::HealthBad, {answer.url.host()});
        askNext();
    });
}

void CounterChecksStep::askPlainToken()
{
    HttpCall *call = follow(sendGrant(m_state, makeGrant(m_state, false), m_state.tokenEndpoint));
    if (!call)
        return askNext();
    connect(call, &HttpCall::finished, this, &CounterChecksStep::readPlainToken);
}

void CounterChecksStep::readPlainToken(const HttpAnswer &answer)
{
    noteExchange(answer);
    if (answer.failure == TransportFailure::None) {
        Facts asked;
        asked.fromTokenEndpoint = true;
        asked.consumerOrgSent = false;
        const Diagnosis plain = diagnosisOfAnswer(answer, asked);
        // An answer about the supplier's own access shows as well as a token does that client and server
        // work.
        const bool works = isToken(answer) || knowsClient(plain);
        m_state.facts.plainTokenWorks = works;
        const QString code = plain.facts.code.isEmpty() ? QString::number(answer.status) : plain.facts.code;
        find(works ? FindingId::PlainTokenWorks : FindingId::PlainTokenFails,
            works ? QStringList() : QStringList{code});
    }
    askNext();
}

void CounterChecksStep::askOtherMetadata()
{
    const QString &issuer = m_state.request.environment.otherIssuer;
    HttpCall *call = follow(m_state.http->get(ServerMetadata::addressOf(issuer)));
    connect(call, &HttpCall::finished, this, &CounterChecksStep::readOtherMetadata);
}

void CounterChecksStep::readOtherMetadata(const HttpAnswer &answer)
{
    noteExchange(answer);
    const auto metadata = ServerMetadata::parse(
        answer.status == 200 ? answer.body : QByteArray(), m_state.request.environment.otherIssuer);
    m_state.facts.otherEnvironmentReached = metadata.ok();
    find(metadata ? FindingId::OtherEnvironmentReached : FindingId::OtherEnvironmentNotReached,
        {answer.url.host()});
    if (metadata && m_state.request.askOtherEnvironment && isAboutClient(m_state.diagnosis->cause))
        askOtherForToken(metadata->tokenEndpoint);
    else
        askNext();
}

void CounterChecksStep::askOtherForToken(const QUrl &tokenEndpoint)
{
    JwtGrant grant = makeGrant(m_state, true, m_state.request.environment.otherIssuer);
    HttpCall *call = follow(sendGrant(m_state, grant, tokenEndpoint));
    if (!call)
        return askNext();
    connect(call, &HttpCall::finished, this, &CounterChecksStep::readOtherToken);
}

void CounterChecksStep::readOtherToken(const HttpAnswer &answer)
{
    noteExchange(answer);
    if (answer.failure == TransportFailure::None) {
        const bool known = isToken(answer) || knowsClient(diagnosisOfAnswer(answer, Facts()));
        m_state.facts.otherEnvironmentKnowsClient = known;
        find(known ? FindingId::OtherEnvironmentKnowsClient : FindingId::OtherEnvironmentRefuses,
            {answer.url.host()});
    }
    askNext();
}

void CounterChecksStep::conclude()
{
    Facts facts = m_state.diagnosis->facts;
    facts.plainTokenWorks = m_state.facts.plainTokenWorks;
    facts.healthOk = m_state.facts.healthOk;
    facts.otherEnvironmentReached = m_state.facts.otherEnvironmentReached;
    facts.otherEnvironmentKnowsClient = m_state.facts.otherEnvironmentKnowsClient;
    m_state.diagnosis = reconsidered(*m_state.diagnosis, facts);
    pass();
}

} // namespace da
