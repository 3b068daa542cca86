// SPDX-License-Identifier: MIT
#include "check/ApiStep.h"

#include "diagnosis/Secrets.h"
#include "protocol/AccessToken.h"

namespace da {

namespace {

constexpr qsizetype shownBytes = 800;

/// The beginning of an API's answer, with personal numbers masked and without the token if it echoes it.
QString excerpt(const QByteArray &body)
{
    const QJsonObject wrapped{{QStringLiteral("body"), QString::fromUtf8(body.left(shownBytes))}};
    return withoutSecrets(presentable(wrapped).value(QLatin1String("body")).toString());
}

Cause causeOfStatus(int status)
{
    switch (status) {
    case 401:
        return Cause::ApiRejectedToken;
    case 403:
        return Cause::ApiForbidden;
    case 429:
        return Cause::RateLimited;
    case 502:
    case 504:
        return Cause::GatewayError;
    default:
        return status >= 500 ? Cause::ServiceUnavailable : Cause::ResponseNotUnderstood;
    }
}

} // namespace

void ApiStep::start()
{
    HttpRequest request;
    request.url = m_state.request.apiUrl;
    request.timeoutMs = m_state.request.network.timeoutMs;
    request.headers.append(
        qMakePair(QByteArray("Authorization"), "Bearer " + m_state.accessToken.copyToByteArray()));
    HttpCall *call = follow(m_state.http->send(std::move(request)));
    connect(call, &HttpCall::finished, this, &ApiStep::read);
}

void ApiStep::read(const HttpAnswer &answer)
{
    noteExchange(answer);
    if (answer.failure != TransportFailure::None) {
        find(answer.answered ? FindingId::AnswerNotTaken : FindingId::ApiNotReached, {answer.url.host()});
        return fail(diagnoseTransport(answer));
    }
    const QStringList arguments{QString::number(answer.status), answer.url.host()};
    addEvidence(excerpt(answer.body));
    if (answer.status >= 200 && answer.status < 300) {
        find(FindingId::ApiAnswered, arguments);
        return pass();
    }
    find(FindingId::ApiRefused, arguments);
    m_state.answered = true;
    Facts facts = m_state.facts;
    facts.httpStatus = answer.status;
    Diagnosis diagnosis = diagnoseAnswer(answer, facts);
    // Words of the API's own say more than the status; the token itself has already been verified.
    if (QByteArray(info(diagnosis.cause).phase) != "api")
        diagnosis = Diagnosis::of(causeOfStatus(answer.status), Certainty::Likely, diagnosis.facts);
    if (diagnosis.contact == ContactId::Digdir) { // a desk for Maskinporten knows nothing of the API
        diagnosis.responsible = Responsible::ApiProvider;
        diagnosis.contact = ContactId::ApiProvider;
    }
    fail(std::move(diagnosis));
}

} // namespace da
