// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"
#include "cli/Words.h"

#include <QJsonObject>

namespace da {

/// `check --json`: {"verdict", "diagnosis", "request", "steps", "altinn", "token"} and when and how long. No
/// secret is in a report, so none is in here: `request` is what the grant said, `token` the claims of a
/// verified token (null without one). `altinn` is null where nobody asked Altinn.
[[nodiscard]] QJsonObject checkObject(const Words &words, const CheckReport &report);

} // namespace da
