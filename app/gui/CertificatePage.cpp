// SPDX-License-Identifier: MIT
#include "gui/CertificatePage.h"

#include "gui/ActionButton.h"
#include "gui/BusyIndicator.h"
#include "gui/Card.h"
#include "gui/CertificateController.h"
#include "gui/CertificateView.h"
#include "gui/ConversionCard.h"
#include "gui/DropArea.h"
#include "gui/FormField.h"
#include "gui/Glyph.h"
#include "gui/KeyTexts.h"
#include "gui/SecretEdit.h"
#include "gui/TextLabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace da {

CertificatePage::CertificatePage(
    AssistantController &controller, CertificateController &certificate, QWidget *parent)
    : Page(controller, parent)
    , m_certificate(certificate)
    , m_drop(new DropArea(this))
    , m_dropField(new FormField(m_drop, m_drop->button(), this))
    , m_command(new ConversionCard(this))
    , m_password(new SecretEdit(this))
    , m_passwordRow(new QWidget(this))
    , m_passwordField(new FormField(m_passwordRow, m_password->edit(), this))
    , m_open(new QPushButton(this))
    , m_opening(new QWidget(this))
    , m_openingText(new TextLabel(TextLabel::Role::Body, this))
    , m_empty(new Card(this))
    , m_emptyTitle(new TextLabel(TextLabel::Role::Subheading, m_empty))
    , m_emptyList(new TextLabel(TextLabel::Role::Body, m_empty))
    , m_emptyNote(new TextLabel(TextLabel::Role::Hint, m_empty))
    , m_keyPair(new QPushButton(m_empty))
    , m_view(new CertificateView(certificate, this))
{
    buildFile();
    buildEmptyState();
    body()->addWidget(m_view);
    body()->addStretch(1);
    connect(m_view->toCheck(), &QPushButton::clicked, this, &CertificatePage::useInCheck);
    connect(&certificate, &CertificateController::changed, this, &CertificatePage::refresh);
    connect(&certificate, &CertificateController::changed, this, &Page::ownEnvironmentChanged);
    retranslate();
    refresh();
}

void CertificatePage::buildFile()
{
    const Theme theme = Theme::current();
    m_drop->button()->setObjectName(QStringLiteral("chooseCertificate"));
    connect(m_drop, &DropArea::fileChosen, &m_certificate, &CertificateController::openFile);
    connect(m_drop, &DropArea::browseRequested, this, &CertificatePage::browse);

    auto *passwordLine = new QHBoxLayout(m_passwordRow);
    passwordLine->setContentsMargins(0, 0, 0, 0);
    passwordLine->setSpacing(theme.space(Space::Small));
    passwordLine->addWidget(m_password, 1);
    passwordLine->addWidget(m_open);
    m_open->setObjectName(QStringLiteral("openCertificate"));
    m_open->setMinimumHeight(theme.controlHeight());
    m_open->setAutoDefault(true);
    connect(m_open, &QPushButton::clicked, this, &CertificatePage::unlock);
    connect(m_password, &SecretEdit::submitted, this, &CertificatePage::unlock);

    auto *openingLine = new QHBoxLayout(m_opening);
    openingLine->setContentsMargins(0, 0, 0, 0);
    openingLine->setSpacing(theme.space(Space::Small));
    openingLine->addWidget(new BusyIndicator(m_opening));
    openingLine->addWidget(m_openingText, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_dropField), static_cast<QWidget *>(m_command),
             static_cast<QWidget *>(m_passwordField), m_opening})
        body()->addWidget(part);
}

void CertificatePage::buildEmptyState()
{
    m_empty->setObjectName(QStringLiteral("certificateEmptyState"));
    m_keyPair->setObjectName(QStringLiteral("makeKeyPair"));
    m_keyPair->setIcon(glyphIcon(Glyph::Key));
    m_keyPair->setAutoDefault(true);
    m_keyPair->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (TextLabel *label : {m_emptyTitle, m_emptyList, m_emptyNote}) {
        label->setSurface(m_empty->surface());
        m_empty->body()->addWidget(label);
    }
    m_empty->body()->addWidget(m_keyPair);
    body()->addWidget(m_empty);
    connect(m_keyPair, &QPushButton::clicked, this, &CertificatePage::keyPairWanted);
}

void CertificatePage::retranslate()
{
    setHeading(tr("Which file do you want to look into?"),
        tr("The file is read on this machine. Nothing is sent, and nothing of it is kept."));
    m_dropField->setLabel(tr("File"));
    m_passwordField->setLabel(tr("Password of the file"));
    m_open->setText(tr("Open"));
    m_openingText->setText(tr("The file is being opened …"));
    m_emptyTitle->setText(tr("What can be looked into?"));
    m_emptyList->setText(tr("•  A business certificate with its key: .p12 or .pfx\n"
                            "•  A certificate alone: .cer, .crt, .der, .pem or .p7b\n"
                            "•  A private key of your own: .pem or .jwk"));
    m_emptyNote->setText(
        tr("You see whose it is, who issued it, for how long and for which environment, and whether "
           "Maskinporten can be expected to take it."));
    m_keyPair->setText(tr("Make a new key for a client …"));
}

void CertificatePage::refresh()
{
    showFile();
    const bool any = !m_certificate.entries().isEmpty();
    if (!any)
        return m_view->hide();
    m_view->refresh(controller().texts());
    const bool waits = m_certificate.hasKey() && !controller().canGoTo(AssistantStep::Key);
    m_view->toCheck()->setEnabled(!controller().run().isRunning());
    m_view->setCheckHint(
        waits ? tr("The check asks for access and customer first, and then has the file ready.") : QString());
    m_view->show(); // last, so that it is laid out once
}

void CertificatePage::showFile()
{
    const CertificateController::State state = m_certificate.state();
    const bool none = state == CertificateController::State::NoFile;
    const QString &path = m_certificate.filePath();
    const QString name = QFileInfo(path).fileName();
    m_drop->setTexts(
        none ? tr("Drop the file here.") : name, none ? tr("Choose file …") : tr("Another file …"));
    const KeyOutcome &outcome = m_certificate.outcome();
    const bool wrong = outcome.isPasswordWrong();
    const Message message = keyOutcomeMessage(outcome, name, controller().texts());
    m_dropField->setMessage(message.tone, wrong ? QString() : message.text);
    m_passwordField->setMessage(message.tone, wrong ? message.text : QString());
    m_command->setOutcome(outcome, path);
    const bool opening = state == CertificateController::State::Opening;
    const bool wasLocked = m_passwordField->isVisibleTo(this);
    // Stays while its own password is tried, so that nothing jumps.
    const bool locked = m_certificate.wantsPassword() || (opening && wasLocked && path == m_passwordFile);
    const bool hadFocus = m_passwordRow->isAncestorOf(window()->focusWidget());
    const bool appears = locked && !wasLocked;
    m_passwordField->setVisible(locked);
    m_opening->setVisible(opening);
    m_empty->setVisible(none);
    if (state == CertificateController::State::Opened || path != m_passwordFile)
        m_password->setText(QString());
    m_passwordFile = path;
    if (appears && isVisible())
        m_password->setFocus(Qt::OtherFocusReason);
    else if (hadFocus && !locked)
        m_drop->button()->setFocus(Qt::OtherFocusReason);
}

QWidget *CertificatePage::firstFocus()
{
    return m_passwordField->isVisibleTo(this) ? static_cast<QWidget *>(m_password) : m_drop->button();
}

std::optional<EnvironmentKind> CertificatePage::ownEnvironment() const
{
    return m_certificate.ownEnvironment();
}

QString CertificatePage::ownEnvironmentText() const
{
    if (m_certificate.ownEnvironment())
        return tr("The certificate is for this environment. Nothing is asked.");
    return m_certificate.entries().isEmpty()
        ? tr("No file is open. Nothing is asked.")
        : tr("The file does not tell its environment. Nothing is asked.");
}

bool CertificatePage::takes(const QMimeData *mime) const
{
    return !droppedFile(mime).isEmpty();
}

void CertificatePage::drop(const QMimeData *mime)
{
    m_certificate.openFile(droppedFile(mime));
}

void CertificatePage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate or key file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Certificates and keys (*.p12 *.pfx *.pem *.cer *.crt *.der *.p7b *.p7c *.key *.jwk *.json)"),
            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_certificate, &CertificateController::openFile);
    dialog->open();
}

void CertificatePage::unlock()
{
    QString typed = m_password->text();
    SecretBytes password = SecretBytes::fromUtf8(typed);
    wipe(typed);
    m_certificate.unlock(std::move(password));
}

void CertificatePage::useInCheck()
{
    controller().useKey(m_certificate.filePath(), m_certificate.outcome(), m_certificate.entry());
    Q_EMIT checkWanted();
}

} // namespace da
