// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/Texts.h"

#include <QString>
#include <QStringList>

namespace da {

/// What a finding about a key or certificate says: @p detail and @p arguments as KeyFinding has them. Empty
/// for a detail that has no sentence of its own.
[[nodiscard]] QString keyFindingSentence(
    const Texts &texts, const QString &detail, const QStringList &arguments);

} // namespace da
