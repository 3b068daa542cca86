// SPDX-License-Identifier: MIT
#include "crypto/Rsa_p.h"

#include "crypto/SecretBytes.h"

#include <openssl/core_names.h>

#include <algorithm>
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
    text.replace('+', '-').replace('/', '_'); // plain base64 is no JWK, and leaves no doubt
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

SecretNumber numberOf(const EVP_PKEY *key, const char *parameter)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, parameter, &number);
    return SecretNumber(number);
}

/// Both numbers leave the same rest, and there is one to be left.
bool isSameModulo(const BIGNUM *a, const BIGNUM *b, const BIGNUM *modulus, BN_CTX *context)
{
    const SecretNumber difference(BN_new());
    return difference && BN_cmp(modulus, BN_value_one()) > 0 && BN_sub(difference.get(), a, b)
        && BN_nnmod(difference.get(), difference.get(), modulus, context) && BN_is_zero(difference.get());
}

bool isProduct(const BIGNUM *a, const BIGNUM *b, const BIGNUM *expected, BN_CTX *context)
{
    const SecretNumber product(BN_new());
    return product && BN_mul(product.get(), a, b, context) && BN_cmp(product.get(), expected) == 0;
}

/// d and the prime's own exponent fit e and each other, modulo the prime less one.
bool fitsPrime(const EVP_PKEY *key, const char *prime, const char *exponent, BN_CTX *context)
{
    const SecretNumber p = numberOf(key, prime);
    const SecretNumber own = numberOf(key, exponent);
    const SecretNumber d = numberOf(key, OSSL_PKEY_PARAM_RSA_D);
    const SecretNumber e = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    const SecretNumber product(BN_new());
    return p && own && d && e && product && BN_sub_word(p.get(), 1)
        && BN_mul(product.get(), d.get(), e.get(), context)
        && isSameModulo(product.get(), BN_value_one(), p.get(), context)
        && isSameModulo(d.get(), own.get(), p.get(), context);
}

/// RFC 8017, 3.2. The library's own check also looks whether the primes are primes, which takes minutes for a
/// file that is made to ask for it.
bool numbersFitTogether(const EVP_PKEY *key)
{
    const Handle<BN_CTX, BN_CTX_free> context(BN_CTX_secure_new());
    const SecretNumber n = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    const SecretNumber p = numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR1);
    const SecretNumber q = numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR2);
    const SecretNumber qi = numberOf(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
    const SecretNumber product(BN_new());
    return context && n && p && q && qi && product && isProduct(p.get(), q.get(), n.get(), context.get())
        && fitsPrime(key, OSSL_PKEY_PARAM_RSA_FACTOR1, OSSL_PKEY_PARAM_RSA_EXPONENT1, context.get())
        && fitsPrime(key, OSSL_PKEY_PARAM_RSA_FACTOR2, OSSL_PKEY_PARAM_RSA_EXPONENT2, context.get())
        && BN_mul(product.get(), q.get(), qi.get(), context.get())
        && isSameModulo(product.get(), BN_value_one(), p.get(), context.get());
}

/// Without the primes a signature alone shows whether the exponents belong together.
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
    const bool consistent = (!hasPrimes || numbersFitTogether(key)) && verifiesItsOwnSignature(key);
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
    // RFC 7518, 6.3.2: all of p to qi or none of them; some without the others are of no use.
    const bool exponentOnly = !std::all_of(PrivateMembers.begin(), PrivateMembers.end(),
        [&](const Member &member) { return jwk.contains(QLatin1String(member.jwk)); });
    for (const Member &member : PrivateMembers) {
        const bool wanted = !exponentOnly || qstrcmp(member.jwk, "d") == 0;
        if (wanted && !builder.add(jwk, member))
            return {};
    }
    EvpKey key = builder.build(EVP_PKEY_KEYPAIR);
    return key && isConsistent(key.get(), !exponentOnly) ? std::move(key) : EvpKey();
}

} // namespace da
