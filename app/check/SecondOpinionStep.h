// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"

#include <memory>

namespace da {

class CheckRun;

/// Asks Altinn for the same delegation, with the scope owner's own client, and holds the answer against
/// Maskinporten's. What goes wrong with the asking says nothing of the delegation and leaves the verdict as
/// it is.
class SecondOpinionStep : public CheckStep {
    Q_OBJECT

public:
    explicit SecondOpinionStep(CheckState &state);
    ~SecondOpinionStep() override;

    [[nodiscard]] bool isWanted() const override { return m_state.request.secondOpinion != nullptr; }
    void cancel() override;

protected:
    void start() override;

private:
    void read(const CheckReport &lookup);
    void compare(const QList<DelegationRecord> &delegations);

    std::unique_ptr<CheckRun> m_lookup;
};

} // namespace da
