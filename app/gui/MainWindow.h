// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Controllers.h"
#include "gui/UiLanguage.h"
#include "gui/WindowMode.h"

#include <QPointer>
#include <QWidget>

namespace da {

class ActionButton;
class EnvironmentBand;
class ModeSwitch;
class PageStack;
class ProfileButton;
class ProfileDialog;
class Settings;
class StepList;
class WindowMenu;

/// The window: the environment on top; at the left the ways in, and the steps of a check; one page; and the
/// way on at the foot. Pages are made when they are first gone to. Every way in keeps what was entered while
/// another is shown.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the window.
    MainWindow(Controllers &controllers, UiLanguage &language, Settings &settings);

    void setLanguage(Language language);
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
    void connectPages();
    void connectProfiles();
    void connectNetwork();
    void setNetwork(); ///< opens the dialog
    ProfileDialog *manageProfiles(); ///< opens it, if it is not open
    void showNotice();
    void buildFoot();
    void arrange();
    void retranslate();
    void refresh();
    void refreshFoot();
    void showPage();
    void makeKeyPair();
    [[nodiscard]] bool checks() const { return m_mode == WindowMode::Check; }

    Controllers &m_controllers;
    AssistantController &m_controller;
    UiLanguage &m_language;
    Settings &m_settings;
    EnvironmentBand *m_band;
    ProfileButton *m_profiles;
    QPointer<ProfileDialog> m_profileDialog;
    WindowMenu *m_menu;
    ModeSwitch *m_switch;
    StepList *m_steps;
    PageStack *m_pages;
    QWidget *m_foot;
    ActionButton *m_back;
    ActionButton *m_cancel;
    ActionButton *m_again;
    ActionButton *m_primary;
    WindowMode m_mode = WindowMode::Check;
    bool m_shown = false;
};

} // namespace da
