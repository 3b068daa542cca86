// SPDX-License-Identifier: MIT
#include "gui/ProfileDialog.h"

#include "gui/ActionButton.h"
#include "gui/EnvironmentBand.h"
#include "gui/Glyph.h"
#include "gui/MessageLine.h"
#include "gui/ProfileForm.h"
#include "gui/TextLabel.h"
#include "gui/TwoLineDelegate.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace da {

namespace {

QString environmentOf(const ClientProfile &profile)
{
    if (profile.environment == QLatin1String("production"))
        return environmentWord(EnvironmentChoice::Production, EnvironmentKind::Production);
    if (profile.environment == QLatin1String("demo"))
        return environmentWord(EnvironmentChoice::Demo, EnvironmentKind::Test);
    if (profile.environmentIsFile())
        return profile.environment.section(u'/', -1);
    return environmentWord(EnvironmentChoice::Test, EnvironmentKind::Test);
}

} // namespace

ProfileDialog::ProfileDialog(ProfileController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_editor(controller)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_exportMenu(new QMenu(this))
    , m_exportOne(m_exportMenu->addAction(QString()))
    , m_exportAll(m_exportMenu->addAction(QString()))
    , m_invitation(new TextLabel(TextLabel::Role::Body, this))
    , m_form(new ProfileForm(m_editor, this))
    , m_notice(new MessageLine(this))
    , m_undo(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_save(new ActionButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("profileDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connectButtons();
    retranslate();
    controller.reload();
    m_editor.ids().isEmpty() ? m_add->setFocus() : m_list->setFocus();
}

void ProfileDialog::arrange()
{
    const Theme theme = Theme::current();
    auto *area = new QScrollArea(this);
    auto *page = new QWidget(area);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme.space(Space::Large), 0, theme.space(Space::Medium), 0);
    column->addWidget(m_invitation);
    column->addWidget(m_form, 1);
    column->addStretch(0);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(buildList());
    middle->addWidget(area, 1);
    auto *outer = new QVBoxLayout(this);
    const int margin = theme.space(Space::Large);
    outer->setContentsMargins(margin, margin, margin, margin);
    outer->setSpacing(theme.space(Space::Medium));
    outer->addLayout(middle, 1);
    outer->addLayout(buildFoot());
    resize(theme.space(Space::Vast) * 23, theme.space(Space::Vast) * 18);
}

QBoxLayout *ProfileDialog::buildList()
{
    const Theme theme = Theme::current();
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(theme.space(Space::Vast) * 8);
    m_list->setObjectName(QStringLiteral("profileList"));
    m_add->setObjectName(QStringLiteral("profileAdd"));
    m_remove->setObjectName(QStringLiteral("profileRemove"));
    m_import->setObjectName(QStringLiteral("profileImport"));
    m_export->setObjectName(QStringLiteral("profileExport"));
    m_export->setMenu(m_exportMenu);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(Space::Small));
    column->addWidget(m_list, 1);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.space(Space::Small));
    int place = 0;
    for (QPushButton *button : {m_add, m_remove, m_import, m_export}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(theme.controlHeight());
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    column->addLayout(grid);
    return column;
}

QBoxLayout *ProfileDialog::buildFoot()
{
    const Theme theme = Theme::current();
    m_notice->setObjectName(QStringLiteral("profileNotice"));
    m_undo->setObjectName(QStringLiteral("profileUndo"));
    m_use->setObjectName(QStringLiteral("profileUse"));
    m_save->setObjectName(QStringLiteral("profileSave"));
    m_close->setObjectName(QStringLiteral("profileClose"));
    auto *said = new QHBoxLayout;
    said->addWidget(m_notice, 1, Qt::AlignVCenter);
    said->addWidget(m_undo);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(Space::Small));
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    m_save->setPrimary(true);
    m_save->setDefault(true);
    for (QPushButton *button : {m_undo, m_use, m_close}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(theme.controlHeight());
    }
    auto *foot = new QVBoxLayout;
    foot->setSpacing(theme.space(Space::Small));
    foot->addLayout(said);
    foot->addLayout(buttons);
    return foot;
}

void ProfileDialog::connectButtons()
{
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_editor.setCurrent(item->data(Qt::UserRole).toString());
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        ClientProfile begun;
        begun.environment = QStringLiteral("test");
        add(begun);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_editor.removeCurrent();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_import, &QPushButton::clicked, this, &ProfileDialog::browseImport);
    connect(m_exportOne, &QAction::triggered, this, [this] { browseExport(false); });
    connect(m_exportAll, &QAction::triggered, this, [this] { browseExport(true); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_controller.undoRemove();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &ProfileForm::forgetRequested, this,
        [this] { m_controller.forgetPassword(m_editor.currentId()); });
    connect(m_use, &QPushButton::clicked, this, &ProfileDialog::use);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::saveCurrent);
    connect(m_close, &QPushButton::clicked, this, &ProfileDialog::reject);
    connect(&m_editor, &ProfileEditor::changed, this, &ProfileDialog::refresh);
    connect(&m_controller, &ProfileController::importAsks, this, &ProfileDialog::askForImport);
}

void ProfileDialog::addEntered()
{
    ClientProfile begun = m_controller.entered();
    add(begun);
}

void ProfileDialog::add(const ClientProfile &begun)
{
    m_controller.clearNotice();
    m_editor.add(begun);
    m_form->focusFirst();
}

void ProfileDialog::saveCurrent()
{
    if (!m_editor.saveCurrent())
        m_form->focusFirst();
}

void ProfileDialog::use()
{
    m_controller.choose(m_editor.currentId());
    reject();
}

void ProfileDialog::reject()
{
    if (m_editor.hasUnsaved())
        return askForUnsaved();
    QDialog::reject();
}

void ProfileDialog::closeEvent(QCloseEvent *event)
{
    if (!m_editor.hasUnsaved())
        return QDialog::closeEvent(event);
    event->ignore();
    askForUnsaved();
}

void ProfileDialog::askForUnsaved()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Client profiles"),
        tr("Save what you have changed?"), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("unsaved"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, [this] {
        m_closing = m_editor.saveAll();
        if (!m_closing)
            m_form->focusFirst();
    });
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

void ProfileDialog::closeWhenSaved()
{
    if (!m_closing || m_controller.isBusy())
        return;
    m_closing = false;
    // What could not be saved stays, and so does the window that says why.
    if (!m_editor.hasUnsaved())
        QDialog::reject();
}

void ProfileDialog::browseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_controller, &ProfileController::importFrom);
    dialog->open();
}

void ProfileDialog::askForImport()
{
    const QStringList names = m_controller.replacedByImport();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import profiles"),
        tr("The file says something else of %n profile(s) that exist(s) already. Replace them?", nullptr,
            int(names.size())),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("replace"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(names.join(u'\n'));
    const QPushButton *replace = box->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Keep mine"), QMessageBox::AcceptRole);
    const QPushButton *cancel = box->addButton(tr("Import nothing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(replace, &QPushButton::clicked, &m_controller, [this] { m_controller.finishImport(true); });
    connect(keep, &QPushButton::clicked, &m_controller, [this] { m_controller.finishImport(false); });
    connect(cancel, &QPushButton::clicked, &m_controller, &ProfileController::dropImport);
    box->open();
}

void ProfileDialog::browseExport(bool all)
{
    QStringList ids{m_editor.currentId()};
    if (all) {
        ids.clear();
        for (const ClientProfile &profile : m_controller.profiles())
            ids << profile.id;
    }
    auto *dialog = new QFileDialog(this, tr("Export profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Profiles (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, &m_controller,
        [this, ids](const QString &path) { m_controller.exportTo(path, ids); });
    dialog->open();
}

void ProfileDialog::refresh()
{
    showList();
    const QString id = m_editor.currentId();
    const bool any = !id.isEmpty();
    m_invitation->setVisible(!any);
    m_form->setVisible(any);
    m_remove->setEnabled(any);
    m_save->setEnabled(any && m_editor.isChanged(id));
    m_use->setEnabled(any && m_editor.isSaved(id) && !m_editor.isChanged(id) && m_controller.canChoose());
    m_exportOne->setEnabled(any && m_editor.isSaved(id));
    m_export->setEnabled(!m_controller.profiles().isEmpty());
    const Message notice = m_controller.notice();
    m_notice->setMessage(notice.tone, notice.text);
    m_undo->setVisible(m_controller.canUndo());
    closeWhenSaved();
}

void ProfileDialog::showList()
{
    const QSignalBlocker quiet(m_list);
    const QStringList &ids = m_editor.ids();
    while (m_list->count() > ids.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < ids.size())
        m_list->addItem(QString());
    for (int row = 0; row < ids.size(); ++row) {
        const ClientProfile profile = m_editor.at(ids.at(row));
        QListWidgetItem *item = m_list->item(row);
        const QString name = profile.name.trimmed().isEmpty() ? tr("(no name yet)") : profile.name;
        const QString state = m_editor.isChanged(profile.id) ? tr("not saved") : QString();
        item->setText(name);
        item->setData(Qt::UserRole, profile.id);
        item->setData(DetailRole, environmentOf(profile));
        item->setData(TrailingRole, state);
        item->setData(Qt::AccessibleTextRole,
            QStringList{name, environmentOf(profile), state}.join(QLatin1String(", ")));
        item->setToolTip(name);
    }
    m_list->setCurrentRow(int(ids.indexOf(m_editor.currentId())));
}

void ProfileDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProfileDialog::retranslate()
{
    setWindowTitle(tr("Client profiles"));
    m_list->setAccessibleName(tr("Client profiles"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_import->setText(tr("Import …"));
    m_export->setText(tr("Export"));
    m_exportOne->setText(tr("This profile …"));
    m_exportAll->setText(tr("All profiles …"));
    m_invitation->setText(
        tr("A profile keeps environment, client and key file under a name, so that a check begins with "
           "them. Passwords and keys are not in it. Add one here, import a file from a colleague, or choose "
           "“Save as profile” when you have filled in a check."));
    m_undo->setText(tr("Undo"));
    m_use->setText(tr("Use in the check"));
    m_save->setText(tr("Save"));
    m_close->setText(tr("Close"));
    refresh();
}

} // namespace da
