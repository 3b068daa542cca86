// SPDX-License-Identifier: MIT
#pragma once

#include "network/HttpMessage.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

class QSslSocket;

namespace da {

/// Why a server's certificate was turned down, and whose it was.
struct TlsFault {
    TransportFailure failure = TransportFailure::None; ///< None: there was no fault
    QString detail;
    QString issuer; ///< empty when no certificate was shown
    QString subject;
};

/// How an encrypted socket is secured.
[[nodiscard]] TlsPeer tlsPeer(const QSslSocket &socket);

[[nodiscard]] TlsFault tlsFault(const QList<QSslError> &errors, const QSslCertificate &shown);

} // namespace da
