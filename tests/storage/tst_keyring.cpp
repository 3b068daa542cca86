// SPDX-License-Identifier: MIT
// To be run by with-keyring.sh: it talks to the Secret Service of its session.
#include "StorageTesting.h"
#include "storage/CatalogueCache.h"
#include "storage/History.h"
#include "storage/KeychainSecretStore.h"
#include "storage/OwnEntries.h"
#include "storage/ProfileStore.h"
#include "storage/Settings.h"
#include "storage/StorageFolders.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <memory>
#include <optional>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"Delegation Assistant test"_qs;
const QString password = u"Hemmelig passord æøå 7f3a9c"_qs;

/// Waits for the one answer of an errand.
class Answer : public QObject {
public:
    SecretCallback callback()
    {
        return [this](SecretResult result) {
            ++m_count;
            m_result = std::move(result);
        };
    }
    [[nodiscard]] bool wait()
    {
        return QTest::qWaitFor([this] { return m_count > 0; }, 10000);
    }
    [[nodiscard]] const SecretResult &operator*() const { return *m_result; }
    [[nodiscard]] const SecretResult *operator->() const { return &*m_result; }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    std::optional<SecretResult> m_result;
};

SecretStatus writeTo(SecretStore &store, const QString &key, const SecretBytes &secret)
{
    Answer answer;
    store.write(key, secret.copy(), &answer, answer.callback());
    return answer.wait() ? answer->status : SecretStatus::Failed;
}

QByteArray readFrom(SecretStore &store, const QString &key)
{
    Answer answer;
    store.read(key, &answer, answer.callback());
    if (!answer.wait() || answer->status != SecretStatus::Stored)
        return "(none)";
    return answer->secret.copyToByteArray();
}

QList<QByteArray> dressesOf(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    return {utf8, utf16, utf8.toBase64(), utf8.toHex(), utf8.toPercentEncoding()};
}

} // namespace

class TestKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void keepsReadsReplacesRemoves();
    void keepsBytesAsTheyAre_data();
    void keepsBytesAsTheyAre();
    void anEmptySecretIsNotKept();
    void keysAndServicesAreApart();
    void manyErrandsAtOnce();
    void answersOnceAndLater();
    void aDeadReceiverIsNotCalled();
    void theStoreMayDieInTheMiddle();
    void theCallbackMayDeleteTheStore();
    void noSecretInAnyFile();
};

void TestKeyring::keepsReadsReplacesRemoves()
{
    const QString key = u"key-file:/home/kari/nøkkel.p12"_qs;
    KeychainSecretStore store(service);
    Answer missing;
    store.read(key, &missing, missing.callback());
    QVERIFY(missing.wait());
    QCOMPARE(missing->status, SecretStatus::NotFound);
    QVERIFY(missing->secret.isEmpty());

    QCOMPARE(writeTo(store, key, SecretBytes::fromUtf8(password)), SecretStatus::Stored);
    KeychainSecretStore later(service);
    QCOMPARE(readFrom(later, key), password.toUtf8());
    QCOMPARE(writeTo(later, key, SecretBytes::fromUtf8(u"nytt"_qs)), SecretStatus::Stored);
    QCOMPARE(readFrom(store, key), QByteArray("nytt"));

    for (int i = 0; i < 2; ++i) {
        Answer removed;
        store.remove(key, &removed, removed.callback());
        QVERIFY(removed.wait());
        QCOMPARE(removed->status, SecretStatus::Removed);
        QCOMPARE(readFrom(store, key), QByteArray("(none)"));
    }
}

void TestKeyring::keepsBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("letters") << u"blåbærsyltetøy"_qs.toUtf8();
    QTest::newRow("decomposed") << u"a\u030a"_qs.toUtf8();
    QTest::newRow("Latin-1") << QByteArray("bl\xE5");
    QTest::newRow("zeros inside") << QByteArray("a\0b\0", 4);
    QTest::newRow("white space") << QByteArray(" \t\n ");
    QTest::newRow("looks like base64") << QByteArray("aGVpCg==");
    QTest::newRow("long") << QByteArray(2000, 'x');
}

void TestKeyring::keepsBytesAsTheyAre()
{
    QFETCH(QByteArray, bytes);
    QByteArray copy(bytes.constData(), bytes.size());
    KeychainSecretStore store(service);
    QCOMPARE(writeTo(store, u"bytes"_qs, SecretBytes::takeFrom(copy)), SecretStatus::Stored);
    QCOMPARE(readFrom(store, u"bytes"_qs), bytes);
}

void TestKeyring::anEmptySecretIsNotKept()
{
    KeychainSecretStore store(service);
    QCOMPARE(writeTo(store, u"empty"_qs, SecretBytes()), SecretStatus::Failed);
    QCOMPARE(readFrom(store, u"empty"_qs), QByteArray("(none)"));
}

void TestKeyring::keysAndServicesAreApart()
{
    KeychainSecretStore store(service);
    KeychainSecretStore other(service + u" 2"_qs);
    QCOMPARE(writeTo(store, u"a"_qs, SecretBytes::fromUtf8(u"1"_qs)), SecretStatus::Stored);
    QCOMPARE(writeTo(store, u"A"_qs, SecretBytes::fromUtf8(u"2"_qs)), SecretStatus::Stored);
    QCOMPARE(readFrom(store, u"a"_qs), QByteArray("1"));
    QCOMPARE(readFrom(store, u"A"_qs), QByteArray("2"));
    QCOMPARE(readFrom(other, u"a"_qs), QByteArray("(none)"));
}

void TestKeyring::manyErrandsAtOnce()
{
    KeychainSecretStore store(service);
    constexpr int count = 12;
    std::vector<std::unique_ptr<Answer>> answers;
    for (int i = 0; i < count; ++i) {
        const QString key = u"many-%1"_qs.arg(i);
        answers.push_back(std::make_unique<Answer>());
        store.write(key, SecretBytes::fromUtf8(key), answers.back().get(), answers.back()->callback());
        answers.push_back(std::make_unique<Answer>());
        store.read(key, answers.back().get(), answers.back()->callback());
    }
    for (int i = 0; i < count; ++i) {
        QVERIFY(answers.at(2 * i)->wait());
        QVERIFY(answers.at(2 * i + 1)->wait());
        QCOMPARE((*answers.at(2 * i + 1))->secret.copyToByteArray(), u"many-%1"_qs.arg(i).toUtf8());
    }
}

void TestKeyring::answersOnceAndLater()
{
    KeychainSecretStore store(service);
    Answer answer;
    store.read(u"nothing"_qs, &answer, answer.callback());
    QCOMPARE(answer.count(), 0);
    QVERIFY(answer.wait());
    Answer next;
    store.read(u"nothing"_qs, &next, next.callback());
    QVERIFY(next.wait());
    QCOMPARE(answer.count(), 1);
}

void TestKeyring::aDeadReceiverIsNotCalled()
{
    KeychainSecretStore store(service);
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    store.read(u"nothing"_qs, receiver.get(), [&called](SecretResult) { called = true; });
    receiver.reset();
    Answer next;
    store.read(u"nothing"_qs, &next, next.callback());
    QVERIFY(next.wait());
    QVERIFY(!called);
}

void TestKeyring::theStoreMayDieInTheMiddle()
{
    bool called = false;
    QObject receiver;
    for (int i = 0; i < 5; ++i) {
        KeychainSecretStore store(service);
        store.write(
            u"dying"_qs, SecretBytes::fromUtf8(u"x"_qs), &receiver, [&](SecretResult) { called = true; });
        store.read(u"dying"_qs, &receiver, [&](SecretResult) { called = true; });
    }
    KeychainSecretStore store(service);
    QCOMPARE(readFrom(store, u"dying"_qs), QByteArray("x"));
    QVERIFY(!called);
}

void TestKeyring::theCallbackMayDeleteTheStore()
{
    auto *store = new KeychainSecretStore(service);
    QObject receiver;
    QSignalSpy gone(store, &QObject::destroyed);
    store->read(u"nothing"_qs, &receiver, [store](SecretResult) { delete store; });
    QTRY_COMPARE(gone.size(), 1);
    KeychainSecretStore next(service);
    QCOMPARE(readFrom(next, u"nothing"_qs), QByteArray("(none)"));
}

/// A whole round: everything the program keeps, with the password in the keyring, and then every file is
/// read.
void TestKeyring::noSecretInAnyFile()
{
    QCoreApplication::setApplicationName(u"delegation-assistant"_qs);
    const StorageFolders folders = StorageFolders::standard();
    ClientProfile profile{ClientProfile::newId(), u"Demo"_qs, u"test"_qs, u"client"_qs,
        u"/nøkler/demo.p12"_qs, {}, u"974760673"_qs, true};
    KeychainSecretStore store(service);
    QCOMPARE(writeTo(store, profile.secretKey(), SecretBytes::fromUtf8(password)), SecretStatus::Stored);
    QVERIFY(!ProfileStore(folders.settings).save(profile));
    {
        Settings settings(folders.settings);
        const ProxySettings proxy{ProxyMode::Manual, u"proxy.example"_qs, 8080, u"kari"_qs};
        QVERIFY(settings.setProxy(proxy));
        settings.setLastProfile(profile.id);
        QCOMPARE(writeTo(store, proxy.secretKey(), SecretBytes::fromUtf8(password)), SecretStatus::Stored);
        QVERIFY(!settings.sync());
    }
    DelegationSchema schema;
    schema.scopes = QStringList{u"brreg:reelle/offentlig"_qs};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!CatalogueCache(folders.cache).store(Environment::test(), {{schema}, now}));
    QVERIFY(OwnEntries(folders.settings).save({{}, schema}).ok());
    auto history = History::open(folders.data);
    QVERIFY(history.ok());
    QVERIFY((*history)
                ->add({0, now, u"test"_qs, schema.scopes, u"974760673"_qs, {}, {}, profile.clientId,
                    u"verified"_qs, Cause::DelegationVerified})
                .ok());
    QCOMPARE(readFrom(store, profile.secretKey()), password.toUtf8());

    int files = 0;
    int keyrings = 0;
    for (const char *variable :
        {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator it(
            qEnvironmentVariable(variable), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray content = contentOf(it.next());
            ++files;
            keyrings += it.fileName().endsWith(u".keyring"_qs) ? 1 : 0;
            for (const QByteArray &dress : dressesOf(password))
                QVERIFY2(!content.contains(dress), qPrintable(it.filePath()));
        }
    }
    QVERIFY2(keyrings >= 1, "the keyring is where the password is, and it is encrypted");
    QVERIFY(files >= 6);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
