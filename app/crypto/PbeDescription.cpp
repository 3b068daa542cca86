// SPDX-License-Identifier: MIT
#include "crypto/Pbe_p.h"

#include <limits>

namespace da {

namespace {

using PbeParameters = Handle<PBEPARAM, PBEPARAM_free>;
using Pbe2Parameters = Handle<PBE2PARAM, PBE2PARAM_free>;
using Pbkdf2Parameters = Handle<PBKDF2PARAM, PBKDF2PARAM_free>;
using ScryptParameters = Handle<SCRYPT_PARAMS, SCRYPT_PARAMS_free>;
constexpr qint64 Absurd = std::numeric_limits<qint64>::max();

int nidOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

QString nameOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    if (nid != NID_undef)
        return QString::fromLatin1(OBJ_nid2sn(nid));
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text);
}

template <typename HandleType>
HandleType parameterOf(const X509_ALGOR *algorithm, const ASN1_ITEM *item)
{
    void *raw =
        algorithm && algorithm->parameter ? ASN1_TYPE_unpack_sequence(item, algorithm->parameter) : nullptr;
    if (!raw)
        forgetErrors();
    return HandleType(static_cast<typename HandleType::pointer>(raw));
}

qint64 numberOf(const ASN1_INTEGER *integer)
{
    std::int64_t value = 0;
    if (!integer || ASN1_INTEGER_get_int64(&value, integer) != 1) {
        forgetErrors();
        return Absurd;
    }
    return value < 0 ? Absurd : value;
}

/// The library knows ciphers by name that no loaded provider has, so only fetching one tells.
bool isCipherIn(OSSL_LIB_CTX *context, int nid)
{
    const Handle<EVP_CIPHER, EVP_CIPHER_free> cipher(EVP_CIPHER_fetch(context, OBJ_nid2sn(nid), nullptr));
    forgetErrors();
    // Its password based decryption gives no parameters but an initialisation vector.
    return cipher
        && (EVP_CIPHER_get_mode(cipher.get()) == EVP_CIPH_CBC_MODE
            || EVP_CIPHER_get_mode(cipher.get()) == EVP_CIPH_STREAM_CIPHER);
}

bool isDigest(int nid)
{
    const Handle<EVP_MD, EVP_MD_free> digest(EVP_MD_fetch(nullptr, OBJ_nid2sn(nid), nullptr));
    forgetErrors();
    return digest != nullptr;
}

bool isPseudoRandomFunction(const X509_ALGOR *algorithm)
{
    int digest = NID_hmacWithSHA1; // left out means HMAC-SHA-1 (RFC 8018, A.2)
    return !algorithm
        || (EVP_PBE_find(EVP_PBE_TYPE_PRF, nidOf(algorithm), nullptr, &digest, nullptr) == 1
            && isDigest(digest));
}

bool isPkcs12Scheme(int nid)
{
    return nid >= NID_pbe_WithSHA1And128BitRC4 && nid <= NID_pbe_WithSHA1And40BitRC2_CBC;
}

/// As many PBKDF2 iterations as take about as long.
qint64 scryptWork(const SCRYPT_PARAMS *parameters)
{
    constexpr qint64 bound = 1 << 20;
    const qint64 n = numberOf(parameters->costParameter);
    const qint64 r = numberOf(parameters->blockSize);
    const qint64 p = numberOf(parameters->parallelizationParameter);
    return n > bound || r > bound || p > bound ? Absurd : 2 * n * r * p;
}

void describeScrypt(const X509_ALGOR *function, PbeDescription &description)
{
    const auto parameters = parameterOf<ScryptParameters>(function, ASN1_ITEM_rptr(SCRYPT_PARAMS));
    description.iterations = parameters ? scryptWork(parameters.get()) : Absurd;
    if (description.iterations == Absurd)
        return;
    // Without an output only the parameters are looked at, its own bound on memory among them.
    const auto number = [](const ASN1_INTEGER *integer) { return std::uint64_t(numberOf(integer)); };
    description.known =
        EVP_PBE_scrypt(nullptr, 0, nullptr, 0, number(parameters->costParameter),
            number(parameters->blockSize), number(parameters->parallelizationParameter), 0, nullptr, 0)
        == 1;
    forgetErrors();
    if (!description.known)
        description.name = QStringLiteral("scrypt");
}

void describePbkdf2(const X509_ALGOR *function, PbeDescription &description)
{
    const auto parameters = parameterOf<Pbkdf2Parameters>(function, ASN1_ITEM_rptr(PBKDF2PARAM));
    description.iterations = parameters ? numberOf(parameters->iter) : Absurd;
    description.known = parameters && isPseudoRandomFunction(parameters->prf);
    if (parameters && !description.known)
        description.name = nameOf(parameters->prf);
}

void describePbes2(const X509_ALGOR *algorithm, PbeDescription &description)
{
    const auto parameters = parameterOf<Pbe2Parameters>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
    if (!parameters)
        return;
    description.name = nameOf(parameters->encryption);
    description.cipher = nidOf(parameters->encryption);
    const int function = nidOf(parameters->keyfunc);
    if (function == NID_id_scrypt)
        describeScrypt(parameters->keyfunc, description);
    else if (function == NID_id_pbkdf2)
        describePbkdf2(parameters->keyfunc, description);
    else
        description.name = nameOf(parameters->keyfunc);
}

void describePbes1(const X509_ALGOR *algorithm, int nid, PbeDescription &description)
{
    const auto parameters = parameterOf<PbeParameters>(algorithm, ASN1_ITEM_rptr(PBEPARAM));
    description.password =
        isPkcs12Scheme(nid) ? PbeDescription::Password::Bmp : PbeDescription::Password::Raw;
    description.iterations = parameters ? numberOf(parameters->iter) : 0;
    int digest = NID_undef;
    description.known = parameters
        && EVP_PBE_find(EVP_PBE_TYPE_OUTER, nid, &description.cipher, &digest, nullptr) == 1
        && isDigest(digest);
    forgetErrors();
}

} // namespace

PbeDescription describePbe(const X509_ALGOR *algorithm)
{
    PbeDescription description;
    const int nid = nidOf(algorithm);
    description.name = nameOf(algorithm);
    if (nid == NID_pbes2)
        describePbes2(algorithm, description);
    else
        describePbes1(algorithm, nid, description);
    description.legacy = description.known && !isCipherIn(nullptr, description.cipher);
    return description;
}

bool LegacyContext::has(int cipher)
{
    return get() && isCipherIn(m_context, cipher);
}

} // namespace da
