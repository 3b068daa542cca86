// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"

namespace da {

/// Calls the API with the token, when an address was given: GET, no redirect, only the host asked for.
class ApiStep : public CheckStep {
    Q_OBJECT

public:
    explicit ApiStep(CheckState &state)
        : CheckStep(StepId::Api, state)
    {
    }

    [[nodiscard]] bool isWanted() const override { return !m_state.request.apiUrl.isEmpty(); }

protected:
    void start() override;

private:
    void read(const HttpAnswer &answer);
    void tellAnswer(const HttpAnswer &answer);
    void judge(const HttpAnswer &answer);
    void take();
    [[nodiscard]] Diagnosis diagnoseRefusal(const HttpAnswer &answer) const;
};

} // namespace da
