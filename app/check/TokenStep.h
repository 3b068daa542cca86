// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"

namespace da {

/// Builds the grant, signs it, sends it once and reads the answer.
class TokenStep : public CheckStep {
    Q_OBJECT

public:
    explicit TokenStep(CheckState &state)
        : CheckStep(StepId::Token, state)
    {
    }

protected:
    void start() override;

private:
    void read(const HttpAnswer &answer);
    void readToken(const HttpAnswer &answer);
    void compareClocks(const HttpAnswer &answer);
    void noteDifferences(const Diagnosis &diagnosis);
};

/// Signs @p grant with the chosen key and posts it to @p endpoint; nullptr when it cannot be signed.
[[nodiscard]] HttpCall *sendGrant(CheckState &state, const JwtGrant &grant, const QUrl &endpoint);

} // namespace da
