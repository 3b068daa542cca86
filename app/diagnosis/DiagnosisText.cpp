// SPDX-License-Identifier: MIT
#include "diagnosis/DiagnosisText.h"

#include "diagnosis/Advice.h"
#include "diagnosis/Circumstances.h"
#include "domain/OrganisationNumber.h"

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

const QString &firstOf(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

constexpr const char *certainties[] = {
    QT_TRANSLATE_NOOP("Diagnosis", "certain"),
    QT_TRANSLATE_NOOP("Diagnosis", "likely"),
    QT_TRANSLATE_NOOP("Diagnosis", "possible"),
    QT_TRANSLATE_NOOP("Diagnosis", "it cannot be told"),
};

/// In the order of Responsible.
constexpr const char *parties[] = {
    QT_TRANSLATE_NOOP("Diagnosis", "nobody"),
    QT_TRANSLATE_NOOP("Diagnosis", "the customer"),
    QT_TRANSLATE_NOOP("Diagnosis", "the supplier"),
    QT_TRANSLATE_NOOP("Diagnosis", "the API provider"),
    QT_TRANSLATE_NOOP("Diagnosis", "Digdir"),
    QT_TRANSLATE_NOOP("Diagnosis", "Altinn"),
    QT_TRANSLATE_NOOP("Diagnosis", "IT operations where the program runs"),
    QT_TRANSLATE_NOOP("Diagnosis", "it cannot be told yet"),
};

const char *party(Responsible responsible)
{
    return parties[static_cast<std::size_t>(responsible)];
}

bool isSystemUserToken(const Diagnosis &diagnosis)
{
    return diagnosis.cause == Cause::DelegationVerified && diagnosis.facts.systemUser;
}

/// A token without a customer is no delegation, however well it verifies.
bool isPlainToken(const Diagnosis &diagnosis)
{
    return diagnosis.cause == Cause::DelegationVerified && diagnosis.facts.consumerOrgSent == false;
}

} // namespace

DiagnosisText::DiagnosisText(const Texts &texts, const TextContext &context)
    : m_texts(texts)
    , m_context(context)
{
}

QString DiagnosisText::title(Cause cause) const
{
    return causeTitle(m_texts, cause);
}

QString DiagnosisText::summary(const Diagnosis &diagnosis) const
{
    if (isSystemUserToken(diagnosis))
        return filled(
            QT_TRANSLATE_NOOP("Diagnosis", "The client gets a token for a system user of {customer}."),
            diagnosis.facts);
    if (isPlainToken(diagnosis))
        return m_texts(QT_TRANSLATE_NOOP("Diagnosis", "The client gets a token for the supplier itself."));
    return title(diagnosis.cause) + u'.';
}

QString DiagnosisText::explanation(const Diagnosis &diagnosis) const
{
    if (isSystemUserToken(diagnosis))
        return filled(QT_TRANSLATE_NOOP("Diagnosis",
                          "Maskinporten gave a token for {scope} that names a system user of "
                          "{customer}, and its signature was verified. No API delegation was tested."),
            diagnosis.facts);
    if (isPlainToken(diagnosis))
        return filled(
            QT_TRANSLATE_NOOP("Diagnosis",
                "Maskinporten gave a token for {scope} that names {supplier} alone, and its signature was "
                "verified. No customer was named, so no delegation was tested."),
            diagnosis.facts);
    return filled(adviceFor(diagnosis.cause).explanation, diagnosis.facts);
}

QStringList DiagnosisText::remedy(const Diagnosis &diagnosis) const
{
    QStringList steps;
    for (const char *step : adviceFor(diagnosis.cause).steps) {
        if (step)
            steps << filled(step, diagnosis.facts);
    }
    return steps;
}

QString DiagnosisText::certaintyText(Certainty certainty) const
{
    return m_texts(certainties[static_cast<std::size_t>(certainty)]);
}

QString DiagnosisText::responsibleText(Responsible responsible) const
{
    return m_texts(party(responsible));
}

QString DiagnosisText::responsibleText(const Diagnosis &diagnosis) const
{
    switch (diagnosis.responsible) {
    case Responsible::Consumer:
        return value(u"customer", diagnosis.facts);
    case Responsible::Supplier:
        return value(u"supplier", diagnosis.facts);
    case Responsible::ApiProvider:
        return value(u"provider", diagnosis.facts);
    default:
        return responsibleText(diagnosis.responsible);
    }
}

SupportContact DiagnosisText::contact(const Diagnosis &diagnosis) const
{
    if (diagnosis.contact != ContactId::ApiProvider)
        return m_context.contacts.contact(diagnosis.contact);
    const QString scope = firstOf(diagnosis.facts.scope, diagnosis.facts.requestedScope);
    return m_context.contacts.apiProvider(
        scope, m_context.schema ? m_context.schema->owner : m_context.owner);
}

QString DiagnosisText::contactText(const Diagnosis &diagnosis) const
{
    const SupportContact desk = contact(diagnosis);
    QStringList lines{localised(desk.name), desk.email, desk.phone};
    if (desk.email.isEmpty())
        lines << desk.url.toString();
    if (const QString send = localised(desk.send); !send.isEmpty())
        lines << m_texts(QT_TRANSLATE_NOOP("Diagnosis", "Send along: %1")).arg(send);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString DiagnosisText::title(const Alternative &alternative) const
{
    return alternative.circumstance == Circumstance::None
        ? title(alternative.cause)
        : m_texts(circumstanceText(alternative.circumstance).title);
}

QString DiagnosisText::tellApart(const Alternative &alternative, const Diagnosis &diagnosis) const
{
    const char *const question = alternative.circumstance == Circumstance::None
        ? adviceFor(alternative.cause).tellApart
        : circumstanceText(alternative.circumstance).question;
    return filled(question, diagnosis.facts);
}

QString DiagnosisText::localised(const LocalisedText &text) const
{
    const QString &own = m_texts.language() == Language::Bokmaal ? text.nb
        : m_texts.language() == Language::Nynorsk                ? text.nn
                                                                 : text.en;
    return own.isEmpty() ? text.any() : own;
}

QString DiagnosisText::filled(const char *source, const Facts &facts) const
{
    const QString text = m_texts(source);
    QString result;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', done)) {
        const qsizetype close = text.indexOf(u'}', open);
        result += QStringView(text).mid(done, open - done);
        result += value(QStringView(text).mid(open + 1, close - open - 1), facts);
        done = close + 1;
    }
    result += QStringView(text).mid(done);
    if (!result.isEmpty() && text.startsWith(u'{'))
        result[0] = result[0].toUpper();
    return result;
}

QString DiagnosisText::value(QStringView placeholder, const Facts &facts) const
{
    const EnvironmentKind kind = facts.environment.value_or(m_context.environment.kind);
    const char *const test = QT_TRANSLATE_NOOP("Diagnosis", "the test environment");
    const char *const production = QT_TRANSLATE_NOOP("Diagnosis", "the production environment");
    if (placeholder == u"customer")
        return organisation(party(Responsible::Consumer), firstOf(facts.consumer, facts.requestedConsumer));
    if (placeholder == u"supplier")
        return organisation(party(Responsible::Supplier), firstOf(facts.supplier, facts.clientOwner));
    if (placeholder == u"provider") {
        const QString &owner = m_context.schema ? m_context.schema->owner.name : m_context.owner.name;
        return owner.isEmpty() ? m_texts(party(Responsible::ApiProvider)) : owner;
    }
    if (placeholder == u"scope") {
        const QString scope = firstOf(facts.scope, facts.requestedScope);
        return scope.isEmpty() ? m_texts(QT_TRANSLATE_NOOP("Diagnosis", "the scope"))
                               : m_texts(QT_TRANSLATE_NOOP("Diagnosis", "the scope %1")).arg(scope);
    }
    if (placeholder == u"schema")
        return schemaTitle();
    if (placeholder == u"client")
        return facts.clientId.isEmpty()
            ? m_texts(QT_TRANSLATE_NOOP("Diagnosis", "the client"))
            : m_texts(QT_TRANSLATE_NOOP("Diagnosis", "the client %1")).arg(facts.clientId);
    const bool isKnown = facts.environment || !m_context.environment.issuer.isEmpty();
    if (placeholder == u"environment" && !isKnown)
        return m_texts(QT_TRANSLATE_NOOP("Diagnosis", "the environment that was asked"));
    if (placeholder == u"other_environment" && !isKnown)
        return m_texts(QT_TRANSLATE_NOOP("Diagnosis", "the other environment"));
    if (placeholder == u"environment")
        return m_texts(kind == EnvironmentKind::Test ? test : production);
    if (placeholder == u"other_environment")
        return m_texts(kind == EnvironmentKind::Test ? production : test);
    if (placeholder == u"portal")
        return m_context.environment.portal.isEmpty() ? u"Altinn"_s : m_context.environment.portal.toString();
    if (placeholder == u"port")
        return QString::number(QUrl(m_context.environment.issuer).port(443));
    if (placeholder == u"host")
        return m_context.environment.issuer.isEmpty() ? u"Maskinporten"_s : m_context.environment.host();
    return facts.kid.isEmpty() ? u"kid"_s : u"kid "_s + facts.kid;
}

QString DiagnosisText::organisation(const char *word, const QString &digits) const
{
    return digits.isEmpty() ? m_texts(word)
                            : u"%1 (%2)"_s.arg(m_texts(word), OrganisationNumber::grouped(digits));
}

QString DiagnosisText::schemaTitle() const
{
    const QString title = m_context.schema ? localised(m_context.schema->title) : QString();
    return title.isEmpty() ? m_texts(QT_TRANSLATE_NOOP("Diagnosis", "the schema that belongs to the scope"))
                           : m_texts(QT_TRANSLATE_NOOP("Diagnosis", "“%1”")).arg(title);
}

} // namespace da
