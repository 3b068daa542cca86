// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/OpenSsl_p.h"
#include "crypto/SecretBytes.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace da {

/// What an AlgorithmIdentifier says of password based encryption, read without deriving anything.
struct PbeDescription {
    enum class Password { Bmp, Raw }; ///< PKCS#12's own schemes widen to UTF-16; PKCS#5's take the bytes
    QString name; ///< "PBE-SHA1-RC2-40", "AES-256-CBC", ...
    Password password = Password::Raw;
    qint64 iterations = 0; ///< for scrypt as many as take about as long; absurd as written
    int cipher = 0; ///< NID
    bool known = false; ///< a scheme OpenSSL can do, the cipher apart
    bool legacy = false; ///< the cipher is not in OpenSSL's default provider (RC2, RC4, single DES, ...)
};
[[nodiscard]] PbeDescription describePbe(const X509_ALGOR *algorithm);

/// One way to turn the typed password into bytes.
struct PasswordForm {
    SecretBytes bytes;
    QString name; ///< "utf-8", "decomposed", "widened", "bmp", "bmp-unterminated", "latin-1", "empty", "none"
    bool absent = false; ///< no password at all, which differs from an empty one
    [[nodiscard]] const char *data() const { return absent ? nullptr : bytes.isEmpty() ? "" : bytes.chars(); }
    [[nodiscard]] int length() const { return int(bytes.size()); }
};

/// For PKCS#12's MAC and own schemes, which OpenSSL wants as UTF-8: as typed and composed, decomposed (typed
/// on a Mac), each byte widened (OpenSSL before 1.1.0). ASCII passwords have one form.
[[nodiscard]] std::vector<PasswordForm> bmpForms(const SecretBytes &password);
/// For PKCS#5: UTF-8 first, then the encodings other writers have used.
[[nodiscard]] std::vector<PasswordForm> rawForms(const SecretBytes &password);

/// Moves the form of this name to the front: the one that has just fitted the MAC.
void preferForm(std::vector<PasswordForm> &forms, const QString &name);

[[nodiscard]] bool isAscii(const SecretBytes &text);

/// A private library context with the legacy provider beside the default one, made when first asked for, so
/// that nothing else in the program gets the old ciphers and no ordinary file pays for loading them.
class LegacyContext {
public:
    LegacyContext() = default;
    ~LegacyContext();
    LegacyContext(const LegacyContext &) = delete;
    LegacyContext &operator=(const LegacyContext &) = delete;
    [[nodiscard]] OSSL_LIB_CTX *get(); ///< null when this machine has no legacy provider
    [[nodiscard]] bool has(int cipher); ///< by NID

private:
    OSSL_LIB_CTX *m_context = nullptr;
    OSSL_PROVIDER *m_legacy = nullptr;
    OSSL_PROVIDER *m_default = nullptr;
    bool m_tried = false;
};

/// One decryption. Success only means that the padding was right: look at what came out.
[[nodiscard]] std::optional<SecretBytes> pbeDecrypted(const X509_ALGOR *algorithm,
    const ASN1_OCTET_STRING *data, const PasswordForm &password, OSSL_LIB_CTX *context);

} // namespace da
