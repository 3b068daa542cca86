// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/CryptoError.h"

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace da {

/// A handle freed by its own type's function.
template <typename T, void (*Free)(T *)>
struct FreeBy {
    void operator()(T *handle) const { Free(handle); }
};
template <typename T, void (*Free)(T *)>
using Handle = std::unique_ptr<T, FreeBy<T, Free>>;

using EvpKey = Handle<EVP_PKEY, EVP_PKEY_free>;
using EvpKeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using EvpDigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using X509Handle = Handle<X509, X509_free>;
using X509ExtensionHandle = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;
using Pkcs7Handle = Handle<PKCS7, PKCS7_free>;
using Pkcs8Handle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using BigNumber = Handle<BIGNUM, BN_free>;
using ParamBuilder = Handle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Params = Handle<OSSL_PARAM, OSSL_PARAM_free>;
using Asn1IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;

inline void freeBio(BIO *bio)
{
    BIO_free_all(bio);
}
using BioHandle = Handle<BIO, freeBio>;

/// The first reason on the error queue, which is emptied: call it where something has just failed.
[[nodiscard]] CryptoError drainedError(const char *call);
/// Empties the queue after a failure that was expected, so that nobody later reads it as his own.
void forgetErrors();

/// A reader over bytes that outlive it.
[[nodiscard]] BioHandle readerOf(const QByteArray &bytes);
/// Bytes written to a memory BIO.
[[nodiscard]] QByteArray writtenTo(const BioHandle &bio);

[[nodiscard]] inline const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

/// DER of any OpenSSL object by its i2d function; empty when it fails.
template <typename T>
[[nodiscard]] QByteArray derOf(int (*i2d)(const T *, unsigned char **), const T *object)
{
    const int length = i2d(object, nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d(object, &out);
    return der;
}

} // namespace da
