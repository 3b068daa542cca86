// SPDX-License-Identifier: MIT
#include "crypto/KeyMaterial_p.h"

#include <algorithm>

namespace da {

namespace {

constexpr int LongestChain = 8;
using Certificates = QList<BusinessCertificate>;

/// Who signed whom among the certificates of one file. A file may hold hundreds that all bear the same name,
/// so no more signatures are looked at than a trust store has.
class Signers {
public:
    explicit Signers(const Certificates &certificates)
        : m_certificates(certificates)
        , m_of(std::size_t(certificates.size()))
    {
        for (qsizetype i = 0; i < certificates.size(); ++i) {
            for (qsizetype j = 0; j < certificates.size(); ++j) {
                if (i != j && isSigned(i, j))
                    m_of[std::size_t(i)] << int(j);
            }
        }
    }

    [[nodiscard]] std::optional<BusinessCertificate> of(const BusinessCertificate &leaf) const
    {
        const qsizetype at = m_certificates.indexOf(leaf);
        if (at < 0 || m_of[std::size_t(at)].isEmpty())
            return std::nullopt;
        return m_certificates.at(m_of[std::size_t(at)].first());
    }
    [[nodiscard]] bool isSignerOfAny(const BusinessCertificate &candidate) const
    {
        const int at = int(m_certificates.indexOf(candidate));
        return std::any_of(
            m_of.begin(), m_of.end(), [at](const QList<int> &signers) { return signers.contains(at); });
    }

private:
    bool isSigned(qsizetype leaf, qsizetype issuer)
    {
        constexpr int mostSignatures = 600;
        return m_certificates.at(leaf).isInTheNameOf(m_certificates.at(issuer))
            && ++m_looked <= mostSignatures && m_certificates.at(leaf).isSignedBy(m_certificates.at(issuer));
    }

    Certificates m_certificates;
    std::vector<QList<int>> m_of;
    int m_looked = 0;
};

Certificates certificatesOf(const KeyMaterial &material)
{
    Certificates certificates;
    for (const KeyMaterial::Certificate &certificate : material.certificates)
        certificates << certificate.certificate;
    return certificates;
}

/// Pairs the contents of one file.
class Pairing {
public:
    Pairing(const KeyMaterial &material, const IssuerRegistry &issuers)
        : m_material(material)
        , m_issuers(issuers)
        , m_all(certificatesOf(material))
        , m_signers(m_all)
    {
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
        // Where each signed another, such as a CA's old and new certificate for one key, none of them stands
        // alone.
        if (m_entries.isEmpty()) {
            for (const KeyMaterial::Certificate &certificate : m_material.certificates)
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
        entry.remarks = key.remarks;
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
            std::optional<BusinessCertificate> signer = m_signers.of(last);
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
                candidate.isCa() && !candidate.isSelfSigned() && !m_signers.isSignerOfAny(candidate);
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
        return m_material.keys.isEmpty() ? !m_signers.isSignerOfAny(certificate) : !certificate.isCa();
    }

    [[nodiscard]] bool hasLeafCertificate() const
    {
        return std::any_of(m_all.begin(), m_all.end(),
            [](const BusinessCertificate &certificate) { return !certificate.isCa(); });
    }

    const KeyMaterial &m_material;
    const IssuerRegistry &m_issuers;
    Certificates m_all;
    Signers m_signers;
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
