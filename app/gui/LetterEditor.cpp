// SPDX-License-Identifier: MIT
#include "gui/LetterEditor.h"

#include "gui/CopyButton.h"
#include "gui/FormField.h"
#include "gui/Glyph.h"
#include "gui/LetterFile.h"
#include "gui/MessageLine.h"
#include "gui/UiLanguage.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace da {

LetterEditor::LetterEditor(QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_languageField(new FormField(m_language, nullptr, this))
    , m_to(new QLineEdit(this))
    , m_toField(new FormField(m_to, nullptr, this))
    , m_title(new QLineEdit(this))
    , m_titleField(new FormField(m_title, nullptr, this))
    , m_body(new QPlainTextEdit(this))
    , m_bodyField(new FormField(m_body, nullptr, this))
    , m_state(new MessageLine(this))
    , m_outcome(new MessageLine(this))
    , m_mail(new QPushButton(this))
    , m_copy(new CopyButton([this] { return letter().toPlainText(); }, this))
    , m_save(new QPushButton(this))
    , m_startOver(new QPushButton(this))
{
    build();
    connectFields();
    retranslate();
}

void LetterEditor::build()
{
    const Theme theme = Theme::current();
    m_language->setObjectName(QStringLiteral("letterLanguage"));
    m_to->setObjectName(QStringLiteral("letterTo"));
    m_title->setObjectName(QStringLiteral("letterTitle"));
    m_body->setObjectName(QStringLiteral("letterBody"));
    for (const Language choice : {Language::Bokmaal, Language::Nynorsk, Language::English})
        m_language->addItem(UiLanguage::name(choice), int(choice));
    m_to->setMaxLength(320);
    m_title->setMaxLength(500);
    m_body->setTabChangesFocus(true);
    m_body->document()->setDocumentMargin(theme.space(Space::Small));
    m_body->setMinimumHeight(theme.space(Space::Vast) * 11);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(Space::Medium));
    head->addWidget(m_languageField, 1);
    head->addWidget(m_toField, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(Space::Small));
    buildButtons(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::Medium));
    column->addLayout(head);
    column->addWidget(m_titleField);
    column->addWidget(m_bodyField);
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(m_outcome);
}

void LetterEditor::buildButtons(QHBoxLayout *row)
{
    m_mail->setObjectName(QStringLiteral("letterMail"));
    m_copy->setObjectName(QStringLiteral("letterCopy"));
    m_save->setObjectName(QStringLiteral("letterSave"));
    m_startOver->setObjectName(QStringLiteral("letterStartOver"));
    m_mail->setIcon(glyphIcon(Glyph::Mail));
    m_save->setIcon(glyphIcon(Glyph::Save));
    m_startOver->setIcon(glyphIcon(Glyph::Undo));
    for (QPushButton *button : {m_mail, static_cast<QPushButton *>(m_copy), m_save}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_startOver);
    m_startOver->setAutoDefault(true);
    setTabOrder(m_body, m_mail);
}

void LetterEditor::connectFields()
{
    m_copy->setHtml([this] { return letter().toHtml(); });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_languageChosen = true;
        m_edited ? showState() : write();
    });
    connect(m_to, &QLineEdit::textEdited, this, [this] { m_addressed = true; });
    connect(m_title, &QLineEdit::textEdited, this, &LetterEditor::noteEdit);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterEditor::noteEdit);
    connect(m_mail, &QPushButton::clicked, this, &LetterEditor::mail);
    connect(m_save, &QPushButton::clicked, this, &LetterEditor::askWhereToSave);
    connect(m_startOver, &QPushButton::clicked, this, [this] {
        startOver();
        m_body->setFocus(Qt::OtherFocusReason);
    });
}

void LetterEditor::setSubject(const QString &subject)
{
    m_what = subject;
    retranslate();
}

void LetterEditor::setDraft(Draft draft, Language language, const QString &caseId)
{
    const bool another = m_case != caseId;
    m_draft = std::move(draft);
    m_case = caseId;
    if (another)
        m_edited = m_addressed = false;
    if (!m_languageChosen && !m_edited)
        m_language->setCurrentIndex(m_language->findData(int(language)));
    m_edited ? showState() : write();
}

Language LetterEditor::language() const
{
    return Language(m_language->currentData().toInt());
}

Letter LetterEditor::letter() const
{
    return {m_to->text().trimmed(), m_title->text(), m_body->toPlainText()};
}

void LetterEditor::write()
{
    m_edited = false;
    m_written = m_draft ? m_draft(Texts(language())) : Letter();
    const QSignalBlocker quiet(m_body);
    if (!m_addressed)
        m_to->setText(m_written.to);
    m_title->setText(m_written.subject);
    m_title->setCursorPosition(0);
    if (m_body->toPlainText() != m_written.body)
        m_body->setPlainText(m_written.body);
    m_outcome->setMessage(Tone::Neutral, {});
    showState();
}

void LetterEditor::startOver()
{
    m_addressed = false;
    write();
}

void LetterEditor::noteEdit()
{
    m_edited = true;
    m_outcome->setMessage(Tone::Neutral, {});
    showState();
}

void LetterEditor::showState()
{
    m_startOver->setVisible(m_edited);
    const bool overtaken = m_edited && m_draft && m_draft(Texts(language())).body != m_written.body;
    m_state->setMessage(overtaken ? Tone::Doubt : Tone::Neutral,
        !m_edited ? QString()
            : overtaken
            ? tr("You have edited the text, so it was left as it is. Start over to have it written "
                 "anew, as chosen.")
            : tr("You have edited the text. It stays as it is until you start over."));
}

void LetterEditor::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(m_what));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(
            filter.contains(QLatin1String("html")) ? QStringLiteral("html") : QStringLiteral("txt"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LetterEditor::saveAs);
    dialog->open();
}

void LetterEditor::saveAs(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString fault = writeLetter(letter(), path);
    if (fault.isEmpty())
        m_outcome->setMessage(Tone::Good, tr("Saved as %1.").arg(shown));
    else
        m_outcome->setMessage(Tone::Bad, tr("It could not be saved as %1: %2").arg(shown, fault));
}

void LetterEditor::mail()
{
    const bool taken = QDesktopServices::openUrl(letter().mailto(Texts(language())));
    m_outcome->setMessage(
        Tone::Bad, taken ? QString() : tr("No e-mail program was found. Copy the text instead."));
}

void LetterEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LetterEditor::retranslate()
{
    m_languageField->setLabel(tr("Language"));
    m_toField->setLabel(tr("To"));
    m_to->setPlaceholderText(tr("E-mail address"));
    m_titleField->setLabel(tr("Subject"));
    m_bodyField->setLabel(tr("Text"));
    m_mail->setText(tr("Write the e-mail"));
    m_save->setText(tr("Save …"));
    m_save->setAccessibleName(tr("Save %1").arg(m_what));
    m_startOver->setText(tr("Start over"));
    m_copy->setSubject(m_what);
    showState();
}

} // namespace da
