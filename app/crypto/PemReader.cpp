// SPDX-License-Identifier: MIT
#include "crypto/KeyMaterial_p.h"
#include "crypto/PemBlocks_p.h"

#include <openssl/pem.h>

#include <cstring>

namespace da {

namespace {

KeyFileError failure(Cause cause, const char *what)
{
    return {cause, true, QString::fromLatin1(what), {}, KeyFileKind::Pem};
}

using FetchedCipher = Handle<EVP_CIPHER, EVP_CIPHER_free>;

int givePassword(char *buffer, int size, int, void *form)
{
    const auto *password = static_cast<const PasswordForm *>(form);
    if (password->length() == 0 || password->length() > size)
        return -1;
    std::memcpy(buffer, password->data(), std::size_t(password->length()));
    return password->length();
}

/// Takes the blocks of one text, one after the other; stops at the first error.
class PemReader {
public:
    explicit PemReader(const ReadContext &context)
        : opener(context)
    {
    }

    void take(const PemBlock &block)
    {
        if (block.label.endsWith("CERTIFICATE"))
            material.addCertificate(block.der, block.friendlyName);
        else if (block.label == "ENCRYPTED PRIVATE KEY")
            takeEncrypted(block);
        else if (block.headers.contains("ENCRYPTED"))
            takeOldEncrypted(block);
        else if (block.label == "OPENSSH PRIVATE KEY")
            refuse(failure(Cause::KeystoreNotPkcs12, "openssh"));
        else if (block.label.startsWith("PGP "))
            seenInstead = "pgp";
        else if (block.label.endsWith(" CRL"))
            seenInstead = "crl";
        else if (block.label.endsWith("PRIVATE KEY"))
            takePlain(block);
        else if (block.label == "PKCS7" || block.label == "CMS")
            addPkcs7(block.der, material);
        else if (block.label.endsWith("CERTIFICATE REQUEST"))
            seenInstead = "certificate_request";
        else if (block.label.endsWith("PUBLIC KEY"))
            seenInstead = "public_key";
        else if (block.label == "X509 CRL")
            seenInstead = "crl";
    }

    PasswordOpener opener;
    KeyMaterial material;
    std::optional<KeyFileError> error;
    const char *seenInstead = nullptr;

private:
    void refuse(const KeyFileError &reason)
    {
        if (!error)
            error = reason;
    }

    void takeEncrypted(const PemBlock &block)
    {
        const auto key = privateKeyFromEncrypted(block.der, opener);
        if (key)
            material.add(*key, block.friendlyName);
        else
            refuseOrPassOver(key.error());
    }

    /// Another key of the file may open.
    void refuseOrPassOver(const KeyFileError &reason)
    {
        if (reason.cause == Cause::KeystoreWrongPassword)
            ++material.lockedKeys;
        else
            refuse(reason);
    }

    void takePlain(const PemBlock &block)
    {
        QByteArray der = block.der;
        const auto key = privateKeyFromDer(SecretBytes::takeFrom(der));
        if (!key) {
            refuse(failure(Cause::KeystoreDamaged, "private_key"));
            return;
        }
        material.add(*key, block.friendlyName);
        const KeyFinding plain{
            Cause::Unknown, KeyFinding::Severity::Hint, {}, QStringLiteral("key_not_encrypted")};
        if (!material.remarks.contains(plain))
            material.remarks << plain;
    }

    /// RFC 1421 encryption as OpenSSL has long written it: one round of MD5 over password and salt.
    void takeOldEncrypted(const PemBlock &block)
    {
        QByteArray headers = block.headers;
        EVP_CIPHER_INFO cipher = {};
        if (PEM_get_EVP_CIPHER_INFO(headers.data(), &cipher) != 1 || !cipher.cipher) {
            forgetErrors();
            refuse(failure(Cause::KeystoreCipherUnsupportedByReader, "dek_info"));
            return;
        }
        const FetchedCipher fetched = fetch(cipher.cipher);
        if (!fetched) {
            refuse(failure(
                Cause::KeystoreCipherUnsupportedByReader, OBJ_nid2sn(EVP_CIPHER_get_nid(cipher.cipher))));
            return;
        }
        cipher.cipher = fetched.get();
        for (PasswordForm &form : opener.rawForms()) {
            if (const auto key = oldDecrypted(block, cipher, form)) {
                material.add(*key, block.friendlyName);
                const QString name = form.name;
                opener.noteForm(name);
                return;
            }
        }
        refuseOrPassOver(opener.wrongPassword());
    }

    /// The cipher from the provider that has it; the name alone would be looked for in the default one.
    FetchedCipher fetch(const EVP_CIPHER *named)
    {
        const int nid = EVP_CIPHER_get_nid(named);
        FetchedCipher found(EVP_CIPHER_fetch(nullptr, OBJ_nid2sn(nid), nullptr));
        if (!found && opener.legacy().has(nid)) {
            found.reset(EVP_CIPHER_fetch(opener.legacy().get(), OBJ_nid2sn(nid), nullptr));
            opener.noteLegacyCipher(QString::fromLatin1(OBJ_nid2sn(nid)));
        }
        forgetErrors();
        return found;
    }

    static std::optional<SigningKey> oldDecrypted(
        const PemBlock &block, EVP_CIPHER_INFO &cipher, PasswordForm &form)
    {
        SecretBytes data(std::span(bytesOf(block.der), std::size_t(block.der.size())));
        auto *bytes = const_cast<unsigned char *>(data.view().data());
        long length = long(data.size());
        const bool opened = PEM_do_header(&cipher, bytes, &length, givePassword, &form) == 1;
        forgetErrors();
        if (!opened || length <= 0)
            return std::nullopt;
        return privateKeyFromDer(SecretBytes(data.view().first(std::size_t(length))));
    }
};

KeyFileError unreadableDer(const QByteArray &der)
{
    const unsigned char *from = bytesOf(der);
    const Handle<X509_CRL, X509_CRL_free> list(d2i_X509_CRL(nullptr, &from, long(der.size())));
    forgetErrors();
    KeyFileError error = failure(Cause::KeystoreDamaged, "certificate_unreadable");
    from = bytesOf(der);
    const EvpKey publicKey(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &from, long(der.size())));
    forgetErrors();
    if (list || publicKey)
        error = failure(Cause::KeystoreNotPkcs12, list ? "crl" : "public_key");
    error.kind = KeyFileKind::Der;
    return error;
}

std::optional<KeyFileError> nothingFound(const PemReader &reader, const QByteArray &text)
{
    if (reader.material.keys.isEmpty() && endsInsidePemBlock(text))
        return failure(Cause::KeystoreDamaged, "truncated");
    if (!reader.material.isEmpty())
        return std::nullopt;
    if (reader.material.unreadableCertificates > 0)
        return failure(Cause::KeystoreDamaged, "certificate_unreadable");
    return failure(Cause::KeystoreNotPkcs12, reader.seenInstead ? reader.seenInstead : "text");
}

} // namespace

ReadResult readPem(const QByteArray &text, const ReadContext &context)
{
    PemReader reader(context);
    QList<PemBlock> blocks = pemBlocks(text);
    for (PemBlock &block : blocks) {
        if (!reader.error)
            reader.take(block);
        wipe(block.der);
    }
    if (!reader.error && reader.material.keys.isEmpty() && reader.material.lockedKeys > 0)
        reader.error = reader.opener.wrongPassword();
    if (!reader.error)
        reader.error = nothingFound(reader, text);
    if (reader.error) {
        reader.error->kind = KeyFileKind::Pem;
        return *reader.error;
    }
    addRemarks(reader.opener, reader.material);
    return std::move(reader.material);
}

ReadResult readDer(const QByteArray &der, const ReadContext &context)
{
    KeyMaterial material;
    if (addPkcs7(der, material) && !material.isEmpty())
        return material;
    const SecretBytes plain(std::span(bytesOf(der), std::size_t(der.size())));
    if (const auto key = privateKeyFromDer(plain)) {
        material.add(*key);
        material.remarks << KeyFinding{
            Cause::Unknown, KeyFinding::Severity::Hint, {}, QStringLiteral("key_not_encrypted")};
        return material;
    }
    if (!isEncryptedPrivateKey(der)) {
        material.addCertificate(der);
        return material.isEmpty() ? ReadResult(unreadableDer(der)) : ReadResult(material);
    }
    PasswordOpener opener(context);
    const auto key = privateKeyFromEncrypted(der, opener);
    if (!key)
        return key.error();
    material.add(*key);
    addRemarks(opener, material);
    return material;
}

} // namespace da
