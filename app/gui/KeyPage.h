// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

namespace da {

class KeyForm;

/// Fourth page: the supplier's client, and the key that signs for it.
class KeyPage : public Page {
    Q_OBJECT

public:
    explicit KeyPage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    KeyForm *m_form;
};

} // namespace da
