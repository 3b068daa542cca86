// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Page.h"

class QPushButton;

namespace da {

class ActionButton;
class ConnectionController;
class CopyButton;
class TextLabel;
class VerdictBanner;

/// A way in: does this machine reach every server of the environment, and if not, what stands in the way.
class ConnectionPage : public Page {
    Q_OBJECT

public:
    ConnectionPage(
        AssistantController &controller, ConnectionController &connection, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void networkWanted(); ///< the way out is to be set

private:
    void showButtons();
    void showVerdict();
    void showHosts();
    void showNotTested();
    [[nodiscard]] QString report() const;

    ConnectionController &m_connection;
    ActionButton *m_start;
    ActionButton *m_cancel;
    QPushButton *m_network;
    CopyButton *m_copy;
    VerdictBanner *m_banner;
    QWidget *m_hosts;
    TextLabel *m_notTestedTitle;
    TextLabel *m_notTested;
};

} // namespace da
