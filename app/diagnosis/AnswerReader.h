// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Facts.h"

#include <QByteArray>

namespace da {

/// Reads any text that came back or was pasted into facts; what @p known holds of the request stays. At most
/// 1 MiB is read.
[[nodiscard]] Facts readAnswer(const QByteArray &text, const Facts &known = {});

} // namespace da
