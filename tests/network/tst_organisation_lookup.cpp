// SPDX-License-Identifier: MIT
#include "network/OrganisationLookup.h"
#include "support/Ask.h"
#include "support/ScriptedTlsServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;
using Outcome = OrganisationLookup::Outcome;
using State = OrganisationRecord::State;

Q_DECLARE_METATYPE(ScriptedTlsServer::Response)
Q_DECLARE_METATYPE(da::OrganisationLookup::Outcome::Kind)

namespace {

const QString number = u"310450138"_s;
const Response missing{404, {}};

Response json(const QByteArray &body, int status = 200)
{
    return {status, body};
}

} // namespace

/// Enhetsregisteret as it answers, and as it should not.
class TestOrganisationLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedTlsServer>(); }
    void kinds_data();
    void kinds();
    void oddities();
    void subUnitsHaveAParent();
    void cancelIsSilent();

private:
    Outcome lookUp(const Response &units, const Response &subUnits = missing);
    std::unique_ptr<ScriptedTlsServer> m_server;
};

Outcome TestOrganisationLookup::lookUp(const Response &units, const Response &subUnits)
{
    m_server->on("/api/enheter/" + number.toLatin1(), units);
    m_server->on("/api/underenheter/" + number.toLatin1(), subUnits);
    NetworkSettings settings = support::trusting(m_server->caPem());
    settings.timeoutMs = 1000;
    HttpClient client(settings);
    OrganisationLookup lookup(client, m_server->url(u"api"_s));
    std::optional<Outcome> outcome;
    connect(&lookup, &OrganisationLookup::finished, &lookup, [&](const Outcome &given) { outcome = given; });
    lookup.start(number);
    (void)QTest::qWaitFor([&] { return outcome.has_value(); }, 15000);
    return outcome.value_or(Outcome());
}

void TestOrganisationLookup::kinds_data()
{
    using Kind = Outcome::Kind;
    QTest::addColumn<Response>("units");
    QTest::addColumn<Response>("subUnits");
    QTest::addColumn<Kind>("kind");
    const Response good = json(R"({"respons_klasse":"Enhet","organisasjonsnummer":"310450138","navn":"A"})");
    Response silent;
    silent.silent = true;
    Response cut = good;
    cut.cut = true;
    Response redirect{302, {}};
    redirect.headers = "Location: https://login.example.no/\r\n";
    QTest::newRow("there") << good << missing << Kind::Found;
    QTest::newRow("a sub-unit") << missing << good << Kind::Found;
    QTest::newRow("nowhere") << missing << missing << Kind::NotFound;
    QTest::newRow("removed") << json(R"({"organisasjonsnummer":"310450138","slettedato":"2024-02-29"})", 410)
                             << missing << Kind::Found;
    QTest::newRow("removed without a word") << json({}, 410) << missing << Kind::Found;
    QTest::newRow("a page in place of a 404")
        << Response{404, "<html>blocked</html>", "text/html"} << missing << Kind::NotReached;
    QTest::newRow("a page in place of a 410")
        << Response{410, "<html>gone</html>", "text/html"} << missing << Kind::NotReached;
    QTest::newRow("a page") << Response{200, "<html>Logg inn</html>", "text/html"} << missing
                            << Kind::NotReached;
    QTest::newRow("another number") << json(R"({"organisasjonsnummer":"974760673","navn":"B"})") << missing
                                    << Kind::NotReached;
    QTest::newRow("no number") << json(R"({"navn":"B"})") << missing << Kind::NotReached;
    QTest::newRow("a number as a number")
        << json(R"({"organisasjonsnummer":310450138})") << missing << Kind::NotReached;
    QTest::newRow("a list") << json("[]") << missing << Kind::NotReached;
    QTest::newRow("half") << json(good.body.chopped(5)) << missing << Kind::NotReached;
    QTest::newRow("400") << json(R"({"status":400,"feilmelding":"Feil"})", 400) << missing
                         << Kind::NotReached;
    for (const int status : {403, 429, 500, 503})
        QTest::addRow("%d", status) << json("{}", status) << missing << Kind::NotReached;
    QTest::newRow("a fault among the sub-units") << missing << json("{}", 500) << Kind::NotReached;
    QTest::newRow("slow") << silent << missing << Kind::NotReached;
    QTest::newRow("cut off") << cut << missing << Kind::NotReached;
    QTest::newRow("huge") << json(QByteArray(400 * 1024, ' ')) << missing << Kind::NotReached;
    QTest::newRow("redirect") << redirect << missing << Kind::NotReached;
}

void TestOrganisationLookup::kinds()
{
    QFETCH(Response, units);
    QFETCH(Response, subUnits);
    const Outcome outcome = lookUp(units, subUnits);
    QTEST(outcome.kind, "kind");
    QCOMPARE(outcome.record.number, outcome.kind == Outcome::Kind::Found ? number : QString());
    QCOMPARE(m_server->count("/api/underenheter/310450138"),
        units.status == 404 && !units.contentType.contains("html") ? 1 : 0);
}

void TestOrganisationLookup::oddities()
{
    const auto with = [this](const QByteArray &members) {
        return lookUp(json("{\"organisasjonsnummer\":\"310450138\"," + members + "}")).record;
    };
    const OrganisationRecord deleted =
        with(R"("respons_klasse":"SlettetEnhet","navn":"A","slettedato":"2024-02-29")");
    QCOMPARE(deleted.state, State::Deleted);
    QCOMPARE(deleted.deletedOn, QDate(2024, 2, 29));
    QCOMPARE(with(R"("respons_klasse":"SlettetEnhet")").state, State::Deleted);
    QCOMPARE(with(R"("slettedato":"2024-02-29")").state, State::Deleted);
    QCOMPARE(lookUp(json({}, 410)).record.state, State::Removed);
    QVERIFY(with(R"("konkurs":true)").bankrupt);
    QVERIFY(with(R"("konkurs":"true")").bankrupt);
    QVERIFY(with(R"("konkursdato":"2025-01-01")").bankrupt);
    QVERIFY(with(R"("underAvvikling":true)").dissolving);
    QVERIFY(with(R"("underTvangsavviklingEllerTvangsopplosning":true)").dissolving);
    const OrganisationRecord plain = with(R"("konkurs":false,"underAvvikling":null,"new":{"x":[1]})");
    QVERIFY(!plain.bankrupt && !plain.dissolving && plain.state == State::Active && !plain.subUnit);
}

/// A part of a public body has a parent too, and is a main unit all the same.
void TestOrganisationLookup::subUnitsHaveAParent()
{
    const QByteArray body = R"({"organisasjonsnummer":"310450138","overordnetEnhet":"310450170"})";
    const Outcome part = lookUp(json(body));
    QVERIFY(!part.record.subUnit);
    const Outcome subUnit = lookUp(missing, json(body));
    QVERIFY(subUnit.record.subUnit);
    QCOMPARE(subUnit.record.parent, u"310450170"_s);
}

void TestOrganisationLookup::cancelIsSilent()
{
    HttpClient client(support::trusting(m_server->caPem()));
    OrganisationLookup lookup(client, m_server->url(u"api"_s));
    QSignalSpy finished(&lookup, &OrganisationLookup::finished);
    lookup.start(number);
    lookup.cancel();
    QVERIFY(!finished.wait(200));
    lookup.start(number);
    lookup.start(number); // the first one is given up
    QVERIFY(finished.wait(5000));
    QVERIFY(!finished.wait(200));
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(TestOrganisationLookup)
#include "tst_organisation_lookup.moc"
