// SPDX-License-Identifier: MIT
#include "gui/ExplainPage.h"

#include "gui/AnswerEdit.h"
#include "gui/Card.h"
#include "gui/DropArea.h"
#include "gui/ExplainController.h"
#include "gui/FormField.h"
#include "gui/Glyph.h"
#include "gui/MessageLine.h"
#include "gui/ResultView.h"
#include "gui/TextLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace da {

ExplainPage::ExplainPage(AssistantController &controller, ExplainController &explain, QWidget *parent)
    : Page(controller, parent)
    , m_explain(explain)
    , m_text(new AnswerEdit(this))
    , m_textLabel(new TextLabel(TextLabel::Role::Strong, this))
    , m_textMessage(new MessageLine(this))
    , m_open(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_sent(new QComboBox(this))
    , m_sentField(new FormField(m_sent, nullptr, this))
    , m_status(new QLineEdit(this))
    , m_statusField(new FormField(m_status, nullptr, this))
    , m_environment(new QComboBox(this))
    , m_environmentField(new FormField(m_environment, nullptr, this))
    , m_empty(new Card(this))
    , m_emptyTitle(new TextLabel(TextLabel::Role::Subheading, m_empty))
    , m_emptyList(new TextLabel(TextLabel::Role::Body, m_empty))
    , m_emptyNote(new TextLabel(TextLabel::Role::Hint, m_empty))
    , m_example(new QPushButton(m_empty))
    , m_view(new ResultView(this))
{
    buildText();
    buildFacts();
    buildEmptyState();
    body()->addWidget(m_view);
    body()->addStretch(1);
    connectFields();
    retranslate();
    refresh();
}

void ExplainPage::buildText()
{
    const Theme theme = Theme::current();
    m_text->setObjectName(QStringLiteral("answer"));
    m_open->setObjectName(QStringLiteral("openAnswer"));
    m_clear->setObjectName(QStringLiteral("clearAnswer"));
    m_text->setFixedHeight(theme.space(Space::Vast) * 7 / 2);
    m_textLabel->setBuddy(m_text);
    m_open->setIcon(glyphIcon(Glyph::Folder));
    auto *caption = new QHBoxLayout;
    caption->setSpacing(theme.space(Space::Small));
    caption->addWidget(m_textLabel, 1, Qt::AlignBottom);
    for (QPushButton *button : {m_open, m_clear}) {
        button->setAutoDefault(true);
        caption->addWidget(button);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(Space::Tiny));
    column->addLayout(caption);
    column->addWidget(m_text);
    column->addWidget(m_textMessage);
    body()->addLayout(column);
    setTabOrder(m_text, m_open);
    setTabOrder(m_open, m_clear);
}

void ExplainPage::buildFacts()
{
    m_sent->setObjectName(QStringLiteral("consumerOrgSent"));
    m_status->setObjectName(QStringLiteral("httpStatus"));
    m_environment->setObjectName(QStringLiteral("answerEnvironment"));
    m_sent->addItem(QString());
    m_sent->addItem(QString(), true);
    m_sent->addItem(QString(), false);
    m_environment->addItem(QString());
    m_environment->addItem(QString(), int(EnvironmentKind::Test));
    m_environment->addItem(QString(), int(EnvironmentKind::Production));
    m_status->setMaxLength(3);
    m_status->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::current().space(Space::Medium));
    for (const auto &[field, share] :
        {std::pair(m_sentField, 5), {m_statusField, 4}, {m_environmentField, 5}})
        row->addWidget(field, share, Qt::AlignTop);
    body()->addLayout(row);
}

void ExplainPage::buildEmptyState()
{
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_example->setObjectName(QStringLiteral("example"));
    m_example->setAutoDefault(true);
    m_example->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (TextLabel *label : {m_emptyTitle, m_emptyList, m_emptyNote}) {
        label->setSurface(m_empty->surface());
        m_empty->body()->addWidget(label);
    }
    m_empty->body()->addWidget(m_example);
    body()->addWidget(m_empty);
}

void ExplainPage::connectFields()
{
    connect(m_text, &AnswerEdit::answerEdited, &m_explain, &ExplainController::setText);
    connect(m_text, &AnswerEdit::fileDropped, &m_explain, &ExplainController::openFile);
    connect(m_open, &QPushButton::clicked, this, &ExplainPage::browse);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_explain.clear();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_example, &QPushButton::clicked, this, &ExplainPage::setExample);
    connect(m_sent, &QComboBox::activated, this, [this] {
        const QVariant sent = m_sent->currentData();
        m_explain.setConsumerOrgSent(sent.isValid() ? std::optional(sent.toBool()) : std::nullopt);
    });
    connect(m_status, &QLineEdit::textEdited, &m_explain, &ExplainController::setHttpStatus);
    connect(m_environment, &QComboBox::activated, this, [this] {
        const QVariant kind = m_environment->currentData();
        m_explain.setEnvironment(
            kind.isValid() ? std::optional(EnvironmentKind(kind.toInt())) : std::nullopt);
    });
    connect(&m_explain, &ExplainController::changed, this, &ExplainPage::refresh);
    connect(&m_explain, &ExplainController::explained, this, &ExplainPage::showResult);
    connect(&m_explain, &ExplainController::changed, this, &Page::ownEnvironmentChanged);
    connect(&m_explain, &ExplainController::explained, this, &Page::ownEnvironmentChanged);
}

void ExplainPage::retranslate()
{
    setHeading(
        tr("Which answer or error did you get?"), tr("The text stays on this machine and is not kept."));
    m_textLabel->setText(tr("The text"));
    m_text->setAccessibleName(m_textLabel->text());
    m_text->setPlaceholderText(tr("Paste a text, or drop a file here"));
    m_open->setText(tr("Open file …"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the text and what is known"));
    m_emptyTitle->setText(tr("What can be pasted?"));
    m_emptyList->setText(tr("•  An answer from Maskinporten, as JSON or as it stands in a program\n"
                            "•  A log, or an error message on the screen\n"
                            "•  An e-mail or a case with the error somewhere in it\n"
                            "•  A message in Altinn, or an answer from the API"));
    m_emptyNote->setText(
        tr("Tokens, keys and passwords in it are left out of everything that is shown and copied "
           "below."));
    m_example->setText(tr("Show me an example"));
    retranslateFacts();
    showResult();
}

void ExplainPage::retranslateFacts()
{
    m_sentField->setLabel(tr("consumer_org sent?"));
    m_sent->setItemText(0, tr("Not known"));
    m_sent->setItemText(1, tr("Yes"));
    m_sent->setItemText(2, tr("No"));
    m_statusField->setLabel(tr("HTTP status"));
    m_environmentField->setLabel(tr("Environment"));
    m_environment->setItemText(1, tr("Test"));
    m_environment->setItemText(2, tr("Production"));
}

void ExplainPage::refresh()
{
    m_text->setAnswer(m_explain.text());
    Message message = m_explain.message();
    if (message.text.isEmpty() && m_text->isShortened())
        message = {Tone::Neutral, tr("All of it is read; the beginning is shown.")};
    m_textMessage->setMessage(message.tone, message.text);
    m_clear->setEnabled(!m_explain.text().isEmpty() || !m_explain.httpStatus().isEmpty()
        || m_explain.known().consumerOrgSent || m_explain.known().environment);
    showFacts();
}

void ExplainPage::showFacts()
{
    const Facts &known = m_explain.known();
    m_sent->setCurrentIndex(!known.consumerOrgSent ? 0 : *known.consumerOrgSent ? 1 : 2);
    m_environment->setCurrentIndex(known.environment ? m_environment->findData(int(*known.environment)) : 0);
    if (m_status->text() != m_explain.httpStatus())
        m_status->setText(m_explain.httpStatus());
    const Message message = m_explain.httpStatusMessage();
    m_statusField->setMessage(message.tone, message.text);
    // What the text itself says stands where the user has said nothing.
    const Facts read = m_explain.explanation() ? m_explain.explanation()->diagnosis.facts : Facts();
    m_status->setPlaceholderText(
        read.httpStatus ? tr("%1, from the text").arg(*read.httpStatus) : tr("Not known"));
    m_environment->setItemText(0,
        !read.environment || known.environment                 ? tr("Not known")
            : *read.environment == EnvironmentKind::Production ? tr("Production, from the text")
                                                               : tr("Test, from the text"));
}

void ExplainPage::showResult()
{
    const auto &explanation = m_explain.explanation();
    m_empty->setVisible(!explanation);
    m_view->setVisible(explanation.has_value());
    if (explanation)
        m_view->setResult(subjectOf(*explanation), controller().texts());
    showFacts();
}

std::optional<EnvironmentKind> ExplainPage::ownEnvironment() const
{
    const auto &explanation = m_explain.explanation();
    return explanation ? explanation->diagnosis.facts.environment : m_explain.known().environment;
}

QString ExplainPage::ownEnvironmentText() const
{
    return ownEnvironment() ? tr("The text is from this environment. Nothing is asked.")
                            : tr("The environment of the text is not known. Nothing is asked.");
}

bool ExplainPage::takes(const QMimeData *mime) const
{
    return mime->hasText() || !droppedFile(mime).isEmpty();
}

void ExplainPage::drop(const QMimeData *mime)
{
    const QString file = droppedFile(mime);
    if (file.isEmpty())
        m_explain.setText(mime->text());
    else
        m_explain.openFile(file);
}

QWidget *ExplainPage::firstFocus()
{
    return m_text;
}

void ExplainPage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Open a text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_explain, &ExplainController::openFile);
    dialog->open();
}

void ExplainPage::setExample()
{
    m_explain.setText(QStringLiteral(
        "HTTP/1.1 403 Forbidden\n\n"
        "{\"error\": \"forbidden\", \"error_description\": \"Consumer 311590839 has not delegated access to "
        "the "
        "scope brreg:reelle/offentlig to supplier 315260183. (trace_id: 9d1c7a40e2b3f5566778899aabc02ff4)\", "
        "\"error_uri\": \"https://test.maskinporten.no/errors/MP-251\"}"));
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace da
