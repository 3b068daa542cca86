// SPDX-License-Identifier: MIT
#include "crypto/SigningKey.h"

#include "crypto/BusinessCertificate.h"
#include "crypto/JwsSigner.h"
#include "crypto/Rsa_p.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>

namespace da {

namespace {

constexpr int LeastBits = 2048;

QByteArray numberOf(const EVP_PKEY *key, const char *parameter)
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, parameter, &raw);
    const BigNumber number(raw);
    if (!number)
        return {};
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

} // namespace

SigningKey::SigningKey(std::shared_ptr<evp_pkey_st> handle)
    : m_handle(std::move(handle))
{
}

QString SigningKey::kind() const
{
    return keyKindOf(m_handle.get());
}

int SigningKey::bits() const
{
    return EVP_PKEY_get_bits(m_handle.get());
}

bool SigningKey::canSignJws() const
{
    return EVP_PKEY_is_a(m_handle.get(), "RSA") && bits() >= LeastBits;
}

Result<QByteArray, CryptoError> SigningKey::sign(const QByteArray &data, JwsAlgorithm algorithm) const
{
    if (!EVP_PKEY_is_a(m_handle.get(), "RSA"))
        return CryptoError{QStringLiteral("sign"), QStringLiteral("not an RSA key")};
    const EvpDigestContext context(EVP_MD_CTX_new());
    std::size_t length = 0;
    if (!context
        || EVP_DigestSignInit(context.get(), nullptr, digestOf(algorithm), nullptr, m_handle.get()) <= 0
        || EVP_DigestSign(context.get(), nullptr, &length, bytesOf(data), std::size_t(data.size())) <= 0)
        return drainedError("sign");
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(signature.data());
    if (EVP_DigestSign(context.get(), out, &length, bytesOf(data), std::size_t(data.size())) <= 0)
        return drainedError("sign");
    signature.truncate(qsizetype(length));
    return signature;
}

QJsonObject SigningKey::publicJwk(const QString &kid) const
{
    if (!EVP_PKEY_is_a(m_handle.get(), "RSA"))
        return {};
    const auto text = [this](const char *parameter) {
        return QString::fromLatin1(toBase64Url(numberOf(m_handle.get(), parameter)));
    };
    return {{QStringLiteral("kty"), QStringLiteral("RSA")},
        {QStringLiteral("n"), text(OSSL_PKEY_PARAM_RSA_N)},
        {QStringLiteral("e"), text(OSSL_PKEY_PARAM_RSA_E)}, {QStringLiteral("use"), QStringLiteral("sig")},
        {QStringLiteral("alg"), toId(JwsAlgorithm::RS256)}, {QStringLiteral("kid"), kid}};
}

bool SigningKey::sameKeyAs(const BusinessCertificate &certificate) const
{
    const EVP_PKEY *other = X509_get0_pubkey(certificate.handle());
    const bool same = other && EVP_PKEY_eq(m_handle.get(), other) == 1;
    forgetErrors();
    return same;
}

bool SigningKey::sameKeyAs(const SigningKey &other) const
{
    const bool same = EVP_PKEY_eq(m_handle.get(), other.m_handle.get()) == 1;
    forgetErrors();
    return same;
}

QString SigningKey::publicKeyId() const
{
    const QByteArray der = derOf<EVP_PKEY>(i2d_PUBKEY, m_handle.get());
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
}

} // namespace da
