// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Page.h"
#include "cli/Words.h"
#include "crypto/KeyFile.h"

namespace da {

/// A key file described: whether it can be used here and now, what is wrong, then each key and certificate.
void putKeyFile(Page &page, const Words &words, const KeyFile &file, const KeyContext &context);

/// Why a file was not opened, and the certificates that can be read all the same.
void putKeyFileError(Page &page, const Words &words, const KeyFileError &error,
    const QList<BusinessCertificate> &open, const KeyContext &context);

} // namespace da
