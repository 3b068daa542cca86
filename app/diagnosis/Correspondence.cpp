// SPDX-License-Identifier: MIT
#include "diagnosis/Correspondence.h"

#include "diagnosis/Secrets.h"
#include "domain/OrganisationNumber.h"

#include <algorithm>

namespace da {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestMailto = 1900;

/// "NAME AS (123 456 785)", or what is known of it.
QString organisation(const QString &name, const QString &digits)
{
    if (name.isEmpty() || digits.isEmpty())
        return name + OrganisationNumber::grouped(digits);
    return u"%1 (%2)"_s.arg(name, OrganisationNumber::grouped(digits));
}

void addLine(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines << u"%1: %2"_s.arg(name, value);
}

QString schemaTitle(const TextContext &context, const DiagnosisText &text)
{
    return context.schema ? text.localised(context.schema->title) : QString();
}

QString environmentName(const Texts &texts, const Environment &environment)
{
    if (environment.issuer.isEmpty())
        return {};
    const QString kind = environment.kind == EnvironmentKind::Production
        ? texts(QT_TRANSLATE_NOOP("Diagnosis", "production"))
        : texts(QT_TRANSLATE_NOOP("Diagnosis", "test"));
    return u"%1, %2"_s.arg(kind, environment.host());
}

QStringList askedLines(const Texts &texts, const TextContext &context, const CaseDetails &details)
{
    const DiagnosisText text(texts, context);
    QStringList lines;
    addLine(lines, texts(QT_TRANSLATE_NOOP("Diagnosis", "Environment")),
        environmentName(texts, context.environment));
    addLine(lines, texts(QT_TRANSLATE_NOOP("Diagnosis", "Time")),
        details.at.isValid() ? details.at.toString(Qt::ISODate) : QString());
    addLine(lines, u"client_id"_s, details.clientId);
    addLine(lines, u"scope"_s, details.scope);
    addLine(lines, texts(QT_TRANSLATE_NOOP("Diagnosis", "Delegation schema")), schemaTitle(context, text));
    addLine(lines, texts(QT_TRANSLATE_NOOP("Diagnosis", "Customer")),
        organisation(details.consumerName, details.consumer));
    addLine(lines, texts(QT_TRANSLATE_NOOP("Diagnosis", "Supplier")),
        organisation(details.supplierName, details.supplier));
    return lines;
}

QStringList answeredLines(const Texts &texts, const Facts &facts)
{
    QStringList lines;
    addLine(lines, texts(QT_TRANSLATE_NOOP("Diagnosis", "HTTP status")),
        facts.httpStatus ? QString::number(*facts.httpStatus) : QString());
    addLine(lines, texts(QT_TRANSLATE_NOOP("Diagnosis", "Code")), facts.code);
    addLine(lines, u"trace_id"_s, facts.traceId);
    addLine(lines, u"correlation id"_s, facts.correlationId);
    if (!facts.quoted.isEmpty())
        lines << texts(QT_TRANSLATE_NOOP("Diagnosis", "The answer, word by word:"))
              << withoutSecrets(facts.quoted);
    return lines;
}

/// What the customer does in the portal, in order.
QStringList customerSteps(const Texts &texts, const TextContext &context, const CaseDetails &details)
{
    const QString portal =
        context.environment.portal.isEmpty() ? u"altinn.no"_s : context.environment.portal.toString();
    const QString customer = organisation(details.consumerName, details.consumer);
    const QString title = schemaTitle(context, DiagnosisText(texts, context));
    return {
        customer.isEmpty()
            ? texts(QT_TRANSLATE_NOOP("Diagnosis", "Log in at %1 and choose your organisation.")).arg(portal)
            : texts(QT_TRANSLATE_NOOP("Diagnosis", "Log in at %1 and choose %2.")).arg(portal, customer),
        texts(QT_TRANSLATE_NOOP("Diagnosis",
            "Open «Access management», then «Maskinporten administration» in the menu at the left.")),
        details.supplier.isEmpty() ? texts(QT_TRANSLATE_NOOP("Diagnosis",
            "In the tab «Suppliers», choose «Add supplier» and write the supplier's organisation number."))
                                   : texts(QT_TRANSLATE_NOOP("Diagnosis",
                                               "In the tab «Suppliers», choose «Add supplier» and write the "
                                               "number %1."))
                                         .arg(OrganisationNumber::grouped(details.supplier)),
        texts(QT_TRANSLATE_NOOP("Diagnosis", "Open the supplier and choose «Give power of attorney».")),
        title.isEmpty()
            ? texts(QT_TRANSLATE_NOOP("Diagnosis", "Search for %1 and choose the API that carries it."))
                  .arg(details.scope)
            : texts(QT_TRANSLATE_NOOP("Diagnosis", "Search for %1 and choose exactly: %2."))
                  .arg(details.scope, title),
        texts(QT_TRANSLATE_NOOP("Diagnosis", "Finish with «Give power of attorney».")),
    };
}

QString whichAltinn(const Texts &texts, const Environment &environment)
{
    if (environment.issuer.isEmpty())
        return texts(QT_TRANSLATE_NOOP("Diagnosis",
            "Ask the supplier whether to do it in the ordinary Altinn or in the test environment TT02; a "
            "power of "
            "attorney in one of them does not count in the other. Choose the main organisation, not a "
            "sub-unit: it "
            "is not inherited."));
    return texts(environment.kind == EnvironmentKind::Production
            ? QT_TRANSLATE_NOOP("Diagnosis",
                "Do it in the ordinary Altinn; a power of attorney in the test environment does not count. "
                "Choose the main organisation, not a sub-unit: it is not inherited.")
            : QT_TRANSLATE_NOOP("Diagnosis",
                "Do it in Altinn's test environment TT02; a power of attorney in the ordinary Altinn does "
                "not count there. Choose the main organisation, not a sub-unit: it is not inherited."));
}

/// "3. " at the beginning of a line: how long it is, or 0.
qsizetype numberLength(const QString &line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 3 && line.at(digits).isDigit())
        ++digits;
    return digits > 0 && QStringView(line).mid(digits).startsWith(u". ") ? digits + 2 : 0;
}

QString paragraphAsHtml(const QString &paragraph)
{
    QStringList lines = paragraph.split(u'\n', Qt::SkipEmptyParts);
    const bool numbered =
        std::all_of(lines.begin(), lines.end(), [](const QString &l) { return numberLength(l); });
    for (QString &line : lines)
        line = numbered ? u"<li>%1</li>"_s.arg(line.mid(numberLength(line)).toHtmlEscaped())
                        : line.toHtmlEscaped();
    return numbered ? u"<ol>\n%1\n</ol>"_s.arg(lines.join(u'\n'))
                    : u"<p>%1</p>"_s.arg(lines.join(u"<br>\n"_s));
}

QUrl mailtoUrl(const QString &to, const QString &subject, const QString &body)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QString lines = body;
    lines.replace(u'\n', u"\r\n"_s); // RFC 6068 section 5
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(encoded(to), encoded(subject), encoded(lines)));
}

} // namespace

QString Letter::toPlainText() const
{
    return u"%1\n\n%2"_s.arg(subject, body);
}

QString Letter::toHtml() const
{
    QStringList paragraphs;
    for (const QString &paragraph : body.split(u"\n\n"_s, Qt::SkipEmptyParts))
        paragraphs << paragraphAsHtml(paragraph.trimmed());
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n<body>\n%2\n</body></html>\n"_s
        .arg(subject.toHtmlEscaped(), paragraphs.join(u'\n'));
}

QUrl Letter::mailto(const Texts &texts) const
{
    QUrl url = mailtoUrl(to, subject, body);
    const QString note = u"\n"_s
        + texts(QT_TRANSLATE_NOOP("Diagnosis", "[The rest did not fit. Please paste the whole text.]"));
    for (qsizetype length = body.size(); url.toEncoded().size() > longestMailto && length > 0;) {
        length = length * 9 / 10;
        url = mailtoUrl(to, subject, body.left(length) + note);
    }
    return url;
}

Letter supportTicket(
    const Texts &texts, const TextContext &context, const Diagnosis &diagnosis, const CaseDetails &details)
{
    const DiagnosisText text(texts, context);
    QStringList parts{texts(QT_TRANSLATE_NOOP("Diagnosis", "Hello,"))};
    parts << texts(QT_TRANSLATE_NOOP(
        "Diagnosis", "We cannot get a delegated token from Maskinporten, and ask for your help."));
    parts << u"%1 %2"_s.arg(text.summary(diagnosis), text.explanation(diagnosis));
    parts << texts(QT_TRANSLATE_NOOP("Diagnosis", "How sure this is: %1."))
                 .arg(text.certaintyText(diagnosis.certainty));
    parts << askedLines(texts, context, details).join(u'\n');
    parts << answeredLines(texts, diagnosis.facts).join(u'\n');
    parts << texts(QT_TRANSLATE_NOOP(
        "Diagnosis", "No key, password or token is in this message; please do not ask for them."));
    parts.removeAll(QString());
    const QString about = details.scope.isEmpty() ? u"Maskinporten"_s : details.scope;
    return {text.contact(diagnosis).email, u"%1: %2"_s.arg(about, text.title(diagnosis.cause)),
        parts.join(u"\n\n"_s) + u'\n'};
}

Letter customerLetter(const Texts &texts, const TextContext &context, const CaseDetails &details)
{
    const QString supplier = details.supplierName.isEmpty() && !details.supplier.isEmpty()
        ? texts(QT_TRANSLATE_NOOP("Diagnosis", "The supplier with organisation number %1"))
              .arg(OrganisationNumber::grouped(details.supplier))
        : organisation(details.supplierName, details.supplier);
    QStringList parts{texts(QT_TRANSLATE_NOOP("Diagnosis", "Hello,")),
        supplier.isEmpty()
            ? texts(QT_TRANSLATE_NOOP("Diagnosis",
                "Your supplier is to fetch data on your behalf. For that you must give them a power of "
                "attorney in Altinn. It takes a few minutes."))
            : texts(QT_TRANSLATE_NOOP("Diagnosis",
                        "%1 is to fetch data on your behalf. For that you must give them a power of attorney "
                        "in Altinn. It takes a few minutes."))
                  .arg(supplier),
        texts(QT_TRANSLATE_NOOP("Diagnosis",
            "Who can do it: someone with the access packages «Maskinporten administrator» and «Delegerbare "
            "Maskinporten scopes» (for a Norwegian branch of a foreign company: «Delegerbare Maskinporten "
            "scopes - NUF») for your organisation. General managers and main administrators have them."))};
    QStringList steps = customerSteps(texts, context, details);
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i] = u"%1. %2"_s.arg(i + 1).arg(steps.at(i));
    parts << steps.join(u'\n');
    parts << whichAltinn(texts, context.environment);
    parts << texts(QT_TRANSLATE_NOOP("Diagnosis",
        "It has worked when the supplier stands in the tab «Suppliers» with this power of attorney. Then "
        "tell the supplier, who will test it."));
    const SupportContact desk = context.contacts.contact(ContactId::Altinn);
    QStringList ways{DiagnosisText(texts, context).localised(desk.name), desk.email, desk.phone};
    ways.removeAll(QString());
    if (!ways.isEmpty())
        parts << texts(QT_TRANSLATE_NOOP("Diagnosis",
                           "If you lack access packages, ask your main administrator. If you cannot find the "
                           "API, ask your supplier. For help in the portal: %1."))
                     .arg(ways.join(u", "_s));
    const QString subject = supplier.isEmpty()
        ? texts(QT_TRANSLATE_NOOP("Diagnosis", "Power of attorney in Altinn for your supplier"))
        : texts(QT_TRANSLATE_NOOP("Diagnosis", "Power of attorney in Altinn for %1"))
              .arg(organisation(details.supplierName, details.supplier));
    return {QString(), subject, parts.join(u"\n\n"_s) + u'\n'};
}

} // namespace da
