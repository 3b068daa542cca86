// SPDX-License-Identifier: MIT
#include "network/DelegationLookup.h"
#include "support/Ask.h"
#include "support/ScriptedTlsServer.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace da;
using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;
using Outcome = DelegationLookup::Outcome;

Q_DECLARE_METATYPE(ScriptedTlsServer::Response)
Q_DECLARE_METATYPE(da::DelegationLookup::Outcome::Stage)
Q_DECLARE_METATYPE(da::TransportFailure)

namespace {

const QByteArray lookupPath =
    "/am/maskinporten/delegations/?supplierOrg=810418192&consumerOrg=810418672&scope=a%3Ab%2Fc.d";
const QByteArray altinnToken = "eyJhbHRpbm4.eyJ0b2tlbiI.c2lnbmF0dXJl";
const QByteArray oneDelegation =
    R"([{"consumer_org":"810418672","supplier_org":"810418192","scopes":["a:b/c.d"],"resourceid":"r"}])";

} // namespace

class TestDelegationLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatIsThere();
    void asksOnlyForWhatIsGiven();
    void passesOverWhatWasNotAskedFor();
    void faults_data();
    void faults();
    void cancelIsSilent();

private:
    Outcome lookUp(const DelegationQuery &query = {u"810418672"_s, u"810418192"_s, u"a:b/c.d"_s});
    std::unique_ptr<ScriptedTlsServer> m_server;
};

void TestDelegationLookup::init()
{
    m_server = std::make_unique<ScriptedTlsServer>();
    m_server->on("/exchange", Response{200, altinnToken, "text/plain; charset=utf-8"});
    m_server->on(lookupPath, Response{200, oneDelegation});
}

Outcome TestDelegationLookup::lookUp(const DelegationQuery &query)
{
    NetworkSettings settings = support::trusting(m_server->caPem());
    settings.timeoutMs = 1500;
    HttpClient client(settings);
    DelegationLookup lookup(client, m_server->url(u"exchange"_s), m_server->url(u"am"_s));
    Outcome outcome;
    int finished = 0;
    connect(&lookup, &DelegationLookup::finished, &lookup, [&](const Outcome &given) {
        outcome = given;
        ++finished;
    });
    lookup.start(SecretBytes::fromUtf8(u"maskinporten-token"_s), query);
    (void)QTest::qWaitFor([&] { return finished > 0; }, 15000);
    if (finished != 1)
        outcome.answer.detail = u"finished %1 times"_s.arg(finished);
    return outcome;
}

void TestDelegationLookup::listsWhatIsThere()
{
    const Outcome outcome = lookUp();
    QVERIFY2(outcome.stage == Outcome::Stage::Answered, m_server->requests().constLast().path.constData());
    QCOMPARE(outcome.delegations.size(), 1);
    QCOMPARE(outcome.others, 0);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().first().headers.contains("Authorization: Bearer maskinporten-token"));
    QVERIFY(m_server->requests().last().headers.contains("Authorization: Bearer " + altinnToken));
}

void TestDelegationLookup::asksOnlyForWhatIsGiven()
{
    m_server->on("/am/maskinporten/delegations/?consumerOrg=810418672", Response{200, "[]"});
    const Outcome outcome = lookUp({u"810418672"_s, {}, {}});
    QCOMPARE(outcome.stage, Outcome::Stage::Answered);
    QVERIFY(outcome.delegations.isEmpty());
}

void TestDelegationLookup::passesOverWhatWasNotAskedFor()
{
    m_server->on("/am/maskinporten/delegations/?supplierOrg=810418672", Response{200, oneDelegation});
    const Outcome outcome = lookUp({{}, u"810418672"_s, {}});
    QCOMPARE(outcome.stage, Outcome::Stage::Answered);
    QVERIFY(outcome.delegations.isEmpty());
    QCOMPARE(outcome.others, 1);
}

void TestDelegationLookup::faults_data()
{
    QTest::addColumn<bool>("atExchange");
    QTest::addColumn<Response>("response");
    QTest::addColumn<TransportFailure>("failure");
    const auto html = Response{200, "<html>Logg inn p\303\245 gjestenettet</html>", "text/html"};
    Response redirect{302, {}};
    redirect.headers = "Location: https://login.example.no/\r\n";
    Response silent;
    silent.silent = true;
    Response cut{200, oneDelegation};
    cut.cut = true;
    const Response huge{200, QByteArray(5 * 1024 * 1024, ' ')};
    for (const bool exchange : {true, false}) {
        const QByteArray where = exchange ? "exchange, " : "look-up, ";
        for (const int status : {400, 401, 403, 404, 410, 429, 500, 503})
            QTest::addRow("%s%d", where.constData(), status)
                << exchange << Response{status, "{}"} << TransportFailure::None;
        QTest::addRow("%spage", where.constData()) << exchange << html << TransportFailure::None;
        QTest::addRow("%swrong type", where.constData())
            << exchange << Response{200, "{\"a\":1}"} << TransportFailure::None;
        QTest::addRow("%sempty", where.constData())
            << exchange << Response{200, {}} << TransportFailure::None;
        QTest::addRow("%sredirect", where.constData())
            << exchange << redirect << TransportFailure::RedirectRefused;
        QTest::addRow("%ssilent", where.constData())
            << exchange << silent << TransportFailure::ConnectionTimeout;
        QTest::addRow("%scut", where.constData()) << exchange << cut << TransportFailure::ConnectionReset;
        QTest::addRow("%shuge", where.constData()) << exchange << huge << TransportFailure::TooLarge;
    }
}

void TestDelegationLookup::faults()
{
    QFETCH(bool, atExchange);
    QFETCH(Response, response);
    QFETCH(TransportFailure, failure);
    m_server->on(atExchange ? "/exchange" : lookupPath, response);
    const Outcome outcome = lookUp();
    QCOMPARE(outcome.stage, atExchange ? Outcome::Stage::Exchange : Outcome::Stage::Lookup);
    QCOMPARE(outcome.answer.failure, failure);
    if (failure == TransportFailure::None)
        QCOMPARE(outcome.answer.status, response.status);
    QVERIFY(outcome.delegations.isEmpty());
    QCOMPARE(m_server->requests().size(), atExchange ? 1 : 2);
}

void TestDelegationLookup::cancelIsSilent()
{
    HttpClient client(support::trusting(m_server->caPem()));
    DelegationLookup lookup(client, m_server->url(u"exchange"_s), m_server->url(u"am"_s));
    QSignalSpy finished(&lookup, &DelegationLookup::finished);
    lookup.start(SecretBytes::fromUtf8(u"t"_s), {});
    lookup.cancel();
    QVERIFY(!finished.wait(200));
}

QTEST_GUILESS_MAIN(TestDelegationLookup)
#include "tst_delegation_lookup.moc"
