// SPDX-License-Identifier: MIT
#include "diagnosis/AdviceTables.h"

#include <algorithm>

namespace da {

const Advice &adviceFor(Cause cause)
{
    for (const auto table : {adviceOnDelegation(), adviceOnClient(), adviceOnGrant(), adviceOnService(),
             adviceOnKey(), adviceOnRest()}) {
        const auto row =
            std::find_if(table.begin(), table.end(), [cause](const Advice &a) { return a.cause == cause; });
        if (row != table.end())
            return *row;
    }
    return adviceFor(Cause::Unknown);
}

} // namespace da
