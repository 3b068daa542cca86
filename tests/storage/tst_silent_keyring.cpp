// SPDX-License-Identifier: MIT
// A keyring that never answers. Without GLib's event loop the Secret Service's answers stay unread for ever,
// which is the same seen from here.
#include "StorageTesting.h"
#include "storage/KeychainSecretStore.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The event loop is chosen when the application object is made.
[[maybe_unused]] const bool withoutGlib = qputenv("QT_NO_GLIB", "1");
[[maybe_unused]] const bool withoutBus = qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");

} // namespace

class TestSilentKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void endsAsUnavailableInTime();
    void theStoreMayDieWhileWaiting();
    void aDeadReceiverIsNotCalled();
};

void TestSilentKeyring::endsAsUnavailableInTime()
{
    KeychainSecretStore store(u"Delegation Assistant test"_qs);
    store.setLimit(150ms);
    std::vector<SecretResult> answers;
    const auto keep = [&answers](SecretResult result) { answers.push_back(std::move(result)); };
    QElapsedTimer clock;
    clock.start();
    store.read(u"a"_qs, this, keep);
    store.write(u"a"_qs, SecretBytes::fromUtf8(u"hemmelig"_qs), this, keep);
    store.remove(u"a"_qs, this, keep);
    QTRY_COMPARE(answers.size(), 3U);
    QVERIFY(clock.elapsed() >= 140);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    for (const SecretResult &answer : answers) {
        QCOMPARE(answer.status, SecretStatus::Unavailable);
        QVERIFY(answer.timedOut);
        QVERIFY(answer.secret.isEmpty());
    }
}

void TestSilentKeyring::theStoreMayDieWhileWaiting()
{
    bool called = false;
    auto store = std::make_unique<KeychainSecretStore>(u"Delegation Assistant test"_qs);
    store->setLimit(50ms);
    store->read(u"a"_qs, this, [&called](SecretResult) { called = true; });
    store.reset();
    bool later = false;
    QTimer::singleShot(200ms, this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void TestSilentKeyring::aDeadReceiverIsNotCalled()
{
    KeychainSecretStore store(u"Delegation Assistant test"_qs);
    store.setLimit(50ms);
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    store.read(u"a"_qs, receiver.get(), [&called](SecretResult) { called = true; });
    receiver.reset();
    bool other = false;
    store.read(u"b"_qs, this, [&other](SecretResult) { other = true; });
    QTRY_VERIFY(other);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestSilentKeyring)
#include "tst_silent_keyring.moc"
