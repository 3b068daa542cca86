// SPDX-License-Identifier: MIT
#include "StorageTesting.h"
#include "storage/CatalogueCache.h"
#include "storage/OwnEntries.h"
#include "storage/SchemaJson.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace da;
using namespace Qt::StringLiterals;
using Reason = StorageError::Reason;

namespace {

DelegationSchema schemaOf(const QString &id, const QStringList &scopes)
{
    DelegationSchema schema;
    schema.resourceId = id;
    schema.title = {u"Register – "_qs + id, u"Register (nn)"_qs, {}};
    schema.description.nb = u"Tilgang på vegne av"_qs;
    schema.owner = {u"Brønnøysundregistrene"_qs, u"974760673"_qs, u"brg"_qs};
    schema.scopes = scopes;
    schema.inProduction = false;
    schema.delegable = true;
    schema.provenance = {u"registry"_qs, u"2026-05-01"_qs, u"registry"_qs, {}};
    return schema;
}

bool same(const DelegationSchema &a, const DelegationSchema &b)
{
    return a.resourceId == b.resourceId && a.title == b.title && a.description == b.description
        && a.owner == b.owner && a.scopes == b.scopes && a.inTest == b.inTest
        && a.inProduction == b.inProduction && a.delegable == b.delegable && a.provenance == b.provenance;
}

const QDateTime may = QDateTime::fromString(u"2026-05-01T10:00:00.250Z"_qs, Qt::ISODateWithMs);

Environment fromFile(const QString &issuer)
{
    Environment environment = Environment::test();
    environment.id = u"file"_qs;
    environment.issuer = issuer;
    return environment;
}

} // namespace

class TestCatalogueCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void schemaRoundTrip();
    void schemaRefuses_data();
    void schemaRefuses();
    void publishedRoundTrip();
    void readsAnEarlierFileWithoutPublished();
    void startsEmpty();
    void keepsOnePerEnvironment();
    void age_data();
    void age();
    void damagedIsIgnoredAndSaid_data();
    void damagedIsIgnoredAndSaid();
    void everyCutIsDamage();
    void aNewerVersionIsNotRead();
    void nothingIsNoRefresh();
    void aFailedWriteChangesNothing();
    void saysWhenItCannotWrite();
    void thousandsAreFast();

private:
    [[nodiscard]] CatalogueCache cache() const { return CatalogueCache(m_folder->filePath(u"cache"_qs)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalogueCache::schemaRoundTrip()
{
    DelegationSchema full = schemaOf(u"brg-1"_qs, {u"brreg:a"_qs, u"brreg:b"_qs});
    DelegationSchema bare;
    bare.scopes = QStringList{u"x:y"_qs};
    DelegationSchema no = full;
    no.delegable = false;
    for (const DelegationSchema &schema : {full, bare, no}) {
        const auto read = schemaFromJson(schemaToJson(schema));
        QVERIFY(read);
        QVERIFY(same(*read, schema));
    }
}

void TestCatalogueCache::schemaRefuses_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no scopes") << u"scopes"_qs << QJsonValue(QJsonArray());
    QTest::newRow("scopes is text") << u"scopes"_qs << QJsonValue(u"a:b"_qs);
    QTest::newRow("scope is a number") << u"scopes"_qs << QJsonValue(QJsonArray{u"a:b"_qs, 1});
    QTest::newRow("title is text") << u"title"_qs << QJsonValue(u"Tittel"_qs);
    QTest::newRow("title in numbers") << u"title"_qs << QJsonValue(QJsonObject{{u"nb"_qs, 1}});
    QTest::newRow("owner is a list") << u"owner"_qs << QJsonValue(QJsonArray());
    QTest::newRow("owner's number") << u"owner"_qs << QJsonValue(QJsonObject{{u"orgno"_qs, 974760673}});
    QTest::newRow("delegable in words") << u"delegable"_qs << QJsonValue(u"yes"_qs);
    QTest::newRow("where in numbers") << u"in_test"_qs << QJsonValue(1);
    QTest::newRow("source") << u"provenance"_qs << QJsonValue(QJsonObject{{u"source"_qs, true}});
    QTest::newRow("id") << u"resource_id"_qs << QJsonValue(7);
}

void TestCatalogueCache::schemaRefuses()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = schemaToJson(schemaOf(u"a"_qs, {u"a:b"_qs}));
    QVERIFY(schemaFromJson(object));
    object.insert(member, value);
    QVERIFY(!schemaFromJson(object));
}

void TestCatalogueCache::publishedRoundTrip()
{
    const QList<PublishedScope> published{
        {u"a:b"_qs, {u"Les"_qs, u"Les"_qs, u"Read"_qs}, u"974760673"_qs, true},
        {u"a:c"_qs, {}, {}, false, false}, {u"a:d"_qs, {}, {}, std::nullopt}};
    const Environment test = Environment::test();
    QVERIFY(!cache().store(test, {{schemaOf(u"1"_qs, {u"a:b"_qs})}, may, published}));
    QCOMPARE(cache().load(test)->published, published);
    QVERIFY(!publishedFromJson({{u"active"_qs, true}}));
    QVERIFY(!publishedFromJson({{u"scope"_qs, 3}, {u"active"_qs, true}}));
    QVERIFY(!publishedFromJson({{u"scope"_qs, u"a:b"_qs}}));
}

void TestCatalogueCache::readsAnEarlierFileWithoutPublished()
{
    const Environment test = Environment::test();
    QVERIFY(!cache().store(test, {{schemaOf(u"1"_qs, {u"a:b"_qs})}, may}));
    QByteArray content = contentOf(cache().fileOf(test));
    QVERIFY(content.contains(",\"published\":[]"));
    QVERIFY(putFile(cache().fileOf(test), content.replace(",\"published\":[]", "")));
    const auto loaded = cache().load(test);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->schemas.size(), 1);
    QVERIFY(loaded->published.isEmpty());
}

void TestCatalogueCache::startsEmpty()
{
    QCOMPARE(cache().load(Environment::test()).error().reason, Reason::Missing);
}

void TestCatalogueCache::keepsOnePerEnvironment()
{
    Environment demo = Environment::test();
    demo.id = u"demo"_qs;
    const QList<Environment> environments{Environment::production(), Environment::test(), demo,
        fromFile(u"https://a.example/"_qs), fromFile(u"https://b.example/"_qs)};
    for (int i = 0; i < int(environments.size()); ++i) {
        const QDateTime at = may.addDays(i).toOffsetFromUtc(7200);
        QVERIFY(!cache().store(environments.at(i), {{schemaOf(QString::number(i), {u"a:b"_qs})}, at}));
    }
    for (int i = 0; i < int(environments.size()); ++i) {
        const auto loaded = cache().load(environments.at(i));
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->fetchedAt, may.addDays(i));
        QCOMPARE(loaded->fetchedAt.timeSpec(), Qt::UTC);
        QCOMPARE(loaded->schemas.size(), 1);
        QVERIFY(same(loaded->schemas.first(), schemaOf(QString::number(i), {u"a:b"_qs})));
    }
    QVERIFY(isPrivate(cache().fileOf(demo)));
}

void TestCatalogueCache::age_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<bool>("stale");
    const qint64 day = 24 * 60 * 60;
    QTest::newRow("now") << qint64(0) << qint64(0) << false;
    QTest::newRow("almost a day") << day - 1 << qint64(0) << false;
    QTest::newRow("a week") << 7 * day << qint64(7) << false;
    QTest::newRow("just over a week") << 7 * day + 1 << qint64(7) << true;
    QTest::newRow("a year") << 365 * day << qint64(365) << true;
    QTest::newRow("the clock went back") << -2 * day << qint64(0) << true;
}

void TestCatalogueCache::age()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, days);
    QFETCH(bool, stale);
    const CachedCatalogue catalogue{{}, may};
    QCOMPARE(catalogue.ageInDays(may.addSecs(seconds)), days);
    QCOMPARE(catalogue.isStale(may.addSecs(seconds)), stale);
}

void TestCatalogueCache::damagedIsIgnoredAndSaid_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("count") << u"\"count\":2"_qs << u"\"count\":3"_qs;
    QTest::newRow("no count") << u"\"count\":2"_qs << u"\"counts\":2"_qs;
    QTest::newRow("date") << u"2026-05-01T"_qs << u"2026-13-01T"_qs;
    QTest::newRow("no date") << u"\"fetched_at\""_qs << u"\"fetched\""_qs;
    QTest::newRow("schemas") << u"\"schemas\""_qs << u"\"schema\""_qs;
    QTest::newRow("a scope") << u"[\"a:b\"]"_qs << u"[]"_qs;
    QTest::newRow("published") << u"\"active\":true"_qs << u"\"active\":1"_qs;
    QTest::newRow("version") << u"\"version\":1"_qs << u"\"version\":\"1\""_qs;
    QTest::newRow("other text") << u"{"_qs << u"<html>{"_qs;
}

void TestCatalogueCache::damagedIsIgnoredAndSaid()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Environment test = Environment::test();
    const CachedCatalogue good{
        {schemaOf(u"1"_qs, {u"a:b"_qs}), schemaOf(u"2"_qs, {u"c:d"_qs})}, may, {{u"a:b"_qs, {}, {}, {}}}};
    QVERIFY(!cache().store(test, good));
    QByteArray content = contentOf(cache().fileOf(test));
    QVERIFY(content.contains(from.toUtf8()));
    content.replace(from.toUtf8(), to.toUtf8());
    QVERIFY(putFile(cache().fileOf(test), content));
    QCOMPARE(cache().load(test).error().reason, Reason::Damaged);
    QCOMPARE(cache().load(test).error().path, cache().fileOf(test));
    QVERIFY(!cache().store(test, good));
    QVERIFY(cache().load(test).ok());
}

void TestCatalogueCache::everyCutIsDamage()
{
    const Environment test = Environment::test();
    QVERIFY(!cache().store(test, {{schemaOf(u"1"_qs, {u"a:b"_qs})}, may}));
    const QByteArray whole = contentOf(cache().fileOf(test));
    for (qsizetype length = 0; length + 1 < whole.size(); ++length) {
        QVERIFY(putFile(cache().fileOf(test), whole.left(length)));
        const auto loaded = cache().load(test);
        QVERIFY2(
            !loaded.ok() && loaded.error().reason == Reason::Damaged, qPrintable(QString::number(length)));
    }
}

void TestCatalogueCache::aNewerVersionIsNotRead()
{
    const Environment test = Environment::test();
    QVERIFY(QDir().mkpath(m_folder->filePath(u"cache"_qs)));
    QVERIFY(putFile(cache().fileOf(test), "{\"version\": 2, \"else\": []}"));
    QCOMPARE(cache().load(test).error().reason, Reason::NewerVersion);
}

void TestCatalogueCache::nothingIsNoRefresh()
{
    const Environment test = Environment::test();
    QVERIFY(!cache().store(test, {{schemaOf(u"1"_qs, {u"a:b"_qs})}, may}));
    QCOMPARE(cache().store(test, {{}, may.addDays(1)})->reason, Reason::Invalid);
    QCOMPARE(cache().store(test, {{schemaOf(u"2"_qs, {u"a:b"_qs})}, {}})->reason, Reason::Invalid);
    QCOMPARE(cache().load(test)->fetchedAt, may);
}

void TestCatalogueCache::aFailedWriteChangesNothing()
{
#ifdef Q_OS_UNIX
    const Environment test = Environment::test();
    QVERIFY(!cache().store(test, {{schemaOf(u"1"_qs, {u"a:b"_qs})}, may}));
    const QByteArray before = contentOf(cache().fileOf(test));
    QList<DelegationSchema> many;
    for (int i = 0; i < 500; ++i)
        many.append(schemaOf(QString::number(i), {u"a:b"_qs}));
    // A limit on the size of files fails the write half-way, for root as well.
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = old;
    small.rlim_cur = 20000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const StorageFailure failure = cache().store(test, {many, may.addDays(1)});
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QVERIFY(failure);
    QCOMPARE(failure->reason, Reason::NotWritable);
    QCOMPARE(contentOf(cache().fileOf(test)), before);
    QCOMPARE(QDir(m_folder->filePath(u"cache"_qs)).entryList(QDir::Files).size(), 1);
#endif
}

void TestCatalogueCache::saysWhenItCannotWrite()
{
    const Environment test = Environment::test();
    QVERIFY(putFolderInPlaceOf(cache().fileOf(test)));
    QCOMPARE(cache().load(test).error().reason, Reason::NotReadable);
    const StorageFailure failure = cache().store(test, {{schemaOf(u"1"_qs, {u"a:b"_qs})}, may});
    QVERIFY(failure);
    QCOMPARE(failure->reason, Reason::NotWritable);
}

void TestCatalogueCache::thousandsAreFast()
{
    QList<DelegationSchema> many;
    for (int i = 0; i < 5000; ++i)
        many.append(schemaOf(u"resource-%1"_qs.arg(i), {u"prefix:scope%1"_qs.arg(i), u"prefix:other"_qs}));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!cache().store(Environment::test(), {many, may}));
    const auto loaded = cache().load(Environment::test());
    // Far above what it takes, and far below what a quadratic loop would.
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->schemas.size(), 5000);
    QVERIFY(same(loaded->schemas.last(), many.last()));
}

QTEST_APPLESS_MAIN(TestCatalogueCache)
#include "tst_catalogue_cache.moc"
