// SPDX-License-Identifier: MIT
#include "crypto/CertificateIssuers_p.h"

#include <algorithm>
#include <iterator>

namespace da {

namespace {

struct Row {
    const char *commonName;
    CertificateIssuer issuer;
    CertificateEnvironment environment;
    CertificateGeneration generation;
    IssuerKind kind;
    bool listed = false;
};

constexpr auto Buypass = CertificateIssuer::Buypass;
constexpr auto Commfides = CertificateIssuer::Commfides;
constexpr auto Test = CertificateEnvironment::Test;
constexpr auto Production = CertificateEnvironment::Production;
constexpr auto Seid1 = CertificateGeneration::Seid1;
constexpr auto Seid2 = CertificateGeneration::Seid2;
constexpr auto None = CertificateGeneration::Unknown;
constexpr auto Business = IssuerKind::Business;
constexpr auto HardToken = IssuerKind::BusinessHardToken;
constexpr auto Person = IssuerKind::Person;
constexpr auto WebSite = IssuerKind::WebSite;

constexpr Row Rows[] = {
    {"Buypass Class 3 CA 1", Buypass, Production, Seid1, Business},
    {"Buypass Class 3 Test4 CA 1", Buypass, Test, Seid1, Business},
    {"Buypass Class 3 CA 3", Buypass, Production, Seid1, Business, true},
    {"Buypass Class 3 Test4 CA 3", Buypass, Test, Seid1, Business, true},
    {"Buypass Class 3 CA G2 ST Business", Buypass, Production, Seid2, Business, true},
    {"Buypass Class 3 Test4 CA G2 ST Business", Buypass, Test, Seid2, Business, true},
    {"Buypass Class 3 CA G2 HT Business", Buypass, Production, Seid2, HardToken, true},
    {"Buypass Class 3 Test4 CA G2 HT Business", Buypass, Test, Seid2, HardToken},
    {"Buypass Class 3 CA G2 HT Person", Buypass, Production, None, Person},
    {"Buypass Class 3 Test4 CA G2 HT Person", Buypass, Test, None, Person},
    {"Buypass Class 3 CA 2", Buypass, Production, None, WebSite},
    {"Buypass Class 2 CA 2", Buypass, Production, None, WebSite},
    {"Buypass Class 2 CA 5", Buypass, Production, None, WebSite},
    {"Buypass Class 3 CA G2 QC WA", Buypass, Production, None, WebSite},
    {"Buypass Class 3 Test4 CA G2 QC WA", Buypass, Test, None, WebSite},
    {"Commfides CPN Enterprise Norwegian CA", Commfides, Production, Seid1, Business},
    {"CPN Enterprise SHA256 CLASS 3", Commfides, Production, Seid1, Business},
    {"Commfides CPN Enterprise-Norwegian SHA256 CA - TEST", Commfides, Test, Seid1, Business},
    {"Commfides CPN Enterprise-Norwegian SHA256 CA - TEST2", Commfides, Test, Seid1, Business},
    {"Commfides Legal Person - G3", Commfides, Production, Seid2, Business, true},
    {"Commfides Legal Person - G3 - TEST", Commfides, Test, Seid2, Business, true},
    {"Commfides Natural Person - G3", Commfides, Production, None, Person},
    {"Commfides Natural Person - G3 - TEST", Commfides, Test, None, Person},
    {"CPN Person High SHA256 CLASS 3", Commfides, Production, None, Person},
    {"CPN Person High SHA256 CA - TEST", Commfides, Test, None, Person},
    {"Commfides CPN Person-High SHA256 CA - TEST", Commfides, Test, None, Person},
};

CertificateIssuer ownerOf(const DistinguishedName &name)
{
    const QString organisation = name.first(NID_organizationName);
    if (organisation.startsWith(QStringLiteral("Buypass"), Qt::CaseInsensitive))
        return Buypass;
    if (organisation.startsWith(QStringLiteral("Commfides"), Qt::CaseInsensitive))
        return Commfides;
    return CertificateIssuer::Unknown;
}

} // namespace

KnownIssuer knownIssuer(const DistinguishedName &issuer)
{
    const QString commonName = issuer.first(NID_commonName);
    for (const Row &row : Rows) {
        if (commonName == QLatin1String(row.commonName) && ownerOf(issuer) == row.issuer)
            return {row.issuer, row.environment, row.generation, row.kind, row.listed};
    }
    return {};
}

KnownIssuer knownCa(const DistinguishedName &subject)
{
    const CertificateIssuer owner = ownerOf(subject);
    if (owner == CertificateIssuer::Unknown)
        return {};
    const QString commonName = subject.first(NID_commonName);
    const bool test =
        commonName.contains(QStringLiteral("Test4")) || commonName.contains(QStringLiteral("TEST"));
    return {owner, test ? Test : Production, None, IssuerKind::Other, true};
}

bool isListedPolicy(const QString &oid, CertificateEnvironment environment)
{
    // A full stop at the end: anything below. Source: idporten-seid2-certificate-validator-lib.
    static constexpr const char *inBoth[] = {
        "2.16.578.1.26.1.3.2", "2.16.578.1.26.1.3.5", "2.16.578.1.29.13.1.1.0"};
    static constexpr const char *inTest[] = {"2.16.578.1.26.1.0.3.2", "2.16.578.1.29.913.1.1.0",
        "2.16.578.1.29.913.200.", "2.16.578.1.29.913.210.", "2.16.578.1.29.913.220.", "2.16.578.1.1.1.1.100"};
    static constexpr const char *inProduction[] = {
        "2.16.578.1.29.13.200.", "2.16.578.1.29.13.210.", "2.16.578.1.29.13.220.", "2.16.578.1.29.13.1"};
    const auto listed = [&](const char *entry) {
        const QLatin1String text(entry);
        return text.endsWith(QLatin1Char('.')) ? oid.startsWith(text) : oid == text;
    };
    if (std::any_of(std::begin(inBoth), std::end(inBoth), listed))
        return true;
    return environment == Test ? std::any_of(std::begin(inTest), std::end(inTest), listed)
                               : std::any_of(std::begin(inProduction), std::end(inProduction), listed);
}

bool isPersonalPolicy(const QString &oid)
{
    return oid == QStringLiteral("2.16.578.1.26.1.3.1") || oid == QStringLiteral("2.16.578.1.26.1.3.6")
        || oid == QStringLiteral("2.16.578.1.26.1.0");
}

} // namespace da
