// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace da {

/// Writes all the files that DemoMaterial names into @p folder, replacing what is there. nullopt when all
/// went well, else an English sentence.
[[nodiscard]] std::optional<QString> makeDemoMaterial(const QString &folder);

} // namespace da
