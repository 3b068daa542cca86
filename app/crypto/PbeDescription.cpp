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

bool isLegacyCipher(int nid)
{
    switch (nid) {
    case NID_pbe_WithSHA1And128BitRC4:
    case NID_pbe_WithSHA1And40BitRC4:
    case NID_pbe_WithSHA1And128BitRC2_CBC:
    case NID_pbe_WithSHA1And40BitRC2_CBC:
    case NID_pbeWithMD2AndDES_CBC:
    case NID_pbeWithMD2AndRC2_CBC:
    case NID_pbeWithMD5AndDES_CBC:
    case NID_pbeWithMD5AndRC2_CBC:
    case NID_pbeWithSHA1AndDES_CBC:
    case NID_pbeWithSHA1AndRC2_CBC:
    case NID_des_cbc:
    case NID_rc2_cbc:
        return true;
    default:
        return false;
    }
}

bool isPkcs12Scheme(int nid)
{
    return nid >= NID_pbe_WithSHA1And128BitRC4 && nid <= NID_pbe_WithSHA1And40BitRC2_CBC;
}

qint64 scryptWork(const X509_ALGOR *function)
{
    const auto parameters = parameterOf<ScryptParameters>(function, ASN1_ITEM_rptr(SCRYPT_PARAMS));
    if (!parameters)
        return Absurd;
    constexpr qint64 bound = 1 << 30;
    const qint64 n = numberOf(parameters->costParameter);
    const qint64 r = numberOf(parameters->blockSize);
    const qint64 p = numberOf(parameters->parallelizationParameter);
    if (n > bound || r > bound || p > bound || r * p > bound)
        return Absurd;
    return n * r * p / 8;
}

qint64 derivationsOf(const X509_ALGOR *function)
{
    if (nidOf(function) == NID_id_scrypt)
        return scryptWork(function);
    const auto parameters = parameterOf<Pbkdf2Parameters>(function, ASN1_ITEM_rptr(PBKDF2PARAM));
    return parameters ? numberOf(parameters->iter) : Absurd;
}

void describePbes2(const X509_ALGOR *algorithm, PbeDescription &description)
{
    const auto parameters = parameterOf<Pbe2Parameters>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
    if (!parameters)
        return;
    const int function = nidOf(parameters->keyfunc);
    const int cipher = nidOf(parameters->encryption);
    description.name = nameOf(parameters->encryption);
    description.legacy = isLegacyCipher(cipher);
    description.iterations = derivationsOf(parameters->keyfunc);
    description.known = (function == NID_id_pbkdf2 || function == NID_id_scrypt)
        && (description.legacy || EVP_get_cipherbynid(cipher));
}

void describePbes1(const X509_ALGOR *algorithm, int nid, PbeDescription &description)
{
    const auto parameters = parameterOf<PbeParameters>(algorithm, ASN1_ITEM_rptr(PBEPARAM));
    description.password =
        isPkcs12Scheme(nid) ? PbeDescription::Password::Bmp : PbeDescription::Password::Raw;
    description.legacy = isLegacyCipher(nid);
    description.iterations = parameters ? numberOf(parameters->iter) : 0;
    description.known = parameters && EVP_PBE_find(EVP_PBE_TYPE_OUTER, nid, nullptr, nullptr, nullptr) == 1;
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
    return description;
}

} // namespace da
