// SPDX-License-Identifier: MIT
// How long explaining takes. Not run by ctest: build/release/tests/diagnosis/bench_explain
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Corpus.h"
#include "diagnosis/Rules.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

class ExplainBenchmark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ordinaryAnswers();
    void aLogOfOneMebibyte();
    void hostileTexts_data();
    void hostileTexts();
};

void ExplainBenchmark::initTestCase()
{
    (void)diagnose(readAnswer("MP-251")); // tables and expressions are made once in a process
}

void ExplainBenchmark::ordinaryAnswers()
{
    const QList<test::CorpusLine> lines = test::corpusLines(u"error-corpus.jsonl"_s);
    QElapsedTimer timer;
    timer.start();
    for (const test::CorpusLine &line : lines)
        (void)diagnose(readAnswer(line.body.toUtf8(), line.known));
    QTest::setBenchmarkResult(
        double(timer.nsecsElapsed()) / 1e6 / double(lines.size()), QTest::WalltimeMilliseconds);
}

void ExplainBenchmark::aLogOfOneMebibyte()
{
    const QByteArray line =
        "2026-01-12T10:22:31.101Z INFO [main] com.example.Fetch - asking https://example.no/api/v1 "
        "\"status\": 200, consumer 311590839 scope=nav:thing took 42 ms\n";
    const QByteArray answer =
        "{\"error\":\"forbidden\",\"error_description\":\"Consumer 311590839 has not delegated access to "
        "the scope brreg:reelle/offentlig to supplier 315260183.\"}\n";
    const QByteArray log = line.repeated(1024 * 1024 / line.size() - 2) + answer;
    QBENCHMARK
    {
        QCOMPARE(toId(diagnose(readAnswer(log)).cause), u"consumer_not_delegated"_s);
    }
}

void ExplainBenchmark::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit :
        {"<", "&amp;", "\\", "\\u0041", "%41%20", "MP-2", "error_description", "eyJ", "consumer", "status",
            "{\"a\":", "\xe2\x80\x8e", "a\n> ", "://a", "error: ", "invalidassertionclientauth"})
        QTest::newRow(unit) << QByteArray(unit);
}

void ExplainBenchmark::hostileTexts()
{
    QFETCH(QByteArray, unit);
    const QByteArray text = unit.repeated(1024 * 1024 / unit.size());
    QBENCHMARK
    {
        (void)diagnose(readAnswer(text));
    }
}

QTEST_APPLESS_MAIN(ExplainBenchmark)
#include "bench_explain.moc"
