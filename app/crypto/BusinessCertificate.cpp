// SPDX-License-Identifier: MIT
#include "crypto/BusinessCertificate.h"

#include "crypto/CertificateExtensions_p.h"
#include "crypto/CertificateIssuers_p.h"
#include "crypto/CertificateKey_p.h"
#include "crypto/CertificateNames_p.h"
#include "crypto/PemBlocks_p.h"

#include <QCryptographicHash>

#include <ctime>

namespace da {

struct BusinessCertificate::Data {
    X509Handle handle;
    QByteArray der;
    QString subject;
    QString issuerDn;
    QString issuerCommonName;
    QString serial;
    QString thumbprintSha256;
    QString thumbprintSha1;
    QDateTime notBefore;
    QDateTime notAfter;
    SubjectOrganisation organisation;
    QString organisationName;
    QString commonName;
    QStringList units;
    KnownIssuer issuer;
    CertificateExtensions extensions;
    CertificateKey key;
    bool listedPolicy = false;
    bool personal = false;
    bool selfSigned = false;
};

namespace {

constexpr qint64 SecondsPerDay = 24 * 60 * 60;

QString hexSerial(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    const BigNumber number(ASN1_INTEGER_to_BN(serial, nullptr));
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    const QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text == QStringLiteral("0") ? QStringLiteral("00") : text;
}

QDateTime utc(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        forgetErrors();
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString hashed(const QByteArray &der, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, algorithm).toHex());
}

bool isSignatureBy(X509 *certificate, const X509 *issuer)
{
    // DSA may come with numbers that take long; no issuer of these certificates has ever used it.
    EVP_PKEY *key = X509_get0_pubkey(issuer);
    const bool good = key && !EVP_PKEY_is_a(key, "DSA") && X509_verify(certificate, key) == 1;
    forgetErrors();
    return good;
}

bool isSameName(const X509_NAME *a, const X509_NAME *b)
{
    return X509_NAME_cmp(a, b) == 0;
}

template <typename Data>
void readNames(Data &data)
{
    const DistinguishedName subject(X509_get_subject_name(data.handle.get()));
    const DistinguishedName issuer(X509_get_issuer_name(data.handle.get()));
    data.subject = subject.text();
    data.issuerDn = issuer.text();
    data.issuerCommonName = issuer.first(NID_commonName);
    data.organisation = organisationOf(subject);
    data.organisationName = subject.first(NID_organizationName);
    data.commonName = subject.first(NID_commonName);
    data.units = subject.values(NID_organizationalUnitName);
    data.issuer = data.extensions.isCa ? knownCa(subject) : knownIssuer(issuer);
    const QStringList &policies = data.extensions.policies;
    const CertificateEnvironment environment = data.issuer.environment;
    data.listedPolicy = data.extensions.isCa
        || std::any_of(policies.begin(), policies.end(),
            [=](const QString &oid) { return isListedPolicy(oid, environment); });
    data.personal = data.issuer.kind == IssuerKind::Person || hasPersonalSerialNumber(subject)
        || std::any_of(policies.begin(), policies.end(), isPersonalPolicy);
}

template <typename Data>
void readRest(Data &data)
{
    X509 *certificate = data.handle.get();
    data.serial = hexSerial(certificate);
    data.thumbprintSha256 = hashed(data.der, QCryptographicHash::Sha256);
    data.thumbprintSha1 = hashed(data.der, QCryptographicHash::Sha1);
    data.notBefore = utc(X509_get0_notBefore(certificate));
    data.notAfter = utc(X509_get0_notAfter(certificate));
    data.selfSigned = isSameName(X509_get_subject_name(certificate), X509_get_issuer_name(certificate))
        && isSignatureBy(certificate, certificate);
}

} // namespace

BusinessCertificate::BusinessCertificate(std::shared_ptr<const Data> data)
    : d(std::move(data))
{
}

Result<BusinessCertificate, CertificateError> BusinessCertificate::fromDer(const QByteArray &der)
{
    if (!der.startsWith('\x30'))
        return CertificateError::NotACertificate;
    const unsigned char *from = bytesOf(der);
    const unsigned char *start = from;
    X509Handle handle(d2i_X509(nullptr, &from, long(der.size())));
    if (!handle) {
        forgetErrors();
        return CertificateError::Unreadable;
    }
    const auto data = std::make_shared<Data>();
    data->handle = std::move(handle);
    data->der = der.left(from - start);
    data->extensions = extensionsOf(data->handle.get());
    data->key = keyOf(data->handle.get());
    readNames(*data);
    readRest(*data);
    return BusinessCertificate(data);
}

Result<BusinessCertificate, CertificateError> BusinessCertificate::fromPem(const QByteArray &pem)
{
    for (const PemBlock &block : pemBlocks(pem)) {
        if (block.label.endsWith("CERTIFICATE"))
            return fromDer(block.der);
    }
    return CertificateError::NotACertificate;
}

QList<BusinessCertificate> BusinessCertificate::allFromPem(const QByteArray &pem)
{
    QList<BusinessCertificate> certificates;
    for (const PemBlock &block : pemBlocks(pem)) {
        if (!block.label.endsWith("CERTIFICATE"))
            continue;
        if (auto certificate = fromDer(block.der))
            certificates << *certificate;
    }
    return certificates;
}

const QString &BusinessCertificate::subject() const
{
    return d->subject;
}
const QString &BusinessCertificate::issuerDn() const
{
    return d->issuerDn;
}
const QString &BusinessCertificate::issuerCommonName() const
{
    return d->issuerCommonName;
}
const QString &BusinessCertificate::serial() const
{
    return d->serial;
}
const QString &BusinessCertificate::thumbprintSha256() const
{
    return d->thumbprintSha256;
}
const QString &BusinessCertificate::thumbprintSha1() const
{
    return d->thumbprintSha1;
}
const QDateTime &BusinessCertificate::notBefore() const
{
    return d->notBefore;
}
const QDateTime &BusinessCertificate::notAfter() const
{
    return d->notAfter;
}
const QByteArray &BusinessCertificate::der() const
{
    return d->der;
}
const QString &BusinessCertificate::organisationNumber() const
{
    return d->organisation.number;
}
const QString &BusinessCertificate::organisationNumberFrom() const
{
    return d->organisation.numberFrom;
}
const QStringList &BusinessCertificate::otherOrganisationNumbers() const
{
    return d->organisation.otherNumbers;
}
const QString &BusinessCertificate::organisationName() const
{
    return d->organisationName;
}
const QString &BusinessCertificate::commonName() const
{
    return d->commonName;
}
const QString &BusinessCertificate::subUnit() const
{
    return d->organisation.subUnit;
}
const QStringList &BusinessCertificate::organisationalUnits() const
{
    return d->units;
}
CertificateIssuer BusinessCertificate::issuer() const
{
    return d->issuer.issuer;
}
CertificateGeneration BusinessCertificate::generation() const
{
    return d->issuer.generation;
}
CertificateEnvironment BusinessCertificate::environment() const
{
    return d->issuer.environment;
}
IssuerKind BusinessCertificate::issuerKind() const
{
    return d->issuer.kind;
}
bool BusinessCertificate::hasListedIssuer() const
{
    return d->issuer.listed;
}
bool BusinessCertificate::hasListedPolicy() const
{
    return d->listedPolicy;
}
bool BusinessCertificate::isPersonal() const
{
    return d->personal;
}
Purposes BusinessCertificate::purposes() const
{
    return d->extensions.purposes;
}
bool BusinessCertificate::hasKeyUsage() const
{
    return d->extensions.hasKeyUsage;
}
const QStringList &BusinessCertificate::keyUsages() const
{
    return d->extensions.keyUsages;
}
const QStringList &BusinessCertificate::extendedKeyUsages() const
{
    return d->extensions.extendedKeyUsages;
}
bool BusinessCertificate::isCa() const
{
    return d->extensions.isCa;
}
const QStringList &BusinessCertificate::policies() const
{
    return d->extensions.policies;
}
const QString &BusinessCertificate::keyKind() const
{
    return d->key.kind;
}
int BusinessCertificate::keyBits() const
{
    return d->key.bits;
}
const QString &BusinessCertificate::signatureAlgorithm() const
{
    return d->key.signatureAlgorithm;
}
const QByteArray &BusinessCertificate::subjectKeyId() const
{
    return d->extensions.subjectKeyId;
}
const QByteArray &BusinessCertificate::authorityKeyId() const
{
    return d->extensions.authorityKeyId;
}
bool BusinessCertificate::hasOldSignature() const
{
    return d->key.oldSignature;
}
bool BusinessCertificate::hasCriticalKeyUsage() const
{
    return d->extensions.isKeyUsageCritical;
}
bool BusinessCertificate::isSelfSigned() const
{
    return d->selfSigned;
}
x509_st *BusinessCertificate::handle() const
{
    return d->handle.get();
}

qint64 BusinessCertificate::daysLeft(const QDateTime &at) const
{
    const qint64 seconds = at.secsTo(d->notAfter);
    const qint64 whole = seconds / SecondsPerDay;
    return seconds % SecondsPerDay < 0 ? whole - 1 : whole;
}

bool BusinessCertificate::isValidAt(const QDateTime &at) const
{
    return d->notBefore.isValid() && d->notAfter.isValid() && d->notBefore <= at && at <= d->notAfter;
}

QString BusinessCertificate::pem() const
{
    const QByteArray base64 = d->der.toBase64();
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype i = 0; i < base64.size(); i += 64)
        text += base64.mid(i, 64) + '\n';
    return QString::fromLatin1(text + "-----END CERTIFICATE-----\n");
}

bool BusinessCertificate::isOnlyForTimeStamping() const
{
    return d->extensions.extendedKeyUsages == QStringList{QStringLiteral("1.3.6.1.5.5.7.3.8")};
}

bool BusinessCertificate::isInTheNameOf(const BusinessCertificate &issuer) const
{
    const bool sameName =
        isSameName(X509_get_issuer_name(d->handle.get()), X509_get_subject_name(issuer.d->handle.get()));
    const bool knowsKeys = !authorityKeyId().isEmpty() && !issuer.subjectKeyId().isEmpty();
    return sameName && issuer.isCa() && (!knowsKeys || authorityKeyId() == issuer.subjectKeyId());
}

bool BusinessCertificate::isSignedBy(const BusinessCertificate &issuer) const
{
    return isInTheNameOf(issuer) && isSignatureBy(d->handle.get(), issuer.d->handle.get());
}

bool BusinessCertificate::hasSameKeyAs(const BusinessCertificate &other) const
{
    const EVP_PKEY *mine = X509_get0_pubkey(d->handle.get());
    const EVP_PKEY *theirs = X509_get0_pubkey(other.d->handle.get());
    const bool same = mine && theirs && EVP_PKEY_eq(mine, theirs) == 1;
    forgetErrors();
    return same;
}

} // namespace da
