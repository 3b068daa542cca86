// SPDX-License-Identifier: MIT
// Client profiles without a window: listed, chosen, saved, removed, moved between machines; and every way in
// which that can fail.
#include "KeyFiles.h"
#include "gui/Controllers.h"
#include "gui/ProfileEditor.h"
#include "storage/MemorySecretStore.h"
#include "storage/SecretKeys.h"
#include "storage/StorageTesting.h"

#include <QJsonDocument>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

ClientProfile profileNamed(const QString &name)
{
    return {ClientProfile::newId(), name, u"test"_s, u"client-of-"_s + name, {}, {}, u"974760673"_s, false};
}

/// The controllers on a folder of their own, with a keyring of the test's own.
class Bench {
public:
    explicit Bench(const QString &path)
        : folder(path)
        , store(new MemorySecretStore)
        , controllers(StorageFolders::in(path), std::unique_ptr<SecretStore>(store))
    {
        assistant.environments().choose(EnvironmentChoice::Test);
    }

    void settle() { QTRY_VERIFY(!profiles.isBusy()); }
    void load()
    {
        profiles.reload();
        settle();
    }
    void save(const ClientProfile &profile)
    {
        profiles.save({profile});
        settle();
        QCOMPARE(profiles.notice().tone, Tone::Good);
    }
    [[nodiscard]] QByteArray file() const { return contentOf(folder + u"/profiles.json"_s); }

    QString folder;
    MemorySecretStore *store;
    Controllers controllers;
    AssistantController &assistant{controllers.assistant};
    ProfileController &profiles{controllers.profiles};
    KeyController &key{controllers.assistant.key()};
};

} // namespace

class TestProfileController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void choosingFillsInTheCheck();
    void choosingAnotherEnvironmentsProfile();
    void anEnvironmentFileIsPartOfAProfile();
    void noProfileLosesNothing();
    void remembersTheLastOne();
    void savesWhatIsEntered();
    void editingTheChosenOneFollows();
    void removesAndBringsBack();
    void thePasswordOfAProfile();
    void exportsAndImports();
    void asksBeforeAnImportReplaces();
    void badImports_data();
    void badImports();
    void aDamagedFileIsKeptAside();
    void unreadableEntriesAreSaidAndStay();
    void whatCannotBeWrittenIsSaid();
    void aLockedFileIsWaitedForElsewhere();
    void draftsAreKept();
    void draftsAreJudged();

private:
    QTemporaryDir m_files;
    QString m_keyFile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
};

void TestProfileController::initTestCase()
{
    m_keyFile = test::writeKeyFile(m_files, u"supplier.p12"_s, test::rarePassword);
    QVERIFY(!m_keyFile.isEmpty());
}

void TestProfileController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Bench>(m_folder->path());
}

void TestProfileController::cleanup()
{
    m_bench.reset();
}

void TestProfileController::choosingFillsInTheCheck()
{
    Bench &bench = *m_bench;
    ClientProfile profile = profileNamed(u"Demo"_s);
    profile.kid = u"kid-1"_s;
    profile.keyFile = m_keyFile;
    bench.save(profile);
    QVERIFY(!bench.profiles.chosen());
    QSignalSpy told(&bench.profiles, &ProfileController::chosenChanged);
    bench.profiles.choose(profile.id);
    QCOMPARE(bench.key.fields().clientId, profile.clientId);
    QCOMPARE(bench.key.fields().kid, profile.kid);
    QCOMPARE(bench.key.fields().supplier, profile.supplier);
    QCOMPARE(bench.key.fields().filePath, m_keyFile);
    QTRY_COMPARE(bench.key.state(), KeyController::State::NeedsPassword);
    QVERIFY(bench.profiles.isEntered(profile));
    QVERIFY(!bench.profiles.canUpdate());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), profile.id);
    bench.key.setClientId(u"another"_s);
    QVERIFY(!bench.profiles.isEntered(profile));
    QVERIFY(bench.profiles.canUpdate());
}

void TestProfileController::choosingAnotherEnvironmentsProfile()
{
    Bench &bench = *m_bench;
    ClientProfile there = profileNamed(u"There"_s);
    there.environment = u"production"_s;
    const ClientProfile here = profileNamed(u"Here"_s);
    bench.profiles.save({there, here});
    bench.settle();
    bench.profiles.choose(here.id);
    bench.profiles.choose(there.id);
    QCOMPARE(bench.assistant.environments().choice(), EnvironmentChoice::Production);
    QCOMPARE(bench.profiles.chosen()->id, there.id);
    // Each environment has its own fields, and so its own profile.
    bench.assistant.environments().choose(EnvironmentChoice::Test);
    QCOMPARE(bench.profiles.chosen()->id, here.id);
    QVERIFY(bench.profiles.isEntered(here));
}

void TestProfileController::anEnvironmentFileIsPartOfAProfile()
{
    Bench &bench = *m_bench;
    const QString path = m_folder->filePath(u"world.json"_s);
    const QByteArray world = R"({"name": "World", "kind": "test", "issuer": "https://localhost:1/"})";
    QVERIFY(putFile(path, world));
    ClientProfile profile = profileNamed(u"World"_s);
    profile.environment = path;
    bench.save(profile);
    bench.profiles.choose(profile.id);
    QCOMPARE(bench.assistant.environments().choice(), EnvironmentChoice::File);
    QCOMPARE(bench.assistant.environments().environment()->name, u"World"_s);
    QVERIFY(bench.profiles.isEntered(profile));
    QVERIFY(QFile::remove(path));
    bench.assistant.environments().choose(EnvironmentChoice::Test);
    bench.profiles.choose(profile.id);
    QVERIFY(!bench.assistant.environments().isReady());
    QCOMPARE(bench.assistant.environments().message().tone, Tone::Bad);
    QVERIFY(!bench.profiles.canUpdate()); // nothing is to be saved over it
}

void TestProfileController::noProfileLosesNothing()
{
    Bench &bench = *m_bench;
    const ClientProfile profile = profileNamed(u"A"_s);
    bench.save(profile);
    bench.profiles.choose(profile.id);
    bench.key.setClientId(u"typed by hand"_s);
    bench.profiles.choose({});
    QCOMPARE(bench.key.fields().clientId, u"typed by hand"_s);
    bench.profiles.choose(profile.id);
    bench.profiles.choose({});
    QCOMPARE(bench.key.fields().clientId, QString()); // it is in the profile
    QVERIFY(!bench.profiles.chosen());
}

void TestProfileController::remembersTheLastOne()
{
    const ClientProfile profile = profileNamed(u"A"_s);
    m_bench->save(profile);
    Bench later(m_folder->path());
    later.profiles.restore(profile.id);
    QTRY_VERIFY(later.profiles.chosen());
    QCOMPARE(later.key.fields().clientId, profile.clientId);
    Bench other(m_folder->path());
    other.profiles.restore(ClientProfile::newId());
    other.settle();
    QVERIFY(!other.profiles.chosen());
    QCOMPARE(other.profiles.notice().text, QString());
}

void TestProfileController::savesWhatIsEntered()
{
    Bench &bench = *m_bench;
    bench.key.setClientId(u" client "_s);
    bench.key.setSupplier(u"974 760 673"_s);
    ClientProfile entered = bench.profiles.entered();
    QCOMPARE(entered.clientId, u"client"_s);
    QCOMPARE(entered.supplier, u"974760673"_s);
    entered.id = ClientProfile::newId();
    entered.name = u"Mine"_s;
    bench.save(entered);
    QVERIFY(bench.profiles.chosen()); // it is what the check says, so it is the one
    QCOMPARE(bench.profiles.chosen()->name, u"Mine"_s);
    bench.key.setClientId(u"client-2"_s);
    bench.profiles.updateChosen();
    bench.settle();
    QCOMPARE(bench.profiles.find(entered.id)->clientId, u"client-2"_s);
    QVERIFY(!bench.profiles.canUpdate());
}

void TestProfileController::editingTheChosenOneFollows()
{
    Bench &bench = *m_bench;
    ClientProfile profile = profileNamed(u"A"_s);
    bench.save(profile);
    bench.profiles.choose(profile.id);
    profile.clientId = u"corrected"_s;
    bench.save(profile);
    QCOMPARE(bench.key.fields().clientId, u"corrected"_s);
    bench.key.setClientId(u"typed by hand"_s);
    profile.clientId = u"corrected-again"_s;
    bench.save(profile);
    QCOMPARE(bench.key.fields().clientId, u"typed by hand"_s);
}

void TestProfileController::removesAndBringsBack()
{
    Bench &bench = *m_bench;
    const ClientProfile profile = profileNamed(u"A"_s);
    bench.save(profile);
    bench.profiles.choose(profile.id);
    bench.profiles.remove(profile.id);
    bench.settle();
    QVERIFY(bench.profiles.profiles().isEmpty());
    QVERIFY(!bench.profiles.chosen());
    QCOMPARE(bench.key.fields().clientId, profile.clientId); // what is entered stays
    QVERIFY(bench.profiles.canUndo());
    bench.profiles.undoRemove();
    bench.settle();
    QCOMPARE(bench.profiles.profiles(), QList<ClientProfile>{profile});
    QVERIFY(!bench.profiles.canUndo());
    // One that another window removed meanwhile.
    QVERIFY(!ProfileStore(m_folder->path()).remove(profile.id));
    bench.profiles.remove(profile.id);
    bench.settle();
    QCOMPARE(bench.profiles.notice().tone, Tone::Bad);
    QVERIFY(bench.profiles.profiles().isEmpty());
}

void TestProfileController::thePasswordOfAProfile()
{
    Bench &bench = *m_bench;
    ClientProfile profile = profileNamed(u"A"_s);
    profile.keyFile = m_keyFile;
    bench.save(profile);
    bench.profiles.choose(profile.id);
    QTRY_COMPARE(bench.key.state(), KeyController::State::NeedsPassword);
    bench.key.unlock(SecretBytes::fromUtf8(test::rarePassword), true);
    QTRY_VERIFY(bench.profiles.find(profile.id)->passwordKept);
    QVERIFY(bench.file().contains("\"password_kept\": true"));
    QCOMPARE(bench.store->count(), 1);
    // Another start: nothing is asked.
    bench.profiles.choose({});
    bench.profiles.choose(profile.id);
    QTRY_COMPARE(bench.key.state(), KeyController::State::Opened);
    // A new profile of the same file knows it.
    ClientProfile second = profileNamed(u"B"_s);
    second.keyFile = m_keyFile;
    bench.save(second);
    QVERIFY(bench.profiles.find(second.id)->passwordKept);
    bench.profiles.remove(second.id);
    bench.settle();
    QVERIFY(!bench.profiles.notice().text.contains(u"keyring"_s)); // the other profile has it still
    bench.store->setUnavailable(u"gone"_s);
    bench.profiles.forgetPassword(profile.id);
    QTRY_VERIFY(bench.profiles.notice().text.contains(u"gone"_s));
    QVERIFY(bench.profiles.find(profile.id)->passwordKept);
    bench.store->setUnavailable({});
    bench.profiles.remove(profile.id);
    bench.settle();
    QVERIFY(bench.profiles.notice().text.contains(u"still in the system's keyring"_s));
    bench.profiles.undoRemove();
    bench.settle();
    bench.profiles.forgetPassword(profile.id);
    QTRY_VERIFY(!bench.profiles.find(profile.id)->passwordKept);
    QCOMPARE(bench.store->count(), 0);
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY(!contentOf(m_folder->filePath(name)).contains(test::rarePassword.toUtf8()));
}

void TestProfileController::exportsAndImports()
{
    Bench &bench = *m_bench;
    const ClientProfile a = profileNamed(u"A"_s);
    const ClientProfile b = profileNamed(u"B"_s);
    bench.profiles.save({a, b});
    bench.settle();
    const QString all = m_files.filePath(u"all.json"_s);
    bench.profiles.exportTo(all, {a.id, b.id});
    QTRY_VERIFY(bench.profiles.notice().text.contains(u"2 profile"_s));
    QVERIFY(!contentOf(all).contains("password"));
    bench.profiles.exportTo(m_files.filePath(u"no/such/folder.json"_s), {a.id});
    QTRY_COMPARE(bench.profiles.notice().tone, Tone::Bad);

    const QTemporaryDir elsewhere;
    Bench other(elsewhere.path());
    other.profiles.importFrom(all);
    QTRY_COMPARE(other.profiles.profiles().size(), 2);
    QCOMPARE(other.profiles.notice().tone, Tone::Good);
    QCOMPARE(*other.profiles.find(a.id), a);
    QSignalSpy asked(&other.profiles, &ProfileController::importAsks);
    other.profiles.clearNotice();
    other.profiles.importFrom(all); // again: it says the same, so nobody is asked
    QTRY_VERIFY(other.profiles.notice().text.contains(u"2 profile"_s));
    QCOMPARE(asked.size(), 0);
}

void TestProfileController::asksBeforeAnImportReplaces()
{
    Bench &bench = *m_bench;
    ClientProfile mine = profileNamed(u"Mine"_s);
    bench.save(mine);
    ClientProfile theirs = mine;
    theirs.clientId = u"theirs"_s;
    QJsonObject object = theirs.toJson();
    object.insert(u"password"_s, test::rarePassword);
    const QString path = m_files.filePath(u"theirs.json"_s);
    QVERIFY(putFile(path, QJsonDocument(object).toJson()));
    QSignalSpy asked(&bench.profiles, &ProfileController::importAsks);
    for (const bool replace : {false, true}) {
        bench.profiles.importFrom(path);
        QTRY_COMPARE(asked.size(), replace ? 2 : 1);
        QCOMPARE(bench.profiles.replacedByImport(), QStringList{u"Mine"_s});
        QCOMPARE(bench.profiles.find(mine.id)->clientId, mine.clientId);
        bench.profiles.finishImport(replace);
        bench.settle();
        QCOMPARE(bench.profiles.find(mine.id)->clientId, replace ? theirs.clientId : mine.clientId);
    }
    QVERIFY(bench.profiles.notice().text.contains(u"password"_s)); // left out, and said
    QVERIFY(!bench.profiles.notice().text.contains(test::rarePassword));
    QVERIFY(!bench.file().contains(test::rarePassword.toUtf8()));
    bench.profiles.dropImport();
    bench.profiles.finishImport(true); // nothing is waiting
    QVERIFY(!bench.profiles.isBusy());
}

void TestProfileController::badImports_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("not JSON") << QByteArray("hello") << u"is not JSON"_s;
    QTest::newRow("of something else") << QByteArray("{\"a\": 1}") << u"holds no client profiles"_s;
    QTest::newRow("newer") << QByteArray(
        R"({"format": "delegation-assistant-profiles", "version": 9, "profiles": [{}]})")
                           << u"later version"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << u"too large"_s;
    QTest::newRow("a key in it") << QByteArray(
        R"({"name": "A", "environment": "test", "client_id": "-----BEGIN PRIVATE KEY"})")
                                 << u"This is a key"_s;
    QTest::newRow("no client") << QByteArray(R"({"name": "A", "environment": "test", "client_id": ""})")
                               << u"client_id"_s;
}

void TestProfileController::badImports()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const QString path = m_files.filePath(u"bad.json"_s);
    QVERIFY(putFile(path, content));
    m_bench->profiles.importFrom(path);
    QTRY_COMPARE(m_bench->profiles.notice().tone, Tone::Bad);
    QVERIFY2(m_bench->profiles.notice().text.contains(said), qPrintable(m_bench->profiles.notice().text));
    m_bench->profiles.clearNotice();
    m_bench->profiles.importFrom(m_files.filePath(u"missing.json"_s));
    QTRY_COMPARE(m_bench->profiles.notice().tone, Tone::Bad);
}

void TestProfileController::aDamagedFileIsKeptAside()
{
    QVERIFY(putFile(m_folder->filePath(u"profiles.json"_s), "{\"version\": 1, \"prof"));
    m_bench->load();
    const QString said = m_bench->profiles.notice().text;
    QVERIFY2(said.contains(u"damaged"_s), qPrintable(said));
    QCOMPARE(m_bench->profiles.notice().tone, Tone::Doubt);
    int kept = 0;
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
        kept += contentOf(m_folder->filePath(name)) == "{\"version\": 1, \"prof" ? 1 : 0;
    QCOMPARE(kept, 1);
    m_bench->save(profileNamed(u"A"_s));
    QCOMPARE(m_bench->profiles.profiles().size(), 1);
}

void TestProfileController::unreadableEntriesAreSaidAndStay()
{
    m_bench->save(profileNamed(u"A"_s));
    QByteArray content = m_bench->file();
    content.replace("\"profiles\": [", "\"profiles\": [{\"id\": \"x\", \"name\": \"from the future\"},");
    QVERIFY(putFile(m_folder->filePath(u"profiles.json"_s), content));
    Bench later(m_folder->path());
    later.load();
    QCOMPARE(later.profiles.profiles().size(), 1);
    QVERIFY(later.profiles.notice().text.contains(u"1 client profile"_s));
    later.profiles.clearNotice();
    later.load(); // said once
    QCOMPARE(later.profiles.notice().text, QString());
    later.save(profileNamed(u"B"_s));
    QVERIFY(later.file().contains("from the future"));
}

void TestProfileController::whatCannotBeWrittenIsSaid()
{
    QVERIFY(putFolderInPlaceOf(m_folder->filePath(u"profiles.json"_s)));
    m_bench->profiles.save({profileNamed(u"A"_s)});
    m_bench->settle();
    QCOMPARE(m_bench->profiles.notice().tone, Tone::Bad);
    QVERIFY(m_bench->profiles.profiles().isEmpty());

    const QTemporaryDir elsewhere;
    QVERIFY(putFile(elsewhere.filePath(u"file"_s), "x"));
    Bench nowhere(elsewhere.filePath(u"file/folder"_s)); // no folder can be made there
    ProfileEditor editor(nowhere.profiles);
    editor.add(profileNamed(u"B"_s));
    QVERIFY(editor.saveAll());
    nowhere.settle();
    QCOMPARE(nowhere.profiles.notice().tone, Tone::Bad);
    QVERIFY(editor.hasUnsaved()); // the draft is not lost
    QCOMPARE(editor.current().name, u"B"_s);
}

void TestProfileController::aLockedFileIsWaitedForElsewhere()
{
    QLockFile lock(m_folder->filePath(u"profiles.json.lock"_s));
    QVERIFY(lock.lock());
    m_bench->profiles.save({profileNamed(u"A"_s)});
    QVERIFY(m_bench->profiles.isBusy()); // and this thread is free
    lock.unlock();
    m_bench->settle();
    QCOMPARE(m_bench->profiles.profiles().size(), 1);
}

void TestProfileController::draftsAreKept()
{
    Bench &bench = *m_bench;
    const ClientProfile a = profileNamed(u"A"_s);
    const ClientProfile b = profileNamed(u"B"_s);
    bench.profiles.save({a, b});
    bench.settle();
    ProfileEditor editor(bench.profiles);
    QCOMPARE(editor.ids(), (QStringList{a.id, b.id}));
    QCOMPARE(editor.currentId(), a.id);
    editor.set(&ClientProfile::clientId, u"changed"_s);
    QVERIFY(editor.isChanged(a.id));
    editor.setCurrent(b.id);
    QCOMPARE(editor.at(a.id).clientId, u"changed"_s);
    editor.setCurrent(a.id);
    editor.set(&ClientProfile::clientId, a.clientId + u" "_s); // blanks are no change
    QVERIFY(!editor.hasUnsaved());
    editor.set(&ClientProfile::name, u"Z"_s);
    editor.add(profileNamed(u"C"_s));
    QCOMPARE(editor.ids().size(), 3);
    QVERIFY(editor.saveAll());
    bench.settle();
    QVERIFY(!editor.hasUnsaved());
    QCOMPARE(editor.at(editor.ids().last()).name, u"Z"_s); // by name
    // What somebody else removes while it is edited is a new profile again.
    editor.setCurrent(b.id);
    editor.set(&ClientProfile::kid, u"kid"_s);
    QVERIFY(!ProfileStore(m_folder->path()).remove(b.id));
    bench.load();
    QVERIFY(editor.ids().contains(b.id) && !editor.isSaved(b.id) && editor.isChanged(b.id));
    editor.setCurrent(b.id);
    editor.removeCurrent();
    QVERIFY(!editor.ids().contains(b.id) && !editor.hasUnsaved());
}

void TestProfileController::draftsAreJudged()
{
    ProfileEditor editor(m_bench->profiles);
    ClientProfile begun;
    begun.environment = u"test"_s;
    editor.add(begun);
    QCOMPARE(editor.message("name"_L1).text, QString()); // not before a save
    QVERIFY(!editor.saveCurrent());
    QCOMPARE(editor.message("name"_L1).tone, Tone::Bad);
    QCOMPARE(editor.message("client_id"_L1).tone, Tone::Bad);
    QCOMPARE(editor.message("kid"_L1).text, QString());
    editor.set(&ClientProfile::name, u"A"_s);
    editor.set(&ClientProfile::clientId, u"with space"_s);
    QCOMPARE(editor.message("client_id"_L1).tone, Tone::Bad);
    editor.set(&ClientProfile::clientId, u"client"_s);
    editor.set(&ClientProfile::keyFile, u"/no/such/file.p12"_s);
    QCOMPARE(editor.message("key_file"_L1).tone, Tone::Doubt);
    editor.set(&ClientProfile::keyFile, u"-----BEGIN PRIVATE KEY-----"_s);
    QCOMPARE(editor.message("key_file"_L1).tone, Tone::Bad);
    editor.set(&ClientProfile::keyFile, {});
    editor.set(&ClientProfile::supplier, u"974 760 674"_s);
    QCOMPARE(editor.message("supplier"_L1).tone, Tone::Bad);
    editor.set(&ClientProfile::supplier, u"974 760 673"_s);
    QCOMPARE(editor.message("supplier"_L1).text, QString());
    QVERIFY(editor.saveCurrent());
    m_bench->settle();
    QCOMPARE(m_bench->profiles.profiles().first().supplier, u"974760673"_s);
    // While a number is being typed it is not wrong yet; a second profile of the name is.
    editor.add(begun);
    editor.set(&ClientProfile::supplier, u"9747"_s);
    QCOMPARE(editor.message("supplier"_L1).text, QString());
    editor.set(&ClientProfile::name, u"A"_s);
    QCOMPARE(editor.message("name"_L1).tone, Tone::Doubt);
}

QTEST_GUILESS_MAIN(TestProfileController)
#include "tst_profile_controller.moc"
