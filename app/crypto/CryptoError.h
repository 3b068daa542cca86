// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace da {

/// A call to the cryptographic library that failed: which one, and the library's own reason, read off its
/// error queue at the failing call. Never holds key material, passwords or file contents.
struct CryptoError {
    QString call; ///< what was tried, e.g. "sign", "generate key"
    QString reason; ///< e.g. "rsa routines: digest too big for rsa key"; may be empty
};

} // namespace da
