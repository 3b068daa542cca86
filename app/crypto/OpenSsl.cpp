// SPDX-License-Identifier: MIT
#include "crypto/OpenSsl_p.h"

#include <openssl/crypto.h>
#include <openssl/err.h>

namespace da {

namespace {

/// OpenSSL's own clean-up at exit would race with threads that are still ending: Qt's HTTP thread and its pool's threads
/// count as finished before what OpenSSL keeps for each thread has been freed. The system takes it all back anyway.
[[maybe_unused]] const int noCleanUpAtExit = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

} // namespace

CryptoError drainedError(const char *call)
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    CryptoError error{QString::fromLatin1(call), {}};
    if (code == 0)
        return error;
    if (const char *library = ERR_lib_error_string(code))
        error.reason = QString::fromLatin1(library) + QStringLiteral(": ");
    if (const char *reason = ERR_reason_error_string(code))
        error.reason += QString::fromLatin1(reason);
    return error;
}

void forgetErrors()
{
    ERR_clear_error();
}

BioHandle readerOf(const QByteArray &bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray writtenTo(const BioHandle &bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return length > 0 ? QByteArray(data, length) : QByteArray();
}

} // namespace da
