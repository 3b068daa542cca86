// SPDX-License-Identifier: MIT
#include "gui/CertificateFields.h"

#include "domain/OrganisationNumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

struct CertificateFields {
    Q_DECLARE_TR_FUNCTIONS(da::CertificateFields)
};
using Fields = CertificateFields;

/// Digits in groups, from the left or from the right, so that they can be read and a line can break.
QString inGroups(const QString &digits, qsizetype size, bool fromRight = false)
{
    QString spaced;
    const qsizetype first = fromRight ? digits.size() % size : 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (i - first) % size == 0)
            spaced += u' ';
        spaced += digits.at(i);
    }
    return spaced;
}

/// With blanks where one part of a name ends and where its value begins, as openssl shows it. A comma that
/// belongs to a value is escaped, and so is no end.
QString breakable(const QString &name)
{
    QString spaced;
    bool escaped = false;
    bool inValue = false;
    for (const QChar c : name) {
        const bool ends = (c == u',' || c == u'+') && !escaped;
        const bool begins = c == u'=' && !inValue;
        spaced += begins ? u" = "_s : ends ? c + u" "_s : QString(c);
        inValue = (inValue || begins) && !ends;
        escaped = c == u'\\' && !escaped;
    }
    return spaced;
}

QString readFrom(const QString &attribute)
{
    if (attribute == "organizationIdentifier"_L1)
        return Fields::tr("organizationIdentifier, as in SEID 2");
    if (attribute == "serialNumber"_L1)
        return Fields::tr("serialNumber, as in SEID 1");
    return attribute == "O"_L1 ? Fields::tr("the end of the organisation's name (O)") : attribute;
}

QString generationText(CertificateGeneration generation)
{
    switch (generation) {
    case CertificateGeneration::Seid1:
        return Fields::tr("SEID 1, the old kind");
    case CertificateGeneration::Seid2:
        return Fields::tr("SEID 2, the kind issued today");
    case CertificateGeneration::Unknown:
        break;
    }
    return Fields::tr("Not known");
}

QString trustText(IssuerTrust trust)
{
    switch (trust) {
    case IssuerTrust::ConfirmedByBundledCa:
        return Fields::tr("Yes, by name, key and signature of an issuer known here");
    case IssuerTrust::NotSignedByKnownCa:
        return Fields::tr("No, the name is a known issuer's and the signature is not");
    case IssuerTrust::SelfSigned:
        return Fields::tr("No, it is self-signed");
    case IssuerTrust::UnknownIssuer:
        break;
    }
    return Fields::tr("No, the issuer is not known here");
}

Tone trustTone(IssuerTrust trust)
{
    return trust == IssuerTrust::ConfirmedByBundledCa ? Tone::Good : Tone::Doubt;
}

/// RFC 5280, section 4.2.1.12, and what Windows adds.
QString extendedUsage(const QString &oid)
{
    constexpr std::pair<const char *, const char *> known[] = {
        {"1.3.6.1.5.5.7.3.1", "serverAuth"},
        {"1.3.6.1.5.5.7.3.2", "clientAuth"},
        {"1.3.6.1.5.5.7.3.3", "codeSigning"},
        {"1.3.6.1.5.5.7.3.4", "emailProtection"},
        {"1.3.6.1.5.5.7.3.8", "timeStamping"},
        {"1.3.6.1.4.1.311.20.2.2", "smartCardLogon"},
    };
    const auto *row = std::find_if(std::begin(known), std::end(known),
        [&oid](const auto &each) { return oid == QLatin1String(each.first); });
    return row == std::end(known) ? oid : u"%1 (%2)"_s.arg(QLatin1String(row->second), oid);
}

QString time(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

CertificateField code(const QString &caption, const QString &value, const QString &copied)
{
    return {caption, value, copied, true, Tone::Neutral};
}

FieldGroup ownerGroup(const BusinessCertificate &c)
{
    const QString &number = c.organisationNumber();
    QStringList others;
    for (const QString &other : c.otherOrganisationNumbers())
        others << OrganisationNumber::grouped(other);
    return {Fields::tr("Owner"),
        {{Fields::tr("Organisation"), c.organisationName(), {}},
            {Fields::tr("Organisation number"), OrganisationNumber::grouped(number), number, true},
            {Fields::tr("Read from"), readFrom(c.organisationNumberFrom()), {}},
            {Fields::tr("Further numbers"), others.join(", "_L1), {}, false, Tone::Doubt},
            {Fields::tr("Sub-unit"), OrganisationNumber::grouped(c.subUnit()), {}},
            {Fields::tr("Units (OU)"), c.organisationalUnits().join(u"; "_s), {}},
            {Fields::tr("Name (CN)"), c.commonName(), {}}}};
}

FieldGroup issuerGroup(const BusinessCertificate &c, IssuerTrust trust)
{
    return {Fields::tr("Issuer"),
        {{Fields::tr("Issuer"), issuerText(c), {}}, {Fields::tr("Issuing CA"), c.issuerCommonName(), {}},
            {Fields::tr("Confirmed"), trustText(trust), {}, false, trustTone(trust)},
            {Fields::tr("Environment"), environmentText(c.environment()), {}},
            {Fields::tr("Generation"), generationText(c.generation()), {}}}};
}

FieldGroup useGroup(const BusinessCertificate &c)
{
    QStringList extended;
    for (const QString &oid : c.extendedKeyUsages())
        extended << extendedUsage(oid);
    return {Fields::tr("Use"),
        {{Fields::tr("Purpose"), c.isCa() ? Fields::tr("issuing certificates") : purposeText(c.purposes()),
             {}},
            {Fields::tr("Key usage"), c.keyUsages().join(", "_L1), {}},
            {Fields::tr("Extended key usage"), extended.join(", "_L1), {}},
            {Fields::tr("Policies"), c.policies().join(", "_L1), {}, true}}};
}

FieldGroup validityGroup(const BusinessCertificate &c, const QDateTime &at)
{
    constexpr qint64 soon = 30;
    const qint64 days = c.daysLeft(at);
    const Tone tone = !c.isValidAt(at) ? Tone::Bad : days < soon ? Tone::Doubt : Tone::Good;
    const QString left = at < c.notBefore() ? Fields::tr("not yet valid")
        : c.isValidAt(at)                   ? QString::number(days)
                                            : Fields::tr("expired");
    return {Fields::tr("Validity"),
        {{Fields::tr("Valid from"), time(c.notBefore()), {}},
            {Fields::tr("Valid to"), time(c.notAfter()), {}},
            {Fields::tr("Days left"), left, {}, false, tone}}};
}

FieldGroup keyGroup(const FieldSource &source)
{
    const BusinessCertificate *c = source.certificate;
    const KeyEntry *entry = source.entry;
    const bool has = entry && entry->key;
    const QString kind = c ? c->keyKind() : has ? entry->key->kind() : QString();
    const int bits = c ? c->keyBits() : has ? entry->key->bits() : 0;
    FieldGroup group{Fields::tr("Key"),
        {{Fields::tr("Kind and size"), Fields::tr("%1, %2 bits").arg(kind).arg(bits), {}}}};
    if (entry) {
        group.fields << CertificateField{Fields::tr("Private key"),
            has ? Fields::tr("in the file") : Fields::tr("not seen"), {}, false,
            has ? Tone::Good : Tone::Neutral};
        group.fields << code(Fields::tr("Key id (kid)"), entry->kid, entry->kid);
        group.fields << CertificateField{Fields::tr("Name in the file"), entry->friendlyName, {}};
    }
    if (c)
        group.fields << CertificateField{Fields::tr("Signed with"), c->signatureAlgorithm(), {}};
    return group;
}

FieldGroup identityGroup(const BusinessCertificate &c)
{
    constexpr int four = 4;
    constexpr int three = 3;
    const QString decimal = decimalOf(c.serial());
    return {Fields::tr("Identification"),
        {code(Fields::tr("Serial number (hex)"), inGroups(c.serial(), four), c.serial()),
            code(Fields::tr("Serial number (decimal)"), inGroups(decimal, three, true), decimal),
            code(Fields::tr("Subject"), breakable(c.subject()), c.subject()),
            code(Fields::tr("Issuer's full name"), breakable(c.issuerDn()), c.issuerDn()),
            code(Fields::tr("Thumbprint (SHA-256)"), inGroups(c.thumbprintSha256(), four),
                c.thumbprintSha256()),
            code(Fields::tr("Thumbprint (SHA-1)"), inGroups(c.thumbprintSha1(), four), c.thumbprintSha1())}};
}

} // namespace

QList<FieldGroup> certificateFields(const FieldSource &source)
{
    QList<FieldGroup> groups;
    if (const BusinessCertificate *c = source.certificate)
        groups << ownerGroup(*c) << issuerGroup(*c, source.trust) << validityGroup(*c, source.at)
               << useGroup(*c);
    groups << keyGroup(source);
    if (source.certificate)
        groups << identityGroup(*source.certificate);
    for (FieldGroup &group : groups)
        group.fields.removeIf([](const CertificateField &field) { return field.value.isEmpty(); });
    return groups;
}

QString asText(const QList<FieldGroup> &groups)
{
    QStringList lines;
    for (const FieldGroup &group : groups) {
        lines << (lines.isEmpty() ? QString() : u"\n"_s) + group.title;
        for (const CertificateField &field : group.fields)
            lines << u"  %1: %2"_s.arg(field.caption, field.copied.isEmpty() ? field.value : field.copied);
    }
    return lines.join(u'\n');
}

QString issuerText(const BusinessCertificate &certificate)
{
    switch (certificate.issuer()) {
    case CertificateIssuer::Buypass:
        return u"Buypass"_s;
    case CertificateIssuer::Commfides:
        return u"Commfides"_s;
    case CertificateIssuer::Unknown:
        break;
    }
    return certificate.issuerCommonName().isEmpty() ? certificate.issuerDn() : certificate.issuerCommonName();
}

QString environmentText(CertificateEnvironment environment)
{
    switch (environment) {
    case CertificateEnvironment::Test:
        return Fields::tr("Test");
    case CertificateEnvironment::Production:
        return Fields::tr("Production");
    case CertificateEnvironment::Unknown:
        break;
    }
    return Fields::tr("Not known: the issuer is not one this program knows");
}

QString purposeText(Purposes purposes)
{
    QStringList words;
    if (purposes.testFlag(Purpose::Authentication))
        words << Fields::tr("authentication");
    if (purposes.testFlag(Purpose::Signing))
        words << Fields::tr("signing");
    if (purposes.testFlag(Purpose::Encryption))
        words << Fields::tr("encryption");
    return words.isEmpty() ? Fields::tr("not stated") : words.join(", "_L1);
}

QString decimalOf(const QString &hex)
{
    constexpr int base = 10;
    constexpr int sixteen = 16;
    QString digits = u"0"_s; // least significant digit last
    for (const QChar c : hex) {
        int carry = QString(c).toInt(nullptr, sixteen);
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            carry += digit->digitValue() * sixteen;
            *digit = QChar(u'0' + carry % base);
            carry /= base;
        }
        if (carry > 0)
            digits.prepend(QString::number(carry));
    }
    return digits.size() > 1 && digits.startsWith(u'0') ? digits.mid(1) : digits;
}

} // namespace da
