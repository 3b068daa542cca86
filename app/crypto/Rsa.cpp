// SPDX-License-Identifier: MIT
#include "crypto/Rsa_p.h"

#include "crypto/SecretBytes.h"

#include <openssl/core_names.h>

#include <array>

namespace da {

namespace {

constexpr qsizetype LongestNumber = 16384 / 8;

struct Member {
    const char *jwk;
    const char *parameter;
};
constexpr std::array PublicMembers{Member{"n", OSSL_PKEY_PARAM_RSA_N}, Member{"e", OSSL_PKEY_PARAM_RSA_E}};
constexpr std::array PrivateMembers{
    Member{"d", OSSL_PKEY_PARAM_RSA_D},
    Member{"p", OSSL_PKEY_PARAM_RSA_FACTOR1},
    Member{"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
    Member{"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1},
    Member{"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2},
    Member{"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1},
};

void freeSecretNumber(BIGNUM *number)
{
    BN_clear_free(number);
}
using SecretNumber = Handle<BIGNUM, freeSecretNumber>;

SecretNumber numberOf(const QJsonObject &jwk, const char *member)
{
    QByteArray text = jwk.value(QLatin1String(member)).toString().toLatin1();
    std::optional<QByteArray> bytes = fromBase64Url(text);
    wipe(text);
    if (!bytes || bytes->isEmpty() || bytes->size() > LongestNumber)
        return {};
    SecretNumber number(BN_bin2bn(bytesOf(*bytes), int(bytes->size()), nullptr));
    wipe(*bytes);
    return number;
}

/// The builder keeps pointers to the numbers, so they are collected beside it.
class KeyBuilder {
public:
    bool add(const QJsonObject &jwk, const Member &member)
    {
        m_numbers.push_back(numberOf(jwk, member.jwk));
        BIGNUM *number = m_numbers.back().get();
        return number && m_builder && OSSL_PARAM_BLD_push_BN(m_builder.get(), member.parameter, number);
    }
    EvpKey build(int selection)
    {
        const Params params(OSSL_PARAM_BLD_to_param(m_builder.get()));
        const EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
        EVP_PKEY *key = nullptr;
        if (!params || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
            || EVP_PKEY_fromdata(context.get(), &key, selection, params.get()) <= 0)
            forgetErrors();
        return EvpKey(key);
    }

private:
    ParamBuilder m_builder{OSSL_PARAM_BLD_new()};
    std::vector<SecretNumber> m_numbers;
};

bool passesPairCheck(EVP_PKEY *key)
{
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_pairwise_check(context.get()) > 0;
}

/// The pair check wants the primes; without them a signature shows whether the exponents belong together.
bool verifiesItsOwnSignature(EVP_PKEY *key)
{
    const std::array<unsigned char, 4> data = {1, 2, 3, 4};
    const EvpDigestContext signer(EVP_MD_CTX_new());
    const EvpDigestContext verifier(EVP_MD_CTX_new());
    std::array<unsigned char, LongestNumber> signature = {};
    std::size_t length = signature.size();
    return signer && verifier && EVP_DigestSignInit(signer.get(), nullptr, EVP_sha256(), nullptr, key) > 0
        && EVP_DigestSign(signer.get(), signature.data(), &length, data.data(), data.size()) > 0
        && EVP_DigestVerifyInit(verifier.get(), nullptr, EVP_sha256(), nullptr, key) > 0
        && EVP_DigestVerify(verifier.get(), signature.data(), length, data.data(), data.size()) == 1;
}

bool isConsistent(EVP_PKEY *key, bool hasPrimes)
{
    const bool consistent = hasPrimes ? passesPairCheck(key) : verifiesItsOwnSignature(key);
    forgetErrors();
    return consistent;
}

} // namespace

QString keyKindOf(const EVP_PKEY *key)
{
    const char *name = key ? EVP_PKEY_get0_type_name(key) : nullptr;
    return QString::fromLatin1(name);
}

const EVP_MD *digestOf(JwsAlgorithm algorithm)
{
    switch (algorithm) {
    case JwsAlgorithm::RS256:
        return EVP_sha256();
    case JwsAlgorithm::RS384:
        return EVP_sha384();
    case JwsAlgorithm::RS512:
        return EVP_sha512();
    }
    return nullptr;
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return decoded.decoded;
}

EvpKey rsaPublicKeyFromJwk(const QJsonObject &jwk)
{
    KeyBuilder builder;
    for (const Member &member : PublicMembers) {
        if (!builder.add(jwk, member))
            return {};
    }
    return builder.build(EVP_PKEY_PUBLIC_KEY);
}

EvpKey rsaPrivateKeyFromJwk(const QJsonObject &jwk)
{
    KeyBuilder builder;
    for (const Member &member : PublicMembers) {
        if (!builder.add(jwk, member))
            return {};
    }
    // RFC 7518, 6.3.2: all of p to qi or none of them.
    const bool exponentOnly = !jwk.contains(QStringLiteral("p"));
    for (const Member &member : PrivateMembers) {
        const bool wanted = !exponentOnly || qstrcmp(member.jwk, "d") == 0;
        if (wanted && !builder.add(jwk, member))
            return {};
    }
    EvpKey key = builder.build(EVP_PKEY_KEYPAIR);
    return key && isConsistent(key.get(), !exponentOnly) ? std::move(key) : EvpKey();
}

} // namespace da
