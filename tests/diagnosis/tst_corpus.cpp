// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Corpus.h"
#include "diagnosis/Rules.h"

#include <QTest>

using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

const QString corpus = u"error-corpus.jsonl"_s;

/// How many of a corpus' lines, each in every given dress, are told right.
struct Score {
    int right = 0;
    int total = 0;
    QStringList wrong;
    QStringList wronglyCertain;

    void count(const CorpusLine &line, const QString &dress, const QString &body)
    {
        const Diagnosis d = diagnose(readAnswer(body.toUtf8(), line.known));
        ++total;
        if (line.causes.contains(d.cause)) {
            ++right;
            return;
        }
        const QString what = u"%1 (%2): %3"_s.arg(line.id, dress, toId(d.cause));
        wrong << what;
        if (d.certainty == Certainty::Certain)
            wronglyCertain << what;
    }

    [[nodiscard]] double share() const { return 100.0 * right / total; }
};

} // namespace

class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void variantsOfLines();
    void furtherAnswers_data();
    void furtherAnswers();
};

void CorpusTest::lines_data()
{
    QTest::addColumn<int>("index");
    const QList<CorpusLine> all = corpusLines(corpus);
    QVERIFY(all.size() > 100);
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).id)) << i;
}

void CorpusTest::lines()
{
    QFETCH(int, index);
    static const QList<CorpusLine> all = corpusLines(corpus);
    const CorpusLine &line = all.at(index);
    const Diagnosis d = diagnose(readAnswer(line.body.toUtf8(), line.known));
    QCOMPARE(toId(d.cause), toId(line.causes.first()));
    if (d.cause != Cause::Unknown)
        QCOMPARE(toId(d.responsible), toId(line.responsibles.first()));
    if (line.doubtful && d.cause != Cause::KeyUnknown)
        QVERIFY(d.certainty != Certainty::Certain);
}

void CorpusTest::variantsOfLines()
{
    Score score;
    for (const CorpusLine &line : corpusLines(corpus)) {
        for (const Variant &variant : variants())
            score.count(line, QLatin1StringView(variant.name), variant.change(line.body));
    }
    qInfo("%d of %d variants (%.1f %%)", score.right, score.total, score.share());
    QVERIFY2(score.wronglyCertain.isEmpty(), qPrintable(score.wronglyCertain.join(u'\n')));
    QVERIFY2(score.share() >= 97, qPrintable(score.wrong.join(u'\n')));
}

void CorpusTest::furtherAnswers_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Maskinporten, Altinn and the APIs") << u"answers-maskinporten.jsonl"_s;
    QTest::newRow("keys, network and what has nothing to do with it") << u"answers-surroundings.jsonl"_s;
}

void CorpusTest::furtherAnswers()
{
    QFETCH(QString, file);
    Score plain;
    Score dressed;
    const QList<CorpusLine> all = corpusLines(file);
    QVERIFY(all.size() > 250);
    for (const CorpusLine &line : all) {
        plain.count(line, u"as it is"_s, line.body);
        for (const Variant &variant : variants())
            dressed.count(line, QLatin1StringView(variant.name), variant.change(line.body));
    }
    qInfo("%d of %d answers (%.1f %%), %d of %d variants (%.1f %%)", plain.right, plain.total, plain.share(),
        dressed.right, dressed.total, dressed.share());
    const QStringList certain = plain.wronglyCertain + dressed.wronglyCertain;
    QVERIFY2(certain.isEmpty(), qPrintable(certain.join(u'\n')));
    QVERIFY2(plain.share() >= 97, qPrintable(plain.wrong.join(u'\n')));
    QVERIFY2(dressed.share() >= 95, qPrintable(dressed.wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
