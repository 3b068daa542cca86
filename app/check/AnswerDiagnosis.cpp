// SPDX-License-Identifier: MIT
#include "check/AnswerDiagnosis.h"

#include "diagnosis/AnswerReader.h"
#include "diagnosis/Rules.h"
#include "network/TransportCause.h"

namespace da {

Diagnosis diagnosisOfFailure(const HttpAnswer &answer, const Facts &known)
{
    const auto cause = causeOf(answer.failure);
    const Certainty certainty = isCertain(answer.failure) ? Certainty::Certain : Certainty::Likely;
    return Diagnosis::of(cause.value_or(Cause::Unknown), cause ? certainty : Certainty::Unknown, known);
}

Diagnosis diagnosisOfAnswer(const HttpAnswer &answer, const Facts &known)
{
    Facts facts = known;
    facts.httpStatus = answer.status;
    return diagnose(readAnswer(answer.body, facts));
}

Diagnosis diagnosisOfDocument(const HttpAnswer &answer, const Facts &known)
{
    Diagnosis diagnosis = diagnosisOfAnswer(answer, known);
    const QByteArray phase(info(diagnosis.cause).phase);
    diagnosis.alternatives.clear(); // they are about grants and look-ups
    if (phase == "network" || phase == "service")
        return diagnosis;
    return Diagnosis::of(Cause::ResponseNotUnderstood, Certainty::Likely, diagnosis.facts);
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

} // namespace da
