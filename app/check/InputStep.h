// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"
#include "domain/OrganisationNumber.h"

namespace da {

/// Is what was asked for well-formed, known and possible? Looks the consumer up in Enhetsregisteret where the
/// environment has one; the number's own check stands without it.
class InputStep : public CheckStep {
    Q_OBJECT

public:
    explicit InputStep(CheckState &state)
        : CheckStep(StepId::Input, state)
    {
    }

protected:
    void start() override;

private:
    [[nodiscard]] bool takeScopes();
    [[nodiscard]] bool takeConsumer();
    void judgeScope(const QString &scope);
    void tellModel();
    void lookUpConsumer();
};

} // namespace da
