// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace da {

/// SIGINT, SIGTERM and SIGHUP as a signal of the event loop. A second one ends the process at once, with 130.
/// One may exist at a time, since signal handlers belong to the process.
class Interruption : public QObject {
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    /// For loops that read without an event loop: system calls return early (EINTR), and this tells why.
    [[nodiscard]] static bool wasRequested();

    /// While it lives, the first signal already ends the process with 130: for work that cannot be stopped
    /// and leaves nothing behind.
    class EndsProcess {
    public:
        EndsProcess();
        ~EndsProcess();
        EndsProcess(const EndsProcess &) = delete;
        EndsProcess &operator=(const EndsProcess &) = delete;
    };

Q_SIGNALS:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace da
