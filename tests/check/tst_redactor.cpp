// SPDX-License-Identifier: MIT
#include "check/Redactor.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token =
    "eyJhbGciOiJSUzI1NiJ9.eyJzY29wZSI6ImE6YiIsImV4cCI6MX0.c2lnbmF0dXJlLW9mLXRoZS1zZXJ2ZXI";

QString everyCharacter(const char *before, int base, int width)
{
    QString text;
    for (const char c : token)
        text += QLatin1String(before) + QString::number(uint(uchar(c)), base).rightJustified(width, u'0');
    return text;
}

} // namespace

class TestRedactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOutEveryDress_data();
    void takesOutEveryDress();
    void leavesTheRestAlone();
};

void TestRedactor::takesOutEveryDress_data()
{
    QTest::addColumn<QString>("echo");
    const QString whole = QString::fromLatin1(token);
    QTest::newRow("whole") << whole;
    QTest::newRow("a piece") << whole.mid(30, 20);
    QTest::newRow("the signature") << whole.section(u'.', 2);
    QString wrapped = whole;
    for (qsizetype i = 10; i < wrapped.size(); i += 12)
        wrapped.insert(i, u"\n  "_s);
    QTest::newRow("wrapped") << wrapped;
    for (const char *before : {"", "a", "ab", "abc", "Bearer "})
        QTest::addRow("Base64 after %s", before)
            << QString::fromLatin1((before + token + "; and more").toBase64());
    QTest::newRow("Base64 for addresses")
        << QString::fromLatin1(token.toBase64(QByteArray::Base64UrlEncoding));
    QTest::newRow("percent-encoded") << everyCharacter("%", 16, 2);
    QTest::newRow("escaped as in JSON") << everyCharacter("\\u", 16, 4);
}

void TestRedactor::takesOutEveryDress()
{
    QFETCH(QString, echo);
    Redactor redactor;
    redactor.add(SecretBytes(
        std::span(reinterpret_cast<const unsigned char *>(token.data()), std::size_t(token.size()))));
    const QString told = redactor.redacted(u"Unknown: "_s + echo + u" (end)"_s);
    QVERIFY2(told.startsWith(u"Unknown: "_s), qPrintable(told));
    QVERIFY2(told.endsWith(u" (end)"_s), qPrintable(told));
    QVERIFY2(told.contains(u"[removed]"_s), qPrintable(told));
    QVERIFY2(told.size() < 80, qPrintable(told));
}

void TestRedactor::leavesTheRestAlone()
{
    Redactor redactor;
    const QString text = u"100 % of %41 \\u0041 \\u00 %4 brreg:reelle/offentlig 310450138\n"_s;
    QCOMPARE(redactor.redacted(text), text);
    redactor.add(SecretBytes::fromUtf8(QString::fromLatin1(token)));
    QCOMPARE(redactor.redacted(text), text);
    QCOMPARE(redactor.redacted(QString()), QString());
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
