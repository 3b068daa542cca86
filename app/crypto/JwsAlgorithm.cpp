// SPDX-License-Identifier: MIT
#include "crypto/JwsAlgorithm.h"

namespace da {

QString toId(JwsAlgorithm algorithm)
{
    switch (algorithm) {
    case JwsAlgorithm::RS256:
        return QStringLiteral("RS256");
    case JwsAlgorithm::RS384:
        return QStringLiteral("RS384");
    case JwsAlgorithm::RS512:
        return QStringLiteral("RS512");
    }
    return {};
}

std::optional<JwsAlgorithm> jwsAlgorithmFromId(QStringView id)
{
    for (const JwsAlgorithm algorithm : {JwsAlgorithm::RS256, JwsAlgorithm::RS384, JwsAlgorithm::RS512}) {
        if (id == toId(algorithm))
            return algorithm;
    }
    return std::nullopt;
}

} // namespace da
