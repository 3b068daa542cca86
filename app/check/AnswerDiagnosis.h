// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"
#include "network/HttpMessage.h"

namespace da {

/// The diagnosis of an exchange that brought no usable answer.
[[nodiscard]] Diagnosis diagnosisOfFailure(const HttpAnswer &answer, const Facts &known);

/// The diagnosis of an answer with a status and a body.
[[nodiscard]] Diagnosis diagnosisOfAnswer(const HttpAnswer &answer, const Facts &known);

/// The diagnosis of an answer that should have been a public document (metadata, keys): whoever answered in
/// its place, it has seen no grant, so it can say nothing of a client or a delegation.
[[nodiscard]] Diagnosis diagnosisOfDocument(const HttpAnswer &answer, const Facts &known);

/// What the status of an API's refusal says where its words say nothing.
[[nodiscard]] Cause causeOfStatus(int status);

} // namespace da
