// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AssistantController.h"
#include "gui/ExplainController.h"
#include "gui/ModeSwitch.h"
#include "gui/UiLanguage.h"

#include <QWidget>

#include <array>

class QScrollArea;
class QStackedWidget;

namespace da {

class ActionButton;
class EnvironmentBand;
class Page;
class Settings;
class StepList;
class WindowMenu;

/// The window: the environment on top; at the left the two ways in, and the steps of a check; one page; and
/// the way on at the foot. Pages are made when they are first gone to. Both ways in keep what was entered
/// while the other is shown.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the window.
    MainWindow(AssistantController &controller, ExplainController &explain, UiLanguage &language,
        Settings &settings);

    void setLanguage(Language language);
    [[nodiscard]] Page *page(AssistantStep step); ///< made if need be
    void setMode(WindowMode mode);
    [[nodiscard]] WindowMode mode() const { return m_mode; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectMenu();
    void buildFoot();
    void arrange();
    void retranslate();
    void refresh();
    void refreshFoot();
    void showPage();
    [[nodiscard]] QScrollArea *frameFor(Page *page);
    [[nodiscard]] Page *explainPage(); ///< made if need be
    [[nodiscard]] Page *makePage(AssistantStep step);

    AssistantController &m_controller;
    ExplainController &m_explain;
    UiLanguage &m_language;
    Settings &m_settings;
    EnvironmentBand *m_band;
    WindowMenu *m_menu;
    ModeSwitch *m_switch;
    StepList *m_steps;
    QStackedWidget *m_stack;
    std::array<QScrollArea *, allAssistantSteps.size()> m_frames{};
    QScrollArea *m_explainFrame = nullptr;
    QWidget *m_foot;
    ActionButton *m_back;
    ActionButton *m_cancel;
    ActionButton *m_again;
    ActionButton *m_primary;
    WindowMode m_mode = WindowMode::Check;
    bool m_shown = false;
};

} // namespace da
