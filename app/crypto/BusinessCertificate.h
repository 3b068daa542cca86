// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct x509_st;

namespace da {

enum class CertificateIssuer { Buypass, Commfides, Unknown };
/// SEID 1: Kravspek PKI, the last one ran out 2025-05-31; SEID 2: eIDAS e-seals, since 2020.
enum class CertificateGeneration { Seid1, Seid2, Unknown };
enum class CertificateEnvironment { Test, Production, Unknown };
/// What the issuer's name says the issuing CA is for.
enum class IssuerKind {
    Business, ///< soft token: the ordinary kind
    BusinessHardToken, ///< smart card or HSM: its key should not be in a file
    Person, ///< natural persons and employees
    WebSite, ///< TLS and QWAC
    Other,
};
/// How the issuer's name was confirmed by a certificate this program knows.
enum class IssuerTrust {
    ConfirmedByBundledCa, ///< name, key identifier and signature fit a bundled CA, or one an environment
                          ///< names
    NotSignedByKnownCa, ///< the name is Buypass' or Commfides', the signature is not theirs
    UnknownIssuer,
    SelfSigned,
};
/// From keyUsage. A certificate may have several; no keyUsage at all gives none.
enum class Purpose { Authentication = 1, Signing = 2, Encryption = 4 };
Q_DECLARE_FLAGS(Purposes, Purpose)
Q_DECLARE_OPERATORS_FOR_FLAGS(Purposes)

[[nodiscard]] QString toId(CertificateIssuer issuer); ///< "buypass", "commfides", "unknown"
[[nodiscard]] QString toId(CertificateGeneration generation); ///< "seid1", "seid2", "unknown"
[[nodiscard]] QString toId(CertificateEnvironment environment); ///< "test", "production", "unknown"
[[nodiscard]] QStringList toIds(Purposes purposes); ///< "authentication", "signing", "encryption"
/// "confirmed_by_bundled_ca", "not_signed_by_known_ca", "unknown_issuer", "self_signed"
[[nodiscard]] QString toId(IssuerTrust trust);

/// Why bytes are not a certificate.
enum class CertificateError {
    NotACertificate, ///< something else, or nothing
    Unreadable, ///< a certificate by its frame, with contents the library refuses
};

/// A certificate, and what it says in the field's terms: whose, from whom, for which environment and purpose.
/// A value: copies share the parsed contents. Everything is read once, when it is made.
///
/// Organisation number: subject organizationIdentifier (`NTRNO-`, `PSDNO-xxx-`, nine bare digits), else
/// subject serialNumber, else the tail of O. Issuer, environment and generation from the issuing CA's name,
/// since no policy tells test from production. Sources: SEID certificate profiles version 2 and the
/// certificates of Buypass and Commfides themselves.
class BusinessCertificate {
public:
    [[nodiscard]] static Result<BusinessCertificate, CertificateError> fromDer(const QByteArray &der);
    /// The first `CERTIFICATE` block; anything around it is passed over.
    [[nodiscard]] static Result<BusinessCertificate, CertificateError> fromPem(const QByteArray &pem);
    /// All `CERTIFICATE` blocks that can be read, in order.
    [[nodiscard]] static QList<BusinessCertificate> allFromPem(const QByteArray &pem);

    [[nodiscard]] const QString &subject() const; ///< RFC 4514 form, most particular part first
    [[nodiscard]] const QString &issuerDn() const;
    [[nodiscard]] const QString &serial() const; ///< hex in capitals, as openssl prints it
    [[nodiscard]] const QString &thumbprintSha256() const; ///< 64 hex digits, lower case
    [[nodiscard]] const QString &thumbprintSha1() const; ///< 40 hex digits; Windows calls this the thumbprint
    [[nodiscard]] const QDateTime &notBefore() const; ///< UTC; invalid if unreadable
    [[nodiscard]] const QDateTime &notAfter() const; ///< UTC, the last valid second
    [[nodiscard]] qint64 daysLeft(
        const QDateTime &at) const; ///< whole days, rounded down; negative after the end
    [[nodiscard]] bool isValidAt(const QDateTime &at) const;
    [[nodiscard]] QString pem() const;
    [[nodiscard]] const QByteArray &der() const;

    [[nodiscard]] const QString &
    organisationNumber() const; ///< nine digits as written, may fail mod 11; or empty
    [[nodiscard]] const QString &
    organisationNumberFrom() const; ///< "organizationIdentifier", "serialNumber", "O", ""
    /// Further numbers in the same subject that differ from organisationNumber().
    [[nodiscard]] const QStringList &otherOrganisationNumbers() const;
    [[nodiscard]] const QString &
    organisationName() const; ///< O as written, may carry the number behind the name
    [[nodiscard]] const QString &commonName() const;
    [[nodiscard]] const QString &subUnit() const; ///< nine digits found in OU, or empty
    [[nodiscard]] const QStringList &organisationalUnits() const; ///< OU as written

    [[nodiscard]] CertificateIssuer issuer() const;
    [[nodiscard]] CertificateGeneration generation() const;
    [[nodiscard]] CertificateEnvironment environment() const;
    [[nodiscard]] IssuerKind issuerKind() const;
    [[nodiscard]] const QString &issuerCommonName() const;
    /// Digdir's published validator lists the issuing CA; and one of the policies. A sign, not proof, of what
    /// Maskinporten takes. True for CA certificates, of which nobody asks.
    [[nodiscard]] bool hasListedIssuer() const;
    [[nodiscard]] bool hasListedPolicy() const;
    /// Issued to a human being: by the CA's name, the policy or the form of the serial number.
    [[nodiscard]] bool isPersonal() const;

    [[nodiscard]] Purposes purposes() const;
    [[nodiscard]] bool hasKeyUsage() const;
    [[nodiscard]] bool hasCriticalKeyUsage() const; ///< as Digdir's published validator wants it
    [[nodiscard]] const QStringList &keyUsages() const; ///< RFC 5280 names, "digitalSignature", ...
    [[nodiscard]] const QStringList &extendedKeyUsages() const; ///< dotted OIDs
    [[nodiscard]] bool isOnlyForTimeStamping() const;
    [[nodiscard]] bool isCa() const; ///< basicConstraints or keyCertSign says so
    [[nodiscard]] const QStringList &policies() const; ///< dotted OIDs
    [[nodiscard]] const QString &keyKind() const; ///< "RSA", "EC", ..., of an unknown kind its name or OID
    [[nodiscard]] int keyBits() const;
    [[nodiscard]] const QString &signatureAlgorithm() const; ///< "sha256WithRSAEncryption", or a dotted OID
    [[nodiscard]] bool hasOldSignature() const; ///< made over SHA-1 or something older
    [[nodiscard]] const QByteArray &subjectKeyId() const; ///< raw bytes, may be empty
    [[nodiscard]] const QByteArray &authorityKeyId() const;

    [[nodiscard]] bool isSelfSigned() const; ///< subject is issuer and its own key made the signature
    /// Name and key identifier (where both have one) fit @p issuer, which must be a CA; costs nothing.
    [[nodiscard]] bool isInTheNameOf(const BusinessCertificate &issuer) const;
    /// And the signature does too.
    [[nodiscard]] bool isSignedBy(const BusinessCertificate &issuer) const;
    [[nodiscard]] bool hasSameKeyAs(const BusinessCertificate &other) const;

    friend bool operator==(const BusinessCertificate &a, const BusinessCertificate &b)
    {
        return a.der() == b.der();
    }

    [[nodiscard]] x509_st *handle() const; ///< for the other files of this folder

private:
    struct Data;
    explicit BusinessCertificate(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> d;
};

} // namespace da
