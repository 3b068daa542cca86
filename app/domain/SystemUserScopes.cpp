// SPDX-License-Identifier: MIT
#include "domain/SystemUserScopes.h"

#include <algorithm>

namespace da {

bool wantsSystemUser(const QString &scope)
{
    static constexpr const char *scopes[] = {"skatteetaten:innrapporteringamelding",
        "skatteetaten:innrapporteringgaverfrivilligeorganisasjoner", "skatteetaten:forskudd",
        "skatteetaten:skattdialogdokument"};
    return std::any_of(std::begin(scopes), std::end(scopes),
        [&scope](const char *each) { return scope == QLatin1String(each); });
}

} // namespace da
