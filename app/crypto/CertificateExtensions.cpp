// SPDX-License-Identifier: MIT
#include "crypto/CertificateExtensions_p.h"

namespace da {

namespace {

using BitString = Handle<ASN1_BIT_STRING, ASN1_BIT_STRING_free>;
using OctetString = Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;
using KeyIdentifier = Handle<AUTHORITY_KEYID, AUTHORITY_KEYID_free>;
using Constraints = Handle<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>;
using ExtendedUsage = Handle<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>;
using Policies = Handle<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>;

template <typename HandleType>
HandleType decoded(const X509 *certificate, int nid)
{
    int at = -1; // the first one, where a certificate wrongly has several
    void *raw = X509_get_ext_d2i(certificate, nid, nullptr, &at);
    if (!raw)
        forgetErrors();
    return HandleType(static_cast<typename HandleType::pointer>(raw));
}

QByteArray bytesOfString(const ASN1_OCTET_STRING *string)
{
    if (!string)
        return {};
    return QByteArray(
        reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

QString dotted(const ASN1_OBJECT *object)
{
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text);
}

void readKeyUsage(const X509 *certificate, CertificateExtensions &found)
{
    const auto bits = decoded<BitString>(certificate, NID_key_usage);
    if (!bits)
        return;
    found.hasKeyUsage = true;
    const int at = X509_get_ext_by_NID(certificate, NID_key_usage, -1);
    found.isKeyUsageCritical = X509_EXTENSION_get_critical(X509_get_ext(certificate, at)) == 1;
    const QStringList names = keyUsageNames();
    for (int bit = 0; bit < names.size(); ++bit) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), bit))
            found.keyUsages << names.at(bit);
    }
}

void readExtendedKeyUsage(const X509 *certificate, CertificateExtensions &found)
{
    const auto usages = decoded<ExtendedUsage>(certificate, NID_ext_key_usage);
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i)
        found.extendedKeyUsages << dotted(sk_ASN1_OBJECT_value(usages.get(), i));
}

void readPolicies(const X509 *certificate, CertificateExtensions &found)
{
    const auto policies = decoded<Policies>(certificate, NID_certificate_policies);
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i)
        found.policies << dotted(sk_POLICYINFO_value(policies.get(), i)->policyid);
}

Purposes purposesOf(const QStringList &usages)
{
    Purposes purposes;
    purposes.setFlag(Purpose::Authentication, usages.contains(QStringLiteral("digitalSignature")));
    purposes.setFlag(Purpose::Signing, usages.contains(QStringLiteral("nonRepudiation")));
    purposes.setFlag(Purpose::Encryption,
        usages.contains(QStringLiteral("keyEncipherment"))
            || usages.contains(QStringLiteral("dataEncipherment"))
            || usages.contains(QStringLiteral("keyAgreement")));
    return purposes;
}

} // namespace

QStringList keyUsageNames()
{
    return {QStringLiteral("digitalSignature"), QStringLiteral("nonRepudiation"),
        QStringLiteral("keyEncipherment"), QStringLiteral("dataEncipherment"), QStringLiteral("keyAgreement"),
        QStringLiteral("keyCertSign"), QStringLiteral("cRLSign"), QStringLiteral("encipherOnly"),
        QStringLiteral("decipherOnly")};
}

CertificateExtensions extensionsOf(const X509 *certificate)
{
    CertificateExtensions found;
    readKeyUsage(certificate, found);
    readExtendedKeyUsage(certificate, found);
    readPolicies(certificate, found);
    const auto subjectKey = decoded<OctetString>(certificate, NID_subject_key_identifier);
    found.subjectKeyId = bytesOfString(subjectKey.get());
    const auto authority = decoded<KeyIdentifier>(certificate, NID_authority_key_identifier);
    found.authorityKeyId = bytesOfString(authority ? authority->keyid : nullptr);
    const auto constraints = decoded<Constraints>(certificate, NID_basic_constraints);
    found.isCa =
        (constraints && constraints->ca != 0) || found.keyUsages.contains(QStringLiteral("keyCertSign"));
    found.purposes = purposesOf(found.keyUsages);
    return found;
}

} // namespace da
