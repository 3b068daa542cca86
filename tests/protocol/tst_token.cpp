// SPDX-License-Identifier: MIT
#include "protocol/AccessToken.h"
#include "protocol/TokenAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(da::TokenAnswerError)
Q_DECLARE_METATYPE(da::Cause)

class TokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswer();
    void refusesOtherAnswers_data();
    void refusesOtherAnswers();
    void aFittingTokenHasNoFault();
    void everyFaultIsFound_data();
    void everyFaultIsFound();
    void aPlainTokenNeedsNoSupplier();
    void theEnvironmentsDoNotMix();
    void masksPersonalNumbers();

private:
    static QJsonObject claims();
    static TokenExpectation expectation();
    static QJsonObject party(const QString &number);
};

QJsonObject TokenTest::party(const QString &number)
{
    return {{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, u"0192:"_s + number}};
}

QJsonObject TokenTest::claims()
{
    return {{u"iss"_s, u"https://test.maskinporten.no/"_s}, {u"client_amr"_s, u"virksomhetssertifikat"_s},
        {u"scope"_s, u"difitest:test2"_s}, {u"consumer"_s, party(u"910753614"_s)},
        {u"supplier"_s, party(u"991825827"_s)}, {u"delegation_source"_s, u"https://tt02.altinn.no/"_s},
        {u"iat"_s, 1584693440}, {u"exp"_s, 1584694440}};
}

TokenExpectation TokenTest::expectation()
{
    TokenExpectation e;
    e.issuer = u"https://test.maskinporten.no/"_s;
    e.scopes = QStringList{u"difitest:test2"_s};
    e.consumer = u"910753614"_s;
    e.supplier = u"991825827"_s;
    e.delegationSource = u"https://tt02.altinn.no/"_s;
    e.kind = EnvironmentKind::Test;
    e.now = QDateTime::fromSecsSinceEpoch(1584693450, Qt::UTC);
    return e;
}

void TokenTest::readsAnAnswer()
{
    QByteArray body = R"({"access_token":"a.b.c","token_type":"Bearer","expires_in":119,"scope":"x:y"})";
    const auto answer = TokenAnswer::parse(body);
    QVERIFY(answer.ok());
    QCOMPARE(answer->accessToken.copyToByteArray(), QByteArray("a.b.c"));
    QCOMPARE(answer->expiresIn, 119);
    QVERIFY2(!body.contains("a.b.c"), "the body is wiped once the token was taken out of it");
}

void TokenTest::refusesOtherAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TokenAnswerError>("error");
    QTest::newRow("empty") << QByteArray() << TokenAnswerError::NotJson;
    QTest::newRow("html") << QByteArray("<html>Logg inn</html>") << TokenAnswerError::NotJson;
    QTest::newRow("list") << QByteArray("[]") << TokenAnswerError::NotJson;
    QTest::newRow("error with 200") << QByteArray(R"({"error":"invalid_grant"})")
                                    << TokenAnswerError::NoAccessToken;
    QTest::newRow("number") << QByteArray(R"({"access_token":5})") << TokenAnswerError::NoAccessToken;
    QTest::newRow("other type") << QByteArray(R"({"access_token":"a","token_type":"mac"})")
                                << TokenAnswerError::WrongTokenType;
}

void TokenTest::refusesOtherAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(TokenAnswerError, error);
    const auto answer = TokenAnswer::parse(body);
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error(), error);
}

void TokenTest::aFittingTokenHasNoFault()
{
    QVERIFY(faultsOf(claims(), expectation()).isEmpty());
    TokenExpectation unknownSupplier = expectation();
    unknownSupplier.supplier.clear();
    QVERIFY(faultsOf(claims(), unknownSupplier).isEmpty());
    QJsonObject more = claims();
    more.insert(u"scope"_s, u"other:one difitest:test2"_s);
    QVERIFY(faultsOf(more, expectation()).isEmpty());
}

void TokenTest::everyFaultIsFound_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Cause>("cause");
    const QJsonValue missing(QJsonValue::Undefined);
    QTest::newRow("issuer") << u"iss"_s << QJsonValue(u"https://maskinporten.no/"_s)
                            << Cause::TokenIssuerMismatch;
    QTest::newRow("issuer slash") << u"iss"_s << QJsonValue(u"https://test.maskinporten.no"_s)
                                  << Cause::TokenIssuerMismatch;
    QTest::newRow("no issuer") << u"iss"_s << missing << Cause::TokenIssuerMismatch;
    QTest::newRow("expired") << u"exp"_s << QJsonValue(1584693400) << Cause::TokenExpired;
    QTest::newRow("no exp") << u"exp"_s << missing << Cause::TokenExpired;
    QTest::newRow("exp as text") << u"exp"_s << QJsonValue(u"1984694440"_s) << Cause::TokenExpired;
    QTest::newRow("scope") << u"scope"_s << QJsonValue(u"difitest:test3"_s) << Cause::TokenScopeMismatch;
    QTest::newRow("scope begins alike")
        << u"scope"_s << QJsonValue(u"difitest:test22"_s) << Cause::TokenScopeMismatch;
    QTest::newRow("no scope") << u"scope"_s << missing << Cause::TokenScopeMismatch;
    QTest::newRow("other consumer") << u"consumer"_s << QJsonValue(party(u"974760673"_s))
                                    << Cause::TokenConsumerMismatch;
    QTest::newRow("no consumer") << u"consumer"_s << missing << Cause::TokenConsumerMismatch;
    QTest::newRow("consumer without 0192")
        << u"consumer"_s << QJsonValue(QJsonObject{{u"ID"_s, u"910753614"_s}})
        << Cause::TokenConsumerMismatch;
    QTest::newRow("consumer is supplier")
        << u"consumer"_s << QJsonValue(party(u"991825827"_s)) << Cause::ConsumerOrgMissing;
    QTest::newRow("no supplier") << u"supplier"_s << missing << Cause::ConsumerOrgMissing;
    QTest::newRow("supplier is consumer")
        << u"supplier"_s << QJsonValue(party(u"910753614"_s)) << Cause::ConsumerOrgMissing;
    QTest::newRow("other supplier") << u"supplier"_s << QJsonValue(party(u"974760673"_s))
                                    << Cause::TokenConsumerMismatch;
    QTest::newRow("source of production")
        << u"delegation_source"_s << QJsonValue(u"https://www.altinn.no/"_s) << Cause::TokenIssuerMismatch;
    QTest::newRow("no source") << u"delegation_source"_s << missing << Cause::TokenIssuerMismatch;
}

void TokenTest::everyFaultIsFound()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(Cause, cause);
    QJsonObject changed = claims();
    changed.remove(claim);
    if (!value.isUndefined())
        changed.insert(claim, value);
    const QList<TokenFault> faults = faultsOf(changed, expectation());
    QVERIFY(!faults.isEmpty());
    QCOMPARE(faults.first().cause, cause);
}

void TokenTest::aPlainTokenNeedsNoSupplier()
{
    QJsonObject plain = claims();
    plain.remove(u"supplier"_s);
    plain.remove(u"delegation_source"_s);
    TokenExpectation e = expectation();
    e.consumer.reset();
    QVERIFY(faultsOf(plain, e).isEmpty());
}

void TokenTest::theEnvironmentsDoNotMix()
{
    TokenExpectation e = expectation();
    e.delegationSource.clear(); // an environment file that does not say
    QVERIFY(faultsOf(claims(), e).isEmpty());
    QJsonObject production = claims();
    production.insert(u"delegation_source"_s, u"https://www.altinn.no"_s);
    QCOMPARE(faultsOf(production, e).value(0).claim, u"delegation_source"_s);
}

void TokenTest::masksPersonalNumbers()
{
    const QJsonObject shown =
        presentable({{u"pid"_s, u"01017012345"_s}, {u"n"_s, QJsonArray{u"fnr 01017012345."_s}},
            {u"consumer"_s, party(u"910753614"_s)}, {u"exp"_s, 1584694440}});
    const QString text = QString::fromUtf8(QJsonDocument(shown).toJson());
    QVERIFY(!text.contains(u"01017012345"_s));
    QVERIFY(text.contains(u"910753614"_s));
    QCOMPARE(shown.value(u"exp"_s).toInteger(), 1584694440);
}

QTEST_APPLESS_MAIN(TokenTest)
#include "tst_token.moc"
