// SPDX-License-Identifier: MIT
#include "crypto/KeyFinding.h"

#include "crypto/IssuerRegistry.h"
#include "domain/OrganisationNumber.h"

#include <algorithm>

namespace da {

namespace {

using Severity = KeyFinding::Severity;
constexpr int SoonDays = 30;
constexpr int LeastBits = 2048;

/// Holds one certificate against one context.
class Judge {
public:
    Judge(const BusinessCertificate &certificate, const KeyContext &context)
        : m_certificate(certificate)
        , m_context(context)
        , m_at(context.at.isValid() ? context.at.toUTC() : QDateTime::currentDateTimeUtc())
    {
    }
    QList<KeyFinding> findings()
    {
        judgeDates();
        judgeEnvironment();
        if (m_certificate.isCa()) {
            blocks(Cause::CertificateNotAccepted, "ca_certificate");
        } else {
            judgeIssuer();
            judgePurpose();
            judgeOrganisation();
        }
        judgeKey();
        judgePolicy();
        return m_findings;
    }

private:
    void add(
        Cause cause, Severity severity, const char *detail, const QStringList &arguments, bool certain = true)
    {
        m_findings << KeyFinding{cause, severity, arguments, QString::fromLatin1(detail), certain};
    }
    void blocks(Cause cause, const char *detail, const QStringList &arguments = {})
    {
        add(cause, Severity::Blocks, detail, arguments);
    }
    void warns(Cause cause, const char *detail, const QStringList &arguments = {})
    {
        add(cause, Severity::Warning, detail, arguments);
    }
    void hints(Cause cause, const char *detail, const QStringList &arguments = {})
    {
        add(cause, Severity::Hint, detail, arguments);
    }

    void judgeDates()
    {
        const QString from = m_certificate.notBefore().toString(Qt::ISODate);
        const QString to = m_certificate.notAfter().toString(Qt::ISODate);
        const qint64 days = m_certificate.daysLeft(m_at);
        if (!m_certificate.notBefore().isValid() || !m_certificate.notAfter().isValid())
            blocks(Cause::CertificateNotAccepted, "dates_unreadable");
        else if (m_at < m_certificate.notBefore())
            blocks(Cause::CertificateNotYetValid, "not_yet_valid", {from});
        else if (!m_certificate.isValidAt(m_at))
            blocks(Cause::CertificateExpired, "expired", {to});
        else if (days < SoonDays)
            warns(Cause::CertificateExpired, "expires_soon", {QString::number(days), to});
    }

    void judgeEnvironment()
    {
        if (!m_context.environment || m_certificate.environment() == CertificateEnvironment::Unknown)
            return;
        const QString wanted = toId(*m_context.environment);
        const QString own = toId(m_certificate.environment());
        if (own != wanted)
            blocks(Cause::CertificateWrongEnvironment, "wrong_environment", {own, wanted});
    }

    [[nodiscard]] IssuerTrust trust() const
    {
        if (m_context.issuers)
            return m_context.issuers->confirm(m_certificate);
        if (m_certificate.isSelfSigned())
            return IssuerTrust::SelfSigned;
        return m_certificate.issuer() == CertificateIssuer::Unknown ? IssuerTrust::UnknownIssuer
                                                                    : IssuerTrust::ConfirmedByBundledCa;
    }

    void judgeIssuer()
    {
        const QStringList name{m_certificate.issuerCommonName()};
        if (m_certificate.isPersonal())
            blocks(Cause::CertificateNotAccepted, "person");
        else if (m_certificate.issuerKind() == IssuerKind::WebSite)
            blocks(Cause::CertificateNotAccepted, "web_site");
        switch (trust()) {
        case IssuerTrust::SelfSigned:
            add(Cause::CertificateNotAccepted, Severity::Blocks, "self_signed", {}, false);
            break;
        case IssuerTrust::UnknownIssuer:
            add(Cause::CertificateNotAccepted, Severity::Blocks, "unknown_issuer", name, false);
            break;
        case IssuerTrust::NotSignedByKnownCa:
            add(Cause::CertificateNotAccepted, Severity::Warning, "not_signed_by_known_ca", name, false);
            break;
        case IssuerTrust::ConfirmedByBundledCa:
            break;
        }
        if (m_certificate.issuerKind() == IssuerKind::BusinessHardToken)
            hints(Cause::CertificateNotAccepted, "hard_token");
    }

    void judgePurpose()
    {
        const Purposes purposes = m_certificate.purposes();
        if (m_certificate.isOnlyForTimeStamping())
            blocks(Cause::CertificateWrongPurpose, "time_stamping_only");
        if (!m_certificate.hasKeyUsage())
            add(Cause::CertificateNotAccepted, Severity::Warning, "key_usage_missing", {}, false);
        else if (!purposes)
            blocks(Cause::CertificateWrongPurpose, "no_signing");
        else if (purposes == Purpose::Encryption)
            blocks(Cause::CertificateWrongPurpose, "encryption_only");
        else if (!purposes.testFlag(Purpose::Authentication))
            hints(Cause::CertificateWrongPurpose, "signing_only");
        if (m_certificate.hasKeyUsage() && !m_certificate.hasCriticalKeyUsage())
            add(Cause::CertificateNotAccepted, Severity::Warning, "key_usage_not_critical", {}, false);
    }

    void judgeOrganisation()
    {
        const QString &number = m_certificate.organisationNumber();
        const QString expected = OrganisationNumber::cleaned(m_context.expectedOrganisation);
        if (number.isEmpty()) {
            blocks(Cause::CertificateWithoutOrganisation, "organisation_missing");
            return;
        }
        if (!expected.isEmpty() && expected != number)
            blocks(Cause::CertificateOfOtherOrganisation, "other_organisation", {number, expected});
        if (!OrganisationNumber::parse(number))
            warns(Cause::OrganisationNumberInvalid, "check_digit", {number});
        if (!m_certificate.otherOrganisationNumbers().isEmpty())
            add(Cause::CertificateOfOtherOrganisation, Severity::Warning, "numbers_differ",
                QStringList{number} + m_certificate.otherOrganisationNumbers(), false);
        if (!m_certificate.subUnit().isEmpty())
            hints(Cause::OrganisationIsSubunit, "sub_unit", {m_certificate.subUnit()});
    }

    void judgeKey() { m_findings << keyFindings(m_certificate.keyKind(), m_certificate.keyBits()); }

    void judgePolicy()
    {
        if (m_certificate.hasOldSignature())
            add(Cause::CertificateNotAccepted, Severity::Warning, "old_signature",
                {m_certificate.signatureAlgorithm()}, false);
        const bool business = m_certificate.issuerKind() == IssuerKind::Business
            || m_certificate.issuerKind() == IssuerKind::BusinessHardToken;
        if (!business)
            return;
        if (!m_certificate.hasListedIssuer())
            add(Cause::CertificateNotAccepted, Severity::Warning, "issuer_not_listed",
                {m_certificate.issuerCommonName()}, false);
        if (!m_certificate.hasListedPolicy())
            add(Cause::CertificateNotAccepted, Severity::Warning, "policy_not_listed",
                m_certificate.policies(), false);
    }

    const BusinessCertificate &m_certificate;
    const KeyContext &m_context;
    QDateTime m_at;
    QList<KeyFinding> m_findings;
};

} // namespace

bool KeyFinding::isProblem() const
{
    const bool doubt =
        detail == QStringLiteral("not_signed_by_known_ca") || detail == QStringLiteral("expires_soon");
    return severity != Severity::Hint && !doubt;
}

QString toId(KeyFinding::Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return QStringLiteral("blocks");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("hint");
}

QList<KeyFinding> keyFindings(const QString &kind, int bits)
{
    if (kind != QStringLiteral("RSA"))
        return {{Cause::CertificateWeakKey, Severity::Blocks, {kind}, QStringLiteral("key_not_rsa")}};
    if (bits < LeastBits)
        return {{Cause::CertificateWeakKey, Severity::Blocks, {kind, QString::number(bits)},
            QStringLiteral("weak_key")}};
    return {};
}

QList<KeyFinding> findingsFor(const BusinessCertificate &certificate, const KeyContext &context)
{
    QList<KeyFinding> findings = Judge(certificate, context).findings();
    sortBySeverity(findings);
    return findings;
}

void sortBySeverity(QList<KeyFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
        [](const KeyFinding &a, const KeyFinding &b) { return a.severity < b.severity; });
}

bool hasBlocking(const QList<KeyFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const KeyFinding &finding) { return finding.severity == Severity::Blocks; });
}

} // namespace da
