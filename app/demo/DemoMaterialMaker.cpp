// SPDX-License-Identifier: MIT
#include "demo/DemoMaterialMaker.h"

#include "crypto/CertificateMaker.h"
#include "crypto/KeyPair.h"
#include "demo/DemoCustomers.h"
#include "demo/DemoMaterial.h"

#include <QSaveFile>

namespace da {

namespace {

using namespace Qt::StringLiterals;

constexpr int leafBits = 3072; // as Buypass issues them today
constexpr int otherBits = 2048;
constexpr int yearsValid = 3;

/// Makes one file after the other and remembers the first thing that failed.
class Maker {
public:
    explicit Maker(QString folder)
        : m_folder(std::move(folder))
        , m_now(QDateTime::currentDateTimeUtc())
    {
    }

    std::optional<QString> makeAll();

private:
    SigningKey rsa(int bits);
    std::optional<MadeCertificate> certificate(const CertificateRequest &request, const SigningKey &key,
        const std::optional<MadeCertificate> &issuer = std::nullopt);
    CertificateRequest request(const QList<QPair<QString, QString>> &subject) const;
    CertificateRequest business(const QString &number, const QString &name) const;
    std::optional<MadeCertificate> issuer(const QString &commonName);

    void makeServer();
    void makeTokenKey();
    void makeBusinessCertificates();
    void makeClientKey();

    void write(const char *name, const QByteArray &bytes);
    void writePkcs12(const char *name, const std::optional<MadeCertificate> &made);
    void fail(const QString &what)
    {
        if (!m_fault)
            m_fault = what;
    }

    QString m_folder;
    QDateTime m_now;
    std::optional<QString> m_fault;
};

std::optional<QString> Maker::makeAll()
{
    makeTokenKey();
    makeBusinessCertificates();
    makeClientKey();
    makeServer(); // last: its files say that the others are there and fresh
    return m_fault;
}

SigningKey Maker::rsa(int bits)
{
    const auto key = generateRsaKey(bits);
    if (!key)
        fail(u"generate key: "_s + key.error().reason);
    return key ? *key : SigningKey(nullptr);
}

std::optional<MadeCertificate> Maker::certificate(
    const CertificateRequest &request, const SigningKey &key, const std::optional<MadeCertificate> &issuer)
{
    if (m_fault)
        return std::nullopt;
    const auto made = makeCertificate(request, key, issuer);
    if (made)
        return MadeCertificate{*made, key};
    fail(u"make certificate: "_s + made.error().reason);
    return std::nullopt;
}

CertificateRequest Maker::request(const QList<QPair<QString, QString>> &subject) const
{
    CertificateRequest request;
    request.subject = subject;
    request.notBefore = m_now.addSecs(-3600);
    request.notAfter = m_now.addYears(yearsValid);
    return request;
}

CertificateRequest Maker::business(const QString &number, const QString &name) const
{
    // The profile of Buypass' soft token certificates for organisations (SEID 2, authentication).
    CertificateRequest leaf = request({{u"C"_s, u"NO"_s}, {u"O"_s, name}, {u"CN"_s, name},
        {u"organizationIdentifier"_s, u"NTRNO-"_s + number}});
    leaf.keyUsages = QStringList{u"digitalSignature"_s, u"keyEncipherment"_s};
    leaf.policies = QStringList{u"2.16.578.1.26.1.3.2"_s, u"0.4.0.2042.1.1"_s};
    return leaf;
}

std::optional<MadeCertificate> Maker::issuer(const QString &commonName)
{
    CertificateRequest ca = request({{u"C"_s, u"NO"_s}, {u"organizationIdentifier"_s, u"NTRNO-983163327"_s},
        {u"O"_s, u"Buypass AS"_s}, {u"CN"_s, commonName}});
    ca.isCa = true;
    ca.keyUsages = QStringList{u"keyCertSign"_s, u"cRLSign"_s};
    ca.notBefore = m_now.addYears(-yearsValid - 1); // it also signs a leaf that ran out
    return certificate(ca, rsa(otherBits));
}

void Maker::makeServer()
{
    // A curve key makes the handshakes cheap.
    const auto caKey = generateEcKey();
    const auto key = generateEcKey();
    if (!caKey || !key)
        return fail(u"generate key: "_s + (caKey ? key : caKey).error().reason);
    CertificateRequest ca = request({{u"CN"_s, u"Delegation Assistant demo CA"_s}});
    ca.isCa = true;
    ca.keyUsages = QStringList{u"keyCertSign"_s};
    const auto madeCa = certificate(ca, *caKey);
    CertificateRequest leaf = request({{u"CN"_s, u"127.0.0.1"_s}});
    leaf.keyUsages = QStringList{u"digitalSignature"_s};
    leaf.extendedKeyUsages = QStringList{u"serverAuth"_s};
    leaf.dnsNames = QStringList{u"localhost"_s};
    leaf.ipAddresses = QStringList{u"127.0.0.1"_s};
    const auto madeLeaf = certificate(leaf, *key, madeCa);
    if (madeCa)
        write(DemoMaterial::caFile, madeCa->certificate.pem().toLatin1());
    writePkcs12(DemoMaterial::serverFile, madeLeaf);
}

void Maker::makeTokenKey()
{
    const CertificateRequest own = request({{u"CN"_s, u"Delegation Assistant demo token signing"_s}});
    writePkcs12(DemoMaterial::tokenKeyFile, certificate(own, rsa(otherBits)));
}

void Maker::makeBusinessCertificates()
{
    const auto test = issuer(u"Buypass Class 3 Test4 CA G2 ST Business"_s);
    const auto production = issuer(u"Buypass Class 3 CA G2 ST Business"_s);
    if (test && production) {
        write(
            DemoMaterial::issuersFile, (test->certificate.pem() + production->certificate.pem()).toLatin1());
    }
    const CertificateRequest supplier = business(demoSupplierNumber(), demoSupplierName());
    writePkcs12(DemoMaterial::supplierFile, certificate(supplier, rsa(leafBits), test));

    const SigningKey key = rsa(otherBits); // of all that are refused
    CertificateRequest expired = supplier;
    expired.notBefore = m_now.addYears(-yearsValid);
    expired.notAfter = m_now.addDays(-4);
    writePkcs12(DemoMaterial::expiredFile, certificate(expired, key, test));
    CertificateRequest encryption = supplier;
    encryption.keyUsages = QStringList{u"keyEncipherment"_s};
    writePkcs12(DemoMaterial::encryptionFile, certificate(encryption, key, test));
    writePkcs12(DemoMaterial::productionFile, certificate(supplier, key, production));
    writePkcs12(
        DemoMaterial::otherFile, certificate(business(demoOtherNumber(), demoOtherName()), key, test));
}

void Maker::makeClientKey()
{
    const SigningKey key = rsa(otherBits);
    if (m_fault)
        return;
    const auto pem = encryptedPkcs8Pem(key, SecretBytes::fromUtf8(DemoMaterial::password()));
    if (!pem)
        return fail(u"write key: "_s + pem.error().reason);
    write(DemoMaterial::clientKeyFile, *pem);
    write(DemoMaterial::clientJwksFile, publicJwks(key, DemoMaterial::clientKid()));
}

void Maker::write(const char *name, const QByteArray &bytes)
{
    if (m_fault)
        return;
    QSaveFile file(DemoMaterial::path(m_folder, name));
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        fail(u"cannot write %1: %2"_s.arg(file.fileName(), file.errorString()));
}

void Maker::writePkcs12(const char *name, const std::optional<MadeCertificate> &made)
{
    if (m_fault || !made)
        return;
    const auto file = makePkcs12({made->key, made->certificate, {}, QString::fromLatin1(name)},
        SecretBytes::fromUtf8(DemoMaterial::password()));
    if (file)
        write(name, *file);
    else
        fail(u"make PKCS#12: "_s + file.error().reason);
}

} // namespace

std::optional<QString> makeDemoMaterial(const QString &folder)
{
    return Maker(folder).makeAll();
}

} // namespace da
