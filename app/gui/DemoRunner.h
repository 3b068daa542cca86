// SPDX-License-Identifier: MIT
#pragma once

#include "demo/DemoEnvironment.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace da {

/// Keeps the demo environment in a thread of its own: its first start makes keys and certificates, which
/// takes a moment, and the window is not to wait for that.
class DemoRunner : public QObject {
    Q_OBJECT

public:
    explicit DemoRunner(QString folder, QObject *parent = nullptr);
    ~DemoRunner() override;

    void start(); ///< does nothing when it runs or is being started
    [[nodiscard]] const DemoEnvironment *demo() const
    {
        return m_demo.get();
    } ///< null until changed() says otherwise
    [[nodiscard]] const QString &fault() const { return m_fault; } ///< why it did not start, or empty

Q_SIGNALS:
    void changed();

private:
    using Started = Result<std::unique_ptr<DemoEnvironment>, QString>;
    void take(const std::shared_ptr<Started> &started);

    QString m_folder;
    QThread m_thread;
    QObject *m_inThread = nullptr; ///< lives in m_thread
    std::unique_ptr<DemoEnvironment> m_demo; ///< lives in m_thread
    QString m_fault;
};

} // namespace da
