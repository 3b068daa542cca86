// SPDX-License-Identifier: MIT
#pragma once

#include "domain/DelegationSchema.h"

#include <QJsonValue>

namespace da {

/// An object of texts by language as Altinn writes it: "nb", "nn", "en", or "nb-no" and "nn-no" in any case.
/// What is no text, or blank, counts as absent.
[[nodiscard]] LocalisedText localisedText(const QJsonValue &value);

} // namespace da
