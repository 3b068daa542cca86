// SPDX-License-Identifier: MIT
#include "StorageTesting.h"
#include "storage/History.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <vector>

using namespace da;
using namespace Qt::StringLiterals;
using Reason = StorageError::Reason;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-05-01T12:00:00.123Z"_qs, Qt::ISODateWithMs);

HistoryEntry sample(int minutes = 0)
{
    HistoryEntry entry;
    entry.at = noon.addSecs(60 * minutes);
    entry.environment = u"test"_qs;
    entry.scopes = QStringList{u"brreg:reelle/offentlig"_qs, u"altinn:consenttokens"_qs};
    entry.consumer = u"311590839"_qs;
    entry.consumerName = u"ÅRØY OG SØNN 50%_DEMO AS"_qs;
    entry.supplier = u"315260183"_qs;
    entry.clientId = u"client-7"_qs;
    entry.verdict = u"refused"_qs;
    entry.cause = Cause::ConsumerNotDelegated;
    return entry;
}

/// Runs one statement on a database of its own.
bool sql(const QString &path, const QString &statement)
{
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"test"_qs);
        database.setDatabaseName(path);
        ok = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"test"_qs);
    return ok;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void keepsWhatWasDone();
    void emptyTextsAndOtherZones();
    void everyCauseComesBack();
    void refusesAnEntryWithoutTime();
    void newestFirstAndInPages();
    void finds_data();
    void finds();
    void deletes();
    void deletedIsGoneFromTheFile();
    void damagedIsMovedAside_data();
    void damagedIsMovedAside();
    void damageInTheMiddleIsFound();
    void anotherProgramsDatabaseIsMovedAside();
    void aNewerVersionIsLeftAlone();
    void saysWhenItCannotOpen();
    void writersDoNotDisturbEachOther();
    void aLockedDatabaseIsSaid();
    void isPrivateToItsOwner();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_qs); }
    [[nodiscard]] QString file() const { return folder() + u"/history.sqlite"_qs; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::keepsWhatWasDone()
{
    HistoryEntry entry = sample();
    {
        const auto history = History::open(folder());
        QVERIFY(history.ok());
        const auto id = (*history)->add(entry);
        QVERIFY(id.ok());
        entry.id = *id;
    }
    const auto history = History::open(folder());
    QVERIFY(history.ok());
    QVERIFY((*history)->keptAside().isEmpty());
    const auto list = (*history)->list();
    QVERIFY(list.ok());
    QCOMPARE(*list, QList<HistoryEntry>{entry});
}

void TestHistory::emptyTextsAndOtherZones()
{
    const auto history = History::open(folder());
    HistoryEntry entry;
    entry.at = noon.toOffsetFromUtc(7200);
    entry.verdict = u"unknown"_qs;
    QVERIFY((*history)->add(entry).ok());
    const HistoryEntry read = (*history)->list()->first();
    QCOMPARE(read.at, noon);
    QCOMPARE(read.at.timeSpec(), Qt::UTC);
    QVERIFY(read.scopes.isEmpty());
    QVERIFY(read.consumer.isEmpty());
}

void TestHistory::everyCauseComesBack()
{
    const auto history = History::open(folder());
    for (const CauseInfo &info : allCauses()) {
        HistoryEntry entry = sample();
        entry.cause = info.cause;
        QVERIFY((*history)->add(entry).ok());
        QCOMPARE((*history)->list({{}, {}, 1, 0})->first().cause, info.cause);
    }
}

void TestHistory::refusesAnEntryWithoutTime()
{
    const auto history = History::open(folder());
    HistoryEntry entry = sample();
    entry.at = QDateTime();
    QCOMPARE((*history)->add(entry).error().reason, Reason::Invalid);
    QVERIFY((*history)->list()->isEmpty());
}

void TestHistory::newestFirstAndInPages()
{
    const auto history = History::open(folder());
    for (const int minutes : {5, 1, 9, 3, 7})
        QVERIFY((*history)->add(sample(minutes)).ok());
    QList<qint64> seen;
    for (int offset = 0; offset < 6; offset += 2) {
        const auto page = (*history)->list({{}, {}, 2, offset});
        for (const HistoryEntry &entry : *page)
            seen << noon.secsTo(entry.at) / 60;
    }
    QCOMPARE(seen, (QList<qint64>{9, 7, 5, 3, 1}));
}

void TestHistory::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << QString() << 2;
    QTest::newRow("number") << u"311590839"_qs << QString() << 1;
    QTest::newRow("part of a scope") << u"reelle"_qs << QString() << 2;
    QTest::newRow("accents and case") << u"årøy"_qs << QString() << 1;
    QTest::newRow("without accents") << u"aroy sonn"_qs << QString() << 1;
    QTest::newRow("both words") << u"reelle aroy"_qs << QString() << 1;
    QTest::newRow("one word is not there") << u"reelle xyz"_qs << QString() << 0;
    QTest::newRow("percent is a letter") << u"50%"_qs << QString() << 1;
    QTest::newRow("percent alone") << u"5%8"_qs << QString() << 0;
    QTest::newRow("underscore is a letter") << u"reelle_"_qs << QString() << 0;
    QTest::newRow("backslash is a letter") << u"\\"_qs << QString() << 0;
    QTest::newRow("quote") << u"' OR 1=1 --"_qs << QString() << 0;
    QTest::newRow("environment") << QString() << u"production"_qs << 1;
    QTest::newRow("part of an environment") << QString() << u"prod"_qs << 0;
    QTest::newRow("text and environment") << u"aroy"_qs << u"production"_qs << 0;
}

void TestHistory::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, environment);
    QFETCH(int, count);
    const auto history = History::open(folder());
    HistoryEntry other = sample(1);
    other.environment = u"production"_qs;
    other.consumer = u"974760673"_qs;
    other.consumerName.clear();
    QVERIFY((*history)->add(sample()).ok());
    QVERIFY((*history)->add(other).ok());
    const auto list = (*history)->list({text, environment, 500, 0});
    QVERIFY(list.ok());
    QCOMPARE(list->size(), count);
}

void TestHistory::deletes()
{
    const auto history = History::open(folder());
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i)
        ids << *(*history)->add(sample(i));
    QVERIFY(!(*history)->remove({ids.at(1), ids.at(3), 4711}));
    QCOMPARE((*history)->list()->size(), 3);
    QVERIFY(!(*history)->removeOlderThan(noon.addSecs(60)));
    QCOMPARE((*history)->list()->size(), 2);
    QCOMPARE((*history)->removeOlderThan({})->reason, Reason::Invalid);
    QVERIFY(!(*history)->clear());
    QVERIFY((*history)->list()->isEmpty());
    QVERIFY2(*(*history)->add(sample()) > ids.last(), "an id is never used twice");
}

void TestHistory::deletedIsGoneFromTheFile()
{
    const auto history = History::open(folder());
    const auto id = (*history)->add(sample());
    QVERIFY(contentOf(file()).contains("311590839"));
    QVERIFY(!(*history)->remove({*id}));
    QVERIFY(!contentOf(file()).contains("311590839"));
}

void TestHistory::damagedIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text")
        << QByteArray("This is not a database, however long the text may go on.").repeated(40);
    QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16) + QByteArray(3000, '\x5A');
    QTest::newRow("one letter") << QByteArray("x");
}

void TestHistory::damagedIsMovedAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(putFile(file(), content));
    const auto history = History::open(folder());
    QVERIFY(history.ok());
    QVERIFY((*history)->keptAside().startsWith(file() + u".damaged-"_qs));
    QCOMPARE(contentOf((*history)->keptAside()), content);
    QVERIFY((*history)->add(sample()).ok());
    QCOMPARE((*history)->list()->size(), 1);
}

void TestHistory::damageInTheMiddleIsFound()
{
    {
        const auto history = History::open(folder());
        HistoryEntry entry = sample();
        entry.clientId = QString(2000, u'x');
        for (int i = 0; i < 12; ++i)
            QVERIFY((*history)->add(entry).ok());
    }
    QByteArray content = contentOf(file());
    for (qsizetype i = 4096; i < content.size(); i += 4096)
        content.replace(i, 64, QByteArray(64, '\xFF'));
    QVERIFY(putFile(file(), content));
    const auto history = History::open(folder());
    QVERIFY(history.ok());
    QCOMPARE(contentOf((*history)->keptAside()), content);
    QVERIFY((*history)->list()->isEmpty());
}

void TestHistory::anotherProgramsDatabaseIsMovedAside()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(sql(file(), u"CREATE TABLE bookmarks (url TEXT)"_qs));
    const QByteArray before = contentOf(file());
    const auto history = History::open(folder());
    QVERIFY(history.ok());
    QCOMPARE(contentOf((*history)->keptAside()), before);
    QVERIFY((*history)->add(sample()).ok());
}

void TestHistory::aNewerVersionIsLeftAlone()
{
    {
        const auto history = History::open(folder());
        QVERIFY((*history)->add(sample()).ok());
    }
    QVERIFY(sql(file(), u"PRAGMA user_version = 2"_qs));
    const QByteArray before = contentOf(file());
    const auto history = History::open(folder());
    QVERIFY(!history.ok());
    QCOMPARE(history.error().reason, Reason::NewerVersion);
    QCOMPARE(contentOf(file()), before);
    QVERIFY(QDir(folder()).entryList({u"*.damaged-*"_qs}).isEmpty());
}

void TestHistory::saysWhenItCannotOpen()
{
    QVERIFY(putFolderInPlaceOf(file()));
    const auto history = History::open(folder());
    QVERIFY(!history.ok());
    QCOMPARE(history.error().reason, Reason::NotWritable);
    QVERIFY(QFileInfo(file() + u"/in/the/way"_qs).isDir());

    const QString blocked = m_folder->filePath(u"blocked"_qs);
    QVERIFY(putFile(blocked, "x"));
    QCOMPARE(History::open(blocked).error().reason, Reason::NotWritable);
}

void TestHistory::writersDoNotDisturbEachOther()
{
    constexpr int writers = 4;
    constexpr int each = 15;
    QAtomicInt failures;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back(QThread::create([this, w, &failures] {
            const auto history = History::open(folder());
            for (int i = 0; i < each; ++i) {
                if (!history || !(*history)->add(sample(100 * w + i)))
                    failures.ref();
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(failures.loadRelaxed(), 0);
    const auto history = History::open(folder());
    QVERIFY((*history)->keptAside().isEmpty());
    QCOMPARE((*history)->list()->size(), writers * each);
}

void TestHistory::aLockedDatabaseIsSaid()
{
    const auto history = History::open(folder());
    QVERIFY((*history)->add(sample()).ok());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"other"_qs);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QSqlQuery lock(other);
        QVERIFY(lock.exec(u"BEGIN EXCLUSIVE"_qs));
        QCOMPARE((*history)->add(sample(1)).error().reason, Reason::Locked);
        QVERIFY(lock.exec(u"COMMIT"_qs));
    }
    QSqlDatabase::removeDatabase(u"other"_qs);
    QCOMPARE((*history)->list()->size(), 1);
    QVERIFY((*history)->add(sample(1)).ok());
}

void TestHistory::isPrivateToItsOwner()
{
    QVERIFY(History::open(folder()).ok());
    QVERIFY(isPrivate(file()));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
