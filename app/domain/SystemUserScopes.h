// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace da {

/// Whether the API of @p scope is known to want a system user, so that an API delegation alone is not enough.
/// False means that it is not known to. Source: Skatteetaten's API documentation (skattekorttilarbeidsgiver,
/// innrapportering-amelding, avstemmingsrapport-amelding, gavertilfrivillige, skattdialogdokumenter), as of
/// July 2026.
[[nodiscard]] bool wantsSystemUser(const QString &scope);

} // namespace da
