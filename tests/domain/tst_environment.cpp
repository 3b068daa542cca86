// SPDX-License-Identifier: MIT
#include "domain/Environment.h"

#include <QJsonDocument>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::EnvironmentError::Reason)

class EnvironmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePresetsDoNotMix();
    void readsAFile();
    void survivesARoundTrip();
    void refuses_data();
    void refuses();
};

void EnvironmentTest::thePresetsDoNotMix()
{
    const Environment production = Environment::production();
    const Environment test = Environment::test();
    QCOMPARE(production.host(), u"maskinporten.no"_s);
    QCOMPARE(test.host(), u"test.maskinporten.no"_s);
    QVERIFY(production.issuer.endsWith(u'/') && test.issuer.endsWith(u'/'));
    QCOMPARE(production.altinnHost(), u"altinn.no"_s);
    QCOMPARE(test.altinnHost(), u"tt02.altinn.no"_s);
    for (const QUrl &url : {test.resourceRegistry, test.accessManagement, test.tokenExchange, test.portal})
        QVERIFY2(url.host().contains(u"tt02"_s), qPrintable(url.toString()));
    for (const QUrl &url : {production.resourceRegistry, production.accessManagement, production.portal})
        QVERIFY2(!url.host().contains(u"tt02"_s), qPrintable(url.toString()));
}

void EnvironmentTest::readsAFile()
{
    const auto environment =
        Environment::fromJson(R"({"name": "Lokal", "kind": "test", "issuer": "https://127.0.0.1:8443/",
        "token_endpoint": "https://127.0.0.1:8443/token", "ca_file": "ca.pem", "issuer_ca_files": ["/etc/issuer.pem"],
        "apis": {"brreg:reelle": "https://127.0.0.1:8443/api"}, "unknown_member": [1, 2]})",
            u"/srv/env"_s);
    QVERIFY(environment.ok());
    QCOMPARE(environment->name, u"Lokal"_s);
    QCOMPARE(environment->caFile, u"/srv/env/ca.pem"_s);
    QCOMPARE(environment->issuerCaFiles, QStringList{u"/etc/issuer.pem"_s});
    QCOMPARE(environment->metadataUrl.toString(),
        u"https://127.0.0.1:8443/.well-known/oauth-authorization-server"_s);
    QVERIFY(environment->delegationSource.isEmpty());
    QCOMPARE(environment->altinnHost(), u"tt02.altinn.no"_s);
    QCOMPARE(environment->apis.size(), 1);
}

void EnvironmentTest::survivesARoundTrip()
{
    Environment before = Environment::test();
    before.caFile = u"/etc/ca.pem"_s;
    before.demo = true;
    const auto after = Environment::fromJson(QJsonDocument(before.toJson()).toJson(), u"/"_s);
    QVERIFY(after.ok());
    QCOMPARE(after->toJson(), before.toJson());
}

void EnvironmentTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<EnvironmentError::Reason>("reason");
    QTest::addColumn<QString>("member");
    using Reason = EnvironmentError::Reason;
    QTest::newRow("not json") << QByteArray("issuer=x") << Reason::NotJson << QString();
    QTest::newRow("array") << QByteArray("[]") << Reason::NotJson << QString();
    QTest::newRow("no name") << QByteArray(R"({"kind":"test","issuer":"https://a/"})")
                             << Reason::MissingMember << u"name"_s;
    QTest::newRow("no issuer") << QByteArray(R"({"name":"a","kind":"test"})") << Reason::MissingMember
                               << u"issuer"_s;
    QTest::newRow("kind") << QByteArray(R"({"name":"a","kind":"tset","issuer":"https://a/"})")
                          << Reason::UnknownKind << u"kind"_s;
    QTest::newRow("http issuer") << QByteArray(R"({"name":"a","kind":"test","issuer":"http://a/"})")
                                 << Reason::NotHttps << u"issuer"_s;
    QTest::newRow("http token") << QByteArray(
        R"({"name":"a","kind":"test","issuer":"https://a/","token_endpoint":"http://a/token"})")
                                << Reason::NotHttps << u"token_endpoint"_s;
    QTest::newRow("file url") << QByteArray(
        R"({"name":"a","kind":"test","issuer":"https://a/","jwks_uri":"file:///etc/passwd"})")
                              << Reason::NotHttps << u"jwks_uri"_s;
    QTest::newRow("number") << QByteArray(R"({"name":"a","kind":"test","issuer":"https://a/","ca_file":7})")
                            << Reason::WrongType << u"ca_file"_s;
    QTest::newRow("apis") << QByteArray(
        R"({"name":"a","kind":"test","issuer":"https://a/","apis":{"x":"http://a"}})")
                          << Reason::NotHttps << u"apis"_s;
}

void EnvironmentTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(EnvironmentError::Reason, reason);
    QFETCH(QString, member);
    const auto environment = Environment::fromJson(json, u"/"_s);
    QVERIFY(!environment.ok());
    QCOMPARE(environment.error().reason, reason);
    QCOMPARE(environment.error().member, member);
}

QTEST_APPLESS_MAIN(EnvironmentTest)
#include "tst_environment.moc"
