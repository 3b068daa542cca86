// SPDX-License-Identifier: MIT
#pragma once

#include "check/ConnectionReport.h"
#include "network/HttpMessage.h"

namespace da {

/// Fills @p report with what @p answer shows of the way to its host, part by part; what lies behind the part
/// that failed is not tested.
void walk(HostReport &report, const HttpAnswer &answer, const Environment &environment);

} // namespace da
