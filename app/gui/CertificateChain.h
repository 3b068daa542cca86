// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/IssuerRegistry.h"

#include <QList>

namespace da {

/// One certificate of a chain, and where it was found.
struct ChainCertificate {
    BusinessCertificate certificate;
    bool inFile = true; ///< false: the file lacks it, and this program knows it
};

/// The chain as it is shown: @p leaf, who signed it, and so on to the root, as far as @p held and the
/// registry reach. What is sent (KeyEntry::chain) is the same without the root.
[[nodiscard]] QList<ChainCertificate> chainOf(
    const BusinessCertificate &leaf, const QList<BusinessCertificate> &held, const IssuerRegistry &issuers);

} // namespace da
