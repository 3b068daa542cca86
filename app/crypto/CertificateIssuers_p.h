// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/BusinessCertificate.h"
#include "crypto/CertificateNames_p.h"

namespace da {

/// What a CA's name says of the certificates it issues.
struct KnownIssuer {
    CertificateIssuer issuer = CertificateIssuer::Unknown;
    CertificateEnvironment environment = CertificateEnvironment::Unknown;
    CertificateGeneration generation = CertificateGeneration::Unknown;
    IssuerKind kind = IssuerKind::Other;
    /// In the list of issuing CAs that Digdir publishes with its validator; whether Maskinporten runs exactly
    /// that list is not known.
    bool listed = false;
};

/// By the CN and O of a leaf's issuer. Source: the CA certificates themselves and the issuers' published
/// lists.
[[nodiscard]] KnownIssuer knownIssuer(const DistinguishedName &issuer);

/// For a CA certificate: whose it is and for which environment, by its own name.
[[nodiscard]] KnownIssuer knownCa(const DistinguishedName &subject);

/// Digdir's published validator takes the policy in this environment.
[[nodiscard]] bool isListedPolicy(const QString &oid, CertificateEnvironment environment);

/// A policy under which Buypass issues to natural persons.
[[nodiscard]] bool isPersonalPolicy(const QString &oid);

} // namespace da
