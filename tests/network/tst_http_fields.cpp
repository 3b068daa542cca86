// SPDX-License-Identifier: MIT
#include "network/HttpFields.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// Values of header fields: right, or absent.
class HttpFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Oslo"); }
    void dates_data();
    void dates();
    void retryAfter_data();
    void retryAfter();
    void origins_data();
    void origins();
};

void HttpFieldsTest::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); // ISO 8601, empty: invalid
    const auto row = [](const char *value, const char *expected = "") {
        QTest::newRow(*value ? value : "empty") << QByteArray(value) << QString::fromLatin1(expected);
    };
    row("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row(" Tue, 29 Feb 2028 23:59:59 GMT ", "2028-02-29T23:59:59Z");
    row("Sun, 30 Mar 2025 02:30:00 GMT", "2025-03-30T02:30:00Z"); // an hour that Oslo's clocks do not have
    row("Sun, 26 Oct 2025 02:30:00 GMT", "2025-10-26T02:30:00Z"); // and one that they have twice
    row("");
    row("Mon, 99 Foo");
    row("Mon, 06 Nov 1994 08:49:37 GMT"); // it was a Sunday
    row("Sun, 06 Nov 1994 08:49:37");
    row("Sun, 06 Nov 1994 08:49:37 CET");
    row("Sun, 06 Nov 1994 08:49:37 +0100");
    row("Sun, 6 Nov 1994 08:49:37 GMT");
    row("Sun, 06 nov 1994 08:49:37 GMT");
    row("Sun, 06 Nov 94 08:49:37 GMT");
    row("Thu, 29 Feb 2029 08:49:37 GMT");
    row("Sun, 06 Nov 1994 24:00:00 GMT");
    row("Sun, 06 Nov 1994 08:60:37 GMT");
    row("Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT");
    row("Sunday, 06-Nov-94 08:49:37 GMT"); // RFC 850
    row("Sun Nov  6 08:49:37 1994"); // asctime
    row("1994-11-06T08:49:37Z");
    row("784111777");
}

void HttpFieldsTest::dates()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, expected);
    const QDateTime date = httpDate(value);
    QCOMPARE(date.isValid(), !expected.isEmpty());
    QCOMPARE(date, QDateTime::fromString(expected, Qt::ISODate));
}

void HttpFieldsTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("seconds") << QByteArray("30") << 30;
    QTest::newRow("white space") << QByteArray(" 30 ") << 30;
    QTest::newRow("now") << QByteArray("0") << 0;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << 60;
    QTest::newRow("date gone by") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
    QTest::newRow("beyond int") << QByteArray("99999999999999999999") << std::numeric_limits<int>::max();
    QTest::newRow("beyond int by a little") << QByteArray("2147483648") << std::numeric_limits<int>::max();
    QTest::newRow("date beyond int") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT")
                                     << std::numeric_limits<int>::max();
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("bad date") << QByteArray("Mon, 99 Foo") << -1;
}

void HttpFieldsTest::retryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, expected);
    const QDateTime now = httpDate("Sun, 06 Nov 1994 08:49:37 GMT");
    QCOMPARE(retryAfterSeconds(value, now).value_or(-1), expected);
}

void HttpFieldsTest::origins_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &url, const QString &expected) {
        QTest::newRow(qPrintable(url.left(40))) << QUrl(url) << expected;
    };
    row(u"https://x.no/geheim"_s, u"https://x.no"_s);
    row(u"https://x.no:8443/?assertion=geheim"_s, u"https://x.no:8443"_s);
    row(u"https://x.no#assertion=geheim"_s, u"https://x.no"_s);
    row(u"https://geheim:geheim@x.no/"_s, u"https://x.no"_s);
    row(u"http://x.no/;geheim"_s, u"http://x.no"_s);
    row(u"https://[::1]:1/geheim"_s, u"https://[::1]:1"_s);
    row(u"mailto:geheim@geheim.no"_s, u"mailto:"_s);
    row(u"data:text/plain,geheim"_s, u"data:"_s);
    row(u"https://"_s + u"geheim."_s.repeated(60) + u"no/"_s, QString());
    row(QString(), QString());
}

void HttpFieldsTest::origins()
{
    QFETCH(const QUrl, url);
    QFETCH(const QString, expected);
    QCOMPARE(originOf(url).toString(), expected);
}

QTEST_GUILESS_MAIN(HttpFieldsTest)
#include "tst_http_fields.moc"
