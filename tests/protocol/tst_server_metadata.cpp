// SPDX-License-Identifier: MIT
#include "protocol/ServerMetadata.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::MetadataError)

class ServerMetadataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheRealDocument();
    void refuses_data();
    void refuses();
};

void ServerMetadataTest::readsTheRealDocument()
{
    const QByteArray json =
        R"({"authorization_details_types_supported":["urn:altinn:systemuser","urn:altinn:consent"],
        "grant_types_supported":["urn:ietf:params:oauth:grant-type:jwt-bearer"],"issuer":"https://test.maskinporten.no/",
        "jwks_uri":"https://test.maskinporten.no/jwk","token_endpoint":"https://test.maskinporten.no/token",
        "token_endpoint_auth_methods_supported":["private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported":["RS256","RS384","RS512"]})";
    const auto metadata = ServerMetadata::parse(json, u"https://test.maskinporten.no/"_s);
    QVERIFY(metadata.ok());
    QCOMPARE(metadata->tokenEndpoint.toString(), u"https://test.maskinporten.no/token"_s);
    QCOMPARE(metadata->jwksUri.toString(), u"https://test.maskinporten.no/jwk"_s);
    QCOMPARE(metadata->signingAlgorithms.size(), 3);
}

void ServerMetadataTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<MetadataError>("error");
    using Error = MetadataError;
    QTest::newRow("empty") << QByteArray() << Error::NotJson;
    QTest::newRow("html") << QByteArray("<html>") << Error::NotJson;
    QTest::newRow("cut off") << QByteArray(R"({"issuer":"https://i/","token_end)") << Error::NotJson;
    QTest::newRow("no issuer") << QByteArray(R"({"token_endpoint":"https://i/token"})")
                               << Error::IssuerMissing;
    QTest::newRow("wrong type") << QByteArray(R"({"issuer":7})") << Error::IssuerMissing;
    QTest::newRow("other issuer") << QByteArray(
        R"({"issuer":"https://j/","token_endpoint":"https://j/token"})")
                                  << Error::IssuerMismatch;
    QTest::newRow("slash missing") << QByteArray(
        R"({"issuer":"https://i","token_endpoint":"https://i/token"})")
                                   << Error::IssuerMismatch;
    QTest::newRow("no endpoint") << QByteArray(R"({"issuer":"https://i/"})") << Error::TokenEndpointMissing;
    QTest::newRow("http endpoint") << QByteArray(
        R"({"issuer":"https://i/","token_endpoint":"http://i/token"})")
                                   << Error::NotHttps;
    QTest::newRow("http keys") << QByteArray(
        R"({"issuer":"https://i/","token_endpoint":"https://i/token","jwks_uri":"http://i/jwk"})")
                               << Error::NotHttps;
}

void ServerMetadataTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(MetadataError, error);
    const auto metadata = ServerMetadata::parse(json, u"https://i/"_s);
    QVERIFY(!metadata.ok());
    QCOMPARE(metadata.error(), error);
}

QTEST_APPLESS_MAIN(ServerMetadataTest)
#include "tst_server_metadata.moc"
