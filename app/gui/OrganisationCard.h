// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Card.h"

class QPushButton;

namespace da {

class ConsumerController;
class MessageLine;
class TextLabel;
class Texts;

/// What Enhetsregisteret says of the number beside it: name and form, and what to look out for. Hidden while
/// there is nothing to say.
class OrganisationCard : public Card {
    Q_OBJECT

public:
    explicit OrganisationCard(QWidget *parent = nullptr);

    void setOrganisation(const ConsumerController &consumer, const Texts &texts);

Q_SIGNALS:
    void parentChosen();

private:
    TextLabel *m_source;
    TextLabel *m_name;
    TextLabel *m_form;
    MessageLine *m_note;
    QPushButton *m_parent;
};

} // namespace da
