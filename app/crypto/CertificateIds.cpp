// SPDX-License-Identifier: MIT
#include "crypto/BusinessCertificate.h"

namespace da {

QString toId(CertificateIssuer issuer)
{
    switch (issuer) {
    case CertificateIssuer::Buypass:
        return QStringLiteral("buypass");
    case CertificateIssuer::Commfides:
        return QStringLiteral("commfides");
    case CertificateIssuer::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString toId(CertificateGeneration generation)
{
    switch (generation) {
    case CertificateGeneration::Seid1:
        return QStringLiteral("seid1");
    case CertificateGeneration::Seid2:
        return QStringLiteral("seid2");
    case CertificateGeneration::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString toId(CertificateEnvironment environment)
{
    switch (environment) {
    case CertificateEnvironment::Test:
        return QStringLiteral("test");
    case CertificateEnvironment::Production:
        return QStringLiteral("production");
    case CertificateEnvironment::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QStringList toIds(Purposes purposes)
{
    QStringList ids;
    if (purposes.testFlag(Purpose::Authentication))
        ids << QStringLiteral("authentication");
    if (purposes.testFlag(Purpose::Signing))
        ids << QStringLiteral("signing");
    if (purposes.testFlag(Purpose::Encryption))
        ids << QStringLiteral("encryption");
    return ids;
}

QString toId(IssuerTrust trust)
{
    switch (trust) {
    case IssuerTrust::ConfirmedByBundledCa:
        return QStringLiteral("confirmed_by_bundled_ca");
    case IssuerTrust::NotSignedByKnownCa:
        return QStringLiteral("not_signed_by_known_ca");
    case IssuerTrust::UnknownIssuer:
        return QStringLiteral("unknown_issuer");
    case IssuerTrust::SelfSigned:
        return QStringLiteral("self_signed");
    }
    return {};
}

} // namespace da
