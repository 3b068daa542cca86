// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/Material.h"

#include <QTest>

#include <openssl/evp.h>

using namespace da;
using namespace Qt::StringLiterals;

/// Private keys under ciphers of every age: what can be read is, and what cannot is never blamed on the
/// password.
class ProtectedKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldCiphersOpenThroughTheirOwnContext_data();
    void oldCiphersOpenThroughTheirOwnContext();
    void nothingElseGetsTheOldCiphers();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void theWorkOfScryptIsBounded();
    void oneKeyOfATextMayStayClosed();

private:
    [[nodiscard]] static Result<KeyFile, KeyFileError> open(
        const QByteArray &bytes, const char *password = "test1234", const KeyFileLimits &limits = {})
    {
        return KeyFile::open(bytes, test::secret(password), IssuerRegistry(), limits);
    }
    /// The key as the openssl command writes it, with the legacy provider at hand.
    [[nodiscard]] static QByteArray written(QStringList command, const char *password = "test1234")
    {
        command << u"-passout"_s << u"pass:"_s + QString::fromUtf8(password) << u"-provider"_s << u"legacy"_s
                << u"-provider"_s << u"default"_s;
        return test::openssl(command, *plainPkcs8Pem(test::key()));
    }
    [[nodiscard]] static QByteArray pkcs8(const QStringList &options)
    {
        return written(QStringList{u"pkcs8"_s, u"-topk8"_s, u"-outform"_s, u"DER"_s} + options);
    }
};

void ProtectedKeysTest::oldCiphersOpenThroughTheirOwnContext_data()
{
    QTest::addColumn<QStringList>("command");
    const QStringList modern{u"pkcs8"_s, u"-topk8"_s, u"-v2"_s};
    const QStringList older{u"pkcs8"_s, u"-topk8"_s, u"-v1"_s};
    for (const QString &cipher : {u"des-cbc"_s, u"rc2-cbc"_s, u"bf-cbc"_s, u"cast5-cbc"_s, u"seed-cbc"_s})
        QTest::newRow(qPrintable(cipher)) << modern + QStringList{cipher};
    for (const QString &scheme :
        {u"PBE-SHA1-RC2-40"_s, u"PBE-SHA1-RC2-128"_s, u"PBE-SHA1-RC4-128"_s, u"PBE-MD5-DES"_s})
        QTest::newRow(qPrintable(scheme)) << older + QStringList{scheme};
    for (const QString &cipher : {u"-des"_s, u"-seed"_s})
        QTest::newRow(qPrintable(u"DEK-Info"_s + cipher)) << QStringList{u"rsa"_s, u"-traditional"_s, cipher};
}

void ProtectedKeysTest::oldCiphersOpenThroughTheirOwnContext()
{
    QFETCH(QStringList, command);
    const QByteArray key = written(command);
    const auto file = open(key);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
    QVERIFY(file->entries().first().key->sameKeyAs(test::key()));
    QCOMPARE(file->findings({}).first().detail, u"legacy_cipher"_s);
    QCOMPARE(open(key, "wrong").error().cause, Cause::KeystoreWrongPassword);
}

void ProtectedKeysTest::nothingElseGetsTheOldCiphers()
{
    QVERIFY(open(pkcs8({u"-v2"_s, u"bf-cbc"_s})).ok());
    for (const char *cipher : {"RC2-40-CBC", "RC4", "DES-CBC", "BF-CBC"}) {
        EVP_CIPHER *found = EVP_CIPHER_fetch(nullptr, cipher, nullptr);
        QVERIFY2(!found, cipher);
        EVP_CIPHER_free(found);
    }
}

void ProtectedKeysTest::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("what");
    const auto changed = [](QByteArray der, const char *from, const char *to) {
        return der.replace(QByteArray::fromHex(from), QByteArray::fromHex(to));
    };
    const QByteArray usual = pkcs8({u"-v2"_s, u"aes-256-cbc"_s});
    QTest::newRow("AES-GCM") << changed(usual,
        "06096086480165030401"
        "2a",
        "06096086480165030401"
        "2e") << u"id-aes256-GCM"_s;
    QTest::newRow("an HMAC that nobody knows") << changed(
        pkcs8({u"-v2"_s, u"aes-256-cbc"_s, u"-v2prf"_s, u"hmacWithSHA512"_s}), "06082a864886f70d020b",
        "06082a864886f70d027f") << u"1.2.840.113549.2.127"_s;
    QTest::newRow("Argon2 or another")
        << changed(usual, "06092a864886f70d01050c", "06092a864886f70d01057f") << u"1.2.840.113549.1.5.127"_s;
    QTest::newRow("scrypt with numbers the library refuses")
        << changed(pkcs8({u"-scrypt"_s, u"-scrypt_N"_s, u"16384"_s}), "02024000", "02024001") << u"scrypt"_s;
}

void ProtectedKeysTest::whatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, file);
    const auto refused = open(file);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().cause, Cause::KeystoreCipherUnsupportedByReader);
    QTEST(refused.error().what, "what");
    QVERIFY(refused.error().certain);
}

void ProtectedKeysTest::theWorkOfScryptIsBounded()
{
    // Little to do with N = 2, and with the N that is then written in its place far too much.
    QByteArray file =
        pkcs8({u"-scrypt"_s, u"-scrypt_N"_s, u"2"_s, u"-scrypt_r"_s, u"8"_s, u"-scrypt_p"_s, u"16383"_s});
    QVERIFY(open(file).ok());
    KeyFileLimits limits;
    limits.maxIterations = 500'000;
    QCOMPARE(open(file, "test1234", limits).error().what, u"iterations"_s);
    file.replace(QByteArray::fromHex("0201020201080202"
                                     "3fff"),
        QByteArray::fromHex("0201400201080202"
                            "3fff"));
    QCOMPARE(open(file).error().what, u"iterations"_s);
}

void ProtectedKeysTest::oneKeyOfATextMayStayClosed()
{
    const QByteArray closed = written({u"pkcs8"_s, u"-topk8"_s}, "another");
    const QByteArray plain = *plainPkcs8Pem(test::key(1));
    const auto file = open(closed + plain);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
    QCOMPARE(file->entries().size(), 1);
    QVERIFY(file->entries().first().key->sameKeyAs(test::key(1)));
    QCOMPARE(file->findings({}).first().detail, u"key_locked"_s);
    QCOMPARE(open(closed).error().cause, Cause::KeystoreWrongPassword);
}

QTEST_GUILESS_MAIN(ProtectedKeysTest)
#include "tst_protected_keys.moc"
