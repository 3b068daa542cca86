// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"
#include "network/DelegationLookup.h"

namespace da {

/// Looks delegations up in Altinn's Access Management with the token that came.
class AltinnStep : public CheckStep {
    Q_OBJECT

public:
    explicit AltinnStep(CheckState &state)
        : CheckStep(StepId::Altinn, state)
    {
    }

    void cancel() override;

protected:
    void start() override;

private:
    void read(const DelegationLookup::Outcome &outcome);
    void tell(const DelegationLookup::Outcome &outcome);
    [[nodiscard]] Diagnosis diagnoseRefusal(const HttpAnswer &answer) const;

    DelegationLookup *m_lookup = nullptr; ///< child of this
};

} // namespace da
