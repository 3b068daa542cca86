// SPDX-License-Identifier: MIT
#include "crypto/Material.h"

#include <QMap>
#include <QProcess>
#include <QTest>

#include <openssl/pkcs12.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace da::test {

namespace {

using SafeBags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), void (*)(STACK_OF(PKCS12_SAFEBAG) *)>;

void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}

void freeSafes(STACK_OF(PKCS7) * safes)
{
    sk_PKCS7_pop_free(safes, PKCS7_free);
}

/// A null array stands for no password at all, which PKCS#12 tells from an empty one.
const char *rawOf(const QByteArray &password)
{
    return password.isNull() ? nullptr : password.constData();
}

void inflate(const ASN1_INTEGER *count, qint64 claimed)
{
    if (claimed > 0)
        ASN1_INTEGER_set_int64(const_cast<ASN1_INTEGER *>(count), claimed);
}

/// Rewrites the PBKDF2 count of a key bag without deriving anew: the bag is then a lie.
void inflateKey(PKCS12_SAFEBAG *bag, qint64 claimed)
{
    if (claimed <= 0)
        return;
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *data = nullptr;
    X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, &data);
    auto *outer =
        static_cast<PBE2PARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter));
    auto *inner = static_cast<PBKDF2PARAM *>(
        ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), outer->keyfunc->parameter));
    inflate(inner->iter, claimed);
    ASN1_TYPE_pack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), inner, &outer->keyfunc->parameter);
    auto **parameter = &const_cast<X509_ALGOR *>(algorithm)->parameter;
    ASN1_TYPE_pack_sequence(ASN1_ITEM_rptr(PBE2PARAM), outer, parameter);
    PBKDF2PARAM_free(inner);
    PBE2PARAM_free(outer);
}

SafeBags keyBags(const Pkcs12Plan &plan)
{
    SafeBags bags(sk_PKCS12_SAFEBAG_new_null(), freeBags);
    const int scheme = plan.tripleDes ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : -1;
    for (const Pkcs12Plan::Key &each : plan.keys) {
        const QByteArray &password = each.ownPassword.isEmpty() ? plan.bagPassword : each.ownPassword;
        PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(each.key.handle());
        PKCS12_SAFEBAG *bag = PKCS12_SAFEBAG_create_pkcs8_encrypt(plan.tripleDes ? scheme : NID_aes_256_cbc,
            rawOf(password), int(password.size()), nullptr, 0, plan.iterations, info);
        PKCS8_PRIV_KEY_INFO_free(info);
        const QByteArray name = each.friendlyName.toUtf8();
        if (!name.isEmpty())
            PKCS12_add_friendlyname_utf8(bag, name.constData(), int(name.size()));
        inflateKey(bag, plan.claimedKeyIterations);
        sk_PKCS12_SAFEBAG_push(bags.get(), bag);
    }
    return bags;
}

SafeBags certificateBags(const Pkcs12Plan &plan)
{
    SafeBags bags(sk_PKCS12_SAFEBAG_new_null(), freeBags);
    for (const BusinessCertificate &certificate : plan.certificates)
        sk_PKCS12_SAFEBAG_push(bags.get(), PKCS12_SAFEBAG_create_cert(certificate.handle()));
    return bags;
}

PKCS7 *packed(const SafeBags &bags, const Pkcs12Plan &plan)
{
    if (!plan.encryptCertificates)
        return PKCS12_pack_p7data(bags.get());
    const int scheme = plan.tripleDes ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc;
    return PKCS12_pack_p7encdata(scheme, rawOf(plan.bagPassword), int(plan.bagPassword.size()), nullptr, 0,
        plan.iterations, bags.get());
}

void seal(PKCS12 *file, const Pkcs12Plan &plan)
{
    if (!plan.macPassword)
        return;
    PKCS12_set_mac(file, rawOf(*plan.macPassword), int(plan.macPassword->size()), nullptr, 0, plan.iterations,
        EVP_sha256());
    const ASN1_INTEGER *count = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &count, file);
    inflate(count, plan.claimedMacIterations);
}

QByteArray encoded(PKCS12 *file)
{
    QByteArray der(i2d_PKCS12(file, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_PKCS12(file, &out);
    return der;
}

CertificateRequest caRequest(const QString &commonName)
{
    CertificateRequest request;
    const bool buypass = commonName.startsWith(u"Buypass"_s);
    request.subject = {{u"C"_s, u"NO"_s}, {u"O"_s, buypass ? u"Buypass AS"_s : u"Commfides Norge AS"_s},
        {u"CN"_s, commonName}};
    request.notBefore = QDateTime(QDate(2020, 11, 4), QTime(12, 0), Qt::UTC);
    request.notAfter = request.notBefore.addYears(20);
    request.keyUsages = {u"keyCertSign"_s, u"cRLSign"_s};
    request.isCa = true;
    return request;
}

} // namespace

QDateTime instant()
{
    return QDateTime(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC);
}

SigningKey key(int index)
{
    static QMap<int, SigningKey> made;
    if (!made.contains(index)) {
        const auto fresh = generateRsaKey(2048);
        if (!fresh)
            qFatal("no RSA key: %s", qPrintable(fresh.error().reason));
        made.insert(index, *fresh);
    }
    return *made.constFind(index);
}

MadeCertificate lookAlikeRoot()
{
    const auto made = makeCertificate(caRequest(u"Buypass Class 3 Test4 Root CA G2 ST"_s), key(100));
    if (!made)
        qFatal("no root: %s", qPrintable(made.error().reason));
    return {*made, key(100)};
}

MadeCertificate lookAlikeCa(const MadeCertificate &root, const QString &commonName)
{
    const auto made = makeCertificate(caRequest(commonName), key(101), root);
    if (!made)
        qFatal("no CA: %s", qPrintable(made.error().reason));
    return {*made, key(101)};
}

CertificateRequest leafRequest(const QString &number)
{
    CertificateRequest request;
    request.subject = {{u"C"_s, u"NO"_s}, {u"O"_s, u"BLÅBÆR OG SØNN AS"_s}, {u"CN"_s, u"BLÅBÆR OG SØNN AS"_s},
        {u"organizationIdentifier"_s, u"NTRNO-"_s + number}};
    request.notBefore = instant().addDays(-30);
    request.notAfter = instant().addDays(1000);
    request.keyUsages = {u"digitalSignature"_s, u"keyEncipherment"_s};
    request.policies = {u"2.16.578.1.26.1.3.2"_s};
    return request;
}

BusinessCertificate leaf(
    const CertificateRequest &request, const SigningKey &subjectKey, const MadeCertificate &ca)
{
    const auto made = makeCertificate(request, subjectKey, ca);
    if (!made)
        qFatal("no leaf: %s", qPrintable(made.error().reason));
    return *made;
}

QByteArray build(const Pkcs12Plan &plan)
{
    STACK_OF(PKCS7) *safes = sk_PKCS7_new_null();
    if (!plan.keys.isEmpty())
        sk_PKCS7_push(safes, PKCS12_pack_p7data(keyBags(plan).get()));
    if (!plan.certificates.isEmpty())
        sk_PKCS7_push(safes, packed(certificateBags(plan), plan));
    const std::unique_ptr<PKCS12, void (*)(PKCS12 *)> file(PKCS12_init(NID_pkcs7_data), PKCS12_free);
    PKCS12_pack_authsafes(file.get(), safes);
    freeSafes(safes);
    seal(file.get(), plan);
    return encoded(file.get());
}

QByteArray openssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool good = process.waitForFinished() && process.exitCode() == 0;
    if (!good)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return good ? process.readAllStandardOutput() : QByteArray();
}

} // namespace da::test
