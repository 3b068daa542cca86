// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace da {

/// @p text with tokens, grants, private keys, passwords and cookies replaced by "[removed]", for showing and
/// keeping. Also what is wrapped, quoted in a mail or cut off; removing too much is better than too little.
[[nodiscard]] QString withoutSecrets(QString text);

} // namespace da
