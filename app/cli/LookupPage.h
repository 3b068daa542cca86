// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "cli/Page.h"
#include "cli/Words.h"

namespace da {

/// The delegations that Altinn listed, one block each; nothing when it was not asked or did not answer.
void putDelegations(Page &page, const Words &words, const CheckReport &report);

/// The page of a look-up alone (CheckKind::AltinnLookup): whether the delegation is there, or what stopped
/// the look-up, then what was asked for.
void putLookup(Page &page, const Words &words, const CheckReport &report);

} // namespace da
