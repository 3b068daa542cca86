// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"
#include "crypto/JwsVerifier.h"
#include "protocol/AccessToken.h"

namespace da {

/// A 200 is not yet a success: the token's signature against the published keys, then what it says.
class TokenContentsStep : public CheckStep {
    Q_OBJECT

public:
    explicit TokenContentsStep(CheckState &state)
        : CheckStep(StepId::TokenContents, state)
    {
    }

protected:
    void start() override;

private:
    void readKeys(const HttpAnswer &answer);
    void verify(const PublicKeySet &keys);
    void judge(const QJsonObject &claims);
    [[nodiscard]] Diagnosis diagnoseFault(const TokenFault &fault) const;
    [[nodiscard]] QByteArray compactToken() const;
};

} // namespace da
