// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"

namespace da {

/// Where something in the catalogue was read, and how far that can be trusted, in the language of the window.
[[nodiscard]] QString provenanceText(const Provenance &provenance);

/// A date as the catalogue writes it ("2026-05-19", "unknown"), in words; empty when it is none.
[[nodiscard]] QString dateText(const QString &asOf);

} // namespace da
