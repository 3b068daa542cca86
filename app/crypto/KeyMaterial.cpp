// SPDX-License-Identifier: MIT
#include "crypto/KeyMaterial_p.h"

namespace da {

namespace {

/// Every certificate may be held against every other and every key, so there must be a bound; a trust store
/// of a whole operating system has about half as many.
constexpr qsizetype MostCertificates = 300;
constexpr qsizetype MostKeys = 50;

using Pkcs8Encrypted = Handle<X509_SIG, X509_SIG_free>;

SigningKey shared(EVP_PKEY *key)
{
    return SigningKey(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

const STACK_OF(X509) * certificatesIn(const PKCS7 *container)
{
    if (PKCS7_type_is_signed(container) && container->d.sign)
        return container->d.sign->cert;
    return nullptr;
}

} // namespace

void KeyMaterial::add(const Key &key)
{
    for (const Key &known : std::as_const(keys)) {
        if (known.kid == key.kid && known.key.sameKeyAs(key.key))
            return;
    }
    tooMuch |= keys.size() >= MostKeys;
    if (!tooMuch)
        keys << key;
}

void KeyMaterial::addCertificate(const QByteArray &der, const QString &friendlyName)
{
    tooMuch |= certificates.size() >= MostCertificates;
    if (tooMuch)
        return;
    const auto certificate = BusinessCertificate::fromDer(der);
    if (!certificate) {
        ++unreadableCertificates;
        return;
    }
    for (const Certificate &known : std::as_const(certificates)) {
        if (known.certificate == *certificate)
            return;
    }
    certificates << Certificate{*certificate, friendlyName};
}

bool isPkcs8(const SecretBytes &der)
{
    const unsigned char *from = der.view().data();
    const Pkcs8Handle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &from, long(der.size())));
    forgetErrors();
    return info != nullptr;
}

std::optional<SigningKey> privateKeyFromPkcs8(const PKCS8_PRIV_KEY_INFO *info)
{
    EVP_PKEY *key = info ? EVP_PKCS82PKEY(info) : nullptr;
    forgetErrors();
    return key ? std::optional(shared(key)) : std::nullopt;
}

std::optional<SigningKey> privateKeyFromDer(const SecretBytes &der)
{
    const unsigned char *from = der.view().data();
    const Pkcs8Handle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &from, long(der.size())));
    if (info)
        return privateKeyFromPkcs8(info.get());
    for (const int type : {EVP_PKEY_RSA, EVP_PKEY_EC, EVP_PKEY_DSA}) {
        from = der.view().data();
        EVP_PKEY *key = d2i_PrivateKey(type, nullptr, &from, long(der.size()));
        forgetErrors();
        if (key)
            return shared(key);
    }
    return std::nullopt;
}

bool isEncryptedPrivateKey(const QByteArray &der)
{
    const unsigned char *from = bytesOf(der);
    const Pkcs8Encrypted encrypted(d2i_X509_SIG(nullptr, &from, long(der.size())));
    forgetErrors();
    return encrypted != nullptr;
}

Result<SigningKey, KeyFileError> privateKeyFromEncrypted(const QByteArray &der, PasswordOpener &opener)
{
    const unsigned char *from = bytesOf(der);
    const Pkcs8Encrypted encrypted(d2i_X509_SIG(nullptr, &from, long(der.size())));
    forgetErrors();
    if (!encrypted)
        return KeyFileError{
            Cause::KeystoreDamaged, true, QStringLiteral("private_key"), {}, KeyFileKind::Unknown};
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *data = nullptr;
    X509_SIG_get0(encrypted.get(), &algorithm, &data);
    if (auto refused = opener.refusal(algorithm))
        return *refused;
    const auto plain = opener.open(algorithm, data, isPkcs8);
    if (!plain)
        return plain.error();
    const auto key = privateKeyFromDer(*plain);
    if (!key)
        return KeyFileError{Cause::KeystoreCipherUnsupportedByReader, true, QStringLiteral("private_key"), {},
            KeyFileKind::Unknown};
    return *key;
}

bool addPkcs7(const QByteArray &der, KeyMaterial &material)
{
    const unsigned char *from = bytesOf(der);
    const Pkcs7Handle container(d2i_PKCS7(nullptr, &from, long(der.size())));
    forgetErrors();
    const STACK_OF(X509) *certificates = container ? certificatesIn(container.get()) : nullptr;
    for (int i = 0; certificates && i < sk_X509_num(certificates); ++i)
        material.addCertificate(derOf<X509>(i2d_X509, sk_X509_value(certificates, i)));
    return container != nullptr;
}

void addRemarks(const PasswordOpener &opener, KeyMaterial &material)
{
    if (!opener.legacyCipher().isEmpty())
        material.remarks << KeyFinding{Cause::KeystoreLegacyCipher, KeyFinding::Severity::Warning,
            {opener.legacyCipher()}, QStringLiteral("legacy_cipher")};
    if (!opener.unusualForm().isEmpty())
        material.remarks << KeyFinding{Cause::KeystoreWrongPassword, KeyFinding::Severity::Hint,
            {opener.unusualForm()}, QStringLiteral("password_encoding")};
    if (material.lockedKeys > 0)
        material.remarks << KeyFinding{Cause::KeystoreWrongPassword, KeyFinding::Severity::Warning,
            {QString::number(material.lockedKeys)}, QStringLiteral("key_locked"), false};
}

} // namespace da
