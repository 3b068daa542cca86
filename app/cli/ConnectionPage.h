// SPDX-License-Identifier: MIT
#pragma once

#include "check/ConnectionReport.h"
#include "cli/Page.h"
#include "cli/Words.h"

#include <QJsonObject>

namespace da {

/// `connection`: the verdict, each host with its parts and what to do where one failed, and what was not
/// tested.
void putConnection(Page &page, const Words &words, const ConnectionReport &report);

/// `connection --json`: {"verdict", "interrupted", "environment", "hosts": [{"host", "roles", "status",
/// "proxy", "steps": [{"id", "status", "finding"}], "evidence", "diagnosis", "milliseconds"}], "not_tested",
/// ...}.
[[nodiscard]] QJsonObject connectionObject(const Words &words, const ConnectionReport &report);

} // namespace da
