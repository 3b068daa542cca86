// SPDX-License-Identifier: MIT
#include "crypto/CertificateKey_p.h"

#include "crypto/Rsa_p.h"

namespace da {

namespace {

QString nameOf(const ASN1_OBJECT *object)
{
    const int nid = OBJ_obj2nid(object);
    if (nid != NID_undef)
        return QString::fromLatin1(OBJ_nid2ln(nid));
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text);
}

/// Of a key that the library does not know, at least what the certificate calls it.
QString namedKind(const X509 *certificate)
{
    ASN1_OBJECT *algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(certificate));
    return nameOf(algorithm);
}

bool isOldDigest(int digest)
{
    return digest == NID_sha1 || digest == NID_md5 || digest == NID_md4 || digest == NID_md2;
}

} // namespace

CertificateKey keyOf(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    CertificateKey found;
    found.kind = key ? keyKindOf(key) : namedKind(certificate);
    found.bits = key ? EVP_PKEY_get_bits(key) : 0;
    const X509_ALGOR *signature = nullptr;
    X509_get0_signature(nullptr, &signature, certificate);
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, signature);
    found.signatureAlgorithm = nameOf(algorithm);
    int digest = NID_undef;
    X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr);
    forgetErrors();
    found.oldSignature = isOldDigest(digest);
    return found;
}

} // namespace da
