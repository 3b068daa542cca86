// SPDX-License-Identifier: MIT
#pragma once

#include "network/HttpClient.h"

#include <QSslCertificate>
#include <QTest>

namespace support {

/// Waits for the one answer of @p call. When none comes in time, the failure is Other and the detail says so.
inline da::HttpAnswer answerOf(da::HttpCall *call, int timeoutMs = 15000)
{
    da::HttpAnswer answer;
    answer.failure = da::TransportFailure::Other;
    answer.detail = QStringLiteral("the call never finished");
    bool done = false;
    QObject receiver;
    QObject::connect(call, &da::HttpCall::finished, &receiver, [&](const da::HttpAnswer &given) {
        answer = given;
        done = true;
    });
    (void)QTest::qWaitFor([&] { return done; }, timeoutMs);
    return answer;
}

inline da::NetworkSettings trusting(const QByteArray &caPem)
{
    da::NetworkSettings settings;
    settings.proxy = da::NetworkSettings::Proxy::None;
    settings.extraCas = QSslCertificate::fromData(caPem);
    return settings;
}

} // namespace support
