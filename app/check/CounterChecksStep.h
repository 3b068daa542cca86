// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"

namespace da {

/// After a failure with several causes: harmless requests that tell them apart. A plain token (no
/// consumer_org) shows whether the client works, and the health address whether the server does. Nothing
/// crosses from one environment to the other.
class CounterChecksStep : public CheckStep {
    Q_OBJECT

public:
    explicit CounterChecksStep(CheckState &state)
        : CheckStep(StepId::CounterChecks, state)
    {
    }

    [[nodiscard]] bool isWanted() const override;

protected:
    void start() override;

private:
    void askHealth();
    void askPlainToken();
    void readPlainToken(const HttpAnswer &answer);
    void conclude();
};

} // namespace da
