// SPDX-License-Identifier: MIT
#include "domain/ApiAddress.h"
#include "domain/SystemUserScopes.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

class TestApiAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presets();
    void theLongestPrefixCounts();
    void paths_data();
    void paths();
    void registersOwn404();
    void systemUserScopes();
};

void TestApiAddress::presets()
{
    const QString scope = u"brreg:reelle/offentlig"_s;
    QCOMPARE(apiBaseFor(Environment::test(), scope), QUrl(u"https://rrh.ppe.brreg.no/api/oppslag"_s));
    QCOMPARE(apiBaseFor(Environment::production(), scope), QUrl(u"https://rrh.brreg.no/api/oppslag"_s));
    QCOMPARE(apiPathFor(scope), u"/v1/virksomheter/{orgnr}"_s);
    for (const QString &other : {u"brreg:reellere"_s, u"brreg"_s, u"ks:fiks"_s, QString()}) {
        QVERIFY(apiBaseFor(Environment::test(), other).isEmpty());
        QVERIFY(apiPathFor(other).isEmpty());
    }
}

void TestApiAddress::theLongestPrefixCounts()
{
    Environment environment;
    environment.apis = {{u"ks"_s, QUrl(u"https://a.example.no"_s)},
        {u"ks:"_s, QUrl(u"https://b.example.no"_s)}, {u"ks:fiks"_s, QUrl(u"https://c.example.no"_s)}};
    QCOMPARE(apiBaseFor(environment, u"ks:fiks"_s).host(), u"c.example.no"_s);
    QCOMPARE(apiBaseFor(environment, u"ks:fiks.read"_s).host(), u"c.example.no"_s);
    QCOMPARE(apiBaseFor(environment, u"ks:fiksing"_s).host(), u"b.example.no"_s);
    QVERIFY(apiBaseFor(environment, u"ksx:a"_s).isEmpty());
}

void TestApiAddress::paths_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url"); // empty: refused
    const QString base = u"https://api.example.no/a"_s;
    QTest::newRow("number") << base << u"/v1/x/{orgnr}"_s << u"https://api.example.no/a/v1/x/310450138"_s;
    QTest::newRow("closing slash") << base + u'/' << u"/v1"_s << u"https://api.example.no/a/v1"_s;
    QTest::newRow("query") << base << u"/v1?q={orgnr}&size=1"_s
                           << u"https://api.example.no/a/v1?q=310450138&size=1"_s;
    QTest::newRow("none") << base << QString() << base;
    QTest::newRow("port") << u"https://127.0.0.1:8443"_s << u"/x"_s << u"https://127.0.0.1:8443/x"_s;
    QTest::newRow("not TLS") << u"http://api.example.no"_s << u"/x"_s << QString();
    QTest::newRow("a login") << u"https://u:p@api.example.no"_s << u"/x"_s << QString();
    for (const char *path : {"x", "@evil.example.no/", ":8443/x", ".evil.example.no", "//evil.example.no/x",
             "/../x", "/a/..", "/a/./b", "/%2e%2e/x", "/a%2fb", "/a b", "/a#b", "/a\\b", "/a\nb"})
        QTest::newRow(path) << base << QString::fromLatin1(path) << QString();
}

void TestApiAddress::paths()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    const auto url = apiAddress(QUrl(base), path, u"310450138"_s);
    QTEST(url ? url->toString() : QString(), "url");
}

void TestApiAddress::registersOwn404()
{
    const QString scope = u"brreg:reelle/media"_s;
    QVERIFY(isAnswerOfRegister(scope, QUrl(u"https://a/api/oppslag/v1/virksomheter/310450138"_s)));
    QVERIFY(!isAnswerOfRegister(scope, QUrl(u"https://a/api/oppslag/v1/virksomheter"_s)));
    QVERIFY(!isAnswerOfRegister(scope, QUrl(u"https://a/api/oppslag/v1/virksomheter/310450138/x"_s)));
    QVERIFY(!isAnswerOfRegister(u"ks:fiks"_s, QUrl(u"https://a/v1/virksomheter/310450138"_s)));
    QVERIFY(!apiAddress(QUrl(u"https://a"_s), u"/{orgnr}"_s, {}));
}

void TestApiAddress::systemUserScopes()
{
    QVERIFY(wantsSystemUser(u"skatteetaten:forskudd"_s));
    QVERIFY(!wantsSystemUser(u"skatteetaten:forskuddx"_s));
    QVERIFY(!wantsSystemUser(u"brreg:reelle/offentlig"_s));
}

QTEST_GUILESS_MAIN(TestApiAddress)
#include "tst_api_address.moc"
