// SPDX-License-Identifier: MIT
#pragma once

#include "demo/DemoAnswer.h"

#include <optional>

namespace da {

/// The embedded Enhetsregisteret: `/enhetsregisteret/api/enheter/{number}` and `/underenheter/{number}` for
/// the demo's organisations. nullopt: not one of its pages.
/// Source of the documents' form: data.brreg.no, "Åpne data – Enhetsregisteret", version 2.
[[nodiscard]] std::optional<DemoAnswer> demoRegister(const DemoRequest &request);

} // namespace da
