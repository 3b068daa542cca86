// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"

#include <QByteArray>

#include <span>

namespace da {

/// How much must point to Maskinporten or Altinn before a row may speak.
enum class Ground {
    Any, ///< the words are nobody else's
    Near, ///< others use the words too: something of ours must stand beside them, or nothing else at all
};

/// One row: words that stand in the answer, a code, an HTTP status, and what they mean together.
struct Rule {
    const char *id;
    const char *text; ///< squeezed(); empty: any
    const char *also; ///< further squeezed() words that must stand there too; empty: none
    const char *code; ///< "MP-251"; empty: any
    int status; ///< 0: any
    Ground ground;
    Cause cause;
    Certainty certainty;
    Responsible responsible = Responsible::Unknown; ///< Unknown: as the list of causes says
};

/// Most specific first: texts before codes, codes before statuses. Source of the texts and codes:
/// docs.digdir.no, "Feilsøking"; Altinn's access management and its portal; the client libraries' own words;
/// the statuses are RFC 9110.
[[nodiscard]] std::span<const Rule> ruleTable();

/// The first row that fits, or null.
[[nodiscard]] const Rule *firstRule(const Facts &facts);

} // namespace da
