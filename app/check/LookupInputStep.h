// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"

namespace da {

/// What Altinn is to be asked for: numbers and scope well-formed, and enough of them. Says as well which
/// scope the token for it needs.
class LookupInputStep : public CheckStep {
    Q_OBJECT

public:
    explicit LookupInputStep(CheckState &state)
        : CheckStep(StepId::Input, state)
    {
    }

protected:
    void start() override;

private:
    [[nodiscard]] bool takeNumber(const QString &typed, QString &number);
    [[nodiscard]] bool takeScope();
};

} // namespace da
