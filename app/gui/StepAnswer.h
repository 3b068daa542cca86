// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"

#include <QWidget>

namespace da {

class Card;
class TextLabel;
class Texts;

/// What somebody other than Maskinporten answered in a check: what it means, and its own words. Hidden where
/// there is nothing to tell.
class StepAnswer : public QWidget {
    Q_OBJECT

public:
    explicit StepAnswer(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setStep(const StepReport *step, const Texts &texts); ///< null: it was not asked

private:
    TextLabel *m_title;
    Card *m_card;
};

} // namespace da
