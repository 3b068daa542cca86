// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/Material.h"

#include <QElapsedTimer>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const char *const Norwegian = "bl\xC3\xA5"
                              "b\xC3\xA6rsyltet\xC3\xB8y"; // æøå, composed

} // namespace

/// PKCS#12 files of every age and in every state, made here.
class Pkcs12Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ordinaryFilesOpen_data();
    void ordinaryFilesOpen();
    void filesOfTheOpensslCommandOpen_data();
    void filesOfTheOpensslCommandOpen();
    void passwordsInEveryEncoding_data();
    void passwordsInEveryEncoding();
    void emptyAndNoPassword();
    void aWrongPasswordIsLikelyWrong();
    void anotherEncodingIsToldFromAWrongPassword();
    void absurdCountsAreRefusedAtOnce_data();
    void absurdCountsAreRefusedAtOnce();
    void theSumOfTheCountsIsBounded();
    void damageIsSeenBeforeThePassword_data();
    void damageIsSeenBeforeThePassword();
    void theMacByPbkdf2IsNamed();
    void indefiniteLengthsAreRead();
    void ordinaryFilesCostLittle();

private:
    [[nodiscard]] test::Pkcs12Plan plan() const
    {
        test::Pkcs12Plan made;
        made.keys = {{test::key(), u"virksomhet"_s}};
        made.certificates = {m_leaf->certificate, m_ca->certificate, m_root->certificate};
        return made;
    }
    [[nodiscard]] static Result<KeyFile, KeyFileError> open(
        const QByteArray &file, const char *password = "test1234")
    {
        return KeyFile::open(file, test::secret(password), IssuerRegistry::bundled());
    }
    [[nodiscard]] static bool has(const KeyFile &file, const char *detail)
    {
        for (const KeyFinding &finding : file.findings({})) {
            if (finding.detail == QLatin1String(detail))
                return true;
        }
        return false;
    }

    std::optional<MadeCertificate> m_root;
    std::optional<MadeCertificate> m_ca;
    std::optional<MadeCertificate> m_leaf;
};

void Pkcs12Test::initTestCase()
{
    m_root = test::lookAlikeRoot();
    m_ca = test::lookAlikeCa(*m_root);
    m_leaf = MadeCertificate{test::leaf(test::leafRequest(), test::key(), *m_ca), test::key()};
}

void Pkcs12Test::ordinaryFilesOpen_data()
{
    QTest::addColumn<bool>("tripleDes");
    QTest::addColumn<bool>("encryptCertificates");
    QTest::addColumn<bool>("mac");
    QTest::newRow("AES") << false << true << true;
    QTest::newRow("3DES") << true << true << true;
    QTest::newRow("3DES, certificates in the open") << true << false << true;
    QTest::newRow("AES, no MAC") << false << true << false;
    QTest::newRow("3DES, no MAC") << true << true << false;
}

void Pkcs12Test::ordinaryFilesOpen()
{
    QFETCH(bool, tripleDes);
    QFETCH(bool, encryptCertificates);
    QFETCH(bool, mac);
    test::Pkcs12Plan wanted = plan();
    wanted.tripleDes = tripleDes;
    wanted.encryptCertificates = encryptCertificates;
    if (!mac)
        wanted.macPassword.reset();
    const QByteArray bytes = test::build(wanted);
    QVERIFY(KeyFile::needsPassword(bytes));
    const auto file = open(bytes);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
    QCOMPARE(file->kind(), KeyFileKind::Pkcs12);
    QCOMPARE(file->entries().size(), 1);
    const KeyEntry &entry = file->entries().first();
    QCOMPARE(*entry.certificate, m_leaf->certificate);
    QVERIFY(entry.key->sameKeyAs(m_leaf->certificate));
    QCOMPARE(entry.friendlyName, u"virksomhet"_s);
    QCOMPARE(entry.chain, QList{m_ca->certificate});
    QCOMPARE(entry.x5c(),
        (QByteArrayList{m_leaf->certificate.der().toBase64(), m_ca->certificate.der().toBase64()}));
    QCOMPARE(has(*file, "no_mac"), !mac);
    QVERIFY(!has(*file, "legacy_cipher"));

    const auto wrong = open(bytes, "test1235");
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().cause, Cause::KeystoreWrongPassword);
    QVERIFY(!wrong.error().certain);
}

void Pkcs12Test::filesOfTheOpensslCommandOpen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("legacy");
    const QString certificates = u"-certpbe"_s;
    const QString key = u"-keypbe"_s;
    const QString mac = u"-macalg"_s;
    QTest::newRow("OpenSSL 3") << QStringList() << false;
    QTest::newRow("Windows") << QStringList{certificates, u"PBE-SHA1-3DES"_s, key, u"PBE-SHA1-3DES"_s, mac,
        u"sha1"_s, u"-iter"_s, u"2000"_s}
                             << false;
    QTest::newRow("OpenSSL 1, Java 8") << QStringList{u"-legacy"_s, certificates, u"PBE-SHA1-RC2-40"_s, key,
        u"PBE-SHA1-3DES"_s, mac, u"sha1"_s}
                                       << true;
    QTest::newRow("RC2 for the key too") << QStringList{u"-legacy"_s, certificates, u"PBE-SHA1-RC2-40"_s, key,
        u"PBE-SHA1-RC2-40"_s, mac, u"sha1"_s}
                                         << true;
    QTest::newRow("SHA-512") << QStringList{mac, u"sha512"_s} << false;
    QTest::newRow("many iterations") << QStringList{u"-iter"_s, u"100000"_s} << false;
}

void Pkcs12Test::filesOfTheOpensslCommandOpen()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, legacy);
    const auto plain = plainPkcs8Pem(test::key());
    QVERIFY(plain.ok());
    const QStringList common{
        u"pkcs12"_s, u"-export"_s, u"-passout"_s, u"pass:test1234"_s, u"-name"_s, u"navn"_s};
    const QByteArray bytes = test::openssl(
        common + arguments, *plain + (m_leaf->certificate.pem() + m_ca->certificate.pem()).toLatin1());
    const auto file = open(bytes);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
    QCOMPARE(has(*file, "legacy_cipher"), legacy);
    QCOMPARE(*file->entries().first().certificate, m_leaf->certificate);
    QVERIFY(file->entries().first().key.has_value());
    QVERIFY(file->entries().first().isUsable({EnvironmentKind::Test, {}, test::instant()}));
    QCOMPARE(open(bytes, "wrong").error().cause, Cause::KeystoreWrongPassword);
}

void Pkcs12Test::passwordsInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("mac");
    QTest::addColumn<QByteArray>("bags");
    QTest::addColumn<bool>("tripleDes");
    QTest::addColumn<bool>("unusual");
    const QString text = QString::fromUtf8(Norwegian);
    const QByteArray composed = text.toUtf8();
    const QByteArray decomposed = text.normalized(QString::NormalizationForm_D).toUtf8();
    const QByteArray widened = QString::fromLatin1(composed).toUtf8();
    QByteArray bmp;
    for (const QChar unit : text)
        bmp += QByteArray(1, char(unit.unicode() >> 8)) + char(unit.unicode() & 0xFF);
    QTest::newRow("UTF-8, AES") << composed << composed << false << false;
    QTest::newRow("UTF-16, 3DES") << composed << composed << true << false;
    QTest::newRow("decomposed, AES") << decomposed << decomposed << false << true;
    QTest::newRow("decomposed, 3DES") << decomposed << decomposed << true << true;
    QTest::newRow("widened, 3DES") << widened << widened << true << true;
    QTest::newRow("widened, AES") << widened << widened << false << true;
    QTest::newRow("Latin-1 for AES") << composed << text.toLatin1() << false << true;
    QTest::newRow("UTF-16 for AES") << composed << bmp + QByteArray(2, '\0') << false << true;
    QTest::newRow("UTF-16 without end for AES") << composed << bmp << false << true;
}

void Pkcs12Test::passwordsInEveryEncoding()
{
    QFETCH(QByteArray, mac);
    QFETCH(QByteArray, bags);
    QFETCH(bool, tripleDes);
    test::Pkcs12Plan wanted = plan();
    wanted.macPassword = mac;
    wanted.bagPassword = bags;
    wanted.tripleDes = tripleDes;
    const QByteArray bytes = test::build(wanted);
    const QString typed = QString::fromUtf8(Norwegian);
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
        const SecretBytes password = SecretBytes::fromUtf8(typed.normalized(form));
        const auto file = KeyFile::open(bytes, password, IssuerRegistry());
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
        QVERIFY(has(*file, "password_not_ascii"));
        QTEST(has(*file, "password_encoding"), "unusual");
    }
    QVERIFY(!open(bytes, "blabaersyltetoy").ok());
}

void Pkcs12Test::emptyAndNoPassword()
{
    test::Pkcs12Plan wanted = plan();
    wanted.macPassword = QByteArray("");
    wanted.bagPassword = QByteArray("");
    const QByteArray empty = test::build(wanted);
    QVERIFY(!KeyFile::needsPassword(empty));
    QVERIFY(open(empty, "").ok());
    QCOMPARE(open(empty, "x").error().cause, Cause::KeystoreWrongPassword);

    wanted.macPassword = QByteArray();
    wanted.bagPassword = QByteArray();
    wanted.tripleDes = true;
    const QByteArray none = test::build(wanted);
    QVERIFY(none != empty);
    QVERIFY(!KeyFile::needsPassword(none));
    QVERIFY(open(none, "").ok());

    const auto needed = open(test::build(plan()), "");
    QCOMPARE(needed.error().what, u"password_needed"_s);
}

void Pkcs12Test::aWrongPasswordIsLikelyWrong()
{
    const QByteArray bytes = test::build(plan());
    const auto wrong = open(bytes, "Test1234");
    QCOMPARE(wrong.error().cause, Cause::KeystoreWrongPassword);
    QVERIFY(!wrong.error().certain);
    QCOMPARE(wrong.error().alternatives, QList{Cause::KeystoreDamaged});
    QCOMPARE(wrong.error().kind, KeyFileKind::Pkcs12);
    // A changed byte in the middle looks the same from outside, and is said to.
    QByteArray damaged = bytes;
    damaged[damaged.size() / 2] = char(~damaged.at(damaged.size() / 2));
    const auto changed = open(damaged);
    QVERIFY(!changed.ok());
    QVERIFY(changed.error().cause == Cause::KeystoreWrongPassword
        || changed.error().cause == Cause::KeystoreDamaged);
}

void Pkcs12Test::anotherEncodingIsToldFromAWrongPassword()
{
    test::Pkcs12Plan wanted = plan();
    wanted.bagPassword = "something else";
    const auto refused = open(test::build(wanted));
    QCOMPARE(refused.error().cause, Cause::KeystoreWrongPassword);
    QCOMPARE(refused.error().what, u"password_encoding"_s);
    QVERIFY(!refused.error().certain);
}

void Pkcs12Test::absurdCountsAreRefusedAtOnce_data()
{
    QTest::addColumn<qint64>("mac");
    QTest::addColumn<qint64>("key");
    QTest::newRow("MAC") << qint64(2147483647) << qint64(0);
    QTest::newRow("key bag") << qint64(0) << qint64(2147483647);
    QTest::newRow("just over") << qint64(10'000'001) << qint64(0);
    QTest::newRow("beyond 32 bits") << qint64(1) << (qint64(1) << 40);
}

void Pkcs12Test::absurdCountsAreRefusedAtOnce()
{
    QFETCH(qint64, mac);
    QFETCH(qint64, key);
    test::Pkcs12Plan wanted = plan();
    wanted.claimedMacIterations = mac;
    wanted.claimedKeyIterations = key;
    const QByteArray bytes = test::build(wanted);
    QElapsedTimer timer;
    timer.start();
    (void)KeyFile::needsPassword(bytes);
    const auto refused = open(bytes);
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().cause, Cause::KeystoreDamaged);
    QCOMPARE(refused.error().what, u"iterations"_s);
}

void Pkcs12Test::theSumOfTheCountsIsBounded()
{
    const QByteArray bytes = test::build(plan()); // three derivations of 2048
    KeyFileLimits limits;
    limits.maxIterationsTogether = 3 * 2048;
    QVERIFY(KeyFile::open(bytes, test::secret("test1234"), IssuerRegistry(), limits).ok());
    limits.maxIterationsTogether = 3 * 2048 - 1;
    const auto refused = KeyFile::open(bytes, test::secret("test1234"), IssuerRegistry(), limits);
    QCOMPARE(refused.error().what, u"iterations"_s);
    limits = {};
    limits.maxBytes = bytes.size() - 1;
    QCOMPARE(KeyFile::open(bytes, {}, IssuerRegistry(), limits).error().what, u"too_large"_s);
}

void Pkcs12Test::damageIsSeenBeforeThePassword_data()
{
    QTest::addColumn<int>("length");
    const int whole = int(test::build(plan()).size());
    QTest::newRow("three bytes") << 3;
    QTest::newRow("a third") << whole / 3;
    QTest::newRow("one byte short") << -1;
}

void Pkcs12Test::damageIsSeenBeforeThePassword()
{
    QFETCH(int, length);
    const QByteArray whole = test::build(plan());
    const QByteArray cut = length > 0 ? whole.left(length) : whole.chopped(-length);
    QVERIFY(!KeyFile::needsPassword(cut));
    const auto refused = open(cut, "");
    QCOMPARE(refused.error().cause, Cause::KeystoreDamaged);
    QCOMPARE(refused.error().what, u"truncated"_s);
    QVERIFY(refused.error().certain);
    QVERIFY(open(whole + "\r\n").ok());
}

void Pkcs12Test::theMacByPbkdf2IsNamed()
{
    // MacData's digest algorithm (SHA-256) replaced by PBMAC1's object identifier, which is as long.
    QByteArray bytes = test::build(plan());
    const QByteArray sha256 = QByteArray::fromHex("0609608648016503040201");
    const QByteArray pbmac1 = QByteArray::fromHex("06092a864886f70d01050e");
    const qsizetype at = bytes.lastIndexOf(sha256);
    QVERIFY(at > 0);
    bytes.replace(at, sha256.size(), pbmac1);
    const auto refused = open(bytes);
    QCOMPARE(refused.error().cause, Cause::KeystoreCipherUnsupportedByReader);
    QCOMPARE(refused.error().what, u"pbmac1"_s);
}

void Pkcs12Test::indefiniteLengthsAreRead()
{
    // The outermost SEQUENCE with an indefinite length, its end marked by two zero bytes.
    const QByteArray der = test::build(plan());
    QCOMPARE(der.left(2), QByteArray::fromHex("3082"));
    const QByteArray ber = QByteArray::fromHex("3080") + der.mid(4) + QByteArray(2, '\0');
    const auto file = open(ber);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().what));
    QVERIFY(file->hasPrivateKey());
}

void Pkcs12Test::ordinaryFilesCostLittle()
{
    const QByteArray bytes = test::build(plan());
    const IssuerRegistry issuers = IssuerRegistry::bundled();
    qint64 best = 1'000'000'000;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(KeyFile::open(bytes, test::secret("test1234"), issuers).ok());
        best = std::min(best, timer.nsecsElapsed());
    }
    QVERIFY2(best < 100'000'000, qPrintable(QString::number(best)));
}

QTEST_GUILESS_MAIN(Pkcs12Test)
#include "tst_pkcs12.moc"
