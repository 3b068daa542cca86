// SPDX-License-Identifier: MIT
#pragma once

#include "gui/UiLanguage.h"
#include "gui/WindowMode.h"

#include <QToolButton>

#include <array>

class QAction;
class QMenu;

namespace da {

/// The window's one menu: the ways in, a new check, a new key, the client profiles, the network, the
/// language, about, quit. Its shortcuts work all over the window once actions() are added there.
class WindowMenu : public QToolButton {
    Q_OBJECT

public:
    explicit WindowMenu(Language language, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> shortcuts() const; ///< for the window

Q_SIGNALS:
    void modeChosen(da::WindowMode mode);
    void newCheckChosen();
    void keyPairChosen();
    void profilesChosen();
    void networkChosen();
    void languageChosen(da::Language language);
    void quitChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildModes();
    void buildLanguages(Language current);
    void retranslate();
    void showAbout();

    QMenu *m_menu;
    QMenu *m_languages;
    std::array<QAction *, allWindowModes.size()> m_modes{}; ///< in the order of WindowMode
    QAction *m_newCheck;
    QAction *m_keyPair;
    QAction *m_profiles;
    QAction *m_network;
    QAction *m_about;
    QAction *m_quit;
};

} // namespace da
