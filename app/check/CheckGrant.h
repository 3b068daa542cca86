// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckRequest.h"
#include "protocol/JwtGrant.h"

namespace da {

/// What is shown before a check and sent in it: the grant of @p request, signed for with @p entry, with the
/// time of now. @p withConsumer: false leaves out whom it is asked for (a counter-check). @p audience:
/// another server's issuer, or empty. Numbers and scopes that are none are left as they are: the input step
/// judges.
[[nodiscard]] JwtGrant grantOf(const CheckRequest &request, const KeyEntry &entry, bool withConsumer = true,
    const QString &audience = {});

} // namespace da
