// SPDX-License-Identifier: MIT
#include "StorageTesting.h"
#include "storage/CatalogueCache.h"
#include "storage/OwnEntries.h"

#include <QTemporaryDir>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;
using Reason = StorageError::Reason;

namespace {

OwnEntry entryFor(const QStringList &scopes, const QString &title = {}, const QString &resourceId = {})
{
    OwnEntry entry;
    entry.schema.scopes = scopes;
    entry.schema.title.nb = title;
    entry.schema.resourceId = resourceId;
    return entry;
}

} // namespace

class TestOwnEntries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void addChangeRemove();
    void addsManyOrNone();
    void refusesWhatIsNoScope_data();
    void refusesWhatIsNoScope();
    void surviveARefresh();
    void mergedWithWhatIsFetched();
    void badEntriesStayInTheFile();
    void damagedFileIsMovedAside();
    void saysWhenItCannotWrite();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOwnEntries::addChangeRemove()
{
    OwnEntries own(m_folder->path());
    QVERIFY(own.list()->isEmpty());
    auto saved = own.save(entryFor({u"ks:fiks"_qs, u"ks:svarut"_qs}, u"KS – på vegne av"_qs));
    QVERIFY(saved.ok());
    QCOMPARE(saved->schema.provenance.confidence, u"own"_qs);
    QVERIFY(own.save(entryFor({u"b:c"_qs})).ok());
    saved->schema.title.nn = u"KS – på vegner av"_qs;
    QVERIFY(own.save(*saved).ok());

    OwnEntries again(m_folder->path());
    const auto list = again.list();
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).id, saved->id);
    QCOMPARE(list->at(0).schema.title, saved->schema.title);
    QCOMPARE(list->at(0).schema.scopes, (QStringList{u"ks:fiks"_qs, u"ks:svarut"_qs}));
    QVERIFY(!again.remove(saved->id));
    QCOMPARE(own.list()->size(), 1);
    QCOMPARE(again.remove(saved->id)->reason, Reason::Missing);
    QCOMPARE(again.remove(QString())->reason, Reason::Missing);
}

void TestOwnEntries::addsManyOrNone()
{
    OwnEntries own(m_folder->path());
    const DelegationSchema a = entryFor({u"a:b"_qs}, u"A"_qs).schema;
    const DelegationSchema b = entryFor({u"a:c"_qs}, u"B"_qs).schema;
    const DelegationSchema wrong = entryFor({u"none"_qs}).schema;
    QCOMPARE(own.add({a, wrong}).error().detail, u"none"_qs);
    QVERIFY(own.list()->isEmpty());
    QCOMPARE(*own.add({a, a}), 1);
    QCOMPARE(*own.add({a, b}), 1);
    QCOMPARE(*own.add({}), 0);
    QCOMPARE(own.list()->size(), 2);
    QCOMPARE(own.list()->last().schema.provenance.confidence, u"own"_qs);
    // What this program writes, it reads.
    const auto read = entriesFromJson(contentOf(own.path()));
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 2);
    QCOMPARE(*own.add(*read), 0);
    QCOMPARE(entriesFromJson("[]").error(), u"entries"_qs);
}

void TestOwnEntries::refusesWhatIsNoScope_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("no prefix") << QStringList{u"a:b"_qs, u"offentlig"_qs} << u"offentlig"_qs;
    QTest::newRow("two in one") << QStringList{u"a:b c:d"_qs} << u"a:b c:d"_qs;
    QTest::newRow("not cleaned") << QStringList{u" a:b"_qs} << u" a:b"_qs;
    QTest::newRow("empty") << QStringList{QString()} << QString();
}

void TestOwnEntries::refusesWhatIsNoScope()
{
    QFETCH(QStringList, scopes);
    QFETCH(QString, wrong);
    OwnEntries own(m_folder->path());
    const auto saved = own.save(entryFor(scopes));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().reason, Reason::Invalid);
    QCOMPARE(saved.error().detail, wrong);
    QVERIFY(!QFile::exists(own.path()));
}

void TestOwnEntries::surviveARefresh()
{
    OwnEntries own(m_folder->path());
    QVERIFY(own.save(entryFor({u"a:b"_qs}, u"Mitt"_qs)).ok());
    const CatalogueCache cache(m_folder->path());
    DelegationSchema fetched;
    fetched.scopes = QStringList{u"c:d"_qs};
    QVERIFY(!cache.store(Environment::test(), {{fetched}, QDateTime::currentDateTimeUtc()}));
    QVERIFY(QFile::remove(cache.fileOf(Environment::test())));
    QCOMPARE(own.list()->size(), 1);
    QCOMPARE(own.list()->first().schema.title.nb, u"Mitt"_qs);
}

void TestOwnEntries::mergedWithWhatIsFetched()
{
    const QList<DelegationSchema> fetched{entryFor({u"a:b"_qs, u"c:d"_qs}, u"En"_qs, u"id-1"_qs).schema,
        entryFor({u"e:f"_qs}, u"To"_qs).schema};
    const QList<OwnEntry> own{
        entryFor({u"a:b"_qs}, u"Gammelt navn"_qs, u"id-1"_qs), // the same resource
        entryFor({u"c:d"_qs, u"a:b"_qs}, u"En"_qs), // the same title and scopes, without id
        entryFor({u"a:b"_qs}, u"En"_qs, u"id-2"_qs), // another resource
        entryFor({u"e:f"_qs}, u"Tre"_qs), // another title
        entryFor({u"e:f"_qs}, u"Tre"_qs), // own ones are never held against each other
    };
    const QList<DelegationSchema> merged = withOwnEntries(fetched, own);
    QCOMPARE(merged.size(), 5);
    QCOMPARE(merged.at(2).resourceId, u"id-2"_qs);
    QCOMPARE(merged.at(3).title.nb, u"Tre"_qs);
    QCOMPARE(merged.at(4).title.nb, u"Tre"_qs);
    QVERIFY(withOwnEntries({}, {}).isEmpty());
}

void TestOwnEntries::badEntriesStayInTheFile()
{
    OwnEntries own(m_folder->path());
    QVERIFY(putFile(own.path(), R"({"version": 1, "entries": ["text", {"id": "x", "schema": {"scopes": []}},
        {"schema": {"scopes": ["a:b"], "in_test": true, "in_production": true}}]})"));
    QVERIFY(own.list()->isEmpty());
    QVERIFY(own.save(entryFor({u"g:h"_qs})).ok());
    QCOMPARE(own.list()->size(), 1);
    QVERIFY(contentOf(own.path()).contains("\"text\""));
    QVERIFY(contentOf(own.path()).contains("a:b"));
}

void TestOwnEntries::damagedFileIsMovedAside()
{
    OwnEntries own(m_folder->path());
    QVERIFY(putFile(own.path(), "{\"version\": 1, \"entries\": [{"));
    QVERIFY(own.save(entryFor({u"a:b"_qs})).ok());
    QCOMPARE(contentOf(own.keptAside()), QByteArray("{\"version\": 1, \"entries\": [{"));
    QCOMPARE(own.list()->size(), 1);
}

void TestOwnEntries::saysWhenItCannotWrite()
{
    OwnEntries own(m_folder->path());
    QVERIFY(putFolderInPlaceOf(own.path()));
    QCOMPARE(own.list().error().reason, Reason::NotReadable);
    QCOMPARE(own.save(entryFor({u"a:b"_qs})).error().reason, Reason::NotReadable);
}

QTEST_GUILESS_MAIN(TestOwnEntries)
#include "tst_own_entries.moc"
