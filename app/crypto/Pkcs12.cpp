// SPDX-License-Identifier: MIT
#include "crypto/Pkcs12_p.h"

#include <limits>

namespace da {

namespace {

// Trying an empty password on the MAC costs as many derivations as the file asks for; this many take some
// milliseconds.
constexpr qint64 CheapIterations = 20'000;

bool hasEncryptedKey(const PKCS7 *safe)
{
    const Handle<STACK_OF(PKCS12_SAFEBAG), freeSafeBags> bags(
        PKCS7_type_is_data(safe) ? PKCS12_unpack_p7data(const_cast<PKCS7 *>(safe)) : nullptr);
    for (int i = 0; bags && i < sk_PKCS12_SAFEBAG_num(bags.get()); ++i) {
        if (PKCS12_SAFEBAG_get_nid(sk_PKCS12_SAFEBAG_value(bags.get(), i)) == NID_pkcs8ShroudedKeyBag)
            return true;
    }
    forgetErrors();
    return false;
}

bool isAnythingEncrypted(const PKCS12 *file)
{
    const Pkcs12Safes safes = safesOf(file);
    for (int i = 0; safes && i < sk_PKCS7_num(safes.get()); ++i) {
        const PKCS7 *safe = sk_PKCS7_value(safes.get(), i);
        if (!PKCS7_type_is_data(safe) || hasEncryptedKey(safe))
            return true;
    }
    return false;
}

} // namespace

Pkcs12Handle pkcs12From(const QByteArray &der)
{
    const unsigned char *from = bytesOf(der);
    Pkcs12Handle file(d2i_PKCS12(nullptr, &from, long(der.size())));
    forgetErrors();
    return file;
}

Pkcs12Safes safesOf(const PKCS12 *file)
{
    Pkcs12Safes safes(PKCS12_unpack_authsafes(file));
    forgetErrors();
    return safes;
}

EncryptedSafe encryptedSafe(const PKCS7 *safe)
{
    if (!PKCS7_type_is_encrypted(safe) || !safe->d.encrypted || !safe->d.encrypted->enc_data)
        return {};
    const PKCS7_ENC_CONTENT *content = safe->d.encrypted->enc_data;
    return {content->algorithm, content->enc_data};
}

EncryptedSafe shroudedKey(const PKCS12_SAFEBAG *bag)
{
    EncryptedSafe shrouded;
    X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &shrouded.algorithm, &shrouded.data);
    return shrouded;
}

MacDescription describeMac(const PKCS12 *file)
{
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_INTEGER *iterations = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &iterations, file);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    if (nid == NID_pbmac1)
        return {QStringLiteral("pbmac1"), 0, false};
    // The library knows digests by name that no loaded provider has.
    const Handle<EVP_MD, EVP_MD_free> digest(EVP_MD_fetch(nullptr, OBJ_nid2sn(nid), nullptr));
    MacDescription mac{QString::fromLatin1(OBJ_nid2sn(nid)), 1, digest != nullptr};
    std::int64_t count = 0;
    if (iterations) // left out means 1 (RFC 7292, 4)
        mac.iterations = ASN1_INTEGER_get_int64(&count, iterations) == 1 && count >= 0
            ? count
            : std::numeric_limits<qint64>::max();
    forgetErrors();
    return mac;
}

bool pkcs12NeedsPassword(const QByteArray &der)
{
    const Pkcs12Handle file = pkcs12From(der);
    if (!file)
        return false;
    if (PKCS12_mac_present(file.get()) != 1)
        return isAnythingEncrypted(file.get());
    const MacDescription mac = describeMac(file.get());
    if (!mac.known)
        return false;
    if (mac.iterations > CheapIterations)
        return true;
    const bool opens =
        PKCS12_verify_mac(file.get(), "", 0) == 1 || PKCS12_verify_mac(file.get(), nullptr, 0) == 1;
    forgetErrors();
    return !opens;
}

QList<BusinessCertificate> pkcs12CertificatesInTheOpen(const QByteArray &der)
{
    const Pkcs12Handle file = pkcs12From(der);
    const Pkcs12Safes safes = file ? safesOf(file.get()) : Pkcs12Safes();
    KeyMaterial material;
    for (int i = 0; safes && i < sk_PKCS7_num(safes.get()); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes.get(), i);
        const Handle<STACK_OF(PKCS12_SAFEBAG), freeSafeBags> bags(
            PKCS7_type_is_data(safe) ? PKCS12_unpack_p7data(safe) : nullptr);
        for (int j = 0; bags && j < sk_PKCS12_SAFEBAG_num(bags.get()); ++j) {
            const X509Handle certificate(PKCS12_SAFEBAG_get1_cert(sk_PKCS12_SAFEBAG_value(bags.get(), j)));
            if (certificate)
                material.addCertificate(derOf<X509>(i2d_X509, certificate.get()));
        }
    }
    forgetErrors();
    QList<BusinessCertificate> found;
    for (const KeyMaterial::Certificate &certificate : std::as_const(material.certificates))
        found << certificate.certificate;
    return found;
}

} // namespace da
