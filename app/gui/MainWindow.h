// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AssistantController.h"
#include "gui/UiLanguage.h"

#include <QWidget>

#include <array>

class QActionGroup;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace da {

class ActionButton;
class EnvironmentBand;
class Page;
class Settings;
class StepList;

/// The window: the environment on top, the steps at the left, one page, and the way on at the foot. Pages are
/// made when they are first gone to.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// All three must outlive the window.
    MainWindow(AssistantController &controller, UiLanguage &language, Settings &settings);

    void setLanguage(Language language);
    [[nodiscard]] Page *page(AssistantStep step); ///< made if need be

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildMenu();
    void buildFoot();
    void arrange();
    void retranslate();
    void refresh();
    void refreshFoot();
    void showPage();
    void showAbout();
    [[nodiscard]] Page *makePage(AssistantStep step);

    AssistantController &m_controller;
    UiLanguage &m_language;
    Settings &m_settings;
    EnvironmentBand *m_band;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QMenu *m_languageMenu;
    QAction *m_newCheck;
    QAction *m_about;
    QAction *m_quit;
    StepList *m_steps;
    QStackedWidget *m_stack;
    std::array<QScrollArea *, allAssistantSteps.size()> m_frames{};
    QWidget *m_foot;
    ActionButton *m_back;
    ActionButton *m_cancel;
    ActionButton *m_again;
    ActionButton *m_primary;
    bool m_shown = false;
};

} // namespace da
