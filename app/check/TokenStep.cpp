// SPDX-License-Identifier: MIT
#include "check/TokenStep.h"

#include "check/ServerStep.h"
#include "protocol/TokenAnswer.h"

namespace da {

HttpCall *sendGrant(CheckState &state, const JwtGrant &grant)
{
    const KeyEntry &entry = state.keyFile->entries().at(state.keyIndex);
    const auto assertion = grant.sign(*entry.key);
    if (!assertion)
        return nullptr;
    HttpRequest request;
    request.method = "POST";
    request.url = state.tokenEndpoint;
    request.contentType = "application/x-www-form-urlencoded";
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    request.body = grantForm(*assertion);
    request.timeoutMs = state.request.network.timeoutMs;
    return state.http->send(std::move(request));
}

void TokenStep::start()
{
    const JwtGrant grant = makeGrant(m_state, true);
    m_state.report.grantHeader = grant.header();
    m_state.report.grantClaims = grant.claims();
    HttpCall *call = follow(sendGrant(m_state, grant));
    if (!call) {
        find(FindingId::KeyProblem, {toId(Cause::CertificateWeakKey)});
        return fail(Diagnosis::of(Cause::CertificateWeakKey, Certainty::Likely, m_state.facts));
    }
    find(FindingId::GrantSent, {m_state.tokenEndpoint.host()});
    connect(call, &HttpCall::finished, this, &TokenStep::read);
}

void TokenStep::read(const HttpAnswer &answer)
{
    noteExchange(answer);
    m_state.facts.fromTokenEndpoint = true;
    if (answer.failure != TransportFailure::None) {
        findFirst(FindingId::ServerNotReached, {answer.url.host()});
        return fail(diagnoseTransport(answer));
    }
    m_state.answered = true;
    if (const auto ahead = secondsAhead(answer))
        m_state.facts.clockAheadSeconds = *ahead;
    if (answer.status == 200)
        return readToken(answer);
    findFirst(FindingId::TokenRefused, {QString::number(answer.status)});
    Diagnosis diagnosis = diagnoseAnswer(answer, m_state.facts);
    if (!diagnosis.facts.quoted.isEmpty())
        addEvidence(diagnosis.facts.quoted);
    fail(std::move(diagnosis));
}

void TokenStep::readToken(const HttpAnswer &answer)
{
    QByteArray body = answer.body;
    auto token = TokenAnswer::parse(body);
    if (!token) {
        findFirst(FindingId::TokenNotRead, {QString::number(answer.status)});
        Diagnosis diagnosis = diagnoseAnswer(answer, m_state.facts);
        // A page in place of a token is a page; anything else of status 200 is an answer that nobody knows.
        if (diagnosis.cause == Cause::Unknown)
            diagnosis = Diagnosis::of(Cause::ResponseNotUnderstood, Certainty::Certain, diagnosis.facts);
        return fail(std::move(diagnosis));
    }
    m_state.accessToken = std::move(token->accessToken);
    findFirst(FindingId::TokenReceived, {QString::number(token->expiresIn)});
    pass();
}

} // namespace da
