// SPDX-License-Identifier: MIT
#include "gui/NetworkDialog.h"

#include "gui/ActionButton.h"
#include "gui/ChoiceCard.h"
#include "gui/DropArea.h"
#include "gui/FormField.h"
#include "gui/SecretEdit.h"
#include "gui/TextLabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace da {

namespace {
constexpr std::array allModes{ProxyMode::System, ProxyMode::Manual, ProxyMode::None};
}

NetworkDialog::NetworkDialog(NetworkController &network, QWidget *parent)
    : QDialog(parent)
    , m_editor(network)
    , m_title(new TextLabel(TextLabel::Role::Heading, this))
    , m_modes(new ChoiceRow(this))
    , m_choices(new QButtonGroup(this))
    , m_modeHint(new TextLabel(TextLabel::Role::Hint, this))
    , m_proxy(new QWidget(this))
    , m_host(lineEdit(QStringLiteral("proxyHost")))
    , m_hostField(new FormField(m_host, nullptr, m_proxy))
    , m_port(lineEdit(QStringLiteral("proxyPort")))
    , m_portField(new FormField(m_port, nullptr, m_proxy))
    , m_user(lineEdit(QStringLiteral("proxyUser")))
    , m_userField(new FormField(m_user, nullptr, m_proxy))
    , m_passwordRow(new QWidget(m_proxy))
    , m_password(new SecretEdit(m_passwordRow))
    , m_remember(new QCheckBox(m_passwordRow))
    , m_passwordField(new FormField(m_passwordRow, m_password->edit(), m_proxy))
    , m_caFile(new DropArea(this))
    , m_caField(new FormField(m_caFile, m_caFile->button(), this))
    , m_dropCa(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new ActionButton(this))
{
    setObjectName(QStringLiteral("networkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme theme = Theme::current();
    auto *area = new QScrollArea(this);
    auto *page = new QWidget(area);
    auto *column = new QVBoxLayout(page);
    const int margin = theme.space(Space::Huge);
    column->setContentsMargins(margin, theme.space(Space::Large), margin, theme.space(Space::Medium));
    column->setSpacing(theme.space(Space::Medium));
    column->addWidget(m_title);
    buildModes(column);
    buildProxy(column);
    buildCaFile(column);
    column->addStretch(1);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, theme.space(Space::Large));
    outer->addWidget(area, 1);
    buildFoot(outer);
    connect(&m_editor, &NetworkEditor::changed, this, &NetworkDialog::refresh);
    m_remember->setChecked(network.isPasswordKept() || !network.hasPassword());
    retranslate();
    m_choices->checkedButton()->setFocus(Qt::OtherFocusReason);
    const QSize wanted(theme.space(Space::Vast) * 20, theme.space(Space::Vast) * 18);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
}

QLineEdit *NetworkDialog::lineEdit(const QString &name)
{
    const Theme theme = Theme::current();
    auto *edit = new QLineEdit(m_proxy);
    edit->setObjectName(name);
    edit->setMinimumHeight(theme.controlHeight());
    edit->setMaxLength(300);
    return edit;
}

void NetworkDialog::buildModes(QVBoxLayout *column)
{
    for (const ProxyMode mode : allModes) {
        auto *card = new ChoiceCard(Tone::Accent, m_modes);
        card->setObjectName(QStringLiteral("proxyMode%1").arg(int(mode)));
        m_choices->addButton(card, int(mode));
        m_modes->add(card);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { m_editor.setMode(ProxyMode(id)); });
    auto *modes = new QVBoxLayout;
    modes->setSpacing(Theme::current().space(Space::Tiny));
    modes->addWidget(m_modes);
    modes->addWidget(m_modeHint);
    column->addLayout(modes);
}

void NetworkDialog::buildProxy(QVBoxLayout *column)
{
    const Theme theme = Theme::current();
    auto *address = new QHBoxLayout;
    address->setSpacing(theme.space(Space::Medium));
    address->addWidget(m_hostField, 3, Qt::AlignTop);
    address->addWidget(m_portField, 1, Qt::AlignTop);
    m_remember->setObjectName(QStringLiteral("rememberProxy"));
    m_password->edit()->setObjectName(QStringLiteral("proxyPassword"));
    auto *password = new QVBoxLayout(m_passwordRow);
    password->setContentsMargins(0, 0, 0, 0);
    password->setSpacing(theme.space(Space::Small));
    password->addWidget(m_password);
    password->addWidget(m_remember, 0, Qt::AlignLeft);
    auto *fields = new QVBoxLayout(m_proxy);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme.space(Space::Medium));
    fields->addLayout(address);
    fields->addWidget(m_userField);
    fields->addWidget(m_passwordField);
    column->addWidget(m_proxy);
    connect(m_host, &QLineEdit::textEdited, &m_editor, &NetworkEditor::setHost);
    connect(m_host, &QLineEdit::editingFinished, &m_editor, &NetworkEditor::tidyHost);
    connect(m_port, &QLineEdit::textEdited, &m_editor, &NetworkEditor::setPort);
    connect(m_user, &QLineEdit::textEdited, &m_editor, &NetworkEditor::setUser);
}

void NetworkDialog::buildCaFile(QVBoxLayout *column)
{
    m_caFile->button()->setObjectName(QStringLiteral("chooseCaFile"));
    m_dropCa->setObjectName(QStringLiteral("dropCaFile"));
    m_dropCa->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_dropCa->setAutoDefault(false);
    m_caFile->button()->setAutoDefault(false);
    column->addWidget(m_caField);
    column->addWidget(m_dropCa);
    connect(m_caFile, &DropArea::fileChosen, &m_editor, &NetworkEditor::openCaFile);
    connect(m_caFile, &DropArea::browseRequested, this, &NetworkDialog::browse);
    connect(m_dropCa, &QPushButton::clicked, &m_editor, &NetworkEditor::dropCaFile);
}

void NetworkDialog::buildFoot(QVBoxLayout *column)
{
    const Theme theme = Theme::current();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.space(Space::Huge), 0, theme.space(Space::Huge), 0);
    foot->setSpacing(theme.space(Space::Small));
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_cancel->setMinimumHeight(theme.controlHeight());
    m_cancel->setAutoDefault(false);
    m_save->setPrimary(true);
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("saveNetwork"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NetworkDialog::save);
}

void NetworkDialog::retranslate()
{
    setWindowTitle(tr("Network"));
    m_title->setText(tr("How does this machine reach the network?"));
    const auto set = [this](ProxyMode mode, const QString &title, const QString &description) {
        static_cast<ChoiceCard *>(m_choices->button(int(mode)))->setTexts(title, description);
    };
    set(ProxyMode::System, tr("The system's proxy"), tr("The proxy that the system is set up with, if any."));
    set(ProxyMode::Manual, tr("This proxy"), tr("All requests go through the proxy below."));
    set(ProxyMode::None, tr("No proxy"), tr("No proxy is used, whatever the system says."));
    m_hostField->setLabel(tr("Proxy"));
    m_host->setPlaceholderText(tr("Name or address"));
    m_portField->setLabel(tr("Port"));
    m_userField->setLabel(tr("User name (optional)"));
    m_userField->setHint(tr("Only if the proxy asks for a login."));
    m_passwordField->setLabel(tr("Password"));
    m_remember->setText(tr("Remember in the system's keyring"));
    m_caField->setLabel(tr("Additional certificate authorities (optional)"));
    m_caField->setHint(
        tr("If TLS is inspected on the way out, choose the file from your IT department. It is used besides "
           "what the system trusts. Nothing switches the check of certificates off."));
    m_dropCa->setText(tr("Do not use this file"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    refresh();
}

void NetworkDialog::refresh()
{
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text().trimmed() != text.trimmed())
            edit->setText(text);
    };
    const auto say = [](FormField *field, const Message &message) {
        field->setMessage(message.tone, message.text);
    };
    QAbstractButton *chosen = m_choices->button(int(m_editor.mode()));
    chosen->setChecked(true);
    m_modeHint->setText(chosen->accessibleDescription());
    m_proxy->setVisible(m_editor.mode() == ProxyMode::Manual);
    put(m_host, m_editor.host());
    put(m_port, m_editor.port());
    put(m_user, m_editor.user());
    say(m_hostField, m_editor.hostMessage());
    say(m_portField, m_editor.portMessage());
    say(m_userField, m_editor.userMessage());
    m_passwordField->setVisible(!m_editor.user().isEmpty());
    say(m_passwordField, m_editor.passwordMessage());
    m_remember->setEnabled(m_editor.canRemember());
    showCaFile();
    m_save->setEnabled(m_editor.canSave());
}

void NetworkDialog::showCaFile()
{
    const QString &path = m_editor.caFile().path;
    m_caFile->setTexts(
        path.isEmpty() ? tr("Drop a file with certificates here.") : QFileInfo(path).fileName(),
        path.isEmpty() ? tr("Choose file …") : tr("Another file …"));
    const Message message = m_editor.caMessage();
    m_caField->setMessage(message.tone, message.text);
    m_dropCa->setVisible(!path.isEmpty());
}

void NetworkDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose certificate authorities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_editor, &NetworkEditor::openCaFile);
    dialog->open();
}

void NetworkDialog::save()
{
    QString typed = m_password->text();
    SecretBytes password = SecretBytes::fromUtf8(typed);
    wipe(typed);
    m_password->setText(QString());
    m_editor.save(std::move(password), m_remember->isChecked());
    accept();
}

void NetworkDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace da
