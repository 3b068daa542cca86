// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/BusinessCertificate.h"
#include "crypto/IssuerRegistry.h"
#include "crypto/KeyFinding.h"
#include "crypto/SecretBytes.h"
#include "crypto/SigningKey.h"
#include "domain/Cause.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace da {

/// What a file is, judged by its contents and never by its name.
enum class KeyFileKind {
    Pkcs12,
    Pem,
    Jwk,
    Der, ///< one certificate or private key in DER
    Pkcs7, ///< certificates without a key (.p7b)
    Jks,
    Jceks,
    Bks, ///< Bouncy Castle's key store
    CertificateRequest,
    PublicKey,
    Ssh,
    Putty,
    Pgp,
    KeePass,
    Token, ///< a JWT, signed or encrypted
    Mail,
    Html,
    Pdf,
    Office, ///< the older container of Outlook, Word and Excel
    Picture,
    Zip,
    Archive, ///< 7z, rar, gzip
    Database,
    Empty,
    Unknown,
};
/// "pkcs12", "pem", "jwk", "der", "pkcs7", "jks", "jceks", "bks", "certificate_request", ...: see the table
/// there
[[nodiscard]] QString toId(KeyFileKind kind);

/// Why a file was not opened.
struct KeyFileError {
    Cause cause = Cause::KeystoreNotPkcs12;
    bool certain = true; ///< false: likely; then alternatives holds what else it may be
    /// What the file is or what about it: a KeyFileKind's id ("jks", "html", "zip", "certificate_request",
    /// ...), "too_large", "too_many", "truncated", "iterations", "structure", "certificate_unreadable",
    /// "private_key", "password_needed", "password_encoding", "key_password" (the file's own fits),
    /// "pbmac1" or the cipher's name, "dek_info", "public_key_mode", "public_jwk", "symmetric_jwk",
    /// "openssh", "pgp", "crl", "json", "xml", "text"
    QString what;
    QList<Cause> alternatives;
    KeyFileKind kind = KeyFileKind::Unknown;
};

/// A key, a certificate, or the two together.
struct KeyEntry {
    std::optional<BusinessCertificate> certificate;
    std::optional<SigningKey> key;
    QString kid; ///< from a JWK
    QString friendlyName; ///< from a PKCS#12 or PEM bag; informative only
    /// For x5c behind the leaf: its issuer first, no root, none that did not sign the one before.
    QList<BusinessCertificate> chain;
    QList<KeyFinding> remarks; ///< of the file itself, independent of any context

    /// What @p context makes of it, blocking ones first. That there is no key is only a hint here: the
    /// certificate may be all that was to be looked at, and the file's own findings say it.
    [[nodiscard]] QList<KeyFinding> findings(const KeyContext &context) const;
    [[nodiscard]] bool isUsable(const KeyContext &context) const; ///< has a key, and nothing blocks
    [[nodiscard]] QByteArrayList x5c() const; ///< leaf and chain, base64 (not base64url) of DER
};

/// Which entry to use, and why.
struct KeyChoice {
    enum class Reason {
        OnlyOne,
        Authentication, ///< several can be used; this one is for authentication
        Newest, ///< several alike; this one was issued last
        OnlyUsable, ///< the others cannot be used for this
        NoneUsable, ///< index is the best of those that cannot be used
        SeveralOrganisations, ///< the user must choose; index is -1
        SeveralKeys, ///< bare keys that only a kid tells apart: the user must choose; index is -1
        NoKey, ///< no private key in the file; index is -1
    };
    int index = -1; ///< in entries(), or -1
    Reason reason = Reason::NoKey;
};
[[nodiscard]] QString toId(KeyChoice::Reason reason);

/// Bounds that a hostile file must not pass.
struct KeyFileLimits {
    qint64 maxBytes = 1024 * 1024;
    qint64 maxIterations = 10'000'000; ///< in one derivation: MAC, or any bag
    qint64 maxIterationsTogether = 30'000'000; ///< over all bags of one file
};

/// Reads what people have: PKCS#12 of every age, PEM, JWK, DER. Nothing of it is written anywhere.
/// Opening costs what the file's iteration counts ask for (up to seconds): not for the GUI thread.
class KeyFile {
public:
    /// An empty password also means "none": both are tried.
    [[nodiscard]] static Result<KeyFile, KeyFileError> open(const QByteArray &bytes,
        const SecretBytes &password, const IssuerRegistry &issuers, const KeyFileLimits &limits = {});
    /// Whether open() would want a password; cheap (some milliseconds) and without one. True when trying
    /// would cost too much.
    [[nodiscard]] static bool needsPassword(const QByteArray &bytes);
    /// What the first bytes and the frame say the file is.
    [[nodiscard]] static KeyFileKind kindOf(const QByteArray &bytes);
    /// Certificates that lie open in a PKCS#12 whose password is not known.
    [[nodiscard]] static QList<BusinessCertificate> certificatesInTheOpen(const QByteArray &bytes);

    KeyFile(KeyFileKind kind, QList<KeyEntry> entries, QList<KeyFinding> remarks);

    [[nodiscard]] KeyFileKind kind() const { return m_kind; }
    [[nodiscard]] const QList<KeyEntry> &entries() const { return m_entries; }
    /// All certificates that lie in the file, also those that are only issuers of others.
    [[nodiscard]] const QList<BusinessCertificate> &certificates() const { return m_certificates; }
    [[nodiscard]] bool hasPrivateKey() const;
    /// Blocked ones dropped; authentication before signing; then the newest; two organisations: none.
    [[nodiscard]] KeyChoice chosen(const KeyContext &context) const;
    /// Of the file as a whole (no key, several organisations, old cipher, password's letters, ...).
    [[nodiscard]] QList<KeyFinding> findings(const KeyContext &context) const;

private:
    KeyFileKind m_kind;
    QList<KeyEntry> m_entries;
    QList<BusinessCertificate> m_certificates;
    QList<KeyFinding> m_remarks;
};

} // namespace da
