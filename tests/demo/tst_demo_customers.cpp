// SPDX-License-Identifier: MIT
#include "DemoSession.h"

#include "crypto/JwsVerifier.h"
#include "domain/OrganisationNumber.h"
#include "network/TransportCause.h"
#include "protocol/AccessToken.h"
#include "protocol/OrganisationRecord.h"
#include "protocol/TokenAnswer.h"

#include <QSet>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// Every demo customer, asked for over TLS: what comes is what its situation says.
class TestDemoCustomers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void numbersAreSyntheticAndValid();
    void situationsAreNamedOnce();
    void tokens_data();
    void tokens();
    void refusals_data();
    void refusals();
    void brokenAnswers_data();
    void brokenAnswers();
    void outageIsForPlainRequestsToo();
    void onlyDelegatedRequestsFailWhenAltinnIsDown();
    void everyCustomerIsCovered();
    void registerKnowsThem_data();
    void registerKnowsThem();

private:
    DemoCustomer named(const QString &situation);
    HttpAnswer askFor(const DemoCustomer &customer, int timeoutMs = 10000)
    {
        return m_session.ask(m_session.grant(customer.scope, customer.number), timeoutMs);
    }
    DemoSession m_session;
    QSet<QString> m_covered;
};

DemoCustomer TestDemoCustomers::named(const QString &situation)
{
    m_covered.insert(situation);
    for (const DemoCustomer &customer : demoCustomers()) {
        if (customer.situation == situation)
            return customer;
    }
    return {};
}

void TestDemoCustomers::initTestCase()
{
    QVERIFY(m_session.isReady());
}

void TestDemoCustomers::numbersAreSyntheticAndValid()
{
    QSet<QString> numbers{demoOtherNumber()};
    for (const DemoCustomer &customer : demoCustomers()) {
        const auto number = OrganisationNumber::parse(customer.number);
        QVERIFY2(number, qPrintable(customer.number));
        QVERIFY(number->isSynthetic());
        QVERIFY2(!numbers.contains(customer.number), qPrintable(customer.number));
        numbers.insert(customer.number);
    }
    QVERIFY(OrganisationNumber::parse(demoOtherNumber()).ok());
}

void TestDemoCustomers::situationsAreNamedOnce()
{
    QSet<QString> ids;
    for (const DemoCustomer &customer : demoCustomers()) {
        ids.insert(customer.situation);
        QVERIFY(!customer.name.isEmpty());
        QVERIFY(demoClientScopes().contains(customer.scope));
    }
    QCOMPARE(ids.size(), demoCustomers().size());
    QCOMPARE(demoCustomers().first().expected, Cause::DelegationVerified);
}

void TestDemoCustomers::tokens_data()
{
    QTest::addColumn<QString>("situation");
    for (const char *id : {"verified", "main_unit", "bankrupt", "own_token", "wrong_consumer", "wrong_scope",
             "wrong_issuer", "expired_token", "bad_signature", "opaque_token"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestDemoCustomers::tokens()
{
    QFETCH(QString, situation);
    const DemoCustomer customer = named(situation);
    HttpAnswer answer = askFor(customer);
    QCOMPARE(answer.failure, TransportFailure::None);
    QCOMPARE(answer.status, 200);
    const auto token = TokenAnswer::parse(answer.body);
    QVERIFY(token);
    QCOMPARE(token->tokenType, u"Bearer"_s);
    const auto keys = PublicKeySet::fromJwks(m_session.get(u"jwk"_s).body);
    QVERIFY(keys);
    const auto verified = verifyJws(token->accessToken.copyToByteArray(), *keys);
    if (!verified) {
        const bool isJws = verified.error() != JwsError::NotAJws;
        QCOMPARE(isJws ? Cause::TokenSignatureInvalid : Cause::TokenNotReadable, customer.expected);
        return;
    }
    TokenExpectation expected;
    expected.issuer = m_session.issuer();
    expected.scopes = QStringList{customer.scope};
    expected.consumer = customer.number;
    expected.supplier = m_session.demo().supplierNumber();
    expected.delegationSource = m_session.demo().environment().delegationSource;
    expected.now = QDateTime::currentDateTimeUtc();
    const QList<TokenFault> faults = faultsOf(verified->payload, expected);
    QCOMPARE(faults.isEmpty() ? Cause::DelegationVerified : faults.first().cause, customer.expected);
    QVERIFY(faults.size() <= 1);
    for (const char *claim : {"iss", "client_amr", "token_type", "client_id", "aud", "scope", "consumer",
             "iat", "exp", "client_orgno", "jti"})
        QVERIFY2(verified->payload.contains(QLatin1String(claim)), claim);
}

void TestDemoCustomers::refusals_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString notDelegated =
        u"Consumer %1 has not delegated access to the scope brreg:reelle/offentlig to supplier 310450103."_s;
    const QString notGranted = u"Consumer has not been granted access to the scope brreg:reelle/offentlig."_s;
    for (const char *id :
        {"not_delegated", "wrong_schema", "sub_unit", "other_environment", "deleted", "removed"})
        QTest::newRow(id) << QString::fromLatin1(id) << 403 << u"forbidden"_s << notDelegated << u"MP-251"_s;
    for (const char *id : {"not_granted", "not_in_register"})
        QTest::newRow(id) << QString::fromLatin1(id) << 400 << u"invalid_scope"_s << notGranted
                          << u"MP-250"_s;
    QTest::newRow("own_number")
        << u"own_number"_s << 400 << u"invalid_request"_s
        << u"Validation of JWT claim failed: The combination consumer_org in claim and delegation scope on client is invalid"_s
        << QString();
}

void TestDemoCustomers::refusals()
{
    QFETCH(QString, situation);
    QFETCH(QString, text);
    QFETCH(QString, code);
    const DemoCustomer customer = named(situation);
    const HttpAnswer answer = askFor(customer);
    QTEST(answer.status, "status");
    const QJsonObject body = m_session.json(answer);
    QTEST(body.value(u"error"_s).toString(), "error");
    const QString description = body.value(u"error_description"_s).toString();
    const QString said = text.contains(u"%1"_s) ? text.arg(customer.number) : text;
    QVERIFY2(description.startsWith(said + u" (trace_id: "_s), qPrintable(description));
    QVERIFY(QRegularExpression(u"\\(trace_id: [0-9a-f]{32}\\)$"_s).match(description).hasMatch());
    const QString uri = code.isEmpty() ? QString() : m_session.issuer() + u"errors/"_s + code;
    QCOMPARE(body.value(u"error_uri"_s).toString(), uri);
}

void TestDemoCustomers::brokenAnswers_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("status");
    QTest::newRow("503") << u"service_down"_s << 503;
    QTest::newRow("502 page") << u"gateway"_s << 502;
    QTest::newRow("429") << u"rate_limited"_s << 429;
    QTest::newRow("500") << u"altinn_down"_s << 500;
    QTest::newRow("redirect") << u"redirect"_s << 307;
    QTest::newRow("huge") << u"huge_answer"_s << 200;
    QTest::newRow("slow") << u"slow_answer"_s << 0;
    QTest::newRow("cut") << u"cut_connection"_s << 200;
}

void TestDemoCustomers::brokenAnswers()
{
    QFETCH(QString, situation);
    const DemoCustomer customer = named(situation);
    const HttpAnswer answer = askFor(customer, situation == u"slow_answer"_s ? 700 : 10000);
    QTEST(answer.status, "status");
    if (const auto cause = causeOf(answer.failure)) {
        QCOMPARE(*cause, customer.expected);
        QVERIFY(m_session.token(answer).isEmpty());
        return;
    }
    QCOMPARE(answer.failure, TransportFailure::None);
    if (answer.status == 502)
        QVERIFY(answer.contentType.startsWith("text/html") && answer.body.contains("502 Bad Gateway"));
    if (answer.status == 429)
        QVERIFY(answer.headers.contains(qMakePair(QByteArray("Retry-After"), QByteArray("30"))));
    if (answer.status == 503)
        QCOMPARE(m_session.json(answer).value(u"error"_s).toString(), u"temporarily_unavailable"_s);
}

void TestDemoCustomers::outageIsForPlainRequestsToo()
{
    const QString scope = u"brreg:reelle/offentlig"_s;
    (void)askFor(named(u"service_down"_s));
    QCOMPARE(m_session.get(u"health"_s).status, 503);
    QCOMPARE(m_session.ask(m_session.grant(scope, {})).status, 503);
    QCOMPARE(askFor(named(u"verified"_s)).status, 200);
    QCOMPARE(m_session.get(u"health"_s).status, 200);
}

void TestDemoCustomers::onlyDelegatedRequestsFailWhenAltinnIsDown()
{
    const DemoCustomer customer = named(u"altinn_down"_s);
    QCOMPARE(askFor(customer).status, 500);
    QCOMPARE(m_session.get(u"health"_s).status, 200);
    // An answer about the supplier's own grant: the server works.
    const HttpAnswer plain = m_session.ask(m_session.grant(customer.scope, {}));
    QCOMPARE(plain.status, 400);
    QVERIFY(plain.body.contains("MP-250"));
}

void TestDemoCustomers::everyCustomerIsCovered()
{
    for (const DemoCustomer &customer : demoCustomers())
        QVERIFY2(m_covered.contains(customer.situation), qPrintable(customer.situation));
}

void TestDemoCustomers::registerKnowsThem_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("unitStatus");
    QTest::addColumn<int>("subUnitStatus");
    QTest::newRow("main unit") << u"verified"_s << 200 << 404;
    QTest::newRow("sub-unit") << u"sub_unit"_s << 404 << 200;
    QTest::newRow("deleted") << u"deleted"_s << 200 << 404;
    QTest::newRow("removed") << u"removed"_s << 410 << 404;
    QTest::newRow("bankrupt") << u"bankrupt"_s << 200 << 404;
    QTest::newRow("not there") << u"not_in_register"_s << 404 << 404;
    QTest::newRow("the supplier") << u"own_number"_s << 200 << 404;
}

void TestDemoCustomers::registerKnowsThem()
{
    QFETCH(QString, situation);
    QFETCH(int, unitStatus);
    QFETCH(int, subUnitStatus);
    using State = OrganisationRecord::State;
    const DemoCustomer customer = named(situation);
    const HttpAnswer unit = m_session.get(u"enhetsregisteret/api/enheter/"_s + customer.number);
    const HttpAnswer subUnit = m_session.get(u"enhetsregisteret/api/underenheter/"_s + customer.number);
    QCOMPARE(unit.status, unitStatus);
    QCOMPARE(subUnit.status, subUnitStatus);
    const bool isSubUnit = subUnitStatus == 200;
    if (unitStatus == 404 && !isSubUnit)
        return;
    const HttpAnswer &there = isSubUnit ? subUnit : unit;
    const auto record = OrganisationRecord::parse(there.body, there.status, isSubUnit);
    QVERIFY(record);
    QCOMPARE(record->number, customer.number);
    QCOMPARE(record->name, customer.situation == u"removed"_s ? QString() : customer.name);
    QCOMPARE(record->bankrupt, situation == u"bankrupt"_s);
    QCOMPARE(record->state == State::Deleted, situation == u"deleted"_s);
    QCOMPARE(record->state == State::Removed, situation == u"removed"_s);
    QCOMPARE(record->parent, isSubUnit ? named(u"main_unit"_s).number : QString());
}

QTEST_GUILESS_MAIN(TestDemoCustomers)
#include "tst_demo_customers.moc"
