// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace da {

namespace {

constexpr qsizetype longestAnswer = 1024 * 1024;
constexpr qsizetype longestQuote = 2000;

QString firstMatch(const QString &text, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    return match.captured(1);
}

QString plain(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.left(longestAnswer));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text.trimmed();
}

void readJson(const QByteArray &bytes, Facts &facts)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.left(longestAnswer).trimmed()).object();
    facts.error = object.value(QLatin1String("error")).toString();
    facts.description = object.value(QLatin1String("error_description")).toString();
    facts.errorUri = object.value(QLatin1String("error_uri")).toString();
}

void readText(const QString &text, Facts &facts)
{
    facts.code = firstMatch(text, QStringLiteral("\\b(MP-\\d{3})\\b"));
    facts.traceId = firstMatch(text, QStringLiteral("trace_id:?\\s*([0-9a-f]{32})"));
    facts.correlationId =
        firstMatch(text, QStringLiteral("correlation id:?\\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"));
    facts.consumer = firstMatch(text, QStringLiteral("Consumer (\\d{9}) has not delegated"));
    facts.supplier = firstMatch(text, QStringLiteral("to supplier (\\d{9})"));
    facts.scope = firstMatch(text, QStringLiteral("access to the scope ([a-zA-Z0-9:/._-]*[a-zA-Z0-9])"));
    if (text.contains(QLatin1String("//test.maskinporten.no")))
        facts.environment = EnvironmentKind::Test;
    else if (text.contains(QLatin1String("//maskinporten.no")))
        facts.environment = EnvironmentKind::Production;
}

} // namespace

Facts readAnswer(const QByteArray &bytes, const Facts &known)
{
    Facts facts = known;
    const QString text = plain(bytes);
    readJson(bytes, facts);
    readText(text, facts);
    facts.quoted = text.left(longestQuote);
    return facts;
}

} // namespace da
