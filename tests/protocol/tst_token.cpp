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
    void aPlainTokenIsTheOwnersOwn();
    void strangeTimesAreNoSuccess_data();
    void strangeTimesAreNoSuccess();
    void theAudienceThatWasAskedFor();
    void anotherAuthorityIsAnotherNumber();
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

void TokenTest::aPlainTokenIsTheOwnersOwn()
{
    QJsonObject plain = claims();
    plain.remove(u"supplier"_s);
    plain.remove(u"delegation_source"_s);
    TokenExpectation e = expectation();
    e.consumer.reset();
    QCOMPARE(faultsOf(plain, e).value(0).cause, Cause::TokenConsumerMismatch); // another's
    plain.insert(u"consumer"_s, party(u"991825827"_s));
    QVERIFY(faultsOf(plain, e).isEmpty());
    e.supplier.clear(); // signed with a registered key: the owner is not known
    QVERIFY(faultsOf(plain, e).isEmpty());
    plain.remove(u"consumer"_s);
    QCOMPARE(faultsOf(plain, e).value(0).claim, u"consumer"_s);
    QCOMPARE(faultsOf(claims(), e).value(0).claim, u"supplier"_s); // a delegated one, unasked
}

void TokenTest::strangeTimesAreNoSuccess_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Cause>("cause");
    const qint64 now = 1584693450;
    QTest::newRow("not before, later") << u"nbf"_s << QJsonValue(now + 3600) << Cause::ResponseNotUnderstood;
    QTest::newRow("issued later") << u"iat"_s << QJsonValue(now + 3600) << Cause::ResponseNotUnderstood;
    QTest::newRow("lives ten years") << u"exp"_s << QJsonValue(now + 315360000)
                                     << Cause::ResponseNotUnderstood;
    QTest::newRow("milliseconds") << u"exp"_s << QJsonValue((now + 120) * 1000)
                                  << Cause::ResponseNotUnderstood;
    QTest::newRow("no time") << u"exp"_s << QJsonValue(u"soon"_s) << Cause::TokenExpired;
    QTest::newRow("none") << u"exp"_s << QJsonValue() << Cause::TokenExpired;
    QTest::newRow("now") << u"exp"_s << QJsonValue(now) << Cause::TokenExpired;
}

void TokenTest::strangeTimesAreNoSuccess()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(Cause, cause);
    QJsonObject strange = claims();
    strange.insert(claim, value);
    const QList<TokenFault> faults = faultsOf(strange, expectation());
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().cause, cause);
    QCOMPARE(faults.first().claim, claim);
    QJsonObject fractional = claims();
    fractional.insert(u"exp"_s, 1584694440.5);
    QVERIFY(faultsOf(fractional, expectation()).isEmpty());
}

void TokenTest::theAudienceThatWasAskedFor()
{
    TokenExpectation e = expectation();
    e.resource = u"https://api.example.no/"_s;
    QCOMPARE(faultsOf(claims(), e).value(0).claim, u"aud"_s);
    QJsonObject token = claims();
    token.insert(u"aud"_s, QJsonArray{u"https://other.example.no/"_s, e.resource});
    QVERIFY(faultsOf(token, e).isEmpty());
    token.insert(u"aud"_s, u"unspecified"_s);
    QCOMPARE(faultsOf(token, e).value(0).cause, Cause::TokenScopeMismatch);
}

void TokenTest::anotherAuthorityIsAnotherNumber()
{
    QJsonObject token = claims();
    token.insert(u"consumer"_s, QJsonObject{{u"authority"_s, u"evil"_s}, {u"ID"_s, u"0192:910753614"_s}});
    QVERIFY(!faultsOf(token, expectation()).isEmpty());
}

void TokenTest::theEnvironmentsDoNotMix()
{
    TokenExpectation e = expectation();
    e.delegationSource.clear(); // an environment file that does not say
    QVERIFY(faultsOf(claims(), e).isEmpty());
    QJsonObject production = claims();
    production.insert(u"delegation_source"_s, u"https://www.altinn.no"_s);
    QCOMPARE(faultsOf(production, e).value(0).claim, u"delegation_source"_s);
    for (const QString &source :
        {u"https://WWW.altinn.no/"_s, u"http://tt02.altinn.no/"_s, u"https://evil.no/"_s}) {
        production.insert(u"delegation_source"_s, source);
        QCOMPARE(faultsOf(production, e).value(0).cause, Cause::TokenIssuerMismatch);
    }
    production.insert(
        u"delegation_source"_s, u"https://TT02.altinn.no"_s); // the same address, spelt otherwise
    QVERIFY(faultsOf(production, e).isEmpty());
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
