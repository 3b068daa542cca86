// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"

#include <QList>

namespace da {

/// After a failure with several causes: harmless requests that tell them apart. A plain token (no
/// consumer_org) shows whether the client works, the health address whether the server does, the other
/// environment's metadata whether this machine reaches anything. A grant crosses from one environment to the
/// other only when the user asked for it.
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
    using Question = void (CounterChecksStep::*)();

    [[nodiscard]] QList<Question> questions() const;
    void askNext();
    void askHealth();
    void askPlainToken();
    void readPlainToken(const HttpAnswer &answer);
    void askOtherMetadata();
    void readOtherMetadata(const HttpAnswer &answer);
    void askOtherForToken(const QUrl &tokenEndpoint);
    void readOtherToken(const HttpAnswer &answer);
    void conclude();

    QList<Question> m_questions; ///< still to be asked
};

} // namespace da
