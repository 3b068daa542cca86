// SPDX-License-Identifier: MIT
#include "diagnosis/RuleTable.h"

#include "diagnosis/RuleRows.h"

#include <vector>

namespace da {

std::span<const Rule> ruleTable()
{
    static const std::vector<Rule> table = [] {
        std::vector<Rule> rows;
        for (const auto part :
            {rulesOnMaskinporten(), rulesOnAltinn(), rulesOnKeys(), rulesOnNetwork(), rulesOnRemains()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return table;
}

} // namespace da
