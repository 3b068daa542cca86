// SPDX-License-Identifier: MIT
#include "protocol/JwtGrant.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

using namespace da;
using namespace Qt::StringLiterals;

class JwtGrantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatMaskinportenAsksFor();
    void namesTheKeyInExactlyOneWay();
    void leavesOutWhatIsNotAskedFor();
    void isNeverTheSameTwice();
    void formIsProperlyEncoded();

private:
    static GrantRequest request();
};

GrantRequest JwtGrantTest::request()
{
    GrantRequest r;
    r.clientId = u"client-1"_s;
    r.scopes = QStringList{u"brreg:reelle/offentlig"_s};
    r.consumerOrg = u"312701103"_s;
    r.audience = u"https://test.maskinporten.no/"_s;
    r.issuedAt = QDateTime::fromString(u"2026-01-31T12:00:00Z"_s, Qt::ISODate);
    return r;
}

void JwtGrantTest::carriesWhatMaskinportenAsksFor()
{
    const JwtGrant grant(request(), {{}, {"leaf", "intermediate"}});
    const QJsonObject claims = grant.claims();
    QCOMPARE(claims.value(u"aud"_s).toString(), u"https://test.maskinporten.no/"_s);
    QCOMPARE(claims.value(u"iss"_s).toString(), u"client-1"_s);
    QCOMPARE(claims.value(u"scope"_s).toString(), u"brreg:reelle/offentlig"_s);
    QCOMPARE(claims.value(u"consumer_org"_s).toString(), u"312701103"_s);
    QCOMPARE(claims.value(u"iat"_s).toInteger(), 1769860800);
    const qint64 lifetime = claims.value(u"exp"_s).toInteger() - claims.value(u"iat"_s).toInteger();
    QVERIFY(lifetime > 0 && lifetime <= 120);
    QVERIFY(!QUuid(claims.value(u"jti"_s).toString()).isNull());
}

void JwtGrantTest::namesTheKeyInExactlyOneWay()
{
    const QJsonObject byCertificate = JwtGrant(request(), {{}, {"leaf", "intermediate"}}).header();
    QCOMPARE(byCertificate.value(u"alg"_s).toString(), u"RS256"_s);
    QVERIFY(!byCertificate.contains(u"kid"_s));
    const QJsonArray chain = byCertificate.value(u"x5c"_s).toArray();
    QCOMPARE(chain.size(), 2);
    QCOMPARE(QByteArray::fromBase64(chain.at(0).toString().toLatin1()), QByteArray("leaf"));

    const QJsonObject byKid = JwtGrant(request(), {u"key-1"_s, {"leaf"}}).header();
    QCOMPARE(byKid.value(u"kid"_s).toString(), u"key-1"_s);
    QVERIFY(!byKid.contains(u"x5c"_s));
}

void JwtGrantTest::leavesOutWhatIsNotAskedFor()
{
    GrantRequest plain = request();
    plain.consumerOrg.reset();
    const QJsonObject claims = JwtGrant(plain, {u"k"_s, {}}).claims();
    for (const QString &claim : {u"consumer_org"_s, u"resource"_s, u"authorization_details"_s})
        QVERIFY2(!claims.contains(claim), qPrintable(claim));

    plain.resource = u"https://api.example"_s;
    plain.scopes << u"brreg:reelle/media"_s;
    const QJsonObject more = JwtGrant(plain, {u"k"_s, {}}).claims();
    QCOMPARE(more.value(u"resource"_s).toString(), u"https://api.example"_s);
    QCOMPARE(more.value(u"scope"_s).toString(), u"brreg:reelle/offentlig brreg:reelle/media"_s);
}

void JwtGrantTest::isNeverTheSameTwice()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(JwtGrant(request(), {u"k"_s, {}}).claims().value(u"jti"_s).toString());
    QCOMPARE(seen.size(), 100);
}

void JwtGrantTest::formIsProperlyEncoded()
{
    const SecretBytes assertion = SecretBytes::fromUtf8(u"a.b+c/d=&e"_s);
    const QByteArray form = grantForm(assertion);
    QCOMPARE(form,
        QByteArray(
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=a.b%2Bc%2Fd%3D%26e"));
}

QTEST_APPLESS_MAIN(JwtGrantTest)
#include "tst_jwt_grant.moc"
