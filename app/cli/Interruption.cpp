// SPDX-License-Identifier: MIT
#include "cli/Interruption.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace da {

namespace {

constexpr std::array<int, 3> handledSignals = {SIGINT, SIGTERM, SIGHUP};
volatile std::sig_atomic_t interrupted = 0;
volatile std::sig_atomic_t endsAtOnce = 0;
std::array<int, 2> wakeUp = {-1, -1};

/// Only what is safe in a signal handler: a flag and a byte.
extern "C" void onSignal(int)
{
    if (interrupted != 0 || endsAtOnce != 0)
        _exit(130);
    interrupted = 1;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler; // without SA_RESTART, so that a waiting read returns
    sigemptyset(&action.sa_mask);
    for (const int signal : handledSignals)
        sigaction(signal, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    interrupted = 0;
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT requested();
    });
    handle(onSignal);
}

Interruption::~Interruption()
{
    handle(SIG_DFL);
    m_notifier.reset();
    for (int &descriptor : wakeUp) {
        if (descriptor >= 0)
            ::close(descriptor);
        descriptor = -1;
    }
}

bool Interruption::wasRequested()
{
    return interrupted != 0;
}

Interruption::EndsProcess::EndsProcess()
{
    endsAtOnce = 1;
}

Interruption::EndsProcess::~EndsProcess()
{
    endsAtOnce = 0;
}

} // namespace da
