// SPDX-License-Identifier: MIT
#include "storage/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PrivateFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadableByItsOwnerAlone();
    void replacesNothing();
    void leavesNothingBehindWhereItCannotWrite();

private:
    QTemporaryDir m_folder;
};

void PrivateFileTest::isReadableByItsOwnerAlone()
{
    const QString path = m_folder.filePath(u"nøkkel.pem"_s);
    QVERIFY(!writeNewPrivateFile(path, "contents\n"));
    QCOMPARE(contentsOf(path), QByteArray("contents\n"));
#ifdef Q_OS_UNIX
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QVERIFY(!(QFile::permissions(path) & others));
#endif
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void PrivateFileTest::replacesNothing()
{
    const QString path = m_folder.filePath(u"taken.pem"_s);
    QVERIFY(!writeNewPrivateFile(path, "first"));
    const StorageFailure second = writeNewPrivateFile(path, "second");
    QVERIFY(second);
    QCOMPARE(second->reason, StorageError::Reason::Taken);
    QCOMPARE(contentsOf(path), QByteArray("first"));
    const QString link = m_folder.filePath(u"dangling.pem"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), link));
    QCOMPARE(writeNewPrivateFile(link, "third")->reason, StorageError::Reason::Taken);
    QVERIFY(!QFile::exists(m_folder.filePath(u"nowhere"_s)));
}

void PrivateFileTest::leavesNothingBehindWhereItCannotWrite()
{
    const StorageFailure failure = writeNewPrivateFile(m_folder.filePath(u"no/such/folder.pem"_s), "x");
    QVERIFY(failure);
    QCOMPARE(failure->reason, StorageError::Reason::NotWritable);
    QVERIFY(!failure->detail.isEmpty());
    QVERIFY(!QDir(m_folder.filePath(u"no"_s)).exists());
}

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "tst_private_file.moc"
