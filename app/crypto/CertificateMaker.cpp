// SPDX-License-Identifier: MIT
#include "crypto/CertificateMaker.h"

#include "crypto/OpenSsl_p.h"

#include <openssl/conf.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <array>

namespace da {

namespace {

constexpr std::size_t SerialBytes = 11;
constexpr int MacSaltBytes = 16;
using CertificateStack = std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)>;

QByteArray joined(const QStringList &parts)
{
    return parts.join(QLatin1Char(',')).toUtf8();
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, SerialBytes> bytes = {};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x3F) | 0x40); // positive, and of full length
    const BigNumber number(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setSubject(X509 *certificate, const QList<QPair<QString, QString>> &subject)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    for (const auto &[attribute, value] : subject) {
        const QByteArray utf8 = value.toUtf8();
        if (X509_NAME_add_entry_by_txt(
                name, attribute.toLatin1().constData(), MBSTRING_UTF8, bytesOf(utf8), int(utf8.size()), -1, 0)
            != 1)
            return false;
    }
    return true;
}

bool setTime(ASN1_TIME *time, const QDateTime &value)
{
    const QString text = value.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + QLatin1Char('Z');
    return ASN1_TIME_set_string_X509(time, text.toLatin1().constData()) == 1;
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context = {};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Handle<CONF, NCONF_free> empty(NCONF_new(nullptr)); // policies are refused without one
    X509V3_set_nconf(&context, empty.get());
    const X509ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray alternativeNames(const CertificateRequest &request)
{
    QStringList names;
    for (const QString &name : request.dnsNames)
        names << QStringLiteral("DNS:") + name;
    for (const QString &address : request.ipAddresses)
        names << QStringLiteral("IP:") + address;
    return joined(names);
}

bool addExtensions(X509 *certificate, X509 *issuer, const CertificateRequest &request)
{
    const auto add = [=](int nid, const QByteArray &value) {
        return value.isEmpty() || addExtension(certificate, issuer, nid, value);
    };
    const QByteArray usages = joined(request.keyUsages);
    return add(NID_basic_constraints, request.isCa ? "critical,CA:TRUE" : "CA:FALSE")
        && add(NID_subject_key_identifier, "hash")
        && add(NID_authority_key_identifier, issuer == certificate ? "" : "keyid:always")
        && add(NID_key_usage, usages.isEmpty() ? usages : "critical," + usages)
        && add(NID_ext_key_usage, joined(request.extendedKeyUsages))
        && add(NID_certificate_policies, joined(request.policies))
        && add(NID_subject_alt_name, alternativeNames(request));
}

bool fill(X509 *certificate, const CertificateRequest &request, const SigningKey &key, X509 *issuer)
{
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate)
        && setSubject(certificate, request.subject)
        && X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1
        && setTime(X509_getm_notBefore(certificate), request.notBefore)
        && setTime(X509_getm_notAfter(certificate), request.notAfter)
        && X509_set_pubkey(certificate, key.handle()) == 1 && addExtensions(certificate, issuer, request);
}

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}

CertificateStack stackOf(const QList<BusinessCertificate> &certificates)
{
    CertificateStack stack(sk_X509_new_null(), freeStack);
    for (const BusinessCertificate &certificate : certificates)
        sk_X509_push(stack.get(), certificate.handle());
    return stack;
}

} // namespace

Result<BusinessCertificate, CryptoError> makeCertificate(
    const CertificateRequest &request, const SigningKey &key, const std::optional<MadeCertificate> &issuer)
{
    const X509Handle certificate(X509_new());
    if (!certificate)
        return drainedError("make certificate");
    X509 *signer = issuer ? issuer->certificate.handle() : certificate.get();
    EVP_PKEY *signingKey = issuer ? issuer->key.handle() : key.handle();
    if (!fill(certificate.get(), request, key, signer)
        || X509_sign(certificate.get(), signingKey, EVP_sha256()) == 0)
        return drainedError("make certificate");
    auto made = BusinessCertificate::fromDer(derOf<X509>(i2d_X509, certificate.get()));
    if (!made)
        return drainedError("make certificate");
    return *made;
}

Result<QByteArray, CryptoError> makePkcs12(const Pkcs12Contents &contents, const SecretBytes &password)
{
    QByteArray secret = password.copyToByteArray(); // zero-terminated, as PKCS12_create wants it
    const CertificateStack chain = stackOf(contents.chain);
    const Pkcs12Handle file(PKCS12_create(secret.constData(),
        contents.friendlyName.isEmpty() ? nullptr : contents.friendlyName.toUtf8().constData(),
        contents.key.handle(), contents.certificate.handle(), chain.get(), NID_aes_256_cbc, NID_aes_256_cbc,
        contents.iterations, -1, 0));
    const bool sealed = file
        && PKCS12_set_mac(file.get(), secret.constData(), int(secret.size()), nullptr, MacSaltBytes,
               contents.iterations, EVP_sha256())
            == 1;
    wipe(secret);
    if (!sealed)
        return drainedError("make PKCS#12");
    return derOf<PKCS12>(i2d_PKCS12, file.get());
}

Result<QByteArray, CryptoError> plainPkcs8Pem(const SigningKey &key)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    if (!out
        || PEM_write_bio_PKCS8PrivateKey(out.get(), key.handle(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return drainedError("write key");
    return writtenTo(out);
}

} // namespace da
