// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace da {

/// One row: a text that stands in the answer, a code, an HTTP status, and what they mean together.
struct Rule {
    const char *id;
    const char *text; ///< squeezed(); empty: any
    const char *code; ///< "MP-251"; empty: any
    int status; ///< 0: any
    Cause cause;
    Certainty certainty;

    [[nodiscard]] bool matches(const QByteArray &squeezedText, const Facts &facts) const;
};

/// Most specific first: texts before codes, codes before statuses. Source of the texts and codes:
/// docs.digdir.no, "Feilsøking"; Altinn's access management; the statuses are RFC 9110.
[[nodiscard]] std::span<const Rule> ruleTable();

/// Letters and digits only, in small letters: wrapping, quoting and case no longer matter.
[[nodiscard]] QByteArray squeezed(const QString &text);

} // namespace da
