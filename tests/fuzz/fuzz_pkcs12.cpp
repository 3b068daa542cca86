// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"

#include <cstddef>
#include <cstdint>

using namespace da;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const IssuerRegistry issuers = IssuerRegistry::bundled();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    KeyFileLimits limits;
    limits.maxIterations = 3000; // so that an input cannot ask for time; the bound itself is a test's matter
    limits.maxIterationsTogether = 20'000;
    (void)KeyFile::needsPassword(bytes);
    (void)KeyFile::certificatesInTheOpen(bytes);
    for (const char *password : {"test1234", ""}) {
        const auto file =
            KeyFile::open(bytes, SecretBytes::fromUtf8(QString::fromLatin1(password)), issuers, limits);
        KeyContext context;
        context.issuers = &issuers;
        if (file)
            (void)file->findings(context);
    }
    return 0;
}
