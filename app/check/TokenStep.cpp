// SPDX-License-Identifier: MIT
#include "check/TokenStep.h"

#include "check/AnswerDiagnosis.h"
#include "check/ServerStep.h"
#include "protocol/TokenAnswer.h"

#include <cstdlib>
#include <utility>

namespace da {

namespace {

bool isPage(const HttpAnswer &answer)
{
    return answer.body.left(1024).toLower().contains("<html");
}

} // namespace

HttpCall *sendGrant(CheckState &state, const JwtGrant &grant, const QUrl &endpoint)
{
    const KeyEntry &entry = state.keyFile->entries().at(state.keyIndex);
    const auto assertion = grant.sign(*entry.key);
    if (!assertion)
        return nullptr;
    state.redactor.add(*assertion);
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint;
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
    HttpCall *call = follow(sendGrant(m_state, grant, m_state.tokenEndpoint));
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
        tellUnread(answer);
        return fail(diagnoseTransport(answer));
    }
    m_state.answered = true;
    compareClocks(answer);
    if (answer.status == 200)
        return readToken(answer);
    findFirst(answer.status < 400 ? FindingId::TokenNotRead : FindingId::TokenRefused,
        {QString::number(answer.status)});
    Diagnosis diagnosis = diagnosisOfAnswer(answer, m_state.facts);
    if (!diagnosis.facts.quoted.isEmpty())
        addEvidence(diagnosis.facts.quoted);
    noteDifferences(diagnosis);
    fail(std::move(diagnosis));
}

/// The metadata's Date has measured the clock already. Where the two do not agree nobody knows the server's
/// time, and the first stays: an answer must not choose the time by which its own token is judged.
void TokenStep::compareClocks(const HttpAnswer &answer)
{
    constexpr qint64 tolerated = 5; // seconds between two answers of one server
    const auto ahead = secondsAhead(answer);
    if (!ahead)
        return;
    const auto before =
        std::exchange(m_state.facts.clockAheadSeconds, m_state.facts.clockAheadSeconds.value_or(*ahead));
    if (before && std::abs(*before - *ahead) > tolerated)
        warn(FindingId::ClocksDisagree, {QString::number(std::abs(*before - *ahead))});
}

/// A refusal that speaks of another customer, scope or supplier than the request did.
void TokenStep::noteDifferences(const Diagnosis &diagnosis)
{
    const Facts &facts = diagnosis.facts;
    const CheckReport &report = m_state.report;
    const auto compare = [this](const char *what, const QString &asked, const QString &answered) {
        if (!asked.isEmpty() && !answered.isEmpty() && asked != answered)
            warn(FindingId::AnswerDiffers, {QLatin1String(what), asked, answered});
    };
    compare("consumer", report.consumer, facts.consumer);
    compare("supplier", report.supplier, facts.supplier);
    if (!report.scopes.contains(facts.scope))
        compare("scope", report.scopes.join(QLatin1Char(' ')), facts.scope);
}

void TokenStep::readToken(const HttpAnswer &answer)
{
    QByteArray body = answer.body;
    auto token = TokenAnswer::parse(body);
    if (!token) {
        findFirst(FindingId::TokenNotRead, {QString::number(answer.status)});
        Diagnosis diagnosis = diagnosisOfAnswer(answer, m_state.facts);
        // A page in place of a token is a page; anything else of status 200 is an answer that nobody knows,
        // and may hold a token in a shape that nobody knows either.
        if (!isPage(answer))
            diagnosis.facts.quoted.clear();
        if (diagnosis.cause == Cause::Unknown)
            diagnosis = Diagnosis::of(Cause::ResponseNotUnderstood, Certainty::Certain, diagnosis.facts);
        return fail(std::move(diagnosis));
    }
    m_state.redactor.add(token->accessToken);
    m_state.accessToken = std::move(token->accessToken);
    findFirst(FindingId::TokenReceived, {QString::number(token->expiresIn)});
    pass();
}

} // namespace da
