// SPDX-License-Identifier: MIT
#include "diagnosis/Diagnosis.h"

namespace da {

QString toId(Certainty certainty)
{
    static const char *const names[] = {"certain", "likely", "possible", "unknown"};
    return QString::fromLatin1(names[static_cast<int>(certainty)]);
}

Alternative Alternative::of(Cause cause, Certainty certainty)
{
    return {cause, certainty, info(cause).responsible, Circumstance::None};
}

Diagnosis Diagnosis::of(Cause cause, Certainty certainty, const Facts &facts)
{
    const CauseInfo &known = info(cause);
    return {cause, certainty, known.responsible, known.contact, facts, {}, {}};
}

} // namespace da
