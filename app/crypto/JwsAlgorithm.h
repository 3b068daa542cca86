// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace da {

/// The signatures Maskinporten's metadata lists; nothing else is made or accepted (RFC 7518, 3.3).
enum class JwsAlgorithm { RS256, RS384, RS512 };

[[nodiscard]] QString toId(JwsAlgorithm algorithm); ///< "RS256"
[[nodiscard]] std::optional<JwsAlgorithm> jwsAlgorithmFromId(QStringView id); ///< exact case

} // namespace da
