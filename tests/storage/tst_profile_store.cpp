// SPDX-License-Identifier: MIT
#include "StorageTesting.h"
#include "storage/ProfileStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace da;
using namespace Qt::StringLiterals;
using Reason = StorageError::Reason;

namespace {

ClientProfile profileNamed(const QString &name)
{
    ClientProfile profile;
    profile.id = ClientProfile::newId();
    profile.name = name;
    profile.environment = u"test"_qs;
    profile.clientId = u"client-1"_qs;
    return profile;
}

QStringList namesIn(ProfileStore &store)
{
    QStringList names;
    if (const auto listing = store.list()) {
        for (const ClientProfile &profile : listing->profiles)
            names << profile.name;
    }
    return names;
}

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void startsEmpty();
    void savesReplacesAndRemoves();
    void sortsByName();
    void refusesWhatHasProblems();
    void keepsUnknownMembers();
    void keepsUnreadableEntries();
    void movesADamagedFileAside_data();
    void movesADamagedFileAside();
    void severalDamagedFilesAreAllKept();
    void savingOverADamagedFileKeepsIt();
    void leavesANewerFileAlone();
    void saysWhenItCannotWrite();
    void saysWhenTheFolderIsAFile();
    void aFullDiskChangesNothing();
    void writersDoNotLoseEachOthersWork();
    void isPrivateToItsOwner();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"config"_qs); }
    [[nodiscard]] bool put(const QByteArray &json) const
    {
        return QDir().mkpath(folder()) && putFile(folder() + u"/profiles.json"_qs, json);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileStore::startsEmpty()
{
    ProfileStore store(folder());
    const auto listing = store.list();
    QVERIFY(listing.ok());
    QVERIFY(listing->profiles.isEmpty());
    QVERIFY2(!QFile::exists(folder()), "looking must not make files");
    QVERIFY(!store.find(u"x"_qs));
}

void TestProfileStore::savesReplacesAndRemoves()
{
    ProfileStore store(folder());
    ClientProfile a = profileNamed(u"A"_qs);
    const ClientProfile b = profileNamed(u"B"_qs);
    QVERIFY(!store.save(a));
    QVERIFY(!store.save(b));
    a.name = u"Å"_qs;
    a.passwordKept = true;
    QVERIFY(!store.save(a));
    ProfileStore again(folder());
    QCOMPARE(again.list()->profiles.size(), 2);
    QCOMPARE(again.find(a.id), std::optional(a));
    QVERIFY(!again.remove(a.id));
    QCOMPARE(namesIn(store), QStringList{u"B"_qs});
    const StorageFailure twice = store.remove(a.id);
    QVERIFY(twice);
    QCOMPARE(twice->reason, Reason::Missing);
}

void TestProfileStore::sortsByName()
{
    ProfileStore store(folder());
    for (const QString &name : {u"c"_qs, u"a"_qs, u"b"_qs})
        QVERIFY(!store.save(profileNamed(name)));
    QCOMPARE(namesIn(store), (QStringList{u"a"_qs, u"b"_qs, u"c"_qs}));
}

void TestProfileStore::refusesWhatHasProblems()
{
    ProfileStore store(folder());
    ClientProfile profile = profileNamed(u"A"_qs);
    profile.supplier = u"974760674"_qs;
    const StorageFailure failure = store.save(profile);
    QVERIFY(failure);
    QCOMPARE(failure->reason, Reason::Invalid);
    QCOMPARE(failure->detail, u"supplier"_qs);
    QVERIFY(!QFile::exists(store.path()));
}

void TestProfileStore::keepsUnknownMembers()
{
    ClientProfile profile = profileNamed(u"A"_qs);
    QJsonObject entry = profile.toJson();
    entry.insert(u"colour"_qs, u"blue"_qs);
    QVERIFY(put(QJsonDocument(
        QJsonObject{{u"version"_qs, 1}, {u"later"_qs, true}, {u"profiles"_qs, QJsonArray{entry}}})
                    .toJson()));
    ProfileStore store(folder());
    profile.name = u"B"_qs;
    QVERIFY(!store.save(profile));
    const QJsonObject document = QJsonDocument::fromJson(contentOf(store.path())).object();
    QVERIFY(document.value(u"later"_qs).toBool());
    const QJsonObject saved = document.value(u"profiles"_qs).toArray().at(0).toObject();
    QCOMPARE(saved.value(u"colour"_qs).toString(), u"blue"_qs);
    QCOMPARE(saved.value(u"name"_qs).toString(), u"B"_qs);
}

void TestProfileStore::keepsUnreadableEntries()
{
    QVERIFY(put(
        R"({"version": 1, "profiles": [17, {"id": "d9428888-122b-11e1-b85c-61cd3cbb3210", "name": 5}]})"));
    ProfileStore store(folder());
    QVERIFY(!store.save(profileNamed(u"A"_qs)));
    const auto listing = store.list();
    QVERIFY(listing.ok());
    QCOMPARE(listing->profiles.size(), 1);
    const QList<ProfileError> expected{
        {ProfileError::Reason::MissingMember, u"id"_qs, 0}, {ProfileError::Reason::WrongType, u"name"_qs, 1}};
    QCOMPARE(listing->unreadable, expected);
    QVERIFY(contentOf(store.path()).contains("17"));
    QVERIFY(store.keptAside().isEmpty());
}

void TestProfileStore::movesADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"profiles\": [{\"id\": \"d94");
    QTest::newRow("not an object") << QByteArray("[1]");
    QTest::newRow("no list") << QByteArray("{\"version\": 1}");
    QTest::newRow("list is text") << QByteArray("{\"version\": 1, \"profiles\": \"none\"}");
    QTest::newRow("no version") << QByteArray("{\"profiles\": []}");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestProfileStore::movesADamagedFileAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(put(content));
    ProfileStore store(folder());
    const auto listing = store.list();
    QVERIFY(listing.ok());
    QVERIFY(listing->profiles.isEmpty());
    QVERIFY(store.keptAside().startsWith(store.path() + u".damaged-"_qs));
    QCOMPARE(contentOf(store.keptAside()), content);
    QVERIFY(!QFile::exists(store.path()));
}

void TestProfileStore::severalDamagedFilesAreAllKept()
{
    for (const QByteArray &content : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
        QVERIFY(put(content));
        ProfileStore store(folder());
        QVERIFY(store.list().ok());
        QCOMPARE(contentOf(store.keptAside()), content);
    }
    QCOMPARE(QDir(folder()).entryList({u"*.damaged-*"_qs}).size(), 3);
}

void TestProfileStore::savingOverADamagedFileKeepsIt()
{
    QVERIFY(put("{\"version\": 1, \"profiles\": [{\"name\": \"kept\""));
    ProfileStore store(folder());
    QVERIFY(!store.save(profileNamed(u"A"_qs)));
    QVERIFY(contentOf(store.keptAside()).contains("kept"));
    QCOMPARE(namesIn(store), QStringList{u"A"_qs});
}

void TestProfileStore::leavesANewerFileAlone()
{
    const QByteArray newer(R"({"version": 2, "profiles": {"other": "shape"}})");
    const QByteArray newerList(R"({"version": 2, "profiles": []})");
    for (const QByteArray &content : {newer, newerList}) {
        QVERIFY(put(content));
        ProfileStore store(folder());
        QCOMPARE(store.list().error().reason, Reason::NewerVersion);
        QCOMPARE(store.save(profileNamed(u"A"_qs))->reason, Reason::NewerVersion);
        QCOMPARE(store.remove(u"a"_qs)->reason, Reason::NewerVersion);
        QCOMPARE(contentOf(store.path()), content);
    }
}

void TestProfileStore::saysWhenItCannotWrite()
{
    QVERIFY(putFolderInPlaceOf(folder() + u"/profiles.json"_qs));
    ProfileStore store(folder());
    QCOMPARE(store.list().error().reason, Reason::NotReadable);
    QCOMPARE(store.save(profileNamed(u"A"_qs))->reason, Reason::NotReadable);
    QVERIFY(QFileInfo(store.path() + u"/in/the/way"_qs).isDir());
}

void TestProfileStore::saysWhenTheFolderIsAFile()
{
    QVERIFY(putFile(folder(), "x"));
    ProfileStore store(folder());
    QVERIFY(store.list().ok());
    const StorageFailure failure = store.save(profileNamed(u"A"_qs));
    QVERIFY(failure);
    QCOMPARE(failure->reason, Reason::NotWritable);
    QCOMPARE(failure->path, store.path());
}

void TestProfileStore::aFullDiskChangesNothing()
{
#ifdef Q_OS_UNIX
    ProfileStore store(folder());
    QVERIFY(!store.save(profileNamed(u"A"_qs)));
    const QByteArray before = contentOf(store.path());
    ClientProfile large = profileNamed(u"B"_qs);
    large.environment = u'/' + QString(4000, u'x');
    // A limit on the size of files fails the write half-way, for root as well.
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = old;
    small.rlim_cur = 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const StorageFailure failure = store.save(large);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QVERIFY(failure);
    QCOMPARE(failure->reason, Reason::NotWritable);
    QCOMPARE(contentOf(store.path()), before);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"profiles.json"_qs});
#endif
}

void TestProfileStore::writersDoNotLoseEachOthersWork()
{
    constexpr int writers = 4;
    constexpr int each = 8;
    std::vector<std::unique_ptr<QThread>> threads;
    QAtomicInt failures;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back(QThread::create([this, w, &failures] {
            ProfileStore store(folder());
            for (int i = 0; i < each; ++i) {
                if (store.save(profileNamed(u"%1-%2"_qs.arg(w).arg(i))))
                    failures.ref();
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(failures.loadRelaxed(), 0);
    ProfileStore store(folder());
    QCOMPARE(namesIn(store).size(), writers * each);
    QVERIFY(store.keptAside().isEmpty());
}

void TestProfileStore::isPrivateToItsOwner()
{
    ProfileStore store(folder());
    QVERIFY(!store.save(profileNamed(u"A"_qs)));
    QVERIFY(isPrivate(store.path()));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
