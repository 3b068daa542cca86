// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

class QMenu;

namespace da {

class ProfileController;

/// Which client profile the check is filled in from, and a menu to choose another, save and manage them.
class ProfileButton : public QToolButton {
    Q_OBJECT

public:
    explicit ProfileButton(ProfileController &controller, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveAsRequested();
    void manageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillMenu();
    void addProfiles();

    ProfileController &m_controller;
    QMenu *m_menu;
};

} // namespace da
