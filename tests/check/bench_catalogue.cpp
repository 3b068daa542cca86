// SPDX-License-Identifier: MIT
// What a refresh and a search cost. Not run by ctest: build/release/tests/check/bench_catalogue
#include "check/CatalogueRefresh.h"
#include "support/Ask.h"
#include "support/RegistryList.h"
#include "support/ScriptedTlsServer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <malloc.h>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

constexpr int resources = 5000;

/// A line of /proc/self/status in MiB.
double memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

QList<DelegationSchema> schemas(int count)
{
    QList<DelegationSchema> made;
    for (int i = 0; i < count; ++i) {
        DelegationSchema schema;
        const QString n = QString::number(i);
        schema.resourceId = u"skd-maskinportenschemaid-"_s + n;
        schema.title = {u"Register nummer "_s + n + u" – Finansforetak – På vegne av"_s,
            u"Register nummer "_s + n + u" – Finansføretak – På vegner av"_s,
            u"Register number "_s + n + u" – Financial Undertakings – On behalf of"_s};
        schema.owner = {u"Brønnøysundregistrene"_s, u"974760673"_s, u"brg"_s};
        schema.scopes << u"brreg:register/nummer"_s + n;
        made << schema;
    }
    return made;
}

} // namespace

class CatalogueBenchmark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refresh_data();
    void refresh();
    void loading();
    void keystroke_data();
    void keystroke();
    void misspelt();
};

void CatalogueBenchmark::refresh_data()
{
    QTest::addColumn<int>("earlier");
    QTest::newRow("first") << 0;
    QTest::newRow("after an earlier one") << 1;
}

/// From the last byte of the second list to the catalogue, compared, kept and searchable.
void CatalogueBenchmark::refresh()
{
    QFETCH(int, earlier);
    ScriptedTlsServer server;
    server.on("/rr/resourcelist?includeApps=false", {200, support::registryList(resources)});
    server.on("/scopes", {200, support::scopeList(resources)});
    Environment environment = Environment::test();
    environment.resourceRegistry = server.url(u"rr"_s);
    environment.scopeList = server.url(u"scopes"_s);
    QTemporaryDir folder;
    for (int run = 0; run <= earlier; ++run) {
        CatalogueRefresh refresh(
            environment, support::trusting(server.caPem()), StorageFolders::in(folder.path()));
        QElapsedTimer timer;
        double before = 0;
        std::clock_t cpu = 0;
        connect(&refresh, &CatalogueRefresh::stageChanged, this, [&](CatalogueRefresh::Stage stage) {
            if (stage == CatalogueRefresh::Stage::Reading) {
                forgetPeak();
                before = memory("VmRSS");
                timer.start();
                cpu = std::clock();
            }
        });
        RefreshOutcome outcome;
        connect(&refresh, &CatalogueRefresh::finished, this, [&](const RefreshOutcome &given) {
            const qint64 took = timer.elapsed();
            const double worked = 1000.0 * double(std::clock() - cpu) / CLOCKS_PER_SEC;
            const double peak = memory("VmHWM") - before;
            outcome = given;
            if (run == earlier)
                qInfo("%lld ms (%.0f of them on a processor), %.1f MiB more at the most, %lld entries",
                    static_cast<long long>(took), worked, peak,
                    static_cast<long long>(given.known.catalogue.entries().size()));
        });
        refresh.start();
        QVERIFY(QTest::qWaitFor([&] { return outcome.kind == RefreshOutcome::Kind::Refreshed; }, 30000));
    }
}

void CatalogueBenchmark::loading()
{
    const Environment environment = Environment::test();
    QTemporaryDir folder;
    const StorageFolders folders = StorageFolders::in(folder.path());
    QVERIFY(!CatalogueCache(folders.cache)
                 .store(environment, {schemas(resources), QDateTime::currentDateTimeUtc(), {}}));
    QBENCHMARK
    {
        QCOMPARE(KnownCatalogue::load(environment, folders).catalogue.schemas().size(), resources);
    }
}

void CatalogueBenchmark::keystroke_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", "e", "fi", "finansforetak", "vegne finans register 99", "brønnøysund",
             "xyzzy", "brreg:register/nummer9999"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void CatalogueBenchmark::keystroke()
{
    QFETCH(QString, query);
    static const Catalogue catalogue(schemas(10000));
    QBENCHMARK
    {
        (void)catalogue.search(query);
    }
}

void CatalogueBenchmark::misspelt()
{
    const Catalogue catalogue(schemas(10000));
    QBENCHMARK
    {
        (void)catalogue.similarTo(u"brreg:register/numer777"_s);
    }
}

QTEST_GUILESS_MAIN(CatalogueBenchmark)
#include "bench_catalogue.moc"
