// SPDX-License-Identifier: MIT
#include "gui/MainWindow.h"

#include "gui/ActionButton.h"
#include "gui/EnvironmentBand.h"
#include "gui/HouseStyle.h"
#include "gui/KeyPairDialog.h"
#include "gui/ModeSwitch.h"
#include "gui/NetworkDialog.h"
#include "gui/PageStack.h"
#include "gui/ProfileButton.h"
#include "gui/ProfileDialog.h"
#include "gui/StepList.h"
#include "gui/StepModel.h"
#include "gui/Theme.h"
#include "gui/WindowMenu.h"
#include "storage/Settings.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace da {

namespace {
constexpr QSize smallest{800, 560};
}

MainWindow::MainWindow(Controllers &controllers, UiLanguage &language, Settings &settings)
    : m_controllers(controllers)
    , m_controller(controllers.assistant)
    , m_language(language)
    , m_settings(settings)
    , m_band(new EnvironmentBand(this))
    , m_profiles(new ProfileButton(controllers.profiles, this))
    , m_menu(new WindowMenu(language.language(), this))
    , m_switch(new ModeSwitch(this))
    , m_steps(new StepList(m_controller, this))
    , m_pages(new PageStack(controllers, this))
    , m_foot(new QWidget(this))
    , m_back(new ActionButton(this))
    , m_cancel(new ActionButton(this))
    , m_again(new ActionButton(this))
    , m_primary(new ActionButton(this))
{
    useHouseStyle();
    setAcceptDrops(true);
    setMinimumSize(smallest);
    m_controller.setLanguage(language.language());
    connectMenu();
    connectPages();
    connectProfiles();
    connectNetwork();
    buildFoot();
    arrange();
    connect(&m_controller, &AssistantController::stepChanged, this, [this] {
        if (checks())
            showPage();
    });
    connect(&m_controller, &AssistantController::stateChanged, this, &MainWindow::refresh);
    connect(&controllers.catalogue, &CatalogueController::refreshWeeklyChanged, this,
        [this](bool wanted) { m_settings.setRefreshWeekly(wanted); });
    connect(m_switch, &ModeSwitch::modeChosen, this, &MainWindow::setMode);
    retranslate();
    showPage();
    const Theme theme = Theme::current();
    if (!restoreGeometry(settings.windowGeometry()))
        resize(QSize(theme.space(Space::Vast) * 30, theme.space(Space::Vast) * 22).expandedTo(smallest));
}

void MainWindow::connectMenu()
{
    addActions(m_menu->shortcuts());
    connect(m_menu, &WindowMenu::modeChosen, this, &MainWindow::setMode);
    connect(m_menu, &WindowMenu::languageChosen, this, &MainWindow::setLanguage);
    connect(m_menu, &WindowMenu::keyPairChosen, this, &MainWindow::makeKeyPair);
    connect(m_menu, &WindowMenu::quitChosen, this, &QWidget::close);
    connect(m_menu, &WindowMenu::newCheckChosen, this, [this] {
        setMode(WindowMode::Check);
        m_controller.newCheck();
    });
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::ownEnvironmentChanged, this, &MainWindow::refresh);
    connect(m_pages, &PageStack::checkWanted, this, [this] { setMode(WindowMode::Check); });
    connect(m_pages, &PageStack::lookupWanted, this, [this] {
        m_controllers.lookup.takeCheck();
        setMode(WindowMode::Lookup);
    });
    connect(m_pages, &PageStack::keyPairWanted, this, &MainWindow::makeKeyPair);
    connect(m_pages, &PageStack::networkWanted, this, &MainWindow::setNetwork);
}

void MainWindow::connectProfiles()
{
    ProfileController &profiles = m_controllers.profiles;
    connect(m_menu, &WindowMenu::profilesChosen, this, &MainWindow::manageProfiles);
    connect(m_profiles, &ProfileButton::manageRequested, this, &MainWindow::manageProfiles);
    connect(m_profiles, &ProfileButton::saveAsRequested, this, [this] { manageProfiles()->addEntered(); });
    connect(&profiles, &ProfileController::chosenChanged, this,
        [this](const QString &id) { m_settings.setLastProfile(id); });
    connect(&profiles, &ProfileController::changed, this, &MainWindow::showNotice);
    connect(m_band, &EnvironmentBand::noticeRead, &profiles, [this, &profiles] {
        profiles.clearNotice();
        showPage();
    });
}

void MainWindow::connectNetwork()
{
    NetworkController &network = m_controllers.network;
    connect(m_menu, &WindowMenu::networkChosen, this, &MainWindow::setNetwork);
    connect(&network, &NetworkController::chosen, this, [this, &network] {
        (void)m_settings.setProxy(network.proxy()); // only valid ones are chosen
        m_settings.setExtraCaFile(network.caFile().path);
    });
}

void MainWindow::setNetwork()
{
    auto *dialog = new NetworkDialog(m_controllers.network, this);
    dialog->open();
}

ProfileDialog *MainWindow::manageProfiles()
{
    if (m_profileDialog)
        return m_profileDialog;
    m_profileDialog = new ProfileDialog(m_controllers.profiles, this);
    connect(m_profileDialog, &QDialog::finished, this, [this] {
        m_profileDialog = nullptr;
        m_controllers.profiles.clearNotice();
    });
    m_profileDialog->open();
    showNotice();
    return m_profileDialog;
}

void MainWindow::showNotice()
{
    // The dialog says it itself.
    m_band->setNotice(m_profileDialog ? Message() : m_controllers.profiles.notice());
}

void MainWindow::buildFoot()
{
    const Theme theme = Theme::current();
    auto *row = new QHBoxLayout(m_foot);
    const int margin = theme.space(Space::Medium);
    row->setContentsMargins(theme.space(Space::Huge), margin, theme.space(Space::Huge), margin);
    row->setSpacing(theme.space(Space::Small));
    row->addStretch(1);
    for (ActionButton *button : {m_back, m_cancel, m_again, m_primary})
        row->addWidget(button);
    m_primary->setPrimary(true);
    m_back->setObjectName(QStringLiteral("back"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_again->setObjectName(QStringLiteral("again"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_back, &QPushButton::clicked, &m_controller, &AssistantController::goBack);
    connect(m_cancel, &QPushButton::clicked, &m_controller, &AssistantController::cancel);
    connect(m_again, &QPushButton::clicked, &m_controller, &AssistantController::testAgain);
    connect(m_primary, &QPushButton::clicked, &m_controller, &AssistantController::goOn);
}

void MainWindow::arrange()
{
    const Theme theme = Theme::current();
    m_band->addTrailing(m_profiles);
    m_band->addTrailing(m_menu);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(theme.space(Space::Small), theme.space(Space::Medium), theme.space(Space::Small),
        theme.space(Space::Medium));
    m_switch->putUnder(WindowMode::Check, m_steps);
    side->addWidget(m_switch);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(side);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(middle, 1);
    column->addWidget(m_foot);
    // The order in which the Tab key goes: page, way on, steps, ways in, menu.
    QList<QWidget *> order{m_pages, m_primary, m_again, m_cancel, m_back, m_steps};
    for (const WindowMode mode : allWindowModes)
        order << m_switch->button(mode);
    order << m_profiles << m_menu;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void MainWindow::makeKeyPair()
{
    auto *dialog = new KeyPairDialog(this);
    connect(dialog, &KeyPairDialog::checkWanted, this, [this](const QString &path, const QString &kid) {
        setMode(WindowMode::Check);
        m_controller.key().setKid(kid);
        m_controller.useKey(path, {}, -1);
    });
    dialog->open();
}

void MainWindow::setMode(WindowMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_switch->setMode(mode);
    showPage();
}

void MainWindow::showPage()
{
    Page *shown = m_pages->show(m_mode);
    m_foot->setVisible(checks());
    m_profiles->setVisible(checks());
    refresh();
    if (!shown->takeFocus())
        m_primary->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setLanguage(Language language)
{
    m_controller.setLanguage(language);
    m_language.set(language);
    m_settings.setLanguage(toId(language));
}

void MainWindow::retranslate()
{
    showNotice();
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_again->setText(tr("Test again"));
    refresh();
}

void MainWindow::refresh()
{
    if (const Page *shown = m_pages->page(m_mode); shown->hasOwnEnvironment())
        m_band->setOrigin(shown->ownEnvironment(), shown->ownEnvironmentText());
    else
        m_band->setEnvironment(
            m_controller.environments().choice(), m_controller.environments().environment());
    if (!checks())
        return setWindowTitle(tr("%1 – Delegation Assistant").arg(windowModeName(m_mode)));
    const AssistantStep step = m_controller.currentStep();
    setWindowTitle(tr("%1 – step %2 of %3 – Delegation Assistant")
                       .arg(stepName(step))
                       .arg(int(step) + 1)
                       .arg(allAssistantSteps.size()));
    refreshFoot();
}

void MainWindow::refreshFoot()
{
    const PrimaryAction action = m_controller.primaryAction();
    m_back->setEnabled(m_controller.canGoBack());
    const bool hadCancel = m_cancel->hasFocus();
    m_cancel->setVisible(m_controller.isBusy());
    m_again->setVisible(action == PrimaryAction::NewCheck);
    m_primary->setText(action == PrimaryAction::Run ? tr("Run the test")
            : action == PrimaryAction::NewCheck     ? tr("New check")
                                                    : tr("Continue"));
    const bool hadFocus = m_primary->hasFocus();
    m_primary->setEnabled(m_controller.canContinue());
    // A button that goes loses the keyboard to whatever comes next; it is to stay with these two.
    if (hadFocus && !m_primary->isEnabled() && m_controller.isBusy())
        m_cancel->setFocus(Qt::OtherFocusReason);
    else if (hadCancel && !m_controller.isBusy())
        m_primary->setFocus(Qt::OtherFocusReason);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!checks())
        return QWidget::keyPressEvent(event);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_controller.primaryAction() != PrimaryAction::NewCheck)
        m_controller.goOn();
    else if (event->key() == Qt::Key_Escape && m_controller.isBusy())
        m_controller.cancel();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    // Catalogue and demo wait until the first frame stands.
    QTimer::singleShot(0, &m_controller, &AssistantController::begin);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_controller.cancel();
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setLastEnvironment(m_controller.environments().remembered());
    QWidget::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_pages->page(m_mode)->takes(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_pages->page(m_mode)->drop(event->mimeData());
}

void MainWindow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    if (m_foot->isVisible())
        painter.fillRect(0, m_foot->y(), width(), 1, theme.border());
    painter.fillRect(m_pages->x() - 1, m_pages->y(), 1, m_pages->height(), theme.border());
}

} // namespace da
