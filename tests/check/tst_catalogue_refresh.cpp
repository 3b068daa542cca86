// SPDX-License-Identifier: MIT
#include "check/CatalogueRefresh.h"
#include "check/RefreshTexts.h"
#include "demo/DemoAltinn.h"
#include "demo/DemoEnvironment.h"
#include "diagnosis/Texts.h"
#include "domain/Bundled.h"
#include "storage/OwnEntries.h"
#include "support/Ask.h"
#include "support/RegistryList.h"
#include "support/ScriptedTlsServer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using Kind = RefreshOutcome::Kind;
using Response = ScriptedTlsServer::Response;
using Source = KnownCatalogue::Source;

Q_DECLARE_METATYPE(ScriptedTlsServer::Response)
Q_DECLARE_METATYPE(da::Cause)

namespace {

const QByteArray registryPath = "/rr/resourcelist?includeApps=false";
const QByteArray scopesPath = "/scopes/all";
const QString knownScope = u"digdir:tjeneste1/les.v1"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OwnEntry ownEntry(const QString &scope, const QString &title)
{
    OwnEntry entry;
    entry.schema.scopes << scope;
    entry.schema.title.nb = title;
    return entry;
}

} // namespace

/// A refresh from the wire to the file and the catalogue that a user sees.
class CatalogueRefreshTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstIsComparedWithWhatComesAlong();
    void theNextTellsWhatChanged();
    void ownEntriesSurvive();
    void ownEntriesCountWhereTheyBelong();
    void aFailedOneChangesNothing_data();
    void aFailedOneChangesNothing();
    void whatCannotBeKeptIsNotShown();
    void cancelLeavesAllAsItWas_data();
    void cancelLeavesAllAsItWas();
    void goesStaleAfterAWeek();
    void aDamagedCacheIsSaidAndReplaced();
    void stagesComeInOrder();
    void environmentsDoNotMix();
    void theDemoIsRefreshed();

private:
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] KnownCatalogue known() const { return KnownCatalogue::load(environment(), folders()); }
    [[nodiscard]] StorageFolders folders() const { return StorageFolders::in(m_folder->path()); }
    RefreshOutcome refresh(int timeoutMs = 20000)
    {
        return refresh(environment(), m_server->caPem(), timeoutMs);
    }
    RefreshOutcome refresh(const Environment &from, const QByteArray &caPem, int timeoutMs);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedTlsServer> m_server;
};

void CatalogueRefreshTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedTlsServer>();
    m_server->on(registryPath, Response{200, support::registryList(100)});
    m_server->on(scopesPath, Response{200, support::scopeList(100)});
}

Environment CatalogueRefreshTest::environment() const
{
    Environment environment = Environment::test();
    environment.resourceRegistry = m_server->url(u"rr"_s);
    environment.scopeList = m_server->url(u"scopes/all"_s);
    return environment;
}

RefreshOutcome CatalogueRefreshTest::refresh(const Environment &from, const QByteArray &caPem, int timeoutMs)
{
    CatalogueRefresh refresh(from, support::trusting(caPem), folders());
    RefreshOutcome outcome;
    int count = 0;
    connect(&refresh, &CatalogueRefresh::finished, this, [&](const RefreshOutcome &given) {
        outcome = given;
        ++count;
    });
    refresh.start(timeoutMs);
    (void)QTest::qWaitFor([&] { return count > 0; }, 30000);
    (void)QTest::qWaitFor([&] { return count > 1; }, 30);
    if (count != 1 || refresh.isRunning())
        qCritical("finished() came %d times", count);
    return outcome;
}

void CatalogueRefreshTest::theFirstIsComparedWithWhatComesAlong()
{
    QCOMPARE(known().source, Source::Bundled);
    QVERIFY(known().isStale(QDateTime::currentDateTimeUtc()));
    QVERIFY(!known().ageInDays(QDateTime::currentDateTimeUtc()).has_value());
    const RefreshOutcome outcome = refresh();
    QCOMPARE(outcome.kind, Kind::Refreshed);
    QCOMPARE(outcome.comparedWith, Source::Bundled);
    QCOMPARE(outcome.schemas, 90);
    QCOMPARE(outcome.changes.added.size(), 90);
    QVERIFY(outcome.published > outcome.scopes);
    QCOMPARE(outcome.changes.addedScopes.size(), outcome.scopes);
    // Everything bundled for this environment is gone, and what is for production alone is not told.
    QVERIFY(outcome.changes.goneScopes.contains(u"brreg:reelle/offentlig"_s));
    for (const DelegationSchema &schema : outcome.changes.gone)
        QVERIFY(schema.inTest);
    QVERIFY(refreshFaultText(Texts(Language::English), outcome).isEmpty());

    const KnownCatalogue now = known();
    QCOMPARE(now.source, Source::Registry);
    QCOMPARE(now.fetchedAt, outcome.known.fetchedAt);
    QCOMPARE(now.ageInDays(QDateTime::currentDateTimeUtc()), std::optional<qint64>(0));
    QCOMPARE(now.catalogue.entries().size(), outcome.known.catalogue.entries().size());
    QVERIFY(now.catalogue.contains(knownScope));
    QVERIFY(!now.catalogue.contains(u"brreg:reelle/offentlig"_s));
    QCOMPARE(now.catalogue.isDelegable(u"digdir:tjeneste5/les.v1"_s), std::optional(false));
    QCOMPARE(now.catalogue.published(knownScope)->description.en, u"Access to information"_s);
    QVERIFY(!now.fault);
}

void CatalogueRefreshTest::theNextTellsWhatChanged()
{
    QCOMPARE(refresh().kind, Kind::Refreshed);
    QVERIFY(refresh().changes.isEmpty());
    QByteArray list = support::registryList(101);
    list.replace("\"identifier\": \"tjeneste_nummer-2\"", "\"identifier\": \"tjeneste_ny-2\"");
    list.replace("Register nummer 0 - Finansforetak", "Register nummer 0 - Banker");
    m_server->on(registryPath, Response{200, list});
    const RefreshOutcome outcome = refresh();
    QCOMPARE(outcome.kind, Kind::Refreshed);
    QCOMPARE(outcome.comparedWith, Source::Registry);
    QCOMPARE(outcome.changes.added.size(), 2);
    QCOMPARE(outcome.changes.gone.size(), 1);
    QCOMPARE(outcome.changes.gone.first().resourceId, u"tjeneste_nummer-2"_s);
    QCOMPARE(outcome.changes.renamed.size(), 2);
    QVERIFY(outcome.changes.renamed.first().after.title.nb.contains(u"Banker"_s));
    QCOMPARE(outcome.changes.addedScopes, QStringList{u"digdir:tjeneste100/les.v1"_s});
    QVERIFY(outcome.changes.goneScopes.isEmpty());
    QVERIFY(refresh().changes.isEmpty());
}

void CatalogueRefreshTest::ownEntriesSurvive()
{
    OwnEntries own(folders().settings);
    QVERIFY(own.save(ownEntry(u"eigen:scope"_s, u"Vårt skjema"_s)).ok());
    OwnEntry same = ownEntry(knownScope, u"Lagt til før registeret hadde det"_s);
    same.schema.resourceId = u"tjeneste_nummer-1"_s;
    QVERIFY(own.save(same).ok());
    QCOMPARE(known().ownEntries, 2);
    QVERIFY(known().catalogue.contains(u"brreg:reelle/offentlig"_s));
    const RefreshOutcome outcome = refresh();
    QVERIFY(outcome.known.catalogue.contains(u"eigen:scope"_s));
    QCOMPARE(outcome.schemas, 90);
    QCOMPARE(known().ownEntries, 1); // the other one says what the registry says
    const auto schemas = known().catalogue.schemasFor(u"eigen:scope"_s);
    QCOMPARE(schemas.size(), 1);
    QCOMPARE(schemas.first().provenance.confidence, u"own"_s);
    QVERIFY(!outcome.changes.goneScopes.contains(u"eigen:scope"_s));
}

void CatalogueRefreshTest::ownEntriesCountWhereTheyBelong()
{
    OwnEntry entry = ownEntry(u"eigen:test"_s, {});
    entry.schema.inProduction = false;
    QVERIFY(OwnEntries(folders().settings).save(entry).ok());
    QVERIFY(known().catalogue.contains(u"eigen:test"_s));
    QVERIFY(!KnownCatalogue::load(Environment::production(), folders()).catalogue.contains(u"eigen:test"_s));
}

void CatalogueRefreshTest::aFailedOneChangesNothing_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("said");
    const QByteArray page = "<html><head><title>Welcome</title></head><body>Log in to the guest network. "
                            "Accept the terms to get access to the internet.</body></html>";
    QTest::newRow("gone") << Response{410, {}} << Cause::ResponseNotUnderstood
                          << u"The answer has HTTP status 410."_s;
    QTest::newRow("not found") << Response{404, R"({"title":"Not Found","status":404})"}
                               << Cause::ResponseNotUnderstood << u"The answer has HTTP status 404."_s;
    QTest::newRow("down") << Response{503, "upstream connect error"} << Cause::ServiceUnavailable
                          << u"The answer has HTTP status 503."_s;
    QTest::newRow("too often") << Response{429, {}, "text/plain", "Retry-After: 30\r\n"} << Cause::RateLimited
                               << u"The server asks to wait 30 seconds."_s;
    QTest::newRow("cut off") << Response{200, support::registryList(9).chopped(5)}
                             << Cause::ResponseNotUnderstood << u"The list is cut off."_s;
    QTest::newRow("empty") << Response{200, "[]"} << Cause::ResponseNotUnderstood
                           << u"There is not a single "_s;
    QTest::newRow("a page") << Response{200, page, "text/html"} << Cause::CaptivePortal
                            << u"A web page came instead of the list."_s;
    QTest::newRow("text") << Response{200, "maintenance"} << Cause::ResponseNotUnderstood
                          << u"What came is not the list."_s;
    QTest::newRow("elsewhere") << Response{302, {}, {}, "Location: https://example.no/\r\n"}
                               << Cause::RedirectRefused << u"The server wanted to send"_s;
    QTest::newRow("slow") << Response{200, {}, {}, {}, {}, true} << Cause::ConnectionTimeout
                          << u"No answer in time"_s;
}

void CatalogueRefreshTest::aFailedOneChangesNothing()
{
    QFETCH(Response, response);
    QFETCH(Cause, cause);
    QFETCH(QString, said);
    QCOMPARE(refresh().kind, Kind::Refreshed);
    const QString file = CatalogueCache(folders().cache).fileOf(environment());
    const QByteArray before = contentOf(file);
    QVERIFY(!before.isEmpty());
    for (const QByteArray &path : {registryPath, scopesPath}) {
        m_server->on(registryPath, Response{200, support::registryList(50)});
        m_server->on(scopesPath, Response{200, support::scopeList(50)});
        m_server->on(path, response);
        const RefreshOutcome outcome = refresh(response.silent ? 1000 : 20000);
        QCOMPARE(outcome.kind, Kind::NotFetched);
        QCOMPARE(toId(outcome.cause), toId(cause));
        QCOMPARE(contentOf(file), before);
        const QString text = refreshFaultText(Texts(Language::English), outcome);
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(text.startsWith(path == scopesPath ? u"Digdir's list of scopes (127.0.0.1)"_s
                                                    : u"Altinn's resource registry (127.0.0.1)"_s),
            qPrintable(text));
    }
}

void CatalogueRefreshTest::whatCannotBeKeptIsNotShown()
{
    const QString file = CatalogueCache(folders().cache).fileOf(environment());
    QVERIFY(QDir().mkpath(file + u"/in/the/way"_s));
    const RefreshOutcome outcome = refresh();
    QCOMPARE(outcome.kind, Kind::NotStored);
    QVERIFY(refreshFaultText(Texts(Language::English), outcome).contains(file));
    QCOMPARE(known().source, Source::Bundled);
    QVERIFY(known().fault.has_value());
}

void CatalogueRefreshTest::cancelLeavesAllAsItWas_data()
{
    QTest::addColumn<int>("stage"); // -1: right after start()
    QTest::newRow("at once") << -1;
    QTest::newRow("while fetching") << int(CatalogueRefresh::Stage::Fetching);
    QTest::newRow("while reading") << int(CatalogueRefresh::Stage::Reading);
    QTest::newRow("while storing") << int(CatalogueRefresh::Stage::Storing);
}

void CatalogueRefreshTest::cancelLeavesAllAsItWas()
{
    QFETCH(int, stage);
    CatalogueRefresh refresh(environment(), support::trusting(m_server->caPem()), folders());
    QList<Kind> kinds;
    connect(&refresh, &CatalogueRefresh::finished, this,
        [&](const RefreshOutcome &outcome) { kinds << outcome.kind; });
    connect(&refresh, &CatalogueRefresh::stageChanged, this, [&](CatalogueRefresh::Stage now) {
        if (int(now) == stage)
            refresh.cancel();
    });
    refresh.start();
    if (stage < 0)
        refresh.cancel();
    QVERIFY(kinds.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return !kinds.isEmpty(); }));
    (void)QTest::qWaitFor([&] { return kinds.size() > 1; }, 100);
    QCOMPARE(kinds.size(), 1);
    // Who cancels while it is being written is told how it ended.
    const bool kept = kinds.first() == Kind::Refreshed;
    QVERIFY(kept ? stage == int(CatalogueRefresh::Stage::Storing) : kinds.first() == Kind::Cancelled);
    QCOMPARE(known().source, kept ? Source::Registry : Source::Bundled);
}

void CatalogueRefreshTest::goesStaleAfterAWeek()
{
    const QDateTime fetched = refresh().known.fetchedAt;
    const KnownCatalogue now = known();
    QVERIFY(!now.isStale(fetched.addDays(7)));
    QVERIFY(now.isStale(fetched.addDays(7).addSecs(1)));
    QVERIFY(now.isStale(fetched.addDays(-1)));
    QCOMPARE(now.ageInDays(fetched.addDays(9)), std::optional<qint64>(9));
}

void CatalogueRefreshTest::aDamagedCacheIsSaidAndReplaced()
{
    QCOMPARE(refresh().kind, Kind::Refreshed);
    QFile file(CatalogueCache(folders().cache).fileOf(environment()));
    QVERIFY(file.resize(file.size() / 2));
    QCOMPARE(known().source, Source::Bundled);
    QCOMPARE(known().fault->reason, StorageError::Reason::Damaged);
    QCOMPARE(refresh().comparedWith, Source::Bundled);
    QVERIFY(!known().fault);
    QCOMPARE(known().source, Source::Registry);
}

void CatalogueRefreshTest::stagesComeInOrder()
{
    CatalogueRefresh refresh(environment(), support::trusting(m_server->caPem()), folders());
    QList<int> stages;
    bool done = false;
    connect(&refresh, &CatalogueRefresh::stageChanged, this,
        [&](CatalogueRefresh::Stage stage) { stages << int(stage); });
    connect(&refresh, &CatalogueRefresh::finished, this, [&] { done = true; });
    refresh.start();
    QVERIFY(refresh.isRunning());
    QVERIFY(QTest::qWaitFor([&] { return done; }));
    QCOMPARE(stages, (QList<int>{0, 1, 2}));
    refresh.cancel(); // too late for anything
}

void CatalogueRefreshTest::environmentsDoNotMix()
{
    QCOMPARE(refresh().kind, Kind::Refreshed);
    QCOMPARE(KnownCatalogue::load(Environment::production(), folders()).source, Source::Bundled);
    Environment file = environment();
    file.id = u"file"_s;
    QCOMPARE(KnownCatalogue::load(file, folders()).source, Source::Bundled);
}

void CatalogueRefreshTest::theDemoIsRefreshed()
{
    auto demo = DemoEnvironment::start(m_folder->filePath(u"demo"_s));
    QVERIFY(demo.ok());
    const Environment environment = (*demo)->environment();
    const RefreshOutcome outcome = refresh(environment, contentOf(environment.caFile), 20000);
    QCOMPARE(outcome.kind, Kind::Refreshed);
    QCOMPARE(outcome.schemas, demoResources().size() - 3); // hidden, deprecated, no schema
    QCOMPARE(outcome.published, demoScopes().size());
    const KnownCatalogue known = KnownCatalogue::load(environment, folders());
    QCOMPARE(known.source, Source::Registry);
    for (const DemoCustomer &customer : (*demo)->customers())
        QVERIFY2(known.catalogue.contains(customer.scope), qPrintable(customer.scope));
    QCOMPARE(known.catalogue.schemasFor(u"brreg:reelle/offentlig"_s).first().title.nb,
        u"Register over reelle rettighetshavere - Offentlig myndighet - På vegne av"_s);
    QCOMPARE(known.catalogue.isDelegable(u"altinn:maskinporten/delegations"_s), std::optional(false));
    QVERIFY(refresh(environment, contentOf(environment.caFile), 20000).changes.isEmpty());
}

QTEST_GUILESS_MAIN(CatalogueRefreshTest)
#include "tst_catalogue_refresh.moc"
