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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void saveAsRequested();
    void manageRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showWords(); ///< as much of them as there is room for; of the name rather than of what it is
    [[nodiscard]] int besideWords() const;
    void fillMenu();
    void addProfiles();

    ProfileController &m_controller;
    QMenu *m_menu;
    QString m_words;
    QString m_name;
};

} // namespace da
