// SPDX-License-Identifier: MIT
#pragma once

#include "check/ConnectionCheck.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace da {

/// The check of the way to every server, without its window. What was found belongs to one environment and
/// goes with it.
class ConnectionController : public QObject {
    Q_OBJECT

public:
    explicit ConnectionController(QObject *parent = nullptr);

    /// nullopt: there is none to be checked yet.
    void setEnvironment(const std::optional<Environment> &environment, const NetworkSettings &network);

    /// What was found was found by another way.
    void setNetwork(const NetworkSettings &network);

    void start();
    void cancel();
    [[nodiscard]] bool canStart() const { return m_environment && !isRunning(); }
    [[nodiscard]] bool isRunning() const { return m_check; }
    [[nodiscard]] const QList<HostReport> &hosts() const { return m_hosts; } ///< as they stand
    [[nodiscard]] const std::optional<ConnectionReport> &report() const
    {
        return m_report;
    } ///< once it ended

Q_SIGNALS:
    void changed();

private:
    void clear();
    void note(const HostReport &host);
    void end(const ConnectionReport &report);

    std::optional<Environment> m_environment;
    NetworkSettings m_network;
    QPointer<ConnectionCheck> m_check;
    QList<HostReport> m_hosts;
    std::optional<ConnectionReport> m_report;
};

} // namespace da
