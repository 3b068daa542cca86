// SPDX-License-Identifier: MIT
// A machine without a keyring: no D-Bus to ask, as on a server or in a container.
#include "StorageTesting.h"
#include "storage/KeychainSecretStore.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

using namespace da;
using namespace Qt::StringLiterals;

class TestNoKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void everyErrandSaysUnavailable_data();
    void everyErrandSaysUnavailable();
    void nothingIsKeptInstead();
    void theStoreMayDieInTheMiddle();
};

namespace {

using Ask = void (*)(SecretStore &, QObject *, SecretCallback);

void askRead(SecretStore &store, QObject *receiver, SecretCallback done)
{
    store.read(u"key"_qs, receiver, std::move(done));
}
void askWrite(SecretStore &store, QObject *receiver, SecretCallback done)
{
    store.write(u"key"_qs, SecretBytes::fromUtf8(u"hemmelig"_qs), receiver, std::move(done));
}
void askRemove(SecretStore &store, QObject *receiver, SecretCallback done)
{
    store.remove(u"key"_qs, receiver, std::move(done));
}

} // namespace

Q_DECLARE_METATYPE(Ask)

void TestNoKeyring::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
}

void TestNoKeyring::everyErrandSaysUnavailable_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::newRow("read") << Ask(askRead);
    QTest::newRow("write") << Ask(askWrite);
    QTest::newRow("remove") << Ask(askRemove);
}

void TestNoKeyring::everyErrandSaysUnavailable()
{
    QFETCH(Ask, ask);
    KeychainSecretStore store(u"Delegation Assistant test"_qs);
    QElapsedTimer clock;
    clock.start();
    std::optional<SecretResult> answer;
    ask(store, this, [&answer](SecretResult result) { answer = std::move(result); });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(answer->status, SecretStatus::Unavailable);
    QVERIFY(!answer->timedOut);
    QVERIFY(!answer->reason.isEmpty());
    QVERIFY(!answer->reason.contains(u"hemmelig"_qs));
    QVERIFY(answer->secret.isEmpty());
}

void TestNoKeyring::nothingIsKeptInstead()
{
    KeychainSecretStore store(u"Delegation Assistant test"_qs);
    int answers = 0;
    SecretResult last;
    askWrite(store, this, [&answers](SecretResult) { ++answers; });
    askRead(store, this, [&](SecretResult result) {
        ++answers;
        last = std::move(result);
    });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(last.status, SecretStatus::Unavailable);
    QVERIFY(last.secret.isEmpty());
}

void TestNoKeyring::theStoreMayDieInTheMiddle()
{
    bool called = false;
    for (int i = 0; i < 5; ++i) {
        KeychainSecretStore store(u"Delegation Assistant test"_qs);
        askWrite(store, this, [&called](SecretResult) { called = true; });
    }
    // The jobs of the dead stores are ahead of this one in the queue.
    KeychainSecretStore store(u"Delegation Assistant test"_qs);
    bool answered = false;
    askRead(store, this, [&answered](SecretResult) { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestNoKeyring)
#include "tst_no_keyring.moc"
