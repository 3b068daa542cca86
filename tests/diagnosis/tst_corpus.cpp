// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString id;
    QString body;
    Facts known;
    Cause cause = Cause::Unknown;
    Responsible responsible = Responsible::Unknown;
    bool doubtful = false; ///< the right answer is not one certain cause
};

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

QList<Line> corpus()
{
    QList<Line> lines;
    QFile file(QStringLiteral(DA_TEST_DATA "/error-corpus.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject expect = line.value(u"expect"_s).toObject();
        lines.append({line.value(u"id"_s).toString(), line.value(u"body"_s).toString(), knownOf(line),
            causeFromId(expect.value(u"cause"_s).toString()).value_or(Cause::Unknown),
            responsibleFromId(expect.value(u"responsible"_s).toString()).value_or(Responsible::Unknown),
            line.value(u"context"_s).toObject().contains(u"expected_verdict"_s)});
    }
    return lines;
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

using Change = QString (*)(const QString &);

struct Variant {
    const char *name;
    Change change;
};

const QList<Variant> &variants()
{
    static const QList<Variant> list{{"mail", quotedMail}, {"trace", stackTrace}, {"escaped", escaped},
        {"wrapped", wrapped}, {"mojibake", mojibake}, {"upper", upper}, {"json in json", jsonInJson},
        {"smart quotes", [](const QString &t) { return smartQuotes(t); }},
        {"mark and crlf", [](const QString &t) { return withMarkAndCrlf(t); }}};
    return list;
}

} // namespace

class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void variantsOfLines();
};

void CorpusTest::lines_data()
{
    QTest::addColumn<int>("index");
    const QList<Line> all = corpus();
    QVERIFY(all.size() > 100);
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).id)) << i;
}

void CorpusTest::lines()
{
    QFETCH(int, index);
    static const QList<Line> all = corpus();
    const Line &line = all.at(index);
    const Diagnosis d = diagnose(readAnswer(line.body.toUtf8(), line.known));
    QCOMPARE(toId(d.cause), toId(line.cause));
    if (line.cause != Cause::Unknown)
        QCOMPARE(toId(d.responsible), toId(line.responsible));
    if (line.doubtful && line.cause != Cause::KeyUnknown)
        QVERIFY(d.certainty != Certainty::Certain);
}

void CorpusTest::variantsOfLines()
{
    int right = 0;
    int total = 0;
    QStringList wrong;
    QStringList wronglyCertain;
    const QList<Line> all = corpus();
    for (const Line &line : all) {
        for (const Variant &variant : variants()) {
            const Diagnosis d = diagnose(readAnswer(variant.change(line.body).toUtf8(), line.known));
            ++total;
            if (d.cause == line.cause) {
                ++right;
                continue;
            }
            const QString what =
                u"%1 (%2): %3"_s.arg(line.id, QLatin1StringView(variant.name), toId(d.cause));
            wrong << what;
            if (d.certainty == Certainty::Certain)
                wronglyCertain << what;
        }
    }
    qInfo("%d of %d variants (%.1f %%)", right, total, 100.0 * right / total);
    QVERIFY2(wronglyCertain.isEmpty(), qPrintable(wronglyCertain.join(u'\n')));
    QVERIFY2(right * 100 >= total * 97, qPrintable(wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
