// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/Material.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

QByteArray element(char tag, const QByteArray &contents)
{
    QByteArray length;
    for (auto rest = contents.size(); rest > 0; rest >>= 8)
        length.prepend(char(rest & 0xFF));
    if (contents.size() >= 0x80)
        length.prepend(char(0x80 | length.size()));
    return tag + (length.isEmpty() ? QByteArray(1, '\0') : length) + contents;
}

QByteArray sequence(const QByteArray &contents)
{
    return element(0x30, contents);
}

QByteArray tagged(const QByteArray &contents)
{
    return element(char(0xA0), contents);
}

/// PKCS#7 data (1.2.840.113549.1.7.1).
QByteArray data(const QByteArray &contents)
{
    return sequence(QByteArray::fromHex("06092a864886f70d010701") + tagged(element(0x04, contents)));
}

/// A bag of PKCS#12 (1.2.840.113549.1.12.10.1.x).
QByteArray bag(char kind, const QByteArray &value)
{
    return sequence(QByteArray::fromHex("060b2a864886f70d010c0a01") + kind + tagged(value));
}

/// A file without MAC whose safes are these.
QByteArray fileOf(const QByteArray &safes)
{
    return sequence(QByteArray::fromHex("020103") + data(sequence(safes)));
}

QByteArray plainKeyBag()
{
    QByteArray pem = *plainPkcs8Pem(test::key());
    pem.replace("-----BEGIN PRIVATE KEY-----", "").replace("-----END PRIVATE KEY-----", "");
    return bag(1, QByteArray::fromBase64(pem));
}

} // namespace

/// PKCS#12 files that no ordinary writer makes, put together byte by byte, and files in which not every
/// password is the same.
class Pkcs12OdditiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bagsOfEveryKindAreBorne();
    void nothingIsPassedOverInSilence_data();
    void nothingIsPassedOverInSilence();
    void oneKeyMayStayClosed();
    void aKeysOwnPasswordIsToldFromTheFiles();
    void furtherFormsOfAPasswordAreTriedWithinTheBound();
    void lineEndsBeforeAndAfterAreBorne();
    void certificatesThatSignEachOtherAreShown();

private:
    [[nodiscard]] static Result<KeyFile, KeyFileError> open(
        const QByteArray &file, const char *password = "test1234", const KeyFileLimits &limits = {})
    {
        return KeyFile::open(file, test::secret(password), IssuerRegistry(), limits);
    }
    [[nodiscard]] static test::Pkcs12Plan plan()
    {
        test::Pkcs12Plan made;
        made.keys = {{test::key(), u"virksomhet"_s}};
        made.certificates = {
            test::leaf(test::leafRequest(), test::key(), test::lookAlikeCa(test::lookAlikeRoot()))};
        return made;
    }
};

void Pkcs12OdditiesTest::bagsOfEveryKindAreBorne()
{
    const QByteArray secretBag =
        bag(5, sequence(QByteArray::fromHex("06032a0304") + tagged(element(0x04, "x"))));
    const QByteArray strange = sequence(QByteArray::fromHex("06042a030405") + tagged(element(0x04, "x")));
    const QByteArray nested = bag(6, sequence(bag(6, sequence(plainKeyBag()))));
    const auto file = open(fileOf(data(sequence(secretBag + strange + nested))));
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
    QCOMPARE(file->entries().size(), 1);
    QVERIFY(file->entries().first().key->sameKeyAs(test::key()));
}

void Pkcs12OdditiesTest::nothingIsPassedOverInSilence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("rubbish where bags should be") << fileOf(data("rubbish") + data(sequence(plainKeyBag())));
    QByteArray deep = sequence(plainKeyBag());
    for (int i = 0; i < 20; ++i)
        deep = sequence(bag(6, deep));
    QTest::newRow("bags in bags in bags") << fileOf(data(deep));
    QTest::newRow("a friendly name of half a character") << fileOf(data(sequence(sequence(plainKeyBag().mid(4)
        + element(0x31,
            sequence(
                QByteArray::fromHex("06092a864886f70d010914") + element(0x31, element(0x1E, "abc"))))))));
}

void Pkcs12OdditiesTest::nothingIsPassedOverInSilence()
{
    QFETCH(QByteArray, file);
    const auto refused = open(file);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().cause, Cause::KeystoreDamaged);
    QCOMPARE(refused.error().what, u"structure"_s);
}

void Pkcs12OdditiesTest::oneKeyMayStayClosed()
{
    test::Pkcs12Plan wanted = plan();
    wanted.keys.prepend({test::key(1), {}, "another"});
    const auto file = open(test::build(wanted));
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
    QCOMPARE(file->chosen({EnvironmentKind::Test, {}, test::instant()}).index, 0);
    const KeyFinding told = file->findings({}).first();
    QCOMPARE(told.detail, u"key_locked"_s);
    QCOMPARE(told.arguments, QStringList{u"1"_s});
    QVERIFY(told.isProblem() && !told.certain);
}

void Pkcs12OdditiesTest::aKeysOwnPasswordIsToldFromTheFiles()
{
    test::Pkcs12Plan wanted = plan();
    wanted.keys.first().ownPassword = "another";
    const auto refused = open(test::build(wanted));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().cause, Cause::KeystoreWrongPassword);
    QCOMPARE(refused.error().what, u"key_password"_s);
    QVERIFY(!refused.error().certain);
    QCOMPARE(open(test::build(wanted), "wrong").error().what, QString());
}

void Pkcs12OdditiesTest::furtherFormsOfAPasswordAreTriedWithinTheBound()
{
    test::Pkcs12Plan wanted = plan();
    wanted.macPassword.reset();
    wanted.bagPassword = QByteArray("bl\xE5"); // Latin-1
    const QByteArray file = test::build(wanted);
    QVERIFY(open(file, "blå").ok());
    KeyFileLimits tight;
    tight.maxIterationsTogether = 2 * wanted.iterations;
    const auto refused = open(file, "blå", tight);
    QCOMPARE(refused.error().cause, Cause::KeystoreWrongPassword);
    QVERIFY(!refused.error().certain);
}

void Pkcs12OdditiesTest::lineEndsBeforeAndAfterAreBorne()
{
    QVERIFY(open("\r\n" + test::build(plan()) + "\r\n").ok());
    const QByteArray pem =
        "-----BEGIN PKCS12-----\n" + test::build(plan()).toBase64() + "\n-----END PKCS12-----\n";
    QVERIFY(open(pem).ok());
    QVERIFY(KeyFile::needsPassword(pem));
}

void Pkcs12OdditiesTest::certificatesThatSignEachOtherAreShown()
{
    const MadeCertificate root = test::lookAlikeRoot();
    CertificateRequest again;
    again.subject = {
        {u"C"_s, u"NO"_s}, {u"O"_s, u"Buypass AS"_s}, {u"CN"_s, u"Buypass Class 3 Test4 Root CA G2 ST"_s}};
    again.notBefore = root.certificate.notBefore();
    again.notAfter = root.certificate.notAfter().addDays(1);
    again.isCa = true;
    again.keyUsages = {u"keyCertSign"_s};
    const auto renewed = makeCertificate(again, root.key);
    QVERIFY(renewed.ok());
    const auto file = open((root.certificate.pem() + renewed->pem()).toLatin1());
    QVERIFY(file.ok());
    QCOMPARE(file->entries().size(), 2);
}

QTEST_GUILESS_MAIN(Pkcs12OdditiesTest)
#include "tst_pkcs12_oddities.moc"
