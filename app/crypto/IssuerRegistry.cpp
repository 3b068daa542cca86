// SPDX-License-Identifier: MIT
#include "crypto/IssuerRegistry.h"

#include <QDir>
#include <QFile>

#include <mutex>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initIssuerResource()
{
    Q_INIT_RESOURCE(issuers);
}

namespace da {

namespace {

QList<BusinessCertificate> readBundled()
{
    initIssuerResource();
    QList<BusinessCertificate> certificates;
    const QDir folder(QStringLiteral(":/issuers"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            certificates << BusinessCertificate::allFromPem(file.readAll());
    }
    return certificates;
}

std::optional<BusinessCertificate> signerAmong(
    const QList<BusinessCertificate> &known, const BusinessCertificate &certificate)
{
    for (const BusinessCertificate &candidate : known) {
        if (certificate.isSignedBy(candidate))
            return candidate;
    }
    return std::nullopt;
}

} // namespace

struct IssuerRegistry::Bundle {
    std::once_flag once;
    QList<BusinessCertificate> certificates;

    const QList<BusinessCertificate> &read()
    {
        std::call_once(once, [this] { certificates = readBundled(); });
        return certificates;
    }
};

IssuerRegistry::IssuerRegistry() = default;

IssuerRegistry IssuerRegistry::bundled()
{
    IssuerRegistry registry;
    registry.m_bundle = std::make_shared<Bundle>();
    return registry;
}

Result<int, QString> IssuerRegistry::addPem(const QByteArray &pem)
{
    const QList<BusinessCertificate> found = BusinessCertificate::allFromPem(pem);
    if (found.isEmpty())
        return QStringLiteral("no certificate in the file");
    int added = 0;
    for (const BusinessCertificate &certificate : found) {
        if (!certificate.isCa())
            continue;
        m_further << certificate;
        ++added;
    }
    if (added == 0)
        return QStringLiteral("no CA certificate in the file");
    return added;
}

IssuerTrust IssuerRegistry::confirm(const BusinessCertificate &certificate) const
{
    if (certificate.isSelfSigned() && !certificate.isCa())
        return IssuerTrust::SelfSigned;
    if (issuerOf(certificate))
        return IssuerTrust::ConfirmedByBundledCa;
    return certificate.issuer() == CertificateIssuer::Unknown ? IssuerTrust::UnknownIssuer
                                                              : IssuerTrust::NotSignedByKnownCa;
}

std::optional<BusinessCertificate> IssuerRegistry::issuerOf(const BusinessCertificate &certificate) const
{
    if (auto further = signerAmong(m_further, certificate))
        return further;
    // The bundled ones belong to two issuers, so others need not cause them to be read.
    if (!m_bundle || certificate.issuer() == CertificateIssuer::Unknown)
        return std::nullopt;
    return signerAmong(m_bundle->read(), certificate);
}

QList<BusinessCertificate> IssuerRegistry::certificates() const
{
    return m_bundle ? m_bundle->read() + m_further : m_further;
}

} // namespace da
