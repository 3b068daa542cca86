// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"

namespace da {

/// Name, connection, TLS and metadata of the token server, and the clock against its Date header.
class ServerStep : public CheckStep {
    Q_OBJECT

public:
    explicit ServerStep(CheckState &state)
        : CheckStep(StepId::Server, state)
    {
    }

protected:
    void start() override;

private:
    void read(const HttpAnswer &answer);
    void compareClocks(const HttpAnswer &answer);
    void failUnusable(const HttpAnswer &answer);
};

/// Whole seconds that this machine is ahead of the server (negative: behind), or nullopt without a Date
/// header. The header counts whole seconds, so a difference of one second may be none.
[[nodiscard]] std::optional<qint64> secondsAhead(const HttpAnswer &answer);

} // namespace da
