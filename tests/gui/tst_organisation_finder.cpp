// SPDX-License-Identifier: MIT
#include "gui/ConsumerController.h"
#include "support/ScriptedTlsServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QString mainUnit = u"974760673"_s;
const QString subUnit = u"923802029"_s;
const QByteArray mainPath = "/api/enheter/974760673";

QByteArray unit(const QString &number, const char *further = "")
{
    return R"({"respons_klasse":"Enhet","organisasjonsnummer":")" + number.toLatin1()
        + R"(","navn":"PRØVE AS","organisasjonsform":{"kode":"AS","beskrivelse":"Aksjeselskap"})" + further
        + '}';
}

} // namespace

/// The customer's number looked up in a register of our own while it is typed.
class OrganisationFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesANumber();
    void asksOnceForOneNumber();
    void asksOnlyForTheLastOfManyKeyStrokes();
    void forgetsTheAnswerToAnEarlierNumber();
    void offersTheMainUnitOfASubUnit();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void standsWithoutARegister_data();
    void standsWithoutARegister();
    void asksAgainWhatWasNotReached();
    void asksNobodyForANumberThatIsNone();

private:
    [[nodiscard]] bool settled() const { return !m_consumer->isLookingUp(); }
    void type(const QString &number)
    {
        m_consumer->setText(number);
        QTRY_VERIFY(settled());
    }

    std::unique_ptr<ScriptedTlsServer> m_server;
    std::unique_ptr<ConsumerController> m_consumer;
};

void OrganisationFinderTest::init()
{
    m_server = std::make_unique<ScriptedTlsServer>();
    m_consumer = std::make_unique<ConsumerController>();
    Environment environment = Environment::test();
    environment.organisationRegister = m_server->url(u"api"_s);
    NetworkSettings network;
    network.extraCas = QSslCertificate::fromData(m_server->caPem());
    network.timeoutMs = 2000;
    m_consumer->setEnvironment(environment, network);
}

void OrganisationFinderTest::namesANumber()
{
    m_server->on(mainPath, {.body = unit(mainUnit)});
    m_consumer->setText(u"974 760 673"_s);
    QVERIFY(m_consumer->isLookingUp() && m_consumer->isValid()); // the number does not wait for its name
    QTRY_VERIFY(m_consumer->organisation());
    QCOMPARE(m_consumer->organisation()->name, u"PRØVE AS"_s);
    QVERIFY(!m_consumer->registerNote());
}

void OrganisationFinderTest::asksOnceForOneNumber()
{
    m_server->on(mainPath, {.body = unit(mainUnit)});
    type(mainUnit);
    type(QString());
    QVERIFY(!m_consumer->organisation());
    m_consumer->setText(mainUnit);
    QVERIFY(m_consumer->organisation()); // at once, from memory
    QCOMPARE(m_server->count(mainPath), 1);
}

void OrganisationFinderTest::asksOnlyForTheLastOfManyKeyStrokes()
{
    m_server->on(mainPath, {.body = unit(mainUnit)});
    for (const QString &typed : {subUnit, u"974760"_s, mainUnit})
        m_consumer->setText(typed);
    QTRY_VERIFY(m_consumer->organisation());
    QCOMPARE(m_server->requests().size(), 1);
}

void OrganisationFinderTest::forgetsTheAnswerToAnEarlierNumber()
{
    m_server->on("/api/enheter/923802029", {.body = {}, .silent = true});
    m_server->on(mainPath, {.body = unit(mainUnit)});
    m_consumer->setText(subUnit);
    QTRY_COMPARE(m_server->requests().size(), 1);
    type(mainUnit);
    QCOMPARE(m_consumer->organisation()->number, mainUnit);
}

void OrganisationFinderTest::offersTheMainUnitOfASubUnit()
{
    m_server->on(mainPath, {.body = unit(mainUnit)});
    m_server->on("/api/underenheter/923802029",
        {.body =
                R"({"respons_klasse":"Underenhet","organisasjonsnummer":"923802029","navn":"AVD","overordnetEnhet":"974760673"})"});
    type(subUnit);
    QCOMPARE(m_consumer->registerNote()->finding.id, FindingId::ConsumerIsSubUnit);
    QCOMPARE(m_consumer->offeredParent(), mainUnit);
    m_consumer->takeParent();
    QCOMPARE(m_consumer->number(), mainUnit);
    QTRY_VERIFY(m_consumer->organisation());
    QVERIFY(m_consumer->offeredParent().isEmpty());
}

void OrganisationFinderTest::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FindingId>("finding");
    QTest::newRow("deleted")
        << 200
        << QByteArray(
               R"({"respons_klasse":"SlettetEnhet","organisasjonsnummer":"974760673","navn":"X","slettedato":"2024-02-29"})")
        << FindingId::ConsumerDeleted;
    QTest::newRow("removed") << 410
                             << QByteArray(R"({"organisasjonsnummer":"974760673","slettedato":"2024-02-29"})")
                             << FindingId::ConsumerRemoved;
    QTest::newRow("bankrupt") << 200 << unit(mainUnit, R"(,"konkurs":true)") << FindingId::ConsumerBankrupt;
    QTest::newRow("dissolving") << 200 << unit(mainUnit, R"(,"underAvvikling":true)")
                                << FindingId::ConsumerDissolving;
    QTest::newRow("unknown") << 404 << QByteArray() << FindingId::ConsumerUnknown;
}

void OrganisationFinderTest::saysWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FindingId, finding);
    m_server->on(mainPath, {.status = status, .body = body});
    type(mainUnit);
    QVERIFY(m_consumer->registerNote());
    QCOMPARE(m_consumer->registerNote()->finding.id, finding);
    QVERIFY(m_consumer->isValid()); // a doubt stops nobody
}

void OrganisationFinderTest::standsWithoutARegister_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("silent");
    QTest::newRow("another number") << 200 << unit(subUnit) << false;
    QTest::newRow("cut off") << 200 << unit(mainUnit).left(20) << false;
    QTest::newRow("a list") << 200 << QByteArray("[]") << false;
    QTest::newRow("a web page") << 200 << QByteArray("<html><body>Logg inn</body></html>") << false;
    QTest::newRow("huge") << 200 << QByteArray(2 * 1024 * 1024, ' ') << false;
    QTest::newRow("too many") << 429 << QByteArray() << false;
    QTest::newRow("broken") << 500 << QByteArray("{}") << false;
    QTest::newRow("silent") << 200 << QByteArray() << true;
}

void OrganisationFinderTest::standsWithoutARegister()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, silent);
    m_server->on(mainPath, {.status = status, .body = body, .silent = silent});
    type(mainUnit);
    QVERIFY(!m_consumer->organisation());
    QCOMPARE(m_consumer->registerNote()->finding.id, FindingId::RegisterNotReached);
    QCOMPARE(m_consumer->registerNote()->tone, Tone::Neutral);
    QVERIFY(m_consumer->isValid());
}

void OrganisationFinderTest::asksAgainWhatWasNotReached()
{
    m_server->on(mainPath, {.status = 503, .body = {}});
    type(mainUnit);
    m_server->on(mainPath, {.body = unit(mainUnit)});
    type(QString());
    type(mainUnit);
    QVERIFY(m_consumer->organisation());
}

void OrganisationFinderTest::asksNobodyForANumberThatIsNone()
{
    for (const QString &typed : {u"97476067"_s, u"974760674"_s, u"Brønnøysund"_s}) {
        m_consumer->setText(typed);
        QVERIFY(!m_consumer->isLookingUp());
    }
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(OrganisationFinderTest)
#include "tst_organisation_finder.moc"
