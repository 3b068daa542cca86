// SPDX-License-Identifier: MIT
#include "gui/CatalogueDetails.h"

#include "gui/ActionButton.h"
#include "gui/CatalogueModel.h"
#include "gui/CopyableText.h"
#include "gui/EntryLinks.h"
#include "gui/MessageLine.h"
#include "gui/ProvenanceText.h"
#include "gui/TextLabel.h"

#include <QVBoxLayout>

#include <utility>

namespace da {

namespace {

QString titleOf(const DelegationSchema &schema)
{
    return schema.title.isEmpty() ? CatalogueDetails::tr("Title not known") : schema.title.any();
}

bool isSame(const DelegationSchema &a, const DelegationSchema &b)
{
    return a.resourceId == b.resourceId && a.title == b.title && a.scopes == b.scopes;
}

QString delegableText(const DelegationSchema &schema)
{
    if (!schema.delegable)
        return CatalogueDetails::tr("It is not known here whether it can be delegated.");
    return *schema.delegable ? CatalogueDetails::tr("A customer can delegate it in Altinn.")
                             : CatalogueDetails::tr("It cannot be delegated in Altinn.");
}

QString placesText(const DelegationSchema &schema)
{
    if (schema.inTest == schema.inProduction)
        return {};
    return schema.inTest ? CatalogueDetails::tr("In test only.")
                         : CatalogueDetails::tr("In production only.");
}

} // namespace

CatalogueDetails::CatalogueDetails(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("entryDetails"));
    body()->setSpacing(0);
    showNothing();
}

QString CatalogueDetails::signature(
    const QList<DelegationSchema> &schemas, const CatalogueEntry &entry, bool editable)
{
    QStringList parts{entry.scope, entry.searchText, provenanceText(entry.schema.provenance),
        delegableText(entry.schema), placesText(entry.schema), entry.schema.description.any(),
        entry.schema.scopes.join(u' '), editable ? QStringLiteral("own") : QString()};
    for (const DelegationSchema &schema : schemas)
        parts << schema.resourceId << schema.title.any();
    return parts.join(u'\n');
}

void CatalogueDetails::retranslate()
{
    m_shown.clear();
    if (!m_check)
        showNothing();
}

void CatalogueDetails::showEntry(const Catalogue &catalogue, const CatalogueEntry &entry, bool editable)
{
    const QString wanted = signature(catalogue.schemasFor(entry.scope), entry, editable);
    if (std::exchange(m_shown, wanted) == wanted)
        return;
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(Space::Medium));
    addTitle(entry);
    if (isOwnEntry(entry.schema))
        addOwn(editable);
    addCopyable(tr("Scope"), entry.scope, true);
    addCopyable(tr("Title in bokmål"), entry.schema.title.nb, false);
    addCopyable(tr("Title in nynorsk"), entry.schema.title.nn, false);
    addCopyable(tr("Title in English"), entry.schema.title.en, false);
    addFacts(catalogue, entry);
    addScopes(entry);
    addSchemas(catalogue, entry);
    column->addStretch(1);
    body()->addWidget(m_content);
    setAccessibleName(titleOf(entry.schema));
}

void CatalogueDetails::showNothing()
{
    delete m_content;
    m_check = nullptr;
    m_shown.clear();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *hint = new TextLabel(
        TextLabel::Role::Hint, tr("Choose an entry in the list to see all that is known of it."), m_content);
    hint->setSurface(surface());
    column->addWidget(hint);
    column->addStretch(1);
    body()->addWidget(m_content);
    setAccessibleName(hint->text());
}

void CatalogueDetails::setCheckEnabled(bool enabled)
{
    m_checkEnabled = enabled;
    if (m_check)
        m_check->setEnabled(enabled);
}

void CatalogueDetails::addTitle(const CatalogueEntry &entry)
{
    auto *title = new TextLabel(TextLabel::Role::Subheading, titleOf(entry.schema), m_content);
    title->setSurface(surface());
    m_content->layout()->addWidget(title);
    m_check = new ActionButton(m_content);
    m_check->setObjectName(QStringLiteral("checkScope"));
    m_check->setText(tr("Check this scope"));
    m_check->setPrimary(true);
    m_check->setEnabled(m_checkEnabled);
    connect(m_check, &QPushButton::clicked, this, [this, scope = entry.scope] { Q_EMIT checkWanted(scope); });
    m_content->layout()->addWidget(m_check);
    m_content->layout()->setAlignment(m_check, Qt::AlignLeft);
}

void CatalogueDetails::addOwn(bool editable)
{
    auto *own = new MessageLine(m_content);
    own->setSurface(surface());
    own->setMessage(Tone::Accent, tr("Your own entry. A refresh leaves it as it is."));
    m_content->layout()->addWidget(own);
    if (!editable)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::current().space(Space::Small));
    const auto add = [this, row](const char *name, const QString &text) {
        auto *button = new ActionButton(m_content);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        row->addWidget(button);
        return button;
    };
    // What follows deletes the buttons, so it waits until the click is over.
    connect(add("editEntry", tr("Edit …")), &QPushButton::clicked, this, &CatalogueDetails::editWanted,
        Qt::QueuedConnection);
    connect(add("removeEntry", tr("Remove")), &QPushButton::clicked, this, &CatalogueDetails::removeWanted,
        Qt::QueuedConnection);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
}

void CatalogueDetails::addCopyable(const QString &caption, const QString &text, bool code)
{
    if (text.isEmpty())
        return;
    auto *line = new CopyableText(code, m_content);
    line->setCaption(caption);
    line->setText(text);
    line->setSurface(surface());
    m_content->layout()->addWidget(line);
}

void CatalogueDetails::addText(const QString &caption, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (const auto &[role, words] :
        {std::pair(TextLabel::Role::Hint, caption), {TextLabel::Role::Body, text}}) {
        auto *label = new TextLabel(role, words, m_content);
        label->setSurface(surface());
        column->addWidget(label);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(column);
}

void CatalogueDetails::addFacts(const Catalogue &catalogue, const CatalogueEntry &entry)
{
    const DelegationSchema &schema = entry.schema;
    if (schema.title.isEmpty())
        addText(tr("Title"),
            tr("It is not known here. The portal's search takes the scope itself, so the customer can paste "
               "that."));
    addCopyable(tr("API provider"), schema.owner.name, false);
    addCopyable(tr("The API provider's organisation number"), schema.owner.organisationNumber, true);
    addCopyable(tr("Identifier in Altinn's resource registry"), schema.resourceId, true);
    const auto published = catalogue.published(entry.scope);
    const bool described = !schema.description.isEmpty() || !published;
    addText(tr("Description"), described ? schema.description.any() : published->description.any());
    QStringList facts{delegableText(schema), placesText(schema)};
    if (published && !published->active)
        facts << tr("Digdir's list says that the scope has been taken out of use.");
    facts.removeAll(QString());
    addText(tr("Delegation"), facts.join(u' '));
    addText(tr("Source"), provenanceText(schema.provenance));
    addText(tr("Note"), schema.provenance.note);
}

void CatalogueDetails::addScopes(const CatalogueEntry &entry)
{
    QList<EntryLink> links;
    const QStringList scopes = entry.schema.scopes;
    if (scopes.size() < 2)
        return addText(tr("Scopes in this schema"), tr("Only this one."));
    for (const QString &scope : scopes)
        links.append({scope, scope, true, scope == entry.scope});
    auto *list =
        new EntryLinks(tr("Scopes in this schema: %1").arg(scopes.size()), links, surface(), m_content);
    list->setObjectName(QStringLiteral("scopesInSchema"));
    connect(
        list, &EntryLinks::chosen, this,
        [this, scopes, schema = entry.schema](int place) { Q_EMIT entryWanted(scopes.at(place), schema); },
        Qt::QueuedConnection);
    m_content->layout()->addWidget(list);
}

void CatalogueDetails::addSchemas(const Catalogue &catalogue, const CatalogueEntry &entry)
{
    QList<DelegationSchema> schemas = catalogue.schemasFor(entry.scope);
    if (schemas.size() < 2)
        return addText(tr("Schemas with this scope"), tr("Only this one."));
    QList<EntryLink> links;
    for (const DelegationSchema &schema : std::as_const(schemas))
        links.append({titleOf(schema), schema.title.any(), false, isSame(schema, entry.schema)});
    auto *list =
        new EntryLinks(tr("Schemas with this scope: %1").arg(schemas.size()), links, surface(), m_content);
    list->setObjectName(QStringLiteral("schemasWithScope"));
    connect(
        list, &EntryLinks::chosen, this,
        [this, schemas, scope = entry.scope](int place) { Q_EMIT entryWanted(scope, schemas.at(place)); },
        Qt::QueuedConnection);
    m_content->layout()->addWidget(list);
}

} // namespace da
