// SPDX-License-Identifier: MIT
#pragma once

#include "cli/KeyFileJson.h"
#include "cli/Page.h"
#include "cli/Words.h"
#include "crypto/KeyFile.h"

namespace da {

/// A key file described: whether it can be used here and now, what is wrong, then each key and certificate.
void putKeyFile(Page &page, const Words &words, const KeyFile &file, const KeyContext &context);

/// Why a file was not opened, what makes a key file of it, and the certificates that can be read all the
/// same.
void putKeyFileError(Page &page, const Words &words, const UnopenedFile &file, const KeyContext &context);

} // namespace da
