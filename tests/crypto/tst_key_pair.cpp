// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/KeyPair.h"
#include "crypto/Material.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// The helper for clients with own keys.
class KeyPairTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysHaveTheSizeAskedFor_data();
    void keysHaveTheSizeAskedFor();
    void sizesOutOfRangeAreRefused();
    void theFileIsEncryptedAndOpensAgain();
    void noFileWithoutAPassword();
    void theSetHoldsOnlyThePublicKey();
    void kidsAreFitForRegistration_data();
    void kidsAreFitForRegistration();
};

void KeyPairTest::keysHaveTheSizeAskedFor_data()
{
    QTest::addColumn<int>("bits");
    QTest::newRow("2048") << 2048;
    QTest::newRow("3072") << 3072;
}

void KeyPairTest::keysHaveTheSizeAskedFor()
{
    QFETCH(int, bits);
    const auto key = generateRsaKey(bits);
    QVERIFY(key.ok());
    QCOMPARE(key->bits(), bits);
    QCOMPARE(key->kind(), u"RSA"_s);
    QVERIFY(key->canSignJws());
    QCOMPARE(key->publicKeyId().size(), 64);
    QVERIFY(!key->sameKeyAs(test::key()));
}

void KeyPairTest::sizesOutOfRangeAreRefused()
{
    QVERIFY(!generateRsaKey(512).ok());
    QVERIFY(!generateRsaKey(1'000'000).ok());
    QVERIFY(!generateRsaKey(-1).ok());
}

void KeyPairTest::theFileIsEncryptedAndOpensAgain()
{
    const QByteArray pem = *encryptedPkcs8Pem(test::key(),
        test::secret("bl\xC3\xA5"
                     "b\xC3\xA6r"));
    QVERIFY(pem.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    const auto file = KeyFile::open(pem,
        test::secret("bl\xC3\xA5"
                     "b\xC3\xA6r"),
        IssuerRegistry());
    QVERIFY(file.ok());
    QVERIFY(file->entries().first().key->sameKeyAs(test::key()));
    QVERIFY(!KeyFile::open(pem, test::secret("blabar"), IssuerRegistry()).ok());
    const QByteArray said =
        test::openssl({u"pkey"_s, u"-noout"_s, u"-text_pub"_s, u"-passin"_s, u"pass:blåbær"_s}, pem);
    QVERIFY(said.contains("2048 bit"));
}

void KeyPairTest::noFileWithoutAPassword()
{
    const auto refused = encryptedPkcs8Pem(test::key(), {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().reason, u"empty password"_s);
}

void KeyPairTest::theSetHoldsOnlyThePublicKey()
{
    const QJsonObject set = QJsonDocument::fromJson(publicJwks(test::key(), u"kid-1"_s)).object();
    QCOMPARE(set.value(u"keys"_s).toArray().size(), 1);
    const QJsonObject jwk = set.value(u"keys"_s).toArray().first().toObject();
    QCOMPARE(jwk.keys(), (QStringList{u"alg"_s, u"e"_s, u"kid"_s, u"kty"_s, u"n"_s, u"use"_s}));
    QCOMPARE(jwk.value(u"e"_s).toString(), u"AQAB"_s);
    QCOMPARE(jwk.value(u"kid"_s).toString(), u"kid-1"_s);
    QCOMPARE(jwk.value(u"use"_s).toString(), u"sig"_s);
    QVERIFY(!jwk.value(u"n"_s).toString().contains(u'='));
}

void KeyPairTest::kidsAreFitForRegistration_data()
{
    QTest::addColumn<QString>("kid");
    QTest::addColumn<bool>("valid");
    QTest::newRow("made") << newKeyId() << true;
    QTest::newRow("all kinds") << u"Min.nokkel_2026-1"_s << true;
    QTest::newRow("space") << u"min nokkel"_s << false;
    QTest::newRow("letters") << u"nøkkel"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("line end") << u"kid\n"_s << false;
}

void KeyPairTest::kidsAreFitForRegistration()
{
    QFETCH(QString, kid);
    QTEST(isValidKeyId(kid), "valid");
    QVERIFY(newKeyId() != newKeyId());
}

QTEST_GUILESS_MAIN(KeyPairTest)
#include "tst_key_pair.moc"
