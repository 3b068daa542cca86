// SPDX-License-Identifier: MIT
#include "crypto/CertificateExpectation.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace da::test {

namespace {

/// The lists' words for problems, and this program's.
const QHash<QString, QString> &problemNames()
{
    static const QHash<QString, QString> names{
        {u"expired"_s, u"expired"_s},
        {u"not-yet-valid"_s, u"not_yet_valid"_s},
        {u"expires-soon"_s, u"expires_soon"_s},
        {u"key-not-RSA"_s, u"key_not_rsa"_s},
        {u"weak-key"_s, u"weak_key"_s},
        {u"unknown-issuer"_s, u"unknown_issuer"_s},
        {u"self-signed"_s, u"self_signed"_s},
        {u"issuer-not-listed"_s, u"issuer_not_listed"_s},
        {u"policy-not-listed"_s, u"policy_not_listed"_s},
        {u"person-certificate"_s, u"person"_s},
        {u"tls-certificate"_s, u"web_site"_s},
        {u"is-a-CA-certificate"_s, u"ca_certificate"_s},
        {u"no-org-number"_s, u"organisation_missing"_s},
        {u"eku-timestamping-only"_s, u"time_stamping_only"_s},
        {u"key-usage-missing"_s, u"key_usage_missing"_s},
        {u"encryption-only"_s, u"encryption_only"_s},
        {u"nonrepudiation-only"_s, u"signing_only"_s},
        {u"org-number-checksum"_s, u"check_digit"_s},
        {u"org-number-conflict"_s, u"numbers_differ"_s},
        {u"sha1-signature"_s, u"old_signature"_s},
    };
    return names;
}

QStringList problemsOf(const BusinessCertificate &certificate, const KeyContext &context)
{
    QStringList details;
    for (const KeyFinding &finding : findingsFor(certificate, context)) {
        if (problemNames().values().contains(finding.detail))
            details << finding.detail;
    }
    details.sort();
    return details;
}

QStringList expectedProblems(const QJsonObject &row)
{
    const QString member = row.contains(u"problems"_s) ? u"problems"_s : u"problems_at_2025_06_01"_s;
    QStringList details;
    for (const QJsonValue &value : row.value(member).toArray())
        details << problemNames().value(value.toString(), value.toString());
    details.sort();
    return details;
}

QString purposeOf(const BusinessCertificate &certificate)
{
    if (certificate.isCa())
        return u"ca"_s;
    if (!certificate.hasKeyUsage())
        return u"unspecified"_s;
    QStringList parts;
    const Purposes purposes = certificate.purposes();
    if (purposes.testFlag(Purpose::Authentication))
        parts << u"auth"_s;
    if (purposes.testFlag(Purpose::Signing))
        parts << u"sign"_s;
    if (purposes.testFlag(Purpose::Encryption))
        parts << u"enc"_s;
    return parts.join(u'+');
}

QString fromOf(const QString &place)
{
    return place == u"organizationIdentifier" ? u"orgId"_s : place;
}

QString environmentOf(const QString &id)
{
    return id == u"prod" ? u"production"_s : id;
}

QString generationOf(const QString &profile)
{
    return profile.contains(u"SEID1"_s) ? u"seid1"_s : profile == u"SEID2" ? u"seid2"_s : u"unknown"_s;
}

/// Collects "member: have X, want Y".
class Comparison {
public:
    void hold(const char *what, const QString &have, const QString &want)
    {
        if (have != want)
            found << u"%1: is \"%2\", should be \"%3\""_s.arg(QString::fromLatin1(what), have, want);
    }
    QStringList found;
};

} // namespace

QStringList differences(
    const BusinessCertificate &certificate, const QJsonObject &row, const KeyContext &context)
{
    Comparison comparison;
    const auto text = [&row](const QString &member) { return row.value(member).toString(); };
    comparison.hold("organisation", certificate.organisationNumber(), text(u"org"_s));
    comparison.hold("from", fromOf(certificate.organisationNumberFrom()), text(u"org_from"_s));
    comparison.hold("sub-unit", certificate.subUnit(), text(u"sub_unit"_s));
    comparison.hold("issuer", toId(certificate.issuer()), text(u"issuer"_s).toLower());
    comparison.hold("environment", toId(certificate.environment()), environmentOf(text(u"env"_s)));
    const QString profile = row.contains(u"gen"_s) ? text(u"gen"_s) : text(u"profile"_s);
    comparison.hold("generation", toId(certificate.generation()), generationOf(profile));
    comparison.hold("purpose", purposeOf(certificate), text(u"purpose"_s));
    const QString key = text(u"key"_s);
    comparison.hold("key", certificate.keyKind(), key.section(u'-', 0, 0));
    if (key.startsWith(u"RSA"_s))
        comparison.hold("bits", QString::number(certificate.keyBits()), key.section(u'-', 1));
    comparison.hold(
        "problems", problemsOf(certificate, context).join(u' '), expectedProblems(row).join(u' '));
    const QString days = row.contains(u"days_left"_s) ? u"days_left"_s : u"days_left_at_2025_06_01"_s;
    comparison.hold(
        "days", QString::number(certificate.daysLeft(context.at)), QString::number(row.value(days).toInt()));
    return comparison.found;
}

} // namespace da::test
