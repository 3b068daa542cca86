// SPDX-License-Identifier: MIT
#include "crypto/JwsVerifier.h"
#include "crypto/KeyFile.h"

#include <cstddef>
#include <cstdint>

using namespace da;

/// PEM, JWK, DER and JWS: everything that is read from text or a bare structure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    KeyFileLimits limits;
    limits.maxIterations = 3000;
    limits.maxIterationsTogether = 6000;
    (void)KeyFile::needsPassword(bytes);
    const auto file =
        KeyFile::open(bytes, SecretBytes::fromUtf8(QStringLiteral("test1234")), IssuerRegistry(), limits);
    if (file)
        (void)file->chosen({});
    const auto keys = PublicKeySet::fromJwks(bytes);
    (void)verifyJws(bytes, keys ? *keys : PublicKeySet());
    (void)BusinessCertificate::allFromPem(bytes);
    return 0;
}
