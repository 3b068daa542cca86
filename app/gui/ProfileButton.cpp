// SPDX-License-Identifier: MIT
#include "gui/ProfileButton.h"

#include "gui/Glyph.h"
#include "gui/ProfileController.h"
#include "gui/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace da {

namespace {

constexpr int shownCharacters = 28;
constexpr int listedCharacters = 60;

QString shortened(const QString &name, int most)
{
    return name.size() <= most ? name : name.left(most - 1) + u'…';
}

/// An ampersand in a name is not a shortcut.
QString asMenuText(const QString &name)
{
    return shortened(name, listedCharacters).replace(u'&', QLatin1String("&&"));
}

} // namespace

ProfileButton::ProfileButton(ProfileController &controller, QWidget *parent)
    : QToolButton(parent)
    , m_controller(controller)
    , m_menu(new QMenu(this))
{
    const int side = Theme::current().iconSize() * 2 / 3;
    setObjectName(QStringLiteral("profile"));
    setIcon(glyphIcon(Glyph::Down));
    setIconSize(QSize(side, side));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The sign stands behind the words.
    setLayoutDirection(Qt::RightToLeft);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_menu->setLayoutDirection(Qt::LeftToRight);
    connect(m_menu, &QMenu::aboutToShow, this, &ProfileButton::fillMenu);
    connect(&controller, &ProfileController::changed, this, &ProfileButton::refresh);
    refresh();
}

void ProfileButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ProfileButton::refresh()
{
    const ClientProfile *chosen = m_controller.chosen();
    const bool changed = chosen && !m_controller.isEntered(*chosen);
    const auto words = [chosen, changed](const QString &name) {
        return !chosen ? tr("Profile: none")
            : changed  ? tr("Profile: %1 (changed)").arg(name)
                       : tr("Profile: %1").arg(name);
    };
    m_name = chosen ? chosen->name : tr("No profile");
    m_words = words(shortened(m_name, shownCharacters));
    setAccessibleName(words(m_name));
    showWords();
    updateGeometry();
    setToolTip(tr("Client profiles: environment, client and key under one name"));
    setEnabled(m_controller.canChoose());
}

int ProfileButton::besideWords() const
{
    return iconSize().width() + 3 * Theme::current().space(Space::Small);
}

QSize ProfileButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + besideWords(),
        fontMetrics().height() + Theme::current().space(Space::Medium)};
}

QSize ProfileButton::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * 8 + besideWords();
    return {std::min(few, sizeHint().width()), sizeHint().height()};
}

void ProfileButton::showWords()
{
    const int room = std::max(minimumSizeHint().width(), width()) - besideWords();
    const QString fitting = fontMetrics().horizontalAdvance(m_words) <= room
        ? m_words
        : fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    setText(QString(fitting).replace(u'&', QLatin1String("&&")));
}

void ProfileButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    showWords();
}

void ProfileButton::fillMenu()
{
    m_menu->clear();
    addProfiles();
    m_menu->addSeparator();
    if (m_controller.canUpdate()) {
        QAction *update =
            m_menu->addAction(tr("Save the changes in “%1”").arg(asMenuText(m_controller.chosen()->name)));
        update->setObjectName(QStringLiteral("profileUpdate"));
        connect(update, &QAction::triggered, &m_controller, &ProfileController::updateChosen);
    }
    QAction *saveAs = m_menu->addAction(tr("Save as profile …"));
    QAction *manage = m_menu->addAction(tr("Manage profiles …"));
    saveAs->setObjectName(QStringLiteral("profileSaveAs"));
    manage->setObjectName(QStringLiteral("profileManage"));
    connect(saveAs, &QAction::triggered, this, &ProfileButton::saveAsRequested);
    connect(manage, &QAction::triggered, this, &ProfileButton::manageRequested);
}

void ProfileButton::addProfiles()
{
    auto *group = new QActionGroup(m_menu);
    const ClientProfile *chosen = m_controller.chosen();
    const auto add = [&](const QString &text, const QString &id) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen ? chosen->id == id : id.isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_controller.choose(id); });
    };
    add(tr("No profile"), {});
    for (const ClientProfile &profile : m_controller.profiles())
        add(asMenuText(profile.name), profile.id);
}

} // namespace da
