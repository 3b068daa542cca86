// SPDX-License-Identifier: MIT
#pragma once

#include "gui/ResultSubject.h"
#include "gui/Tone.h"

#include <QList>

namespace da {

/// A delegation that Altinn lists, with what is known of it beside.
struct ListedDelegation {
    DelegationRecord record;
    QString consumerName; ///< or empty, as the others
    QString supplierName;
    QString schemaTitle; ///< of the resource, as the catalogue has it
};

/// All of a look-up that is shown.
struct LookupAnswer {
    ResultSubject subject;
    QList<ListedDelegation> delegations;
    Message comparison; ///< with the guided check; or empty
};

} // namespace da
