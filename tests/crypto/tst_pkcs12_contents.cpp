// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/Material.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// What is made of the keys and certificates of a PKCS#12: pairs, chains, the choice.
class Pkcs12ContentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allKeysAreFoundAndPairedByPublicKey();
    void chainsAreOrderedAndNeverGuessed();
    void aBundledCaCompletesOnlyWhatItSigned();
    void withoutAKeyItIsSaid();
    void certificatesInTheOpenAreShown();
    void thereIsABoundOnHowMany();

private:
    [[nodiscard]] test::Pkcs12Plan plan() const
    {
        test::Pkcs12Plan made;
        made.keys = {{test::key(), u"virksomhet"_s}};
        made.certificates = {m_leaf->certificate, m_ca->certificate, m_root->certificate};
        return made;
    }
    [[nodiscard]] static Result<KeyFile, KeyFileError> open(const QByteArray &file)
    {
        return KeyFile::open(file, test::secret("test1234"), IssuerRegistry::bundled());
    }

    std::optional<MadeCertificate> m_root;
    std::optional<MadeCertificate> m_ca;
    std::optional<MadeCertificate> m_leaf;
};

void Pkcs12ContentsTest::initTestCase()
{
    m_root = test::lookAlikeRoot();
    m_ca = test::lookAlikeCa(*m_root);
    m_leaf = MadeCertificate{test::leaf(test::leafRequest(), test::key(), *m_ca), test::key()};
}

void Pkcs12ContentsTest::allKeysAreFoundAndPairedByPublicKey()
{
    CertificateRequest signing = test::leafRequest();
    signing.keyUsages = {u"nonRepudiation"_s};
    const BusinessCertificate seal = test::leaf(signing, test::key(1), *m_ca);
    test::Pkcs12Plan wanted = plan();
    // The names are swapped and the certificates stand in another order than the keys.
    wanted.keys = {{test::key(1), u"authentication"_s}, {test::key(0), u"signing"_s}, {test::key(2), {}}};
    wanted.certificates = {m_root->certificate, m_leaf->certificate, m_ca->certificate, seal};
    const auto file = open(test::build(wanted));
    QVERIFY(file.ok());
    QCOMPARE(file->entries().size(), 3);
    QCOMPARE(*file->entries().at(0).certificate, seal);
    QVERIFY(file->entries().at(0).key->sameKeyAs(test::key(1)));
    QCOMPARE(*file->entries().at(1).certificate, m_leaf->certificate);
    QVERIFY(!file->entries().at(2).certificate.has_value());
    const KeyChoice choice = file->chosen({EnvironmentKind::Test, {}, test::instant()});
    QCOMPARE(choice.index, 1);
    QCOMPARE(choice.reason, KeyChoice::Reason::Authentication);
}

void Pkcs12ContentsTest::chainsAreOrderedAndNeverGuessed()
{
    const MadeCertificate other = test::lookAlikeCa(*m_root, u"Buypass Class 3 CA G2 ST Business"_s);
    test::Pkcs12Plan wanted = plan();
    wanted.certificates = {m_root->certificate, m_ca->certificate, m_leaf->certificate};
    QCOMPARE(open(test::build(wanted))->entries().first().chain, QList{m_ca->certificate});
    wanted.certificates = {m_leaf->certificate, m_root->certificate};
    QVERIFY(open(test::build(wanted))->entries().first().chain.isEmpty());
    wanted.certificates = {other.certificate, m_leaf->certificate};
    const auto unrelated = open(test::build(wanted));
    QVERIFY(unrelated->entries().first().chain.isEmpty());
    QCOMPARE(unrelated->entries().first().remarks.first().detail, u"unrelated_ca"_s);
}

void Pkcs12ContentsTest::aBundledCaCompletesOnlyWhatItSigned()
{
    test::Pkcs12Plan wanted = plan();
    wanted.certificates = {m_leaf->certificate};
    const QByteArray bytes = test::build(wanted);
    QVERIFY(open(bytes)->entries().first().chain.isEmpty());
    IssuerRegistry knowing = IssuerRegistry::bundled();
    QVERIFY(knowing.addPem((m_ca->certificate.pem() + m_root->certificate.pem()).toLatin1()).ok());
    const auto completed = KeyFile::open(bytes, test::secret("test1234"), knowing);
    QCOMPARE(completed->entries().first().chain, QList{m_ca->certificate});
}

void Pkcs12ContentsTest::withoutAKeyItIsSaid()
{
    test::Pkcs12Plan wanted = plan();
    wanted.keys.clear();
    const auto file = open(test::build(wanted));
    QVERIFY(file.ok());
    QVERIFY(!file->hasPrivateKey());
    QCOMPARE(file->chosen({}).reason, KeyChoice::Reason::NoKey);
    QCOMPARE(file->findings({}).first().cause, Cause::KeystoreNoPrivateKey);
    QCOMPARE(file->entries().size(), 1); // the leaf; the CAs stand in its chain
    QCOMPARE(*file->entries().first().certificate, m_leaf->certificate);
}

void Pkcs12ContentsTest::certificatesInTheOpenAreShown()
{
    test::Pkcs12Plan wanted = plan();
    QVERIFY(KeyFile::certificatesInTheOpen(test::build(wanted)).isEmpty());
    wanted.encryptCertificates = false;
    QCOMPARE(KeyFile::certificatesInTheOpen(test::build(wanted)).size(), 3);
    QVERIFY(KeyFile::certificatesInTheOpen("text").isEmpty());
}

void Pkcs12ContentsTest::thereIsABoundOnHowMany()
{
    QByteArray text;
    const MadeCertificate ca{m_ca->certificate, m_ca->key};
    for (int i = 0; i < 301; ++i)
        text += test::leaf(test::leafRequest(), test::key(), ca).pem().toLatin1();
    const auto refused = open(text);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().what, u"too_many"_s);
}

QTEST_GUILESS_MAIN(Pkcs12ContentsTest)
#include "tst_pkcs12_contents.moc"
