// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace da {

/// Held by crypto work on a pool's thread. At its end it frees what OpenSSL keeps for each thread (error queue,
/// random generator), since a pool's thread may outlive OpenSSL's own clean-up at the end of the program.
/// See OPENSSL_thread_stop(3).
class CryptoTask {
public:
    CryptoTask() = default;
    ~CryptoTask();
    Q_DISABLE_COPY_MOVE(CryptoTask)
};

} // namespace da
