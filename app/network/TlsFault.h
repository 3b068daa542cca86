// SPDX-License-Identifier: MIT
#pragma once

#include "network/HttpMessage.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace da {

/// Why a server's certificate was turned down, and whose it was.
struct TlsFault {
    TransportFailure failure = TransportFailure::None; ///< None: there was no fault
    QString detail;
    QString issuer; ///< empty when no certificate was shown
    QString subject;
};

[[nodiscard]] TlsFault tlsFault(const QList<QSslError> &errors, const QSslCertificate &shown);

} // namespace da
