// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

namespace da {

class ResultView;

/// Sixth page: what the check found.
class ResultPage : public Page {
    Q_OBJECT

public:
    explicit ResultPage(AssistantController &controller, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void lookupWanted();

private:
    ResultView *m_view;
    qint64 m_shown = 0; ///< start of the report that is shown, milliseconds since 1970
};

} // namespace da
