// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/KeyPair.h"
#include "crypto/Material.h"

#include "support/PrivateJwk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// Private keys as JSON Web Keys.
class JwkFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jwksOpen();
    void unfitJwksAreNamed_data();
    void unfitJwksAreNamed();
    void jwksForOtherUsesAreSaid_data();
    void jwksForOtherUsesAreSaid();
    void aJwkMayCarryItsCertificate();

private:
    [[nodiscard]] static Result<KeyFile, KeyFileError> open(const QByteArray &bytes)
    {
        return KeyFile::open(bytes, {}, IssuerRegistry());
    }
    [[nodiscard]] static QJsonObject privateJwk() { return test::privateJwk(test::key(), u"min-nøkkel"_s); }
};

void JwkFileTest::jwksOpen()
{
    const QJsonObject jwk = privateJwk();
    QCOMPARE(jwk.size(), 12);
    QJsonObject exponentOnly = jwk;
    for (const char *member : {"p", "q", "dp", "dq", "qi"})
        exponentOnly.remove(QLatin1String(member));
    QJsonObject halfOfThem = jwk;
    halfOfThem.remove(u"qi"_s);
    QJsonObject plainBase64 = jwk;
    plainBase64.insert(u"n"_s, jwk.value(u"n"_s).toString().replace(u'-', u'+').replace(u'_', u'/'));
    const QJsonObject set{{u"keys"_s, QJsonArray{jwk}}};
    QByteArrayList texts{QJsonDocument(QJsonArray{jwk}).toJson()};
    for (const QJsonObject &document : {jwk, exponentOnly, halfOfThem, plainBase64, set})
        texts << QJsonDocument(document).toJson();
    for (const QByteArray &text : std::as_const(texts)) {
        const auto file = open(text);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
        QCOMPARE(file->kind(), KeyFileKind::Jwk);
        const KeyEntry &entry = file->entries().first();
        QCOMPARE(entry.kid, u"min-nøkkel"_s);
        QVERIFY(entry.key->sameKeyAs(test::key()));
        QVERIFY(entry.isUsable({}));
    }
}

void JwkFileTest::unfitJwksAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("what");
    QJsonObject mixed = privateJwk();
    mixed.insert(u"d"_s, u"AQAB"_s);
    QJsonObject numbers = privateJwk();
    numbers.insert(u"n"_s, 17);
    const auto text = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
    QTest::newRow("public") << publicJwks(test::key(), u"k"_s) << Cause::KeystoreNoPrivateKey
                            << u"public_jwk"_s;
    QTest::newRow("numbers of another key") << text(mixed) << Cause::KeystoreDamaged << u"private_key"_s;
    QTest::newRow("not texts") << text(numbers) << Cause::KeystoreDamaged << u"private_key"_s;
    QTest::newRow("EC") << QByteArray("{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"AA\"}")
                        << Cause::CertificateWeakKey << u"EC"_s;
    QTest::newRow("symmetric") << QByteArray("{\"kty\":\"oct\",\"k\":\"AA\"}") << Cause::KeystoreNotPkcs12
                               << u"symmetric_jwk"_s;
    for (const char *member : {"n", "p", "q", "dp", "dq", "qi"}) {
        QJsonObject wrong = privateJwk();
        wrong.insert(QLatin1String(member), wrong.value(qstrcmp(member, "dp") == 0 ? u"dq"_s : u"dp"_s));
        QTest::newRow(member) << text(wrong) << Cause::KeystoreDamaged << u"private_key"_s;
    }
    QTest::newRow("more than is looked at") << "{\"keys\":["
            + QByteArray("{\"kty\":\"RSA\",\"n\":\"" + QByteArray(2000, 'A') + "\",\"d\":\""
                + QByteArray(2000, 'A') + "\"},")
                  .repeated(10)
            + "{}]}" << Cause::KeystoreDamaged
                                            << u"too_many"_s;
    QTest::newRow("no keys") << QByteArray("{\"keys\":[]}") << Cause::KeystoreNotPkcs12 << u"json"_s;
    QTest::newRow("cut") << text(privateJwk()).chopped(40) << Cause::KeystoreDamaged << u"truncated"_s;
}

void JwkFileTest::unfitJwksAreNamed()
{
    QFETCH(QByteArray, json);
    const auto refused = open(json);
    QVERIFY(!refused.ok());
    QTEST(refused.error().cause, "cause");
    QTEST(refused.error().what, "what");
}

void JwkFileTest::jwksForOtherUsesAreSaid_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("usable");
    QTest::newRow("sig") << u"use"_s << QJsonValue(u"sig"_s) << QString() << true;
    QTest::newRow("enc") << u"use"_s << QJsonValue(u"enc"_s) << u"jwk_other_use"_s << false;
    QTest::newRow("sign") << u"key_ops"_s << QJsonValue(QJsonArray{u"sign"_s}) << QString() << true;
    QTest::newRow("decrypt") << u"key_ops"_s << QJsonValue(QJsonArray{u"decrypt"_s}) << u"jwk_other_use"_s
                             << false;
    QTest::newRow("RS512") << u"alg"_s << QJsonValue(u"RS512"_s) << QString() << true;
    QTest::newRow("PS256") << u"alg"_s << QJsonValue(u"PS256"_s) << u"jwk_other_use"_s << true;
    QTest::newRow("RSA-OAEP") << u"alg"_s << QJsonValue(u"RSA-OAEP"_s) << u"jwk_other_use"_s << false;
    QTest::newRow("kid") << u"kid"_s << QJsonValue(u"min nøkkel"_s) << u"kid_unusual"_s << true;
}

void JwkFileTest::jwksForOtherUsesAreSaid()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, detail);
    QJsonObject jwk = test::privateJwk(test::key(), u"key-1"_s);
    jwk.remove(u"alg"_s);
    jwk.remove(u"use"_s);
    jwk.insert(member, value);
    const auto file = open(QJsonDocument(jwk).toJson());
    QVERIFY(file.ok());
    const KeyEntry &entry = file->entries().first();
    QTEST(entry.isUsable({}), "usable");
    QCOMPARE(entry.findings({}).isEmpty() ? QString() : entry.findings({}).first().detail, detail);
}

void JwkFileTest::aJwkMayCarryItsCertificate()
{
    QJsonObject jwk = privateJwk();
    const BusinessCertificate leaf =
        test::leaf(test::leafRequest(), test::key(), test::lookAlikeCa(test::lookAlikeRoot()));
    jwk.insert(u"x5c"_s, QJsonArray{QString::fromLatin1(leaf.der().toBase64())});
    const auto file = open(QJsonDocument(jwk).toJson());
    QVERIFY(file.ok());
    QCOMPARE(file->entries().size(), 1);
    QCOMPARE(*file->entries().first().certificate, leaf);
}

QTEST_GUILESS_MAIN(JwkFileTest)
#include "tst_jwk_file.moc"
