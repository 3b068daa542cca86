// SPDX-License-Identifier: MIT
#include "gui/OwnEntryDialog.h"

#include "gui/ActionButton.h"
#include "gui/CatalogueController.h"
#include "gui/FormField.h"
#include "gui/MessageLine.h"
#include "gui/TextLabel.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace da {

namespace {

enum LinePlace { TitleNb, TitleNn, TitleEn, OwnerName, OwnerNumber, ResourceId };

}

OwnEntryDialog::OwnEntryDialog(CatalogueController &catalogue, const OwnEntryDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_draft(draft)
    , m_heading(new TextLabel(TextLabel::Role::Heading, this))
    , m_about(new TextLabel(TextLabel::Role::Body, this))
    , m_scopes(new QPlainTextEdit(this))
    , m_scopesField(new FormField(m_scopes, nullptr, this))
    , m_placesLabel(new TextLabel(TextLabel::Role::Strong, this))
    , m_test(new QCheckBox(this))
    , m_production(new QCheckBox(this))
    , m_placesMessage(new MessageLine(this))
    , m_trouble(new MessageLine(this))
    , m_cancel(new QPushButton(this))
    , m_save(new ActionButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("ownEntryDialog"));
    const Theme theme = Theme::current();
    auto *area = new QScrollArea(this);
    auto *form = new QWidget(area);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, theme.space(Space::Small), 0);
    fields->setSpacing(theme.space(Space::Medium));
    fields->addWidget(m_about);
    buildScopes(fields);
    buildLines(fields);
    buildPlaces(fields);
    fields->addStretch(1);
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.space(Space::Huge);
    column->setContentsMargins(margin, theme.space(Space::Large), margin, theme.space(Space::Large));
    column->setSpacing(theme.space(Space::Medium));
    column->addWidget(m_heading);
    column->addWidget(area, 1);
    buildFoot(column);
    connect(&catalogue, &CatalogueController::ownEntrySaved, this, [this] {
        if (m_saving)
            accept();
    });
    connect(&catalogue, &CatalogueController::ownEntryNotKept, this, [this] {
        m_saving = false;
        refresh();
    });
    orderTabs();
    retranslate();
    const QSize wanted(theme.space(Space::Vast) * 18, theme.space(Space::Vast) * 22);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    m_scopes->setFocus(Qt::OtherFocusReason);
}

void OwnEntryDialog::buildScopes(QVBoxLayout *column)
{
    const Theme theme = Theme::current();
    m_scopes->setObjectName(QStringLiteral("ownScopes"));
    m_scopes->setFont(theme.codeFont());
    m_scopes->setTabChangesFocus(true);
    m_scopes->setFixedHeight(theme.controlHeight() * 2);
    m_scopes->setPlainText(m_draft.scopes);
    column->addWidget(m_scopesField);
    connect(m_scopes, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.scopes = m_scopes->toPlainText();
        refresh();
    });
}

OwnEntryDialog::Line OwnEntryDialog::addLine(const char *name, QString *text, bool code)
{
    const Theme theme = Theme::current();
    auto *edit = new QLineEdit(*text, this);
    edit->setObjectName(QLatin1String(name));
    edit->setMinimumHeight(theme.controlHeight());
    edit->setMaxLength(1000);
    if (code)
        edit->setFont(theme.codeFont());
    connect(edit, &QLineEdit::textEdited, this, [this, text](const QString &typed) {
        *text = typed;
        refresh();
    });
    m_lines.append({edit, new FormField(edit, nullptr, this), text});
    return m_lines.last();
}

void OwnEntryDialog::buildLines(QVBoxLayout *column)
{
    column->addWidget(addLine("ownTitleNb", &m_draft.title.nb, false).field);
    column->addWidget(addLine("ownTitleNn", &m_draft.title.nn, false).field);
    column->addWidget(addLine("ownTitleEn", &m_draft.title.en, false).field);
    auto *owner = new QHBoxLayout;
    owner->setSpacing(Theme::current().space(Space::Medium));
    owner->addWidget(addLine("ownOwnerName", &m_draft.ownerName, false).field, 1, Qt::AlignTop);
    owner->addWidget(addLine("ownOwnerNumber", &m_draft.ownerNumber, true).field, 1, Qt::AlignTop);
    column->addLayout(owner);
    column->addWidget(addLine("ownResourceId", &m_draft.resourceId, true).field);
}

void OwnEntryDialog::buildPlaces(QVBoxLayout *column)
{
    const Theme theme = Theme::current();
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(theme.space(Space::Large));
    m_test->setObjectName(QStringLiteral("ownInTest"));
    m_production->setObjectName(QStringLiteral("ownInProduction"));
    for (const auto &[box, member] :
        {std::pair<QCheckBox *, bool *>(m_test, &m_draft.inTest), {m_production, &m_draft.inProduction}}) {
        box->setChecked(*member);
        boxes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, place = member](bool on) {
            *place = on;
            refresh();
        });
    }
    boxes->addStretch(1);
    auto *places = new QVBoxLayout;
    places->setSpacing(theme.space(Space::Tiny));
    places->addWidget(m_placesLabel);
    places->addLayout(boxes);
    places->addWidget(m_placesMessage);
    column->addLayout(places);
}

void OwnEntryDialog::buildFoot(QVBoxLayout *column)
{
    const Theme theme = Theme::current();
    m_trouble->setObjectName(QStringLiteral("ownTrouble"));
    m_cancel->setObjectName(QStringLiteral("ownCancel"));
    m_save->setObjectName(QStringLiteral("ownSave"));
    m_cancel->setAutoDefault(false);
    m_cancel->setMinimumHeight(theme.controlHeight());
    m_save->setPrimary(true);
    m_save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::Small));
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column->addWidget(m_trouble);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &OwnEntryDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OwnEntryDialog::save);
}

void OwnEntryDialog::orderTabs()
{
    QList<QWidget *> order{m_scopes};
    for (const Line &line : std::as_const(m_lines))
        order << line.edit;
    order << m_test << m_production << m_save << m_cancel;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void OwnEntryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OwnEntryDialog::retranslate()
{
    const bool isNew = m_draft.id.isEmpty();
    setWindowTitle(isNew ? tr("Add an entry of your own") : tr("Change your own entry"));
    m_heading->setText(windowTitle());
    m_about->setText(
        tr("For what the registers do not show, such as a schema that is only being planned. It is kept on "
           "this machine, is searched and checked like the others, and no refresh touches it. Only the scope "
           "must be filled in."));
    m_scopesField->setLabel(tr("Scope"));
    m_scopesField->setHint(tr("One on each line, where the schema carries several."));
    const QStringList labels{tr("Title in bokmål"), tr("Title in nynorsk"), tr("Title in English"),
        tr("API provider"), tr("Its organisation number"), tr("Identifier in Altinn's resource registry")};
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i).field->setLabel(labels.value(i));
    m_lines.at(TitleNb).field->setHint(tr("To the letter, as the customer sees it in Altinn."));
    m_placesLabel->setText(tr("Applies in"));
    m_test->setText(tr("Test"));
    m_production->setText(tr("Production"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    refresh();
}

void OwnEntryDialog::refresh()
{
    const Message scopes = m_draft.scopesMessage();
    m_scopesField->setMessage(scopes.tone, scopes.text);
    const Message number = m_draft.numberMessage();
    m_lines.at(OwnerNumber).field->setMessage(number.tone, number.text);
    const Message places = m_draft.placesMessage();
    m_placesMessage->setMessage(places.tone, places.text);
    m_save->setEnabled(!m_saving);
    const OwnEntryNotice &notice = m_catalogue.notice();
    const bool failed = !m_saving && m_draft.judged && notice.kind == OwnEntryNotice::Kind::NotKept;
    m_trouble->setMessage(Tone::Bad,
        failed ? tr("Your own entries could not be written to %1.").arg(QDir::toNativeSeparators(notice.path))
               : QString());
}

void OwnEntryDialog::save()
{
    m_draft.judged = true;
    if (m_draft.isComplete()) {
        m_saving = true;
        m_catalogue.saveOwn(m_draft.entry());
        return refresh();
    }
    refresh();
    if (!m_draft.scopesMessage().text.isEmpty())
        m_scopes->setFocus(Qt::OtherFocusReason);
    else if (!m_draft.numberMessage().text.isEmpty())
        m_lines.at(OwnerNumber).edit->setFocus(Qt::OtherFocusReason);
    else
        m_test->setFocus(Qt::OtherFocusReason);
}

} // namespace da
