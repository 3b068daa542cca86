// SPDX-License-Identifier: MIT
#include "gui/CertificateChain.h"

#include <algorithm>

namespace da {

namespace {

constexpr qsizetype longestChain = 8;

std::optional<ChainCertificate> signerOf(const BusinessCertificate &certificate,
    const QList<BusinessCertificate> &held, const IssuerRegistry &issuers)
{
    const auto found = std::find_if(held.begin(), held.end(), [&](const BusinessCertificate &candidate) {
        return !(candidate == certificate) && certificate.isSignedBy(candidate);
    });
    if (found != held.end())
        return ChainCertificate{*found, true};
    if (auto known = issuers.issuerOf(certificate))
        return ChainCertificate{*known, false};
    return std::nullopt;
}

} // namespace

QList<ChainCertificate> chainOf(
    const BusinessCertificate &leaf, const QList<BusinessCertificate> &held, const IssuerRegistry &issuers)
{
    QList<ChainCertificate> chain{{leaf, true}};
    while (chain.size() < longestChain && !chain.last().certificate.isSelfSigned()) {
        const auto signer = signerOf(chain.last().certificate, held, issuers);
        const bool seen = signer
            && std::any_of(chain.begin(), chain.end(),
                [&](const ChainCertificate &link) { return link.certificate == signer->certificate; });
        if (!signer || seen)
            break;
        chain << *signer;
    }
    return chain;
}

} // namespace da
