// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/KeyPair.h"
#include "crypto/Material.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// Key files that are not PKCS#12: PEM and DER, and what people take for a key file.
class KeyFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lookAlikesAreNamed_data();
    void lookAlikesAreNamed();
    void pemKeysOpen_data();
    void pemKeysOpen();
    void pemTextIsBorneInEveryDress_data();
    void pemTextIsBorneInEveryDress();
    void pemPasswordsInOtherEncodings();
    void brokenPemIsToldFromAWrongPassword();
    void certificatesAloneCanBeInspected();
    void derKeysOpen();
    void base64TextIsReadThrough();
    void absurdCountsInPemAreRefused();
    void anyBytesAreBorne();

private:
    [[nodiscard]] static Result<KeyFile, KeyFileError> open(
        const QByteArray &bytes, const char *password = "")
    {
        return KeyFile::open(bytes, test::secret(password), IssuerRegistry());
    }
    [[nodiscard]] QByteArray converted(const QStringList &arguments) const
    {
        return test::openssl(arguments, m_plain);
    }

    QByteArray m_plain; ///< the key as unencrypted PKCS#8 PEM
    std::optional<MadeCertificate> m_ca;
    std::optional<BusinessCertificate> m_leaf;
};

void KeyFileTest::initTestCase()
{
    m_ca = test::lookAlikeCa(test::lookAlikeRoot());
    m_leaf = test::leaf(test::leafRequest(), test::key(), *m_ca);
    const auto plain = plainPkcs8Pem(test::key());
    QVERIFY(plain.ok());
    m_plain = *plain;
}

void KeyFileTest::lookAlikesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("what");
    const auto other = Cause::KeystoreNotPkcs12;
    const auto damaged = Cause::KeystoreDamaged;
    QTest::newRow("JKS") << QByteArray::fromHex("feedfeed0000000200000001") << other << u"jks"_s;
    QTest::newRow("JCEKS") << QByteArray::fromHex("cececece0000000200000001") << other << u"jceks"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04rest") << other << u"zip"_s;
    QTest::newRow("page") << QByteArray("\r\n<!DOCTYPE html><html><body>Logg inn</body></html>") << other
                          << u"html"_s;
    QTest::newRow("page, no doctype") << QByteArray("<HTML><head></head></HTML>") << other << u"html"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><a/>") << other << u"xml"_s;
    QTest::newRow("text") << QByteArray("Hei! Her er sertifikatet.") << other << u"text"_s;
    QTest::newRow("bytes") << QByteArray::fromHex("000102030405") << other << u"unknown"_s;
    QTest::newRow("nothing") << QByteArray() << damaged << u"empty"_s;
    QTest::newRow("blank") << QByteArray(" \r\n") << damaged << u"empty"_s;
    QTest::newRow("one byte") << QByteArray("\x30") << damaged << u"truncated"_s;
    QTest::newRow("PKCS#12 frame, rubbish inside")
        << QByteArray::fromHex("30050201030500") << damaged << u"structure"_s;
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}") << other << u"json"_s;
    QTest::newRow("OpenSSH") << QByteArray(
        "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n")
                             << other << u"openssh"_s;
    QTest::newRow("cut PEM") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIC\n") << damaged
                             << u"truncated"_s;
    const auto named = [&](const char *what, const QByteArray &bytes) {
        QTest::newRow(what) << bytes << other << QString::fromLatin1(what);
    };
    named("bks", QByteArray::fromHex("0000000200000014") + QByteArray(20, 'x'));
    named("keepass", QByteArray::fromHex("03d9a29a67fb4bb5"));
    named("pdf", "%PDF-1.7\n");
    named("office", QByteArray::fromHex("d0cf11e0a1b11ae1"));
    named("picture", QByteArray::fromHex("89504e470d0a1a0a"));
    named("archive", QByteArray::fromHex("377abcaf271c"));
    named("database", QByteArray("SQLite format 3\0", 16));
    named("putty", "PuTTY-User-Key-File-3: ssh-rsa\n");
    named("openssh", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ kari@maskin\n");
    named("pgp", "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOY\n-----END PGP PRIVATE KEY BLOCK-----\n");
    named("crl", "-----BEGIN X509 CRL-----\nMIIB\n-----END X509 CRL-----\n");
    named("token", "eyJhbGciOiJSUzI1NiJ9.e30.c2ln");
    named("mail", "From: a@b.no\r\nMIME-Version: 1.0\r\n\r\nMIIKfgIBAzCCCjQGCSqGSIb3DQEHAaCCCiUEggoh\r\n");
    QTest::newRow("RTF") << QByteArray("{\\rtf1 Hei}") << other << u"text"_s;
    QTest::newRow("key cut off behind its certificate") << QByteArray(
        "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\nMIIE\n")
                                                        << damaged << u"truncated"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x') << other << u"too_large"_s;
}

void KeyFileTest::lookAlikesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!KeyFile::needsPassword(bytes));
    const auto refused = open(bytes, "test1234");
    QVERIFY(!refused.ok());
    QTEST(refused.error().cause, "cause");
    QTEST(refused.error().what, "what");
    QVERIFY(refused.error().certain);
}

void KeyFileTest::pemKeysOpen_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("PKCS#8") << QStringList{u"pkey"_s} << false;
    QTest::newRow("PKCS#1") << QStringList{u"rsa"_s, u"-traditional"_s} << false;
    QTest::newRow("PKCS#8, AES") << QStringList{u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, u"pass:test1234"_s}
                                 << true;
    QTest::newRow("PKCS#8, 3DES") << QStringList{u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-SHA1-3DES"_s,
        u"-passout"_s, u"pass:test1234"_s}
                                  << true;
    QTest::newRow("PKCS#8, scrypt") << QStringList{u"pkcs8"_s, u"-topk8"_s, u"-scrypt"_s, u"-passout"_s,
        u"pass:test1234"_s} << true;
    QTest::newRow("PKCS#1, DEK-Info")
        << QStringList{u"rsa"_s, u"-traditional"_s, u"-aes256"_s, u"-passout"_s, u"pass:test1234"_s} << true;
    QTest::newRow("PKCS#1, DEK-Info 3DES")
        << QStringList{u"rsa"_s, u"-traditional"_s, u"-des3"_s, u"-passout"_s, u"pass:test1234"_s} << true;
}

void KeyFileTest::pemKeysOpen()
{
    QFETCH(QStringList, command);
    QFETCH(bool, encrypted);
    const QByteArray key = converted(command);
    const QByteArray certificates = (m_ca->certificate.pem() + m_leaf->pem()).toLatin1();
    QCOMPARE(KeyFile::needsPassword(key), encrypted);
    for (const QByteArray &text : {key, key + certificates, certificates + key}) {
        const auto file = open(text, encrypted ? "test1234" : "");
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
        QCOMPARE(file->kind(), KeyFileKind::Pem);
        QCOMPARE(file->entries().size(), 1);
        QVERIFY(file->entries().first().key->sameKeyAs(test::key()));
        QCOMPARE(file->entries().first().chain.size(), text == key ? 0 : 1);
    }
    if (!encrypted) {
        QCOMPARE(open(key)->findings({}).first().detail, u"key_not_encrypted"_s);
        return;
    }
    QCOMPARE(open(key, "wrong").error().cause, Cause::KeystoreWrongPassword);
    QCOMPARE(open(key, "").error().what, u"password_needed"_s);
}

void KeyFileTest::pemTextIsBorneInEveryDress_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray text = m_plain + m_leaf->pem().toLatin1();
    QTest::newRow("as written") << text;
    QTest::newRow("CRLF and byte order mark") << "\xEF\xBB\xBF" + QByteArray(text).replace("\n", "\r\n");
    QTest::newRow("attributes before")
        << "Bag Attributes\n    friendlyName: virksomhet\nKey Attributes: <No Attributes>\n" + text;
    QTest::newRow("indented") << "  " + QByteArray(text).replace("\n", "\n  ");
    QTest::newRow("text around") << "Hei\n\n" + text + "\nHilsen\n";
    QTest::newRow("CR alone") << QByteArray(text).replace('\n', '\r');
    QTest::newRow("ends of lines spelt out") << QByteArray(text).replace("\n", "\\n");
    QTest::newRow("in JSON") << "{\"key\": \"" + QByteArray(text).replace("\n", "\\n") + "\"}";
    QTest::newRow("blanks in place of line ends") << QByteArray(text).replace('\n', ' ');
    QTest::newRow("quoted in a mail") << "> " + QByteArray(text).replace("\n", "\n> ");
    QTest::newRow("begun behind other text")
        << "key=" + QByteArray(text).replace("KEY-----\n-----BEGIN", "KEY----- -----BEGIN");
    const QString wide = QString::fromLatin1(text);
    QTest::newRow("UTF-16, no byte order mark")
        << QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE")
            + QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
}

void KeyFileTest::pemTextIsBorneInEveryDress()
{
    QFETCH(QByteArray, text);
    const auto file = open(text);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
    QCOMPARE(*file->entries().first().certificate, *m_leaf);
    QVERIFY(file->entries().first().key.has_value());
    if (text.contains("friendlyName"))
        QCOMPARE(file->entries().first().friendlyName, u"virksomhet"_s);
}

void KeyFileTest::pemPasswordsInOtherEncodings()
{
    const QString password = u"blåbær"_s;
    const QByteArray key = converted({u"pkcs8"_s, u"-topk8"_s, u"-passout"_s,
        u"pass:"_s + password.normalized(QString::NormalizationForm_D)});
    const auto file = KeyFile::open(key, SecretBytes::fromUtf8(password), IssuerRegistry());
    QVERIFY(file.ok());
    QCOMPARE(file->findings({}).first().arguments, QStringList{u"decomposed"_s});
}

void KeyFileTest::brokenPemIsToldFromAWrongPassword()
{
    QByteArray broken = m_plain;
    broken[broken.size() / 2] = '!';
    QCOMPARE(open(broken).error().cause, Cause::KeystoreDamaged);
    const QByteArray request =
        converted({u"req"_s, u"-new"_s, u"-key"_s, u"/dev/stdin"_s, u"-subj"_s, u"/CN=x"_s});
    QCOMPARE(open(request).error().what, u"certificate_request"_s);
    const QByteArray publicKey = converted({u"pkey"_s, u"-pubout"_s});
    QCOMPARE(open(publicKey).error().what, u"public_key"_s);
    QCOMPARE(
        open(converted({u"pkey"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s})).error().what, u"public_key"_s);
}

void KeyFileTest::certificatesAloneCanBeInspected()
{
    const QByteArray chain = (m_leaf->pem() + m_ca->certificate.pem()).toLatin1();
    const QByteArray p7 = test::openssl(
        {u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, u"/dev/stdin"_s, u"-outform"_s, u"DER"_s}, chain);
    const QMap<QByteArray, KeyFileKind> files{{m_leaf->der(), KeyFileKind::Der},
        {m_leaf->pem().toLatin1(), KeyFileKind::Pem}, {chain, KeyFileKind::Pem}, {p7, KeyFileKind::Pkcs7}};
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto file = open(it.key());
        QVERIFY(file.ok());
        QCOMPARE(file->kind(), it.value());
        QCOMPARE(file->entries().size(), 1);
        QCOMPARE(*file->entries().first().certificate, *m_leaf);
        QVERIFY(!file->hasPrivateKey());
        QCOMPARE(file->findings({}).first().cause, Cause::KeystoreNoPrivateKey);
        QVERIFY(!file->entries().first().isUsable({}));
    }
}

void KeyFileTest::derKeysOpen()
{
    const QByteArray plain = converted({u"pkey"_s, u"-outform"_s, u"DER"_s});
    const auto file = open(plain);
    QVERIFY(file.ok());
    QCOMPARE(file->kind(), KeyFileKind::Der);
    QVERIFY(file->entries().first().key->sameKeyAs(test::key()));
    const QByteArray encrypted =
        converted({u"pkcs8"_s, u"-topk8"_s, u"-outform"_s, u"DER"_s, u"-passout"_s, u"pass:test1234"_s});
    QVERIFY(KeyFile::needsPassword(encrypted));
    QVERIFY(!KeyFile::needsPassword(plain));
    QVERIFY(open(encrypted, "test1234").ok());
    QCOMPARE(open(encrypted, "wrong").error().cause, Cause::KeystoreWrongPassword);
}

void KeyFileTest::base64TextIsReadThrough()
{
    test::Pkcs12Plan plan;
    plan.keys = {{test::key(), {}}};
    plan.certificates = {*m_leaf};
    const QByteArray file = test::build(plan);
    for (const QByteArray &text :
        {file.toBase64(), "base64:" + file.toBase64(), file.toBase64().toBase64(), m_plain.toBase64()}) {
        const auto opened = open(text, "test1234");
        QVERIFY2(opened.ok(), text.left(20).constData());
        QVERIFY(opened->hasPrivateKey());
    }
    QCOMPARE(KeyFile::kindOf(file.toBase64()), KeyFileKind::Pkcs12);
}

void KeyFileTest::absurdCountsInPemAreRefused()
{
    const QByteArray key =
        converted({u"pkcs8"_s, u"-topk8"_s, u"-iter"_s, u"50000"_s, u"-passout"_s, u"pass:test1234"_s});
    KeyFileLimits limits;
    limits.maxIterations = 49'999;
    const auto refused = KeyFile::open(key, test::secret("test1234"), IssuerRegistry(), limits);
    QCOMPARE(refused.error().cause, Cause::KeystoreDamaged);
    QCOMPARE(refused.error().what, u"iterations"_s);
    QVERIFY(open(key, "test1234").ok());
}

void KeyFileTest::anyBytesAreBorne()
{
    const QByteArray text = m_plain + m_leaf->pem().toLatin1();
    for (qsizetype at = 0; at < text.size(); at += 11) {
        QByteArray changed = text;
        changed[at] = char(changed.at(at) ^ 0x11);
        const auto file = open(changed);
        QVERIFY(file.ok() || !file.error().what.isEmpty() || !file.error().certain);
    }
}

QTEST_GUILESS_MAIN(KeyFileTest)
#include "tst_key_file.moc"
