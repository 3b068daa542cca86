// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyFile.h"
#include "crypto/OpenSsl_p.h"
#include "crypto/Pbe_p.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace da {

/// What a reader found in a file, before keys and certificates are paired.
struct KeyMaterial {
    struct Key {
        SigningKey key;
        QString friendlyName;
        QString kid;
        QList<KeyFinding> remarks;
    };
    struct Certificate {
        BusinessCertificate certificate;
        QString friendlyName;
    };
    QList<Key> keys;
    QList<Certificate> certificates;
    QList<KeyFinding> remarks;
    int unreadableCertificates = 0;
    int lockedKeys = 0; ///< that the password did not open
    bool tooMuch = false; ///< more than is looked at; the rest was left out

    void add(const Key &key);
    void add(const SigningKey &key, const QString &friendlyName = {}) { add(Key{key, friendlyName, {}, {}}); }
    void addCertificate(const QByteArray &der, const QString &friendlyName = {});
    [[nodiscard]] bool isEmpty() const { return keys.isEmpty() && certificates.isEmpty(); }
};
using ReadResult = Result<KeyMaterial, KeyFileError>;

/// What the readers need besides the bytes.
struct ReadContext {
    const SecretBytes &password;
    const KeyFileLimits &limits;
};

/// Opens what is encrypted with the typed password, in whichever of its forms fits, within the limits.
/// One for each file: it adds up the work and remembers the form that fitted.
class PasswordOpener {
public:
    explicit PasswordOpener(const ReadContext &context);

    using Accepts = bool (*)(const SecretBytes &plain);
    /// Checks the iteration counts without deriving; an error when one is absurd or the scheme unknown.
    [[nodiscard]] std::optional<KeyFileError> refusal(const X509_ALGOR *algorithm);
    [[nodiscard]] std::optional<KeyFileError> refusal(qint64 iterations);
    /// The decrypted bytes that @p accepts takes.
    [[nodiscard]] Result<SecretBytes, KeyFileError> open(
        const X509_ALGOR *algorithm, const ASN1_OCTET_STRING *data, Accepts accepts);
    /// Tries the forms of the password on the MAC; the one that fits is tried first from then on.
    [[nodiscard]] bool fitsMac(PKCS12 *file);
    /// It fitted something, so what stays closed has another one.
    [[nodiscard]] bool isPasswordKnown() const { return m_macFits || m_hasOpened; }
    /// The error for "no form of the password opens it".
    [[nodiscard]] KeyFileError wrongPassword() const;

    [[nodiscard]] const QString &legacyCipher() const { return m_legacyCipher; } ///< used, or empty
    [[nodiscard]] const QString &unusualForm() const
    {
        return m_unusualForm;
    } ///< form that was needed, or empty
    [[nodiscard]] std::vector<PasswordForm> &rawForms() { return m_raw; }
    [[nodiscard]] LegacyContext &legacy() { return m_legacy; }
    void noteForm(const QString &name);
    void noteLegacyCipher(const QString &name) { m_legacyCipher = name; }

private:
    [[nodiscard]] static KeyFileError unsupported(const PbeDescription &description);

    std::vector<PasswordForm> m_bmp;
    std::vector<PasswordForm> m_raw;
    const ReadContext &m_context;
    LegacyContext m_legacy;
    qint64 m_work = 0; ///< that opening the file asks for, when the first form of the password fits
    qint64 m_spent = 0; ///< bounds the trying of further forms
    bool m_macFits = false;
    bool m_hasOpened = false;
    QString m_legacyCipher;
    QString m_unusualForm;
};

[[nodiscard]] ReadResult readPkcs12(const QByteArray &der, const ReadContext &context);
[[nodiscard]] ReadResult readPem(const QByteArray &text, const ReadContext &context);
[[nodiscard]] ReadResult readJwk(const QByteArray &json);
[[nodiscard]] ReadResult readDer(const QByteArray &der, const ReadContext &context);

/// A private key from plain PKCS#8, PKCS#1 or SEC 1 bytes.
[[nodiscard]] std::optional<SigningKey> privateKeyFromDer(const SecretBytes &der);
[[nodiscard]] std::optional<SigningKey> privateKeyFromPkcs8(const PKCS8_PRIV_KEY_INFO *info);
[[nodiscard]] bool isPkcs8(const SecretBytes &der); ///< well-formed PrivateKeyInfo
[[nodiscard]] bool isEncryptedPrivateKey(const QByteArray &der); ///< well-formed EncryptedPrivateKeyInfo
/// A private key from an encrypted PKCS#8 file or block.
[[nodiscard]] Result<SigningKey, KeyFileError> privateKeyFromEncrypted(
    const QByteArray &der, PasswordOpener &opener);
/// The certificates of a PKCS#7 (.p7b) into @p material; false when it is none.
bool addPkcs7(const QByteArray &der, KeyMaterial &material);
/// Old cipher, unusual password encoding and keys that stayed closed, as remarks.
void addRemarks(const PasswordOpener &opener, KeyMaterial &material);

/// Pairs keys and certificates by public key and builds each chain.
[[nodiscard]] QList<KeyEntry> entriesOf(const KeyMaterial &material, const IssuerRegistry &issuers);

} // namespace da
