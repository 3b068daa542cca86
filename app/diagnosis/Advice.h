// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Cause.h"

#include <array>

namespace da {

/// What is said of a cause, as sources for translation (context "Diagnosis"). Words in braces are filled in
/// by DiagnosisText: {customer}, {supplier}, {scope}, {schema}, {client}, {provider}, {environment},
/// {other_environment}, {portal}, {host}, {port}, {kid}.
///
/// Sources: docs.digdir.no, "Feilsøking" and the guides for API consumers; Altinn's own access management;
/// the guides of the API owners.
struct Advice {
    Cause cause;
    const char *explanation; ///< why it happens
    std::array<const char *, 6> steps; ///< in order; null after the last
    const char *tellApart; ///< how to decide for or against this cause among several
};

[[nodiscard]] const Advice &adviceFor(Cause cause);

} // namespace da
