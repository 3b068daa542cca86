// SPDX-License-Identifier: MIT
#pragma once

#include "check/ConnectionReport.h"
#include "network/HttpClient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <memory>

namespace da {

/// Walks the way to every host that an environment uses, all at once, each with one harmless GET through the
/// same client that a check uses: name, proxy, connection, TLS, answer, clock. No grant and no token is sent.
class ConnectionCheck : public QObject {
    Q_OBJECT

public:
    ConnectionCheck(Environment environment, NetworkSettings network, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    void start();
    /// Ends at the next turn of the event loop with a report whose `interrupted` is set.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void stepChanged(const da::HostReport &host); ///< Running, then as it ended; again when it gains a role
    void finished(const da::ConnectionReport &report); ///< exactly once after start()

private:
    void addTargets();
    void add(HostRole role, const QUrl &url);
    void ask(qsizetype index);
    void read(qsizetype index, const HttpAnswer &answer);
    void readMetadata(const HttpAnswer &answer);
    void finish(bool interrupted);
    [[nodiscard]] Verdict verdict() const;

    ConnectionReport m_report;
    NetworkSettings m_network;
    std::unique_ptr<HttpClient> m_http;
    QList<QPointer<HttpCall>> m_calls;
    QElapsedTimer m_timer;
    int m_waiting = 0; ///< hosts that have not ended
    bool m_running = false;
};

} // namespace da
