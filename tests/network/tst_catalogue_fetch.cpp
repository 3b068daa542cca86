// SPDX-License-Identifier: MIT
#include "network/CatalogueFetch.h"
#include "support/Ask.h"
#include "support/RegistryList.h"
#include "support/ScriptedTlsServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;

Q_DECLARE_METATYPE(ScriptedTlsServer::Response)
Q_DECLARE_METATYPE(da::TransportFailure)
Q_DECLARE_METATYPE(da::FetchedCatalogue)

namespace {

const QByteArray registryPath = "/rr/resourcelist?includeApps=false";
const QByteArray scopesPath = "/scopes/all";

} // namespace

/// Both lists from a real server over TLS, good, odd and broken.
class CatalogueFetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<FetchedCatalogue>(); }
    void init();
    void bothListsAreFetchedOnceEach();
    void brokenAnswers_data();
    void brokenAnswers();
    void onlyHttpsIsAsked();
    void withoutAListOfScopesTheRegistryIsAll();
    void withoutARegistryNothingIsSent();
    void cancelIsSilent_data();
    void cancelIsSilent();
    void mayBeDestroyedWhileItReads();

private:
    [[nodiscard]] Environment environment() const;
    FetchedCatalogue fetch(const Environment &from, int timeoutMs = 20000);

    std::unique_ptr<ScriptedTlsServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

void CatalogueFetchTest::init()
{
    m_server = std::make_unique<ScriptedTlsServer>();
    m_server->on(registryPath, Response{200, support::registryList(300)});
    m_server->on(scopesPath, Response{200, support::scopeList(300)});
    m_client = std::make_unique<HttpClient>(support::trusting(m_server->caPem()));
}

Environment CatalogueFetchTest::environment() const
{
    Environment environment = Environment::test();
    environment.resourceRegistry = m_server->url(u"rr"_s);
    environment.scopeList = m_server->url(u"scopes/all"_s);
    return environment;
}

FetchedCatalogue CatalogueFetchTest::fetch(const Environment &from, int timeoutMs)
{
    CatalogueFetch fetch(*m_client, from);
    QSignalSpy finished(&fetch, &CatalogueFetch::finished);
    fetch.start(timeoutMs);
    if (!finished.isEmpty())
        qCritical("finished() came from within start()");
    (void)QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30000);
    (void)QTest::qWaitFor([&] { return finished.size() > 1; }, 50);
    return finished.size() == 1 ? finished.first().first().value<FetchedCatalogue>()
                                : FetchedCatalogue{{}, {}, -1, {}, {}};
}

void CatalogueFetchTest::bothListsAreFetchedOnceEach()
{
    const FetchedCatalogue fetched = fetch(environment());
    QVERIFY(!fetched.failure);
    QCOMPARE(fetched.resources, 300);
    QCOMPARE(fetched.schemas.size(), 270);
    QVERIFY(fetched.scopes.size() > 300);
    QVERIFY(fetched.fetchedAt.isValid());
    QCOMPARE(fetched.fetchedAt.timeSpec(), Qt::UTC);
    const DelegationSchema &schema = fetched.schemas.first();
    QVERIFY(schema.inTest);
    QVERIFY(!schema.inProduction);
    QCOMPARE(schema.provenance.source, m_server->url(u"rr/resourcelist"_s).toString());
    QCOMPARE(schema.provenance.asOf, fetched.fetchedAt.date().toString(Qt::ISODate));
    QCOMPARE(schema.provenance.confidence, u"registry"_s);
    QCOMPARE(m_server->count(registryPath), 1);
    QCOMPARE(m_server->count(scopesPath), 1);
    for (const ScriptedTlsServer::Request &request : m_server->requests())
        QVERIFY(!request.headers.toLower().contains("authorization"));
    Environment slash = environment();
    slash.resourceRegistry = m_server->url(u"rr/"_s);
    slash.kind = EnvironmentKind::Production;
    const FetchedCatalogue again = fetch(slash);
    QVERIFY(!again.failure);
    QVERIFY(again.schemas.first().inProduction && !again.schemas.first().inTest);
}

void CatalogueFetchTest::brokenAnswers_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<TransportFailure>("transport");
    QTest::addColumn<QString>("unreadable");
    const QByteArray good = support::registryList(20);
    const QByteArray page = "<!DOCTYPE html><html><body>Logg inn</body></html>";
    const auto status = [](int code) { return Response{code, R"({"title":"X","status":1})"}; };
    using F = TransportFailure;
    for (const int code : {204, 401, 403, 404, 410, 429, 500, 502, 503})
        QTest::addRow("%d", code) << status(code) << F::None << QString();
    QTest::newRow("a page with 503") << Response{503, page, "text/html"} << F::None << QString();
    QTest::newRow("a page with 200") << Response{200, page, "text/html"} << F::None << u"page"_s;
    QTest::newRow("cut off by the server") << Response{200, good.chopped(9)} << F::None << u"cut_off"_s;
    QTest::newRow("cut off on the way")
        << Response{200, good, "application/json", {}, {}, false, true} << F::ConnectionReset << QString();
    QTest::newRow("no JSON") << Response{200, "not yet"} << F::None << u"not_json"_s;
    QTest::newRow("compressed") << Response{200, QByteArray("\x1f\x8b\x08\x00\x00\x00", 6),
        "application/json", "Content-Encoding: gzip\r\n"}
                                << F::None << u"not_json"_s;
    QTest::newRow("an object") << Response{200, "{\"data\":[]}"} << F::None << u"not_a_list"_s;
    QTest::newRow("nothing") << Response{200, {}} << F::None << u"cut_off"_s;
    QTest::newRow("an empty list") << Response{200, "[]"} << F::None << u"nothing_in_it"_s;
    QTest::newRow("huge") << Response{200, QByteArray(CatalogueFetch::maxBytes + 1, ' ')} << F::TooLarge
                          << QString();
    QTest::newRow("elsewhere") << Response{302, {}, {}, "Location: https://login.example.no/\r\n"}
                               << F::RedirectRefused << QString();
    QTest::newRow("slow") << Response{200, {}, {}, {}, {}, true} << F::ConnectionTimeout << QString();
}

/// Whichever of the lists it is, and however good the other: the whole is nothing.
void CatalogueFetchTest::brokenAnswers()
{
    QFETCH(Response, response);
    QFETCH(TransportFailure, transport);
    QFETCH(QString, unreadable);
    for (const CatalogueDocument document :
        {CatalogueDocument::ResourceRegistry, CatalogueDocument::ScopeList}) {
        init();
        m_server->on(document == CatalogueDocument::ScopeList ? scopesPath : registryPath, response);
        const FetchedCatalogue fetched = fetch(environment(), response.silent ? 1500 : 20000);
        QVERIFY(fetched.failure);
        QVERIFY(fetched.failure->document == document);
        QCOMPARE(fetched.failure->answer.failure, transport);
        QCOMPARE(fetched.failure->unreadable ? toId(*fetched.failure->unreadable) : QString(), unreadable);
        QVERIFY(fetched.schemas.isEmpty());
        QVERIFY(fetched.scopes.isEmpty());
        QVERIFY(fetched.failure->answer.body.size() <= 16 * 1024);
        if (transport == TransportFailure::None)
            QCOMPARE(fetched.failure->answer.status, response.status);
        QVERIFY(m_server->requests().size() <= 2);
    }
}

void CatalogueFetchTest::onlyHttpsIsAsked()
{
    Environment plain = environment();
    plain.resourceRegistry.setScheme(u"http"_s);
    const FetchedCatalogue fetched = fetch(plain);
    QVERIFY(fetched.failure);
    QCOMPARE(fetched.failure->answer.failure, TransportFailure::NotHttps);
}

void CatalogueFetchTest::withoutAListOfScopesTheRegistryIsAll()
{
    Environment without = environment();
    without.scopeList.clear();
    const FetchedCatalogue fetched = fetch(without);
    QVERIFY(!fetched.failure);
    QCOMPARE(fetched.schemas.size(), 270);
    QVERIFY(fetched.scopes.isEmpty());
    QCOMPARE(m_server->requests().size(), 1);
}

void CatalogueFetchTest::withoutARegistryNothingIsSent()
{
    Environment without = environment();
    without.resourceRegistry.clear();
    const FetchedCatalogue fetched = fetch(without);
    QVERIFY(fetched.failure && fetched.failure->notConfigured);
    QVERIFY(m_server->requests().isEmpty());
}

void CatalogueFetchTest::cancelIsSilent_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : {"at once", "after the first list", "while reading"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

void CatalogueFetchTest::cancelIsSilent()
{
    QFETCH(QString, when);
    CatalogueFetch fetch(*m_client, environment());
    QSignalSpy finished(&fetch, &CatalogueFetch::finished);
    QSignalSpy reading(&fetch, &CatalogueFetch::reading);
    if (when == u"while reading"_s)
        connect(&fetch, &CatalogueFetch::reading, &fetch, &CatalogueFetch::cancel);
    if (when == u"after the first list"_s)
        m_server->on(scopesPath, Response{200, {}, {}, {}, {}, true});
    fetch.start();
    if (when == u"at once"_s)
        fetch.cancel();
    else if (when == u"after the first list"_s)
        QVERIFY(QTest::qWaitFor([&] { return m_server->requests().size() == 2; }));
    else
        QVERIFY(QTest::qWaitFor([&] { return !reading.isEmpty(); }));
    fetch.cancel();
    (void)QTest::qWaitFor([&] { return !finished.isEmpty(); }, 300);
    QVERIFY(finished.isEmpty());
}

void CatalogueFetchTest::mayBeDestroyedWhileItReads()
{
    auto fetch = std::make_unique<CatalogueFetch>(*m_client, environment());
    QSignalSpy reading(fetch.get(), &CatalogueFetch::reading);
    fetch->start();
    QVERIFY(QTest::qWaitFor([&] { return !reading.isEmpty(); }));
    fetch.reset();
    QVERIFY(!this->fetch(environment()).failure);
}

QTEST_GUILESS_MAIN(CatalogueFetchTest)
#include "tst_catalogue_fetch.moc"
