// SPDX-License-Identifier: MIT
#pragma once

#include "check/ConnectionReport.h"
#include "gui/Card.h"

namespace da {

class DiagnosisText;
class Texts;

/// The way to one server: which it is and how far it was reached; the parts of the way where one of them says
/// more than "good"; and what to do where it is closed.
class HostCard : public Card {
    Q_OBJECT

public:
    HostCard(
        const HostReport &host, const Texts &texts, const DiagnosisText &words, QWidget *parent = nullptr);

private:
    void addHead(const HostReport &host, const Texts &texts);
    void addSteps(const HostReport &host, const Texts &texts);
    void addDiagnosis(const Diagnosis &diagnosis, const DiagnosisText &words);
};

} // namespace da
