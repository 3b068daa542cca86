// SPDX-License-Identifier: MIT
#include "crypto/KeyPair.h"

#include "crypto/OpenSsl_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <openssl/pem.h>

namespace da {

namespace {

// As many as a user does not notice at opening (about 0.1 s) and a guesser does.
constexpr int Iterations = 200'000;
constexpr int LeastBits = 1024;
constexpr int MostBits = 8192;

Result<SigningKey, CryptoError> keyOf(EVP_PKEY *key)
{
    if (!key)
        return drainedError("generate key");
    return SigningKey(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

} // namespace

Result<SigningKey, CryptoError> generateRsaKey(int bits)
{
    if (bits < LeastBits || bits > MostBits)
        return CryptoError{QStringLiteral("generate key"), QStringLiteral("key size out of range")};
    return keyOf(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(bits)));
}

Result<SigningKey, CryptoError> generateEcKey()
{
    return keyOf(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

Result<QByteArray, CryptoError> encryptedPkcs8Pem(const SigningKey &key, const SecretBytes &password)
{
    if (password.isEmpty())
        return CryptoError{QStringLiteral("write key"), QStringLiteral("empty password")};
    const Pkcs8Handle plain(EVP_PKEY2PKCS8(key.handle()));
    const Handle<X509_ALGOR, X509_ALGOR_free> algorithm(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), Iterations, nullptr, 0, nullptr, NID_hmacWithSHA256));
    if (!plain || !algorithm)
        return drainedError("write key");
    X509_ALGOR *owned = X509_ALGOR_dup(algorithm.get());
    const Handle<X509_SIG, X509_SIG_free> encrypted(
        PKCS8_set0_pbe(password.chars(), int(password.size()), plain.get(), owned));
    if (!encrypted) {
        X509_ALGOR_free(owned);
        return drainedError("write key");
    }
    const BioHandle out(BIO_new(BIO_s_mem()));
    if (!out || PEM_write_bio_PKCS8(out.get(), encrypted.get()) != 1)
        return drainedError("write key");
    return writtenTo(out);
}

QByteArray publicJwks(const SigningKey &key, const QString &kid)
{
    const QJsonObject set{{QStringLiteral("keys"), QJsonArray{key.publicJwk(kid)}}};
    return QJsonDocument(set).toJson(QJsonDocument::Indented);
}

QString newKeyId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isValidKeyId(const QString &kid)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._-]{1,255}\\z"));
    return allowed.match(kid).hasMatch();
}

} // namespace da
