// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Finding.h"
#include "protocol/DelegationList.h"

#include <QDateTime>
#include <QList>

namespace da {

/// Altinn's list held against what Maskinporten said.
struct AltinnComparison {
    QList<Finding> findings; ///< the most telling first
    bool contradicts = false; ///< one says what the other denies
    Diagnosis diagnosis; ///< Maskinporten's, as it stands beside Altinn's list
};

/// @p asked is the check's own consumer, supplier (or empty: not known) and scope; @p delegations what Altinn
/// lists for that consumer and scope, to other suppliers too if those were asked for; @p diagnosis what the
/// check of that one scope came to; @p checkedAt when, by the servers' clock: what was made afterwards
/// Maskinporten has not been asked about.
[[nodiscard]] AltinnComparison compareWithAltinn(const DelegationQuery &asked,
    const QList<DelegationRecord> &delegations, const Diagnosis &diagnosis, const QDateTime &checkedAt);

} // namespace da
