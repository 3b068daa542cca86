// SPDX-License-Identifier: MIT
#include "crypto/CertificateNames_p.h"

#include <QRegularExpression>

namespace da {

namespace {

QString textOf(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, string);
    if (length >= 0) {
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
        OPENSSL_free(utf8);
        return text;
    }
    forgetErrors();
    const auto *raw = reinterpret_cast<const char *>(ASN1_STRING_get0_data(string));
    return QString::fromLatin1(raw, ASN1_STRING_length(string));
}

QString printed(const X509_NAME *name)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    constexpr unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!out || X509_NAME_print_ex(out.get(), name, 0, flags) < 0)
        forgetErrors();
    return out ? QString::fromUtf8(writtenTo(out)) : QString();
}

QString captured(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).captured(1);
}

/// organizationIdentifier (ETSI EN 319 412-1, 5.1.4); another country's prefix is no Norwegian number.
QString fromIdentifier(const QString &value)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\s*(?:NTRNO-\\s*|PSDNO-[A-Z]{2,8}-)?([0-9]{9})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return captured(pattern, value);
}

QString fromSerialNumber(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([0-9]{9})\\z"));
    return captured(pattern, value);
}

QString fromOrganisationTail(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("-\\W*([0-9]{9})\\z"));
    return captured(pattern, value);
}

struct Place {
    const char *name;
    int nid;
    QString (*read)(const QString &);
};
constexpr Place Places[] = {
    {"organizationIdentifier", NID_organizationIdentifier, fromIdentifier},
    {"serialNumber", NID_serialNumber, fromSerialNumber},
    {"O", NID_organizationName, fromOrganisationTail},
};

void note(SubjectOrganisation &found, const QString &number, const char *place)
{
    if (number.isEmpty() || number == found.number || found.otherNumbers.contains(number))
        return;
    if (!found.number.isEmpty()) {
        found.otherNumbers << number;
        return;
    }
    found.number = number;
    found.numberFrom = QString::fromLatin1(place);
}

} // namespace

DistinguishedName::DistinguishedName(const X509_NAME *name)
    : m_text(printed(name))
{
    for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
        const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
        m_attributes << Attribute{
            OBJ_obj2nid(X509_NAME_ENTRY_get_object(entry)), textOf(X509_NAME_ENTRY_get_data(entry))};
    }
}

QStringList DistinguishedName::values(int nid) const
{
    QStringList found;
    for (const Attribute &attribute : m_attributes) {
        if (attribute.nid == nid)
            found << attribute.value;
    }
    return found;
}

QString DistinguishedName::first(int nid) const
{
    return values(nid).value(0);
}

SubjectOrganisation organisationOf(const DistinguishedName &subject)
{
    SubjectOrganisation found;
    for (const Place &place : Places) {
        for (const QString &value : subject.values(place.nid))
            note(found, place.read(value), place.name);
    }
    static const QRegularExpression freeStanding(QStringLiteral("(?<![0-9])([0-9]{9})(?![0-9])"));
    for (const QString &unit : subject.values(NID_organizationalUnitName)) {
        for (auto numbers = freeStanding.globalMatch(unit); numbers.hasNext();) {
            const QString number = numbers.next().captured();
            if (number != found.number)
                found.subUnit = number;
        }
    }
    return found;
}

bool hasPersonalSerialNumber(const DistinguishedName &subject)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:(?:UN:NO-)?9578-4[0-9]{3}-|(?:PNO|PAS|IDC|TIN)[A-Z]{2}-)"));
    const QStringList numbers = subject.values(NID_serialNumber);
    return std::any_of(numbers.begin(), numbers.end(),
        [](const QString &number) { return pattern.match(number).hasMatch(); });
}

} // namespace da
