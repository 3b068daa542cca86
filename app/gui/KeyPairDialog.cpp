// SPDX-License-Identifier: MIT
#include "gui/KeyPairDialog.h"

#include "gui/ActionButton.h"
#include "gui/BusyIndicator.h"
#include "gui/CopyButton.h"
#include "gui/CopyableText.h"
#include "gui/FormField.h"
#include "gui/Glyph.h"
#include "gui/MessageLine.h"
#include "gui/NumberedSteps.h"
#include "gui/SecretEdit.h"
#include "gui/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace da {

namespace {

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(Space::Medium));
    return column;
}

} // namespace

KeyPairDialog::KeyPairDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel(TextLabel::Role::Heading, this))
    , m_about(new TextLabel(TextLabel::Role::Body, this))
    , m_form(new QWidget(this))
    , m_size(new QComboBox(m_form))
    , m_sizeField(new FormField(m_size, nullptr, m_form))
    , m_kid(new QLineEdit(m_form))
    , m_kidField(new FormField(m_kid, nullptr, m_form))
    , m_password(new SecretEdit(m_form))
    , m_passwordField(new FormField(m_password, m_password->edit(), m_form))
    , m_repeated(new SecretEdit(m_form))
    , m_repeatedField(new FormField(m_repeated, m_repeated->edit(), m_form))
    , m_trouble(new MessageLine(m_form))
    , m_making(new QWidget(this))
    , m_makingText(new TextLabel(TextLabel::Role::Body, m_making))
    , m_result(new QWidget(this))
    , m_saved(new MessageLine(m_result))
    , m_steps(new NumberedSteps(m_result))
    , m_setLabel(new TextLabel(TextLabel::Role::Strong, m_result))
    , m_set(new QPlainTextEdit(m_result))
    , m_copySet(new CopyButton([this] { return QString::fromUtf8(m_keyPair.publicSet()); }, m_result))
    , m_saveSet(new QPushButton(m_result))
    , m_setMessage(new MessageLine(m_result))
    , m_keyId(new CopyableText(true, m_result))
    , m_close(new ActionButton(this))
    , m_next(new ActionButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("keyPairDialog"));
    const Theme theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    const int margin = theme.space(Space::Huge);
    column->setContentsMargins(margin, theme.space(Space::Large), margin, theme.space(Space::Large));
    column->setSpacing(theme.space(Space::Medium));
    column->addWidget(m_title);
    auto *parts = new QWidget(this);
    auto *stacked = columnIn(parts);
    buildForm();
    buildResult();
    for (QWidget *part : {static_cast<QWidget *>(m_about), m_form, m_result})
        stacked->addWidget(part);
    stacked->addStretch(1);
    column->addWidget(scrolled(parts), 1);
    buildFoot(column);
    connect(&m_keyPair, &KeyPairController::changed, this, &KeyPairDialog::refresh);
    retranslate();
    const QSize wanted(theme.space(Space::Vast) * 19, theme.space(Space::Vast) * 18);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
}

QScrollArea *KeyPairDialog::scrolled(QWidget *part)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(part);
    return area;
}

void KeyPairDialog::buildForm()
{
    const Theme theme = Theme::current();
    for (const int bits : KeyPairController::sizes)
        m_size->addItem(QString(), bits);
    m_size->setObjectName(QStringLiteral("keySize"));
    m_kid->setObjectName(QStringLiteral("newKid"));
    m_password->edit()->setObjectName(QStringLiteral("newPassword"));
    m_repeated->edit()->setObjectName(QStringLiteral("repeatedPassword"));
    m_kid->setFont(theme.codeFont());
    m_kid->setMinimumHeight(theme.controlHeight());
    m_kid->setMaxLength(255);
    m_kid->setText(m_keyPair.kid());
    auto *column = columnIn(m_form);
    for (QWidget *field : {static_cast<QWidget *>(m_sizeField), static_cast<QWidget *>(m_kidField),
             static_cast<QWidget *>(m_passwordField), static_cast<QWidget *>(m_repeatedField),
             static_cast<QWidget *>(m_trouble)})
        column->addWidget(field);
    connect(
        m_size, &QComboBox::activated, this, [this] { m_keyPair.setBits(m_size->currentData().toInt()); });
    connect(m_kid, &QLineEdit::textEdited, &m_keyPair, &KeyPairController::setKid);
    connect(m_password, &SecretEdit::textEdited, &m_keyPair, &KeyPairController::setPassword);
    connect(m_repeated, &SecretEdit::textEdited, &m_keyPair, &KeyPairController::setRepeated);
}

void KeyPairDialog::buildResult()
{
    const Theme theme = Theme::current();
    m_set->setObjectName(QStringLiteral("publicSet"));
    m_copySet->setObjectName(QStringLiteral("copyPublicSet"));
    m_saveSet->setObjectName(QStringLiteral("savePublicSet"));
    m_set->setReadOnly(true);
    m_set->setTabChangesFocus(true);
    m_set->setFont(theme.codeFont());
    m_set->setFixedHeight(theme.space(Space::Vast) * 4);
    m_setLabel->setBuddy(m_set);
    m_saveSet->setIcon(glyphIcon(Glyph::Save));
    m_saveSet->setAutoDefault(false);
    m_copySet->setAutoDefault(false);
    auto *caption = new QHBoxLayout;
    caption->setSpacing(theme.space(Space::Small));
    caption->addWidget(m_setLabel, 1, Qt::AlignBottom);
    caption->addWidget(m_copySet);
    caption->addWidget(m_saveSet);
    auto *set = new QVBoxLayout;
    set->setSpacing(theme.space(Space::Tiny));
    set->addLayout(caption);
    set->addWidget(m_set);
    set->addWidget(m_setMessage);
    auto *column = columnIn(m_result);
    column->addWidget(m_saved);
    column->addLayout(set);
    column->addWidget(m_keyId);
    column->addWidget(m_steps);
    connect(m_saveSet, &QPushButton::clicked, this, &KeyPairDialog::askWhereToSaveSet);
}

void KeyPairDialog::buildFoot(QVBoxLayout *column)
{
    const Theme theme = Theme::current();
    auto *making = new QHBoxLayout(m_making);
    making->setContentsMargins(0, 0, 0, 0);
    making->setSpacing(theme.space(Space::Small));
    making->addWidget(new BusyIndicator(m_making));
    making->addWidget(m_makingText, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::Small));
    row->addWidget(m_making, 1);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_next);
    column->addLayout(row);
    m_close->setObjectName(QStringLiteral("closeKeyPair"));
    m_next->setObjectName(QStringLiteral("makeAndSave"));
    m_close->setAutoDefault(false);
    m_next->setPrimary(true);
    m_next->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &KeyPairDialog::advance);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_keyPair.state() == KeyPairController::State::Making)
            m_keyPair.cancel();
        else
            reject();
    });
}

void KeyPairDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyPairDialog::retranslate()
{
    setWindowTitle(tr("Make a key for a client"));
    m_about->setText(
        tr("A client in Samarbeidsportalen can sign with a key of its own in place of a business "
           "certificate. The private half is saved in a file on this machine, locked with a password. "
           "The public half is registered on the client."));
    m_sizeField->setLabel(tr("Size of the key"));
    m_size->setItemText(0, tr("3072 bits (usual)"));
    m_size->setItemText(1, tr("2048 bits (the least that is taken)"));
    m_size->setItemText(2, tr("4096 bits"));
    m_kidField->setLabel(tr("Key id (kid)"));
    m_kidField->setHint(tr("Tells this key from the client's others. It may stay as it is."));
    m_passwordField->setLabel(tr("Password for the file"));
    m_passwordField->setHint(tr("It is not kept anywhere. Without it nobody can open the file."));
    m_repeatedField->setLabel(tr("The password once more"));
    m_makingText->setText(tr("The key is being made …"));
    retranslateResult();
    refresh();
}

void KeyPairDialog::retranslateResult()
{
    m_setLabel->setText(tr("Public key (JWK set), to be pasted in Samarbeidsportalen"));
    m_set->setAccessibleName(m_setLabel->text());
    m_copySet->setSubject(tr("the public key"));
    m_saveSet->setText(tr("Save …"));
    m_saveSet->setAccessibleName(tr("Save the public key"));
    m_keyId->setCaption(tr("Key id (kid)"));
    const QDate last = KeyPairController::lastDay(QDate::currentDate());
    m_steps->setSteps(
        {tr("Paste the public key on the client's page in Samarbeidsportalen. A client can hold five "
            "keys at most."),
            tr("Note the date: a registered key can be used for a year. Registered today, it ends on %1.")
                .arg(QLocale().toString(last, QLocale::ShortFormat)),
            tr("From then on the client must name its key: the key id (kid) goes with every request, also of "
               "those who "
               "used a business certificate until now.")});
}

void KeyPairDialog::refresh()
{
    using State = KeyPairController::State;
    const State state = m_keyPair.state();
    const bool made = state == State::Made;
    m_title->setText(made ? tr("The key is made") : tr("Make a key for a client"));
    m_about->setVisible(!made);
    m_form->setVisible(!made);
    m_form->setEnabled(state == State::Form);
    m_making->setVisible(state == State::Making);
    m_result->setVisible(made);
    const auto put = [](FormField *field, const Message &message) {
        field->setMessage(message.tone, message.text);
    };
    put(m_kidField, m_keyPair.kidMessage());
    put(m_passwordField, m_keyPair.passwordMessage());
    put(m_repeatedField, m_keyPair.repeatedMessage());
    m_trouble->setMessage(m_keyPair.trouble().tone, m_keyPair.trouble().text);
    m_close->setText(made ? tr("Close") : tr("Cancel"));
    m_next->setText(made ? tr("Use this key in a check") : tr("Make and save …"));
    m_next->setEnabled(made || m_keyPair.canMake());
    if (!made)
        return;
    m_saved->setMessage(Tone::Good,
        tr("The private key lies in %1, locked with your password.")
            .arg(QDir::toNativeSeparators(m_keyPair.path())));
    const QString set = QString::fromUtf8(m_keyPair.publicSet());
    if (m_set->toPlainText() == set)
        return;
    m_set->setPlainText(set);
    m_keyId->setText(m_keyPair.kid());
    m_password->setText(QString());
    m_repeated->setText(QString());
    m_next->setFocus(Qt::OtherFocusReason);
}

void KeyPairDialog::advance()
{
    if (m_keyPair.state() != KeyPairController::State::Made)
        return askWhereToSave();
    Q_EMIT checkWanted(m_keyPair.path(), m_keyPair.kid());
    accept();
}

void KeyPairDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the private key"));
    dialog->setObjectName(QStringLiteral("saveKey"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // A key file is never replaced, so there is nothing to confirm.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilters({tr("Private keys (*.pem)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->selectFile(QStringLiteral("maskinporten-%1.pem").arg(m_keyPair.kid()));
    connect(dialog, &QFileDialog::fileSelected, &m_keyPair, &KeyPairController::make);
    dialog->open();
}

void KeyPairDialog::askWhereToSaveSet()
{
    auto *dialog = new QFileDialog(this, tr("Save the public key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("maskinporten-%1.jwks.json").arg(m_keyPair.kid()));
    connect(dialog, &QFileDialog::fileSelected, this, &KeyPairDialog::saveSet);
    dialog->open();
}

void KeyPairDialog::saveSet(const QString &path)
{
    QSaveFile file(path);
    const QByteArray &set = m_keyPair.publicSet();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(set) == set.size() && file.commit();
    m_setMessage->setMessage(saved ? Tone::Good : Tone::Bad,
        saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
              : tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace da
