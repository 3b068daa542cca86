// SPDX-License-Identifier: MIT
#include "crypto/CryptoTask.h"

#include <openssl/crypto.h>

namespace da {

CryptoTask::~CryptoTask()
{
    OPENSSL_thread_stop();
}

} // namespace da
