// SPDX-License-Identifier: MIT
#include "gui/SchemaPage.h"

#include "gui/Card.h"
#include "gui/CopyButton.h"
#include "gui/CopyableText.h"
#include "gui/Layouts.h"
#include "gui/LinkButton.h"
#include "gui/MessageLine.h"
#include "gui/NumberedSteps.h"
#include "gui/TextLabel.h"

#include <QVBoxLayout>

namespace da {

namespace {

QVBoxLayout *emptyColumn(QWidget *widget, Space spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(spacing));
    return column;
}

} // namespace

SchemaPage::SchemaPage(AssistantController &controller, QWidget *parent)
    : Page(controller, parent)
    , m_schemas(new QWidget(this))
    , m_demoNote(new MessageLine(this))
    , m_before(new TextLabel(TextLabel::Role::Subheading, this))
    , m_preconditions(new NumberedSteps(this))
    , m_how(new TextLabel(TextLabel::Role::Subheading, this))
    , m_who(new TextLabel(TextLabel::Role::Body, this))
    , m_clickPath(new NumberedSteps(this))
    , m_more(new TextLabel(TextLabel::Role::Subheading, this))
    , m_links(new QWidget(this))
{
    emptyColumn(m_schemas, Space::Medium);
    emptyColumn(m_links, Space::Tiny);
    body()->addWidget(m_schemas);
    body()->addWidget(m_demoNote);
    for (const auto &[title, content] : {std::pair<QWidget *, QWidget *>(m_before, m_preconditions),
             {m_how, m_who}, {nullptr, m_clickPath}, {m_more, m_links}}) {
        auto *section = new QVBoxLayout;
        section->setSpacing(Theme::current().space(Space::Small));
        if (title) {
            section->addSpacing(Theme::current().space(Space::Tiny));
            section->addWidget(title);
        }
        section->addWidget(content);
        body()->addLayout(section);
    }
    body()->addStretch(1);
    connect(&controller.scope(), &ScopeController::catalogueChanged, this, [this] {
        m_shown.clear();
        refresh();
    });
    retranslate();
    refresh();
}

void SchemaPage::retranslate()
{
    setHeading(tr("What is the customer to delegate?"),
        tr("In Altinn the customer picks an API by its exact title. It carries the scope you chose."));
    m_before->setText(tr("What must be in place first"));
    m_how->setText(tr("What the customer does in Altinn"));
    m_who->setText(whoMayDelegate());
    m_more->setText(tr("Official guides"));
    m_shown.clear();
}

void SchemaPage::refresh()
{
    const GuideContext context = guideContext();
    const QString key =
        context.environment.id + controller().scope().scopes().join(u' ') + toId(context.environment.kind);
    if (key == m_shown)
        return;
    m_shown = key;
    showSchemas();
    m_demoNote->setMessage(Tone::Neutral,
        context.environment.demo ? tr("In the demo all of this is in place. What follows is how it is done "
                                      "in Altinn's test environment.")
                                 : QString());
    m_preconditions->setSteps(preconditions(context));
    m_clickPath->setSteps(clickPath(context));
    showLinks(guideLinks(context));
}

QWidget *SchemaPage::firstFocus()
{
    return nullptr; // a page to read: Enter goes on
}

void SchemaPage::showSchemas()
{
    clearLayout(*m_schemas->layout());
    const QStringList scopes = controller().scope().scopes();
    if (scopes.size() > 1) {
        auto *several = new MessageLine(m_schemas);
        several->setMessage(Tone::Neutral,
            tr("Each of the %1 scopes must be delegated. Where a schema carries several of them, one "
               "delegation "
               "is enough for those.")
                .arg(scopes.size()));
        m_schemas->layout()->addWidget(several);
    }
    for (const QString &scope : scopes) {
        const QList<DelegationSchema> schemas = controller().scope().catalogue().schemasFor(scope);
        if (schemas.isEmpty())
            m_schemas->layout()->addWidget(unknownCard(scope));
        for (const DelegationSchema &schema : schemas)
            m_schemas->layout()->addWidget(schemaCard(schema, scope));
    }
}

Card *SchemaPage::schemaCard(const DelegationSchema &schema, const QString &scope)
{
    auto *card = new Card(m_schemas);
    const auto addText = [card](const QString &caption, const QString &text, bool code) {
        if (text.isEmpty())
            return;
        auto *line = new CopyableText(code, card);
        line->setCaption(caption);
        line->setText(text);
        line->setSurface(card->surface());
        card->body()->addWidget(line);
    };
    addText(tr("Title in bokmål"), schema.title.nb, false);
    addText(tr("Title in nynorsk"), schema.title.nn, false);
    addText(tr("Title in English"), schema.title.en, false);
    if (schema.title.isEmpty()) {
        auto *unknown = new MessageLine(card);
        unknown->setSurface(card->surface());
        unknown->setMessage(Tone::Neutral,
            tr("The title is not known here. The portal's search takes the scope itself, so the customer can "
               "paste that."));
        card->body()->addWidget(unknown);
    }
    addText(tr("Scope"), scope, true);
    QStringList facts;
    if (!schema.owner.name.isEmpty())
        facts << tr("API provider: %1.").arg(schema.owner.name);
    facts << delegableText(schema);
    auto *about = new TextLabel(TextLabel::Role::Hint, facts.join(u' '), card);
    about->setSurface(card->surface());
    card->body()->addWidget(about);
    return card;
}

Card *SchemaPage::unknownCard(const QString &scope)
{
    auto *card = new Card(m_schemas);
    card->setTone(Tone::Doubt);
    auto *what = new TextLabel(TextLabel::Role::Body,
        tr("This scope is not in the catalogue, so its schema is not known here. The portal's search takes "
           "the scope itself: "
           "the customer can paste it there."),
        card);
    what->setSurface(card->surface());
    auto *line = new CopyableText(true, card);
    line->setCaption(tr("Scope"));
    line->setText(scope);
    line->setSurface(card->surface());
    card->body()->addWidget(what);
    card->body()->addWidget(line);
    return card;
}

QString SchemaPage::delegableText(const DelegationSchema &schema) const
{
    if (!schema.delegable)
        return tr("Whether it can be delegated is not known here.");
    return *schema.delegable ? tr("It can be delegated.") : tr("It cannot be delegated.");
}

void SchemaPage::showLinks(const QList<GuideLink> &links)
{
    clearLayout(*m_links->layout());
    for (const GuideLink &link : links) {
        auto *button = new LinkButton(m_links);
        button->setLink(link.text, link.url);
        m_links->layout()->addWidget(button);
    }
}

GuideContext SchemaPage::guideContext() const
{
    GuideContext context;
    context.environment = controller().environments().environment().value_or(Environment());
    const ScopeController &scope = controller().scope();
    context.scope = scope.scope();
    context.owner = scope.owner();
    const QList<DelegationSchema> schemas = scope.schemas();
    context.schemaTitle = schemas.isEmpty() ? QString() : schemas.first().title.any();
    return context;
}

} // namespace da
