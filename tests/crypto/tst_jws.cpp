// SPDX-License-Identifier: MIT
#include "crypto/BusinessCertificate.h"
#include "crypto/JwsSigner.h"
#include "crypto/JwsVerifier.h"
#include "crypto/KeyPair.h"
#include "crypto/Material.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

class JwsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedVerifies_data();
    void whatIsSignedVerifies();
    void theAlgorithmIsSetHere();
    void anyChangedCharacterIsSeen();
    void onlyTheThreeAlgorithmsAreTaken_data();
    void onlyTheThreeAlgorithmsAreTaken();
    void keysAreFoundByKid();
    void unfitDocumentsAreNoKeySet_data();
    void unfitDocumentsAreNoKeySet();
    void unfitKeysAreLeftOut();
    void whatIsNotAJwsIsSaidToBeNone_data();
    void whatIsNotAJwsIsSaidToBeNone();
    void criticalHeadersAreRefused();
    void aKeyThatIsNotRsaSignsNothing();
};

namespace {

QByteArray signedWith(
    const SigningKey &key, const QJsonObject &header, JwsAlgorithm algorithm = JwsAlgorithm::RS256)
{
    const auto jws = signJws(header, {{u"iss"_s, u"client"_s}, {u"navn"_s, u"Blåbær"_s}}, key, algorithm);
    return jws ? jws->copyToByteArray() : QByteArray();
}

QByteArray part(const QJsonObject &object)
{
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PublicKeySet setOf(const SigningKey &key, const QString &kid)
{
    const auto set = PublicKeySet::fromJwks(publicJwks(key, kid));
    return set ? *set : PublicKeySet();
}

} // namespace

void JwsTest::whatIsSignedVerifies_data()
{
    QTest::addColumn<JwsAlgorithm>("algorithm");
    QTest::newRow("RS256") << JwsAlgorithm::RS256;
    QTest::newRow("RS384") << JwsAlgorithm::RS384;
    QTest::newRow("RS512") << JwsAlgorithm::RS512;
}

void JwsTest::whatIsSignedVerifies()
{
    QFETCH(JwsAlgorithm, algorithm);
    const QByteArray jws = signedWith(test::key(), {{u"kid"_s, u"a"_s}}, algorithm);
    const auto parts = verifyJws(jws, setOf(test::key(), u"a"_s));
    QVERIFY(parts.ok());
    QCOMPARE(parts->header.value(u"alg"_s).toString(), toId(algorithm));
    QCOMPARE(parts->payload.value(u"navn"_s).toString(), u"Blåbær"_s);
    QVERIFY(verifyJws(jws, PublicKeySet::fromKey(test::key(), u"a"_s)).ok());
    QCOMPARE(verifyJws(jws, setOf(test::key(1), u"a"_s)).error(), JwsError::SignatureInvalid);
}

void JwsTest::theAlgorithmIsSetHere()
{
    const QByteArray jws = signedWith(test::key(), {{u"alg"_s, u"none"_s}}, JwsAlgorithm::RS384);
    QCOMPARE(decodeJws(jws)->header.value(u"alg"_s).toString(), u"RS384"_s);
}

void JwsTest::anyChangedCharacterIsSeen()
{
    const PublicKeySet keys = setOf(test::key(), {});
    const QByteArray jws = signedWith(test::key(), {});
    QVERIFY(verifyJws(jws, keys).ok());
    for (qsizetype at = 0; at < jws.size() - 1; at += 7) {
        QByteArray changed = jws;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
        QVERIFY2(!verifyJws(changed, keys).ok(), qPrintable(QString::number(at)));
    }
}

void JwsTest::onlyTheThreeAlgorithmsAreTaken_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *name : {"none", "None", "HS256", "ES256", "PS256", "rs256", ""})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void JwsTest::onlyTheThreeAlgorithmsAreTaken()
{
    QFETCH(QString, algorithm);
    const QByteArray data = part({{u"alg"_s, algorithm}}) + '.' + part({{u"iss"_s, u"x"_s}});
    const auto signature = test::key().sign(data, JwsAlgorithm::RS256);
    QVERIFY(signature.ok());
    const auto refused = verifyJws(data + '.' + toBase64Url(*signature), PublicKeySet::fromKey(test::key()));
    QCOMPARE(refused.error(), JwsError::AlgorithmNotAllowed);
    QCOMPARE(
        verifyJws(data + '.', PublicKeySet::fromKey(test::key())).error(), JwsError::AlgorithmNotAllowed);
}

void JwsTest::keysAreFoundByKid()
{
    QJsonArray keys{test::key(0).publicJwk(u"old"_s), test::key(1).publicJwk(u"new"_s)};
    const auto set = PublicKeySet::fromJwks(QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson());
    QVERIFY(set.ok());
    QCOMPARE(set->keyIds(), (QStringList{u"old"_s, u"new"_s}));
    QVERIFY(verifyJws(signedWith(test::key(1), {{u"kid"_s, u"new"_s}}), *set).ok());
    QVERIFY(verifyJws(signedWith(test::key(1), {}), *set).ok());
    QCOMPARE(verifyJws(signedWith(test::key(1), {{u"kid"_s, u"old"_s}}), *set).error(),
        JwsError::SignatureInvalid);
    QCOMPARE(
        verifyJws(signedWith(test::key(1), {{u"kid"_s, u"other"_s}}), *set).error(), JwsError::UnknownKey);
    QCOMPARE(verifyJws(signedWith(test::key(1), {}), PublicKeySet()).error(), JwsError::UnknownKey);
}

void JwsTest::unfitDocumentsAreNoKeySet_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no keys") << QByteArray("{\"error\": \"x\"}");
    QTest::newRow("keys is a text") << QByteArray("{\"keys\": \"x\"}");
}

void JwsTest::unfitDocumentsAreNoKeySet()
{
    QFETCH(QByteArray, json);
    const auto set = PublicKeySet::fromJwks(json);
    QVERIFY(!set.ok());
    QVERIFY(!set.error().isEmpty());
}

void JwsTest::unfitKeysAreLeftOut()
{
    QJsonObject encryption = test::key().publicJwk(u"enc"_s);
    encryption.insert(u"use"_s, u"enc"_s);
    QJsonObject broken = test::key().publicJwk(u"broken"_s);
    broken.insert(u"n"_s, u"not base64!"_s);
    const QJsonObject ec{{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"kid"_s, u"ec"_s}};
    const auto weak = generateRsaKey(1024);
    QVERIFY(weak.ok());
    const QJsonArray keys{encryption, broken, ec, 17, weak->publicJwk(u"weak"_s)};
    const auto set = PublicKeySet::fromJwks(QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson());
    QVERIFY(set.ok());
    QVERIFY2(set->isEmpty(), qPrintable(set->keyIds().join(u' ')));
}

void JwsTest::whatIsNotAJwsIsSaidToBeNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two parts") << QByteArray("e30.e30");
    QTest::newRow("four parts") << QByteArray("e30.e30.e30.e30");
    QTest::newRow("five parts, encrypted") << QByteArray("e30.e30.e30.e30.e30");
    QTest::newRow("not base64") << QByteArray("e30.%%%.AAAA");
    QTest::newRow("not JSON") << QByteArray("AAAA.e30.AAAA");
    QTest::newRow("too long") << QByteArray("e30.e30." + QByteArray(70'000, 'A'));
}

void JwsTest::whatIsNotAJwsIsSaidToBeNone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(decodeJws(text).error(), JwsError::NotAJws);
    QCOMPARE(verifyJws(text, PublicKeySet::fromKey(test::key())).error(), JwsError::NotAJws);
}

void JwsTest::criticalHeadersAreRefused()
{
    const QByteArray jws = signedWith(test::key(), {{u"crit"_s, QJsonArray{u"exp"_s}}});
    QCOMPARE(verifyJws(jws, PublicKeySet::fromKey(test::key())).error(), JwsError::CriticalHeaderUnknown);
}

void JwsTest::aKeyThatIsNotRsaSignsNothing()
{
    const auto key = generateEcKey();
    QVERIFY(key.ok());
    QCOMPARE(key->kind(), u"EC"_s);
    QVERIFY(!key->canSignJws());
    QVERIFY(!key->sign("x", JwsAlgorithm::RS256).ok());
    QVERIFY(key->publicJwk(u"x"_s).isEmpty());
    QVERIFY(!signJws({}, {}, *key).ok());
}

QTEST_GUILESS_MAIN(JwsTest)
#include "tst_jws.moc"
