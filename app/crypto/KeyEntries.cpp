// SPDX-License-Identifier: MIT
#include "crypto/KeyMaterial_p.h"

#include <algorithm>

namespace da {

namespace {

constexpr int LongestChain = 8;
using Certificates = QList<BusinessCertificate>;

std::optional<BusinessCertificate> signerIn(const Certificates &certificates, const BusinessCertificate &leaf)
{
    for (const BusinessCertificate &candidate : certificates) {
        if (!(candidate == leaf) && leaf.isSignedBy(candidate))
            return candidate;
    }
    return std::nullopt;
}

bool isSignerOfAny(const BusinessCertificate &candidate, const Certificates &certificates)
{
    return std::any_of(certificates.begin(), certificates.end(), [&](const BusinessCertificate &other) {
        return !(other == candidate) && other.isSignedBy(candidate);
    });
}

/// Pairs the contents of one file.
class Pairing {
public:
    Pairing(const KeyMaterial &material, const IssuerRegistry &issuers)
        : m_material(material)
        , m_issuers(issuers)
    {
        for (const KeyMaterial::Certificate &certificate : material.certificates)
            m_all << certificate.certificate;
        findUnrelated();
    }

    QList<KeyEntry> entries()
    {
        for (const KeyMaterial::Key &key : m_material.keys)
            addKey(key);
        for (const KeyMaterial::Certificate &certificate : m_material.certificates) {
            if (standsAlone(certificate.certificate))
                addCertificate(certificate);
        }
        return m_entries;
    }

private:
    void addKey(const KeyMaterial::Key &key)
    {
        KeyEntry entry;
        entry.key = key.key;
        entry.kid = key.kid;
        bool paired = false;
        for (const KeyMaterial::Certificate &certificate : m_material.certificates) {
            if (!key.key.sameKeyAs(certificate.certificate))
                continue;
            paired = true;
            entry.friendlyName = key.friendlyName.isEmpty() ? certificate.friendlyName : key.friendlyName;
            complete(entry, certificate.certificate);
        }
        if (paired)
            return;
        entry.friendlyName = key.friendlyName;
        if (hasLeafCertificate())
            entry.remarks << KeyFinding{Cause::KeystoreNoPrivateKey, KeyFinding::Severity::Warning, {},
                QStringLiteral("no_certificate_fits")};
        m_entries << entry;
    }

    void addCertificate(const KeyMaterial::Certificate &certificate)
    {
        KeyEntry entry;
        entry.friendlyName = certificate.friendlyName;
        complete(entry, certificate.certificate);
    }

    void complete(KeyEntry entry, const BusinessCertificate &certificate)
    {
        entry.certificate = certificate;
        entry.chain = chainOf(certificate);
        remarkUnrelated(entry);
        m_paired << certificate;
        m_entries << entry;
    }

    [[nodiscard]] Certificates chainOf(const BusinessCertificate &leaf) const
    {
        Certificates chain;
        BusinessCertificate last = leaf;
        while (chain.size() < LongestChain && !last.isSelfSigned()) {
            std::optional<BusinessCertificate> signer = signerIn(m_all, last);
            if (!signer)
                signer = m_issuers.issuerOf(last);
            if (!signer || signer->isSelfSigned() || chain.contains(*signer))
                break;
            chain << *signer;
            last = *signer;
        }
        return chain;
    }

    /// CAs in the file that made none of its certificates, such as the other environment's.
    void findUnrelated()
    {
        for (const BusinessCertificate &candidate : std::as_const(m_all)) {
            const bool unrelated =
                candidate.isCa() && !candidate.isSelfSigned() && !isSignerOfAny(candidate, m_all);
            if (unrelated)
                m_unrelated << candidate;
        }
    }

    void remarkUnrelated(KeyEntry &entry) const
    {
        for (const BusinessCertificate &candidate : m_unrelated) {
            if (candidate == *entry.certificate)
                continue;
            entry.remarks << KeyFinding{Cause::CertificateWrongEnvironment, KeyFinding::Severity::Hint,
                {candidate.subject()}, QStringLiteral("unrelated_ca")};
        }
    }

    [[nodiscard]] bool standsAlone(const BusinessCertificate &certificate) const
    {
        if (m_paired.contains(certificate))
            return false;
        return m_material.keys.isEmpty() ? !isSignerOfAny(certificate, m_all) : !certificate.isCa();
    }

    [[nodiscard]] bool hasLeafCertificate() const
    {
        return std::any_of(m_all.begin(), m_all.end(),
            [](const BusinessCertificate &certificate) { return !certificate.isCa(); });
    }

    const KeyMaterial &m_material;
    const IssuerRegistry &m_issuers;
    Certificates m_all;
    Certificates m_unrelated;
    Certificates m_paired;
    QList<KeyEntry> m_entries;
};

} // namespace

QList<KeyEntry> entriesOf(const KeyMaterial &material, const IssuerRegistry &issuers)
{
    return Pairing(material, issuers).entries();
}

} // namespace da
