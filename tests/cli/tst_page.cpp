// SPDX-License-Identifier: MIT
#include "cli/Output.h"
#include "cli/Page.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

class TestPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neutralises_data();
    void neutralises();
    void nothingOnAPageSteersTheTerminal();
    void wrapsAtTheWidth();
    void keepsNumbersWhole();
    void alignsFields();
    void numbersItemsWithHangingIndent();
    void marksQuotations();
    void coloursOnlyWhenAsked();
    void jsonStaysTheSameAndHarmless_data();
    void jsonStaysTheSameAndHarmless();
    void jsonModeWritesNoPages();
};

void TestPage::neutralises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("keepLines");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"blåbærsyltetøy"_s << false << u"blåbærsyltetøy"_s;
    QTest::newRow("escape sequence") << u"a\033[31mb"_s << false << u"a\uFFFD[31mb"_s;
    QTest::newRow("8-bit control sequence") << u"a\u009b31mb"_s << false << u"a\uFFFD31mb"_s;
    QTest::newRow("bell and backspace") << u"\a\b"_s << false << u"\uFFFD\uFFFD"_s;
    QTest::newRow("delete") << u"\u007f"_s << false << u"\uFFFD"_s;
    QTest::newRow("direction override") << u"\u202egnp.exe"_s << false << u"\uFFFDgnp.exe"_s;
    QTest::newRow("line breaks become spaces") << u"a\r\nb\tc"_s << false << u"a  b c"_s;
    QTest::newRow("line breaks kept") << u"a\r\nb\tc"_s << true << u"a\nb c"_s;
    QTest::newRow("carriage return alone never stays") << u"safe\revil"_s << true << u"safe evil"_s;
    QTest::newRow("no-break space stays")
        << u"974\u00a0760\u00a0673"_s << false << u"974\u00a0760\u00a0673"_s;
}

void TestPage::neutralises()
{
    QFETCH(QString, text);
    QFETCH(bool, keepLines);
    QFETCH(QString, expected);
    QCOMPARE(neutralised(text, keepLines), expected);
}

void TestPage::nothingOnAPageSteersTheTerminal()
{
    const QString evil = u"x\033]0;owned\a\033[2J\u009b1my\rz"_s;
    Page page(60, false);
    page.title(evil, Page::Tone::Bad);
    page.heading(evil);
    page.paragraph(evil, Page::Tone::Quiet, 2);
    page.quotation(evil);
    page.numbered({evil});
    page.bullets({evil});
    page.fields({{evil, evil}});
    page.marked(evil, Page::Tone::Good, 8, evil, evil);
    page.verbatim(evil);
    for (const QChar c : page.text())
        QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f)),
            qPrintable(page.text()));
}

void TestPage::wrapsAtTheWidth()
{
    Page page(40);
    page.paragraph(
        u"The quick brown fox jumps over the lazy dog and goes on to jump over many more of them."_s,
        Page::Tone::Plain, 4);
    const QStringList lines = page.text().trimmed().split(u'\n');
    QVERIFY(lines.size() > 2);
    for (const QString &line : page.text().split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY(line.size() <= 40);
        QVERIFY(line.startsWith("    "_L1));
    }
}

void TestPage::keepsNumbersWhole()
{
    Page page(30);
    page.paragraph(u"Organisasjonsnummeret er 974\u00a0760\u00a0673 her."_s);
    QVERIFY(page.text().contains(u"974\u00a0760\u00a0673"_s));
}

void TestPage::alignsFields()
{
    Page page(60);
    page.fields({{u"a"_s, u"one"_s}, {u"longer"_s, u"two"_s}, {u"left out"_s, QString()}});
    QCOMPARE(page.text(), u"  a       one\n  longer  two\n"_s);
}

void TestPage::numbersItemsWithHangingIndent()
{
    Page page(30);
    page.numbered({u"first step that is longer than a line"_s, u"second"_s});
    QCOMPARE(page.text(), u"  1. first step that is longer\n     than a line\n  2. second\n"_s);
}

void TestPage::marksQuotations()
{
    Page page(60);
    page.quotation(u"one\ntwo"_s);
    QCOMPARE(page.text(), u"  | one\n  | two\n"_s);
}

void TestPage::coloursOnlyWhenAsked()
{
    Page plain(60, false);
    plain.title(u"Verified"_s, Page::Tone::Good);
    QCOMPARE(plain.text(), u"Verified\n"_s);
    Page coloured(60, true);
    coloured.title(u"Verified"_s, Page::Tone::Good);
    QCOMPARE(coloured.text(), u"\033[1;32mVerified\033[0m\n"_s);
}

void TestPage::jsonStaysTheSameAndHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << u"Brønnøysund 🙂"_s;
    QTest::newRow("escape") << u"\033[2J"_s;
    QTest::newRow("8-bit control") << u"\u009b2J\u0085"_s;
    QTest::newRow("delete") << u"\u007f"_s;
    QTest::newRow("direction") << u"\u202eabc\u2066"_s;
    QTest::newRow("line break, quote, backslash") << u"a\n\"b\"\\"_s;
}

void TestPage::jsonStaysTheSameAndHarmless()
{
    QFETCH(QString, text);
    const QJsonObject object{{u"text"_s, text}};
    for (const bool indented : {false, true}) {
        const QByteArray bytes = printableJson(object, indented);
        QCOMPARE(QJsonDocument::fromJson(bytes).object(), object);
        QVERIFY(bytes.endsWith('\n'));
        const QString printed = QString::fromUtf8(bytes);
        QCOMPARE(neutralised(printed, true), printed);
    }
}

void TestPage::jsonModeWritesNoPages()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    std::FILE *stream = std::fopen(qPrintable(file.fileName()), "w");
    Output output(stream, stream, true);
    Page page = output.newPage();
    page.paragraph(u"words"_s);
    output.page(page);
    output.object({{u"a"_s, 1}});
    std::fclose(stream);
    QCOMPARE(file.readAll(), QByteArray("{\"a\":1}\n"));
}

QTEST_APPLESS_MAIN(TestPage)
#include "tst_page.moc"
