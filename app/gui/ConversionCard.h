// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Card.h"

namespace da {

class CopyableText;
struct KeyOutcome;

/// The command that makes a key file out of what was taken for one, ready to be copied. Hidden where there is
/// none.
class ConversionCard : public Card {
    Q_OBJECT

public:
    explicit ConversionCard(QWidget *parent = nullptr);

    void setOutcome(const KeyOutcome &outcome, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CopyableText *m_command;
};

} // namespace da
