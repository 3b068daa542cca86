// SPDX-License-Identifier: MIT
#pragma once

#include "LoopbackServer.h"
#include "network/HttpClient.h"

#include <QEventLoop>
#include <QSslCertificate>
#include <QTimer>

/// Waits for the one answer of @p call. When none comes in time, the failure is Other and the detail says so.
inline da::HttpAnswer answerOf(da::HttpCall *call, int timeoutMs = 15000)
{
    da::HttpAnswer answer;
    answer.failure = da::TransportFailure::Other;
    answer.detail = QStringLiteral("the call never finished");
    QEventLoop loop;
    QObject::connect(call, &da::HttpCall::finished, &loop, [&](const da::HttpAnswer &given) {
        answer = given;
        loop.quit();
    });
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

/// Trusts the authority of LoopbackServer, uses no proxy.
inline da::NetworkSettings trusting()
{
    da::NetworkSettings settings;
    settings.proxy = da::NetworkSettings::Proxy::None;
    settings.extraCas = QSslCertificate::fromData(TestAuthority::caPem());
    return settings;
}
