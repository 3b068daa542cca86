// SPDX-License-Identifier: MIT
#include "StorageTesting.h"
#include "storage/MemorySecretStore.h"
#include "storage/StorageFolders.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void keepsReadsReplacesRemoves();
    void unavailableKeepsNothing();
    void answersLaterAndOnlyToTheLiving();
    void folders();

private:
    SecretCallback keep()
    {
        return [this](SecretResult result) { m_answers.push_back(std::move(result)); };
    }
    std::vector<SecretResult> m_answers;
};

void TestMemorySecretStore::keepsReadsReplacesRemoves()
{
    m_answers.clear();
    MemorySecretStore store;
    store.read(u"a"_qs, this, keep());
    store.write(u"a"_qs, SecretBytes::fromUtf8(u"en"_qs), this, keep());
    store.write(u"a"_qs, SecretBytes::fromUtf8(u"to"_qs), this, keep());
    store.write(u"b"_qs, SecretBytes(), this, keep());
    store.read(u"a"_qs, this, keep());
    store.remove(u"a"_qs, this, keep());
    store.remove(u"a"_qs, this, keep());
    store.read(u"a"_qs, this, keep());
    QTRY_COMPARE(m_answers.size(), 8U);
    using S = SecretStatus;
    const S expected[] = {
        S::NotFound, S::Stored, S::Stored, S::Failed, S::Stored, S::Removed, S::Removed, S::NotFound};
    for (size_t i = 0; i < m_answers.size(); ++i)
        QCOMPARE(m_answers.at(i).status, expected[i]);
    QCOMPARE(m_answers.at(4).secret.copyToByteArray(), QByteArray("to"));
    QCOMPARE(store.count(), 0);
}

void TestMemorySecretStore::unavailableKeepsNothing()
{
    m_answers.clear();
    MemorySecretStore store;
    store.write(u"a"_qs, SecretBytes::fromUtf8(u"en"_qs), this, keep());
    store.setUnavailable(u"no keyring"_qs);
    store.write(u"b"_qs, SecretBytes::fromUtf8(u"to"_qs), this, keep());
    store.read(u"a"_qs, this, keep());
    store.remove(u"a"_qs, this, keep());
    QTRY_COMPARE(m_answers.size(), 4U);
    for (size_t i = 1; i < m_answers.size(); ++i) {
        QCOMPARE(m_answers.at(i).status, SecretStatus::Unavailable);
        QCOMPARE(m_answers.at(i).reason, u"no keyring"_qs);
        QVERIFY(m_answers.at(i).secret.isEmpty());
    }
    QCOMPARE(store.count(), 1);
}

void TestMemorySecretStore::answersLaterAndOnlyToTheLiving()
{
    m_answers.clear();
    MemorySecretStore store;
    auto receiver = std::make_unique<QObject>();
    store.read(u"a"_qs, receiver.get(), keep());
    receiver.reset();
    {
        MemorySecretStore dying;
        dying.read(u"a"_qs, this, keep());
    }
    store.read(u"a"_qs, this, keep());
    QVERIFY(m_answers.empty());
    QTRY_VERIFY(!m_answers.empty());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_answers.size(), 1U);
}

void TestMemorySecretStore::folders()
{
    const StorageFolders one = StorageFolders::in(u"/x"_qs);
    QCOMPARE(one.settings, u"/x"_qs);
    QCOMPARE(one.data, u"/x"_qs);
    QCOMPARE(one.cache, u"/x"_qs);
    QCoreApplication::setApplicationName(u"delegation-assistant"_qs);
    const StorageFolders standard = StorageFolders::standard();
    for (const QString &folder : {standard.settings, standard.data, standard.cache})
        QVERIFY2(folder.endsWith(u"/delegation-assistant"_qs), qPrintable(folder));
    QVERIFY(standard.data != standard.cache);
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memory_secret_store.moc"
