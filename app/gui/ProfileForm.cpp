// SPDX-License-Identifier: MIT
#include "gui/ProfileForm.h"

#include "gui/FormField.h"
#include "gui/Glyph.h"
#include "gui/MessageLine.h"
#include "gui/ProfileEditor.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace da {

namespace {

const QStringList presets{QStringLiteral("test"), QStringLiteral("production"), QStringLiteral("demo")};

void put(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

ProfileForm::ProfileForm(ProfileEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_environment(new QComboBox(this))
    , m_environmentFileRow(new QWidget(this))
    , m_environmentFile(new QLineEdit(this))
    , m_browseEnvironment(new QPushButton(this))
    , m_browseKey(new QPushButton(this))
    , m_environmentFrame(nullptr)
    , m_password(new QWidget(this))
    , m_passwordNote(new MessageLine(m_password))
    , m_forget(new QPushButton(m_password))
{
    const Theme theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::Medium));
    for (QPushButton *button : {m_browseEnvironment, m_browseKey, m_forget})
        button->setAutoDefault(false);
    addField("name", &ClientProfile::name, nullptr);
    buildEnvironment();
    addField("client_id", &ClientProfile::clientId, nullptr);
    addField("key_file", &ClientProfile::keyFile, m_browseKey);
    auto *password = new QHBoxLayout(m_password);
    password->setContentsMargins(0, 0, 0, 0);
    password->addWidget(m_passwordNote, 1);
    password->addWidget(m_forget);
    column->addWidget(m_password);
    addField("kid", &ClientProfile::kid, nullptr);
    addField("supplier", &ClientProfile::supplier, nullptr);
    column->addStretch(1);
    const QList<QWidget *> order{m_fields.at(0).edit, m_environment, m_environmentFile, m_browseEnvironment,
        m_fields.at(1).edit, m_fields.at(2).edit, m_browseKey, m_forget, m_fields.at(3).edit,
        m_fields.at(4).edit};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    m_forget->setObjectName(QStringLiteral("profileForget"));
    connect(m_forget, &QPushButton::clicked, this, &ProfileForm::forgetRequested);
    connect(m_browseKey, &QPushButton::clicked, this, [this] {
        browse(&ClientProfile::keyFile, tr("Choose key file"),
            {tr("Key files (*.p12 *.pfx *.pem *.key *.jwk *.json)"), tr("All files (*)")});
    });
    connect(&editor, &ProfileEditor::changed, this, &ProfileForm::refresh);
    retranslate();
}

void ProfileForm::addField(const char *member, QString ClientProfile::*text, QPushButton *button)
{
    const Theme theme = Theme::current();
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("profile-") + QLatin1String(member));
    edit->setMinimumHeight(theme.controlHeight());
    edit->setMaxLength(4096);
    if (text != &ClientProfile::name)
        edit->setFont(theme.codeFont());
    QWidget *control = edit;
    if (button) {
        control = new QWidget(this);
        auto *row = new QHBoxLayout(control);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme.space(Space::Small));
        row->addWidget(edit, 1);
        row->addWidget(button);
        button->setIcon(glyphIcon(Glyph::Folder));
        button->setMinimumHeight(theme.controlHeight());
    }
    auto *frame = new FormField(control, edit, this);
    layout()->addWidget(frame);
    connect(edit, &QLineEdit::textEdited, this,
        [this, text](const QString &typed) { m_editor.set(text, typed); });
    m_fields.append({QLatin1String(member), text, edit, frame});
}

void ProfileForm::buildEnvironment()
{
    const Theme theme = Theme::current();
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::Small));
    auto *row = new QHBoxLayout(m_environmentFileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(Space::Small));
    row->addWidget(m_environmentFile, 1);
    row->addWidget(m_browseEnvironment);
    column->addWidget(m_environment);
    column->addWidget(m_environmentFileRow);
    m_environment->setObjectName(QStringLiteral("profile-environment"));
    m_environment->setMinimumHeight(theme.controlHeight());
    m_environmentFile->setObjectName(QStringLiteral("profile-environmentFile"));
    m_environmentFile->setMinimumHeight(theme.controlHeight());
    m_environmentFile->setFont(theme.codeFont());
    m_environmentFile->setMaxLength(4096);
    m_browseEnvironment->setIcon(glyphIcon(Glyph::Folder));
    m_browseEnvironment->setMinimumHeight(theme.controlHeight());
    for (int i = 0; i <= presets.size(); ++i)
        m_environment->addItem({});
    m_environmentFrame = new FormField(both, m_environment, this);
    layout()->addWidget(m_environmentFrame);
    connect(m_environment, &QComboBox::activated, this, &ProfileForm::chooseEnvironment);
    connect(m_environmentFile, &QLineEdit::textEdited, this,
        [this](const QString &path) { m_editor.set(&ClientProfile::environment, path); });
    connect(m_browseEnvironment, &QPushButton::clicked, this, [this] {
        browse(&ClientProfile::environment, tr("Choose environment file"),
            {tr("Environment files (*.json)"), tr("All files (*)")});
    });
}

void ProfileForm::chooseEnvironment()
{
    const QString preset = presets.value(m_environment->currentIndex());
    // Empty is a file that is not named yet.
    m_editor.set(&ClientProfile::environment, preset);
}

void ProfileForm::browse(QString ClientProfile::*field, const QString &title, const QStringList &filters)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, field](const QString &path) { m_editor.set(field, path); });
    dialog->open();
}

void ProfileForm::refresh()
{
    const ClientProfile profile = m_editor.current();
    for (const Field &field : std::as_const(m_fields)) {
        put(field.edit, profile.*field.text);
        const Message message = m_editor.message(field.member);
        field.frame->setMessage(message.tone, message.text);
    }
    const int preset = int(presets.indexOf(profile.environment));
    const bool isFile = preset < 0;
    m_environment->setCurrentIndex(isFile ? int(presets.size()) : preset);
    m_environmentFileRow->setVisible(isFile);
    put(m_environmentFile, isFile ? profile.environment : QString());
    const Message message = m_editor.message(QLatin1String("environment"));
    m_environmentFrame->setMessage(message.tone, message.text);
    m_password->setVisible(profile.passwordKept);
    m_passwordNote->setMessage(Tone::Neutral,
        profile.passwordKept ? tr("Its password is kept in the system's keyring.") : QString());
}

void ProfileForm::focusFirst()
{
    if (m_editor.message(QLatin1String("environment")).tone == Tone::Bad
        && m_editor.message(QLatin1String("name")).tone != Tone::Bad)
        return m_environment->setFocus(Qt::OtherFocusReason);
    for (const Field &field : std::as_const(m_fields)) {
        if (m_editor.message(field.member).tone == Tone::Bad)
            return field.edit->setFocus(Qt::OtherFocusReason);
    }
    m_fields.first().edit->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProfileForm::retranslate()
{
    const QStringList labels{tr("Name"), tr("Client id"), tr("Key file (optional)"),
        tr("Key id, kid (optional)"), tr("The supplier's organisation number (optional)")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i).frame->setLabel(labels.value(i));
    m_environmentFrame->setLabel(tr("Environment"));
    const QStringList environments{tr("Test"), tr("Production"), tr("Demo"), tr("File")};
    for (int i = 0; i < environments.size(); ++i)
        m_environment->setItemText(i, environments.at(i));
    m_environmentFile->setAccessibleName(tr("Environment file"));
    m_environmentFile->setPlaceholderText(tr("Path of the environment file"));
    m_browseEnvironment->setText(tr("Choose …"));
    m_browseEnvironment->setAccessibleName(tr("Choose environment file"));
    m_browseKey->setText(tr("Choose …"));
    m_browseKey->setAccessibleName(tr("Choose key file"));
    m_forget->setText(tr("Forget the password"));
    refresh();
}

} // namespace da
