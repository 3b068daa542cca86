// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckStep.h"

namespace da {

/// Opens the key file off the calling thread, chooses the key and judges it before anything is sent.
class KeyStep : public CheckStep {
    Q_OBJECT

public:
    explicit KeyStep(CheckState &state)
        : CheckStep(StepId::Key, state)
    {
    }

protected:
    void start() override;

private:
    void open(const QByteArray &bytes);
    void judge();
    [[nodiscard]] bool choose();
    [[nodiscard]] int entryWithKid() const;
    [[nodiscard]] bool judgeFindings(const KeyEntry &entry);
    void tellCertificate(const KeyEntry &entry);
    void failWith(const KeyFileError &error);
    [[nodiscard]] KeyContext context() const;
};

} // namespace da
