// SPDX-License-Identifier: MIT
#include "cli/DiagnosisView.h"

#include "cli/JsonValues.h"

#include "diagnosis/DelegationChain.h"
#include "domain/Bundled.h"

#include <QJsonArray>

namespace da {

namespace {

using namespace Qt::StringLiterals;

QString firstOf(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

QString scopeOf(const Facts &facts)
{
    return firstOf(facts.scope, facts.requestedScope);
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

TextContext contextOf(const Environment &environment, const std::optional<DelegationSchema> &schema)
{
    TextContext context;
    context.environment = environment;
    context.contacts = bundledContacts();
    context.schema = schema;
    return context;
}

SupportContact contactOf(
    const Diagnosis &diagnosis, const SupportContacts &contacts, const SchemaOwner &owner)
{
    return diagnosis.contact == ContactId::ApiProvider ? contacts.apiProvider(scopeOf(diagnosis.facts), owner)
                                                       : contacts.contact(diagnosis.contact);
}

} // namespace

DiagnosisView::DiagnosisView(const Words &words, const Diagnosis &diagnosis, const Environment &environment,
    const std::optional<DelegationSchema> &schema, const SchemaOwner &owner)
    : m_words(words)
    , m_diagnosis(diagnosis)
    , m_context(contextOf(environment, schema))
    , m_contact(contactOf(diagnosis, m_context.contacts, owner))
    , m_text(words.shared(), m_context)
{
}

QJsonObject DiagnosisView::object() const
{
    QJsonObject object{{u"cause"_s, toId(m_diagnosis.cause)}, {u"certainty"_s, toId(m_diagnosis.certainty)},
        {u"responsible"_s, toId(m_diagnosis.responsible)}, {u"contact"_s, contactObject()},
        {u"code"_s, orNull(m_diagnosis.facts.code)}, {u"summary"_s, m_text.summary(m_diagnosis)}};
    object.insert(u"remedy"_s, QJsonArray::fromStringList(m_text.remedy(m_diagnosis)));
    object.insert(u"alternatives"_s, alternativesList());
    object.insert(u"facts"_s, factsObject());
    return object;
}

QJsonObject DiagnosisView::contactObject() const
{
    return {{u"id"_s, toId(m_diagnosis.contact)}, {u"name"_s, orNull(m_words.of(m_contact.name))},
        {u"email"_s, orNull(m_contact.email)}, {u"phone"_s, orNull(m_contact.phone)},
        {u"url"_s, orNull(m_contact.url.toString())}};
}

QJsonArray DiagnosisView::alternativesList() const
{
    QJsonArray list;
    for (const Alternative &alternative : m_diagnosis.alternatives) {
        list.append(QJsonObject{{u"cause"_s, toId(alternative.cause)},
            {u"title"_s, m_text.title(alternative)}, {u"certainty"_s, toId(alternative.certainty)},
            {u"responsible"_s, toId(alternative.responsible)},
            {u"tell_apart"_s, orNull(m_text.tellApart(alternative, m_diagnosis))}});
    }
    return list;
}

QJsonObject DiagnosisView::factsObject() const
{
    const Facts &facts = m_diagnosis.facts;
    return {{u"consumer"_s, orNull(firstOf(facts.consumer, facts.requestedConsumer))},
        {u"supplier"_s, orNull(firstOf(facts.supplier, facts.clientOwner))},
        {u"scope"_s, orNull(scopeOf(facts))},
        {u"environment"_s, facts.environment ? QJsonValue(toId(*facts.environment)) : QJsonValue()},
        {u"trace_id"_s, orNull(facts.traceId)}, {u"correlation_id"_s, orNull(facts.correlationId)},
        {u"http_status"_s, numberOrNull(facts.httpStatus)}};
}

void DiagnosisView::put(Page &page, Chain chain) const
{
    page.paragraph(m_text.summary(m_diagnosis), Page::Tone::Strong);
    page.paragraph(m_text.explanation(m_diagnosis));
    page.blank();
    page.fields({
        {m_words(QT_TRANSLATE_NOOP("Cli", "Who must act")), m_text.responsibleText(m_diagnosis.responsible)},
        {m_words(QT_TRANSLATE_NOOP("Cli", "How sure")), m_text.certaintyText(m_diagnosis.certainty)},
    });
    if (const QStringList steps = m_text.remedy(m_diagnosis); !steps.isEmpty()) {
        page.heading(m_words(QT_TRANSLATE_NOOP("Cli", "What to do")));
        page.numbered(steps);
    }
    putContact(page);
    if (chain == Chain::Shown)
        putChain(page);
    QStringList others;
    for (const Alternative &alternative : m_diagnosis.alternatives)
        others << u"%1. %2 (%3)"_s.arg(m_text.title(alternative), m_text.tellApart(alternative, m_diagnosis),
            m_text.responsibleText(alternative.responsible));
    if (!others.isEmpty()) {
        page.heading(m_words(QT_TRANSLATE_NOOP("Cli", "Other possible causes, and what tells them apart")));
        page.bullets(others);
    }
    putEvidence(page);
}

void DiagnosisView::putShort(Page &page) const
{
    page.paragraph(m_text.summary(m_diagnosis), Page::Tone::Strong);
    page.paragraph(m_text.explanation(m_diagnosis));
    page.numbered(m_text.remedy(m_diagnosis));
}

void DiagnosisView::putContact(Page &page) const
{
    if (m_contact.name.isEmpty() && m_contact.email.isEmpty())
        return;
    page.heading(m_words(QT_TRANSLATE_NOOP("Cli", "Contact")));
    page.fields({
        {m_words(QT_TRANSLATE_NOOP("Cli", "Name")), m_words.of(m_contact.name)},
        {m_words(QT_TRANSLATE_NOOP("Cli", "E-mail")), m_contact.email},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Telephone")), m_contact.phone},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Web address")), m_contact.url.toString()},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Send along")), m_words.of(m_contact.send)},
    });
}

void DiagnosisView::putChain(Page &page) const
{
    const DelegationChain chain = chainOf(m_diagnosis);
    QList<Page::Field> links;
    for (const ChainLink link : allChainLinks)
        links << Page::Field{
            chainLinkName(m_words.shared(), link), linkStateName(m_words.shared(), chain[link])};
    page.heading(m_words(QT_TRANSLATE_NOOP("Cli", "Where it stops")));
    page.fields(links);
}

void DiagnosisView::putEvidence(Page &page) const
{
    const Facts &facts = m_diagnosis.facts;
    const QList<Page::Field> pairs = {
        {m_words(QT_TRANSLATE_NOOP("Cli", "Code")), facts.code},
        {m_words(QT_TRANSLATE_NOOP("Cli", "HTTP status")),
            facts.httpStatus ? QString::number(*facts.httpStatus) : QString()},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Trace id")), facts.traceId},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Correlation id")), facts.correlationId},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Scope")), scopeOf(facts)},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Consumer")), firstOf(facts.consumer, facts.requestedConsumer)},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Supplier")), firstOf(facts.supplier, facts.clientOwner)},
        {m_words(QT_TRANSLATE_NOOP("Cli", "Environment")),
            facts.environment ? toId(*facts.environment) : QString()},
    };
    page.heading(m_words(QT_TRANSLATE_NOOP("Cli", "Evidence")));
    if (!facts.quoted.isEmpty())
        page.quotation(facts.quoted);
    page.fields(pairs);
}

DiagnosisView viewOf(const Words &words, const CheckReport &report)
{
    const auto schema = report.schemas.isEmpty() ? std::nullopt : std::optional(report.schemas.first());
    return DiagnosisView(words, report.diagnosis, report.environment, schema, report.owner);
}

} // namespace da
