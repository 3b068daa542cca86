// SPDX-License-Identifier: MIT
#include "gui/KeyForm.h"

#include "domain/OrganisationNumber.h"
#include "gui/BusyIndicator.h"
#include "gui/CertificateCard.h"
#include "gui/ConversionCard.h"
#include "gui/DropArea.h"
#include "gui/FormField.h"
#include "gui/KeyController.h"
#include "gui/KeyTexts.h"
#include "gui/Layouts.h"
#include "gui/MessageLine.h"
#include "gui/SecretEdit.h"
#include "gui/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace da {

namespace {
constexpr int longest = 500; // characters of an id or a number, however it was pasted
}

KeyForm::KeyForm(KeyController &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_clientId(codeEdit(QStringLiteral("clientId"), longest, this))
    , m_clientIdField(new FormField(m_clientId, nullptr, this))
    , m_drop(new DropArea(this))
    , m_dropField(new FormField(m_drop, m_drop->button(), this))
    , m_password(new SecretEdit(this))
    , m_passwordRow(new QWidget(this))
    , m_passwordField(new FormField(m_passwordRow, m_password->edit(), this))
    , m_open(new QPushButton(this))
    , m_remember(new QCheckBox(this))
    , m_keyring(new QWidget(this))
    , m_keyringNote(new MessageLine(m_keyring))
    , m_forget(new QPushButton(m_keyring))
    , m_opening(new QWidget(this))
    , m_openingText(new TextLabel(TextLabel::Role::Body, this))
    , m_command(new ConversionCard(this))
    , m_entries(new QComboBox(this))
    , m_entriesField(new FormField(m_entries, nullptr, this))
    , m_card(new CertificateCard(this))
    , m_findings(new QWidget(this))
    , m_supplier(codeEdit(QStringLiteral("supplier"), longest, this))
    , m_supplierField(new FormField(m_supplier, nullptr, this))
    , m_kid(codeEdit(QStringLiteral("kid"), longest, this))
    , m_kidField(new FormField(m_kid, nullptr, this))
{
    auto *column = columnIn(this, Space::Large);
    column->addWidget(m_clientIdField);
    buildFile();
    for (QWidget *part : std::initializer_list<QWidget *>{m_dropField, m_command, m_passwordField, m_opening,
             m_keyring, m_entriesField, m_card, m_findings, m_supplierField, m_kidField})
        column->addWidget(part);
    connect(m_clientId, &QLineEdit::textEdited, &m_key, &KeyController::setClientId);
    connect(m_kid, &QLineEdit::textEdited, &m_key, &KeyController::setKid);
    connect(m_supplier, &QLineEdit::textEdited, &m_key, &KeyController::setSupplier);
    retranslate();
}

void KeyForm::buildFile()
{
    const Theme theme = Theme::current();
    m_drop->button()->setObjectName(QStringLiteral("chooseKeyFile"));
    connect(m_drop, &DropArea::fileChosen, &m_key, &KeyController::openFile);
    connect(m_drop, &DropArea::browseRequested, this, &KeyForm::browse);

    buildPassword();
    auto *openingLine = new QHBoxLayout(m_opening);
    openingLine->setContentsMargins(0, 0, 0, 0);
    openingLine->setSpacing(theme.space(Space::Small));
    openingLine->addWidget(new BusyIndicator(m_opening));
    openingLine->addWidget(m_openingText, 1);

    m_entries->setObjectName(QStringLiteral("entries"));
    m_entries->setMinimumHeight(theme.controlHeight());
    connect(m_entries, &QComboBox::activated, &m_key, &KeyController::setEntry);
    (void)columnIn(m_findings, Space::Tiny);
}

void KeyForm::buildPassword()
{
    const Theme theme = Theme::current();
    auto *column = columnIn(m_passwordRow, Space::Small);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(Space::Small));
    line->addWidget(m_password, 1);
    line->addWidget(m_open);
    column->addLayout(line);
    column->addWidget(m_remember, 0, Qt::AlignLeft);
    m_open->setObjectName(QStringLiteral("openKey"));
    m_open->setMinimumHeight(theme.controlHeight());
    m_open->setAutoDefault(true);
    m_remember->setObjectName(QStringLiteral("rememberPassword"));
    connect(m_open, &QPushButton::clicked, this, &KeyForm::unlock);
    connect(m_password, &SecretEdit::submitted, this, &KeyForm::unlock);

    auto *keyringLine = new QHBoxLayout(m_keyring);
    keyringLine->setContentsMargins(0, 0, 0, 0);
    keyringLine->setSpacing(theme.space(Space::Medium));
    keyringLine->addWidget(m_keyringNote, 1, Qt::AlignVCenter);
    keyringLine->addWidget(m_forget);
    m_forget->setObjectName(QStringLiteral("forgetPassword"));
    m_forget->setAutoDefault(true);
    connect(m_forget, &QPushButton::clicked, &m_key, &KeyController::forgetPassword);
}

void KeyForm::retranslate()
{
    m_clientIdField->setLabel(tr("Client id"));
    m_dropField->setLabel(tr("Key file"));
    m_passwordField->setLabel(tr("Password of the file"));
    m_open->setText(tr("Open"));
    m_forget->setText(tr("Forget the password"));
    m_entriesField->setLabel(tr("Which key in the file?"));
    m_supplierField->setHint(tr("Then the certificate is held against it."));
    m_kidField->setLabel(tr("Key id, kid (optional)"));
    m_kidField->setHint(
        tr("Only if the client has its own key registered. A business certificate needs none."));
}

void KeyForm::setOwner(const QString &clientHint, const QString &numberLabel)
{
    m_clientIdField->setHint(clientHint);
    m_supplierField->setLabel(numberLabel);
}

void KeyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyForm::refresh(const Texts &texts)
{
    m_texts = texts;
    const KeyFields &fields = m_key.fields();
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    put(m_clientId, fields.clientId);
    put(m_kid, fields.kid);
    put(m_supplier, fields.supplier);
    const auto number = OrganisationNumber::parse(fields.supplier);
    const bool wrong = !number && OrganisationNumber::cleaned(fields.supplier).size() >= 9;
    m_supplierField->setMessage(
        Tone::Bad, wrong ? tr("This is not a valid organisation number.") : QString());
    showFile();
    showKey();
}

QWidget *KeyForm::firstFocus() const
{
    if (m_key.fields().clientId.isEmpty())
        return m_clientId;
    if (m_key.isComplete())
        return nullptr;
    return m_passwordField->isVisibleTo(this) ? static_cast<QWidget *>(m_password) : m_drop->button();
}

QString KeyForm::fileName() const
{
    return QFileInfo(m_key.fields().filePath).fileName();
}

void KeyForm::showFile()
{
    const KeyController::State state = m_key.state();
    const bool none = state == KeyController::State::NoFile;
    m_drop->setTexts(none ? tr("Drop the file here: PKCS#12 (.p12, .pfx), PEM or JWK.") : fileName(),
        none ? tr("Choose file …") : tr("Another file …"));
    const KeyOutcome &outcome = m_key.fields().outcome;
    const bool wrongPassword = outcome.isPasswordWrong();
    const bool locked = state == KeyController::State::NeedsPassword || wrongPassword;
    const Message message = keyOutcomeMessage(outcome, fileName(), m_texts);
    m_dropField->setMessage(message.tone, wrongPassword ? QString() : message.text);
    m_passwordField->setMessage(message.tone, wrongPassword ? message.text : QString());
    m_command->setOutcome(outcome, m_key.fields().filePath);
    const bool appears = locked && !m_passwordField->isVisibleTo(this);
    m_passwordField->setVisible(locked);
    const bool asking = state == KeyController::State::AskingKeyring;
    m_opening->setVisible(state == KeyController::State::Opening || asking);
    m_openingText->setText(asking ? m_key.keyringNote().text : tr("The file is being opened …"));
    if (state == KeyController::State::Opened || m_key.fields().filePath != m_passwordFile)
        m_password->setText(QString());
    showKeyring(locked);
    m_passwordFile = m_key.fields().filePath;
    if (appears && isVisible())
        m_password->setFocus(Qt::OtherFocusReason);
}

void KeyForm::showKeyring(bool locked)
{
    const PasswordKeeper &keeper = m_key.keyring();
    const KeyringState::Stage stage = keeper.state().stage;
    const bool unfit = stage == KeyringState::Stage::Unfit;
    m_remember->setVisible(keeper.isOn());
    m_remember->setEnabled(keeper.canKeep());
    m_remember->setText(
        unfit ? tr("Replace the password in the system's keyring") : tr("Remember in the system's keyring"));
    // The wish stands while wrong passwords are tried.
    if (m_key.fields().filePath != m_passwordFile || !keeper.canKeep())
        m_remember->setChecked(false);
    if (unfit && stage != m_stage)
        m_remember->setChecked(true);
    m_stage = stage;
    const Message note = m_key.keyringNote();
    m_keyringNote->setMessage(note.tone, note.text);
    m_forget->setVisible(keeper.canForget());
    const bool speaks = locked || m_key.state() == KeyController::State::Opened;
    m_keyring->setVisible(speaks && (!note.text.isEmpty() || keeper.canForget()));
}

void KeyForm::showKey()
{
    const KeyEntry *entry = m_key.entry();
    m_card->setVisible(entry != nullptr);
    if (entry)
        m_card->setEntry(*entry, m_key.fields().outcome.file->kind(), QDateTime::currentDateTimeUtc());
    showEntries();
    showFindings();
}

void KeyForm::showEntries()
{
    const auto &file = m_key.fields().outcome.file;
    const bool several = file && file->entries().size() > 1;
    m_entriesField->setVisible(several);
    m_entries->clear();
    if (!several)
        return;
    for (const KeyEntry &entry : file->entries()) {
        const QString name = entry.certificate ? entry.certificate->commonName() : entry.kid;
        const QString number = entry.certificate ? entry.certificate->organisationNumber() : QString();
        m_entries->addItem(
            QStringList{name, number, entry.friendlyName}.join(QStringLiteral("  ")).simplified());
    }
    m_entries->setCurrentIndex(m_key.chosenEntry());
}

void KeyForm::showFindings()
{
    clearLayout(*m_findings->layout());
    for (const KeyFinding &finding : m_key.findings()) {
        auto *line = new MessageLine(m_findings);
        const Message message = keyFindingMessage(finding, m_texts);
        line->setMessage(message.tone, message.text);
        m_findings->layout()->addWidget(line);
    }
    m_findings->setVisible(m_findings->layout()->count() > 0);
}

void KeyForm::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose key file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Key files (*.p12 *.pfx *.pem *.key *.jwk *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_key, &KeyController::openFile);
    dialog->open();
}

void KeyForm::unlock()
{
    QString typed = m_password->text();
    SecretBytes password = SecretBytes::fromUtf8(typed);
    wipe(typed);
    m_key.unlock(std::move(password), m_remember->isChecked());
}

} // namespace da
