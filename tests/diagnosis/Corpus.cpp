// SPDX-License-Identifier: MIT
#include "diagnosis/Corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace da::test {

namespace {

using namespace Qt::StringLiterals;

Facts knownOf(const QJsonObject &line)
{
    const QJsonObject context = line.value(u"context"_s).toObject();
    Facts facts;
    if (context.value(u"sent_consumer_org"_s).isBool())
        facts.consumerOrgSent = context.value(u"sent_consumer_org"_s).toBool();
    facts.environment = environmentKindFromId(context.value(u"env"_s).toString());
    if (context.contains(u"key_age_s"_s))
        facts.keyAgeSeconds = context.value(u"key_age_s"_s).toInt();
    facts.requestedScope = context.value(u"requested_scope"_s).toString().trimmed();
    if (context.value(u"plain_token_works"_s).isBool())
        facts.plainTokenWorks = context.value(u"plain_token_works"_s).toBool();
    if (line.value(u"http_status"_s).isDouble())
        facts.httpStatus = line.value(u"http_status"_s).toInt();
    return facts;
}

QString quotedMail(const QString &text)
{
    QString quoted = text;
    quoted.replace(u"\n"_s, u"\n> "_s);
    return u"Hei, kan dere se på dette?\n\n> "_s + quoted
        + u"\n\nMed vennlig hilsen\nKari Nordmann\ntlf. 22 00 00 00\n"_s;
}

QString stackTrace(const QString &text)
{
    return u"2026-01-12T10:22:31.101Z ERROR [main] com.example.Fetch - failed\njava.lang.RuntimeException: "_s
        + text
        + u"\n\tat com.example.Fetch.run(Fetch.java:42)\n\tat java.base/java.lang.Thread.run(Thread.java:840)\n"_s;
}

QString wrapped(const QString &text)
{
    constexpr int width = 60;
    QString result;
    for (qsizetype i = 0; i < text.size(); i += width)
        result += text.mid(i, width) + u'\n';
    return result;
}

QString jsonInJson(const QString &text)
{
    const QByteArray once = QJsonDocument(QJsonObject{{u"body"_s, text}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"message"_s, QString::fromUtf8(once)}}).toJson(QJsonDocument::Compact));
}

QString smartQuotes(QString text)
{
    return text.replace(u'"', u'”').replace(u'\'', u'’');
}

QString mojibake(const QString &text)
{
    return QString::fromLatin1(text.toUtf8());
}

QString withMarkAndCrlf(QString text)
{
    return QChar(QChar::ByteOrderMark) + text.replace(u"\n"_s, u"\r\n"_s);
}

QString upper(const QString &text)
{
    return text.toUpper();
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

QList<CorpusLine> corpusLines(const QString &name)
{
    QList<CorpusLine> lines;
    QFile file(QStringLiteral(DA_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject expect = line.value(u"expect"_s).toObject();
        CorpusLine read{line.value(u"id"_s).toString(), line.value(u"body"_s).toString(), knownOf(line), {},
            {},
            line.value(u"doubt"_s).toBool()
                || line.value(u"context"_s).toObject().contains(u"expected_verdict"_s)};
        QJsonArray causes = expect.value(u"also_cause"_s).toArray();
        causes.prepend(expect.value(u"cause"_s));
        for (const QJsonValue cause : causes)
            read.causes << causeFromId(cause.toString()).value_or(Cause::Unknown);
        QJsonArray responsibles = expect.value(u"also_responsible"_s).toArray();
        responsibles.prepend(expect.value(u"responsible"_s));
        for (const QJsonValue responsible : responsibles)
            read.responsibles << responsibleFromId(responsible.toString()).value_or(Responsible::Unknown);
        lines << read;
    }
    return lines;
}

const QList<Variant> &variants()
{
    static const QList<Variant> list{{"mail", quotedMail}, {"trace", stackTrace}, {"escaped", escaped},
        {"wrapped", wrapped}, {"mojibake", mojibake}, {"upper", upper}, {"json in json", jsonInJson},
        {"smart quotes", [](const QString &t) { return smartQuotes(t); }},
        {"mark and crlf", [](const QString &t) { return withMarkAndCrlf(t); }}};
    return list;
}

} // namespace da::test
