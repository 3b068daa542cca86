// SPDX-License-Identifier: MIT
#include "gui/WindowMenu.h"

#include "gui/Glyph.h"
#include "gui/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QMessageBox>

namespace da {

WindowMenu::WindowMenu(Language language, QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_languages(new QMenu(m_menu))
    , m_newCheck(new QAction(this))
    , m_keyPair(new QAction(this))
    , m_profiles(new QAction(this))
    , m_network(new QAction(this))
    , m_about(new QAction(this))
    , m_quit(new QAction(this))
{
    const int side = Theme::current().iconSize() * 4 / 5;
    setObjectName(QStringLiteral("menu"));
    setIcon(glyphIcon(Glyph::Menu));
    setIconSize(QSize(side, side));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    buildModes();
    m_menu->addSeparator();
    m_menu->addActions({m_newCheck, m_keyPair, m_profiles, m_network});
    m_menu->addSeparator();
    m_menu->addMenu(m_languages);
    buildLanguages(language);
    m_menu->addSeparator();
    m_menu->addActions({m_about, m_quit});
    m_newCheck->setShortcut(QKeySequence::New);
    m_quit->setShortcut(QKeySequence::Quit);
    connect(m_newCheck, &QAction::triggered, this, &WindowMenu::newCheckChosen);
    m_keyPair->setObjectName(QStringLiteral("keyPair"));
    connect(m_keyPair, &QAction::triggered, this, &WindowMenu::keyPairChosen);
    m_profiles->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_profiles, &QAction::triggered, this, &WindowMenu::profilesChosen);
    m_network->setObjectName(QStringLiteral("network"));
    connect(m_network, &QAction::triggered, this, &WindowMenu::networkChosen);
    connect(m_about, &QAction::triggered, this, &WindowMenu::showAbout);
    connect(m_quit, &QAction::triggered, this, &WindowMenu::quitChosen);
    retranslate();
}

QList<QAction *> WindowMenu::shortcuts() const
{
    return QList<QAction *>(m_modes.begin(), m_modes.end())
        + QList<QAction *>{m_newCheck, m_profiles, m_quit};
}

void WindowMenu::buildModes()
{
    for (const WindowMode mode : allWindowModes) {
        auto *action = new QAction(this);
        m_modes.at(std::size_t(mode)) = action;
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(mode))));
        m_menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT modeChosen(mode); });
    }
}

void WindowMenu::buildLanguages(Language current)
{
    auto *group = new QActionGroup(this);
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        QAction *action = m_languages->addAction(UiLanguage::name(language));
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("language-") + toId(language));
        action->setChecked(language == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    }
}

void WindowMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WindowMenu::retranslate()
{
    setAccessibleName(tr("Menu"));
    setToolTip(tr("Menu"));
    for (const WindowMode mode : allWindowModes)
        m_modes.at(std::size_t(mode))->setText(windowModeName(mode));
    m_newCheck->setText(tr("New check"));
    m_keyPair->setText(tr("Make a key for a client …"));
    m_profiles->setText(tr("Client profiles …"));
    m_network->setText(tr("Network …"));
    m_languages->setTitle(tr("Language"));
    m_about->setText(tr("About Delegation Assistant"));
    m_quit->setText(tr("Quit"));
}

void WindowMenu::showAbout()
{
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Delegation Assistant"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Delegation Assistant %1").arg(QStringLiteral(DA_VERSION)));
    box->setInformativeText(tr("Finds out whether a supplier can use an access on a customer's behalf, and "
                               "if not, why.\n\nFree software under "
                               "the MIT licence."));
    box->open();
}

} // namespace da
