// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/Material.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using Reason = KeyChoice::Reason;

/// Which of several keys is used, and why.
class KeyChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRightOneIsChosen_data();
    void theRightOneIsChosen();
    void theClientsOwnNumberDecides();
    void bareKeysCannotBeToldApart();
    void withAKidTheCertificateDoesNotCount();
    void aMismatchIsSaid();

private:
    /// A leaf for its own key; @p kind holds letters: s signing, e encryption, x expired, o other
    /// organisation, n issued later, p production.
    [[nodiscard]] KeyEntry entry(const QString &kind, int keyIndex) const;
    [[nodiscard]] KeyFile fileOf(const QStringList &kinds) const
    {
        QList<KeyEntry> entries;
        for (const QString &kind : kinds)
            entries << entry(kind, int(entries.size()));
        return KeyFile(KeyFileKind::Pkcs12, entries, {});
    }

    std::optional<MadeCertificate> m_test;
    std::optional<MadeCertificate> m_production;
    KeyContext m_context;
};

void KeyChoiceTest::initTestCase()
{
    m_test = test::lookAlikeCa(test::lookAlikeRoot());
    m_production = test::lookAlikeCa(test::lookAlikeRoot(), u"Buypass Class 3 CA G2 ST Business"_s);
    m_context.at = test::instant();
    m_context.environment = EnvironmentKind::Test;
}

KeyEntry KeyChoiceTest::entry(const QString &kind, int keyIndex) const
{
    CertificateRequest request = test::leafRequest(kind.contains(u'o') ? u"312718286"_s : u"314159268"_s);
    if (kind.contains(u's'))
        request.keyUsages = {u"nonRepudiation"_s};
    if (kind.contains(u'e'))
        request.keyUsages = {u"keyEncipherment"_s};
    if (kind.contains(u'x'))
        request.notAfter = test::instant().addDays(-1);
    if (kind.contains(u'n'))
        request.notBefore = test::instant().addDays(-2);
    KeyEntry made;
    made.key = test::key(keyIndex);
    if (!kind.contains(u'-'))
        made.certificate = test::leaf(request, *made.key, kind.contains(u'p') ? *m_production : *m_test);
    return made;
}

void KeyChoiceTest::theRightOneIsChosen_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<int>("index");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("one") << QStringList{u"a"_s} << 0 << Reason::OnlyOne;
    QTest::newRow("signing only") << QStringList{u"s"_s} << 0 << Reason::OnlyOne;
    QTest::newRow("authentication first") << QStringList{u"a"_s, u"s"_s} << 0 << Reason::Authentication;
    QTest::newRow("authentication last")
        << QStringList{u"e"_s, u"s"_s, u"a"_s} << 2 << Reason::Authentication;
    QTest::newRow("encryption never") << QStringList{u"e"_s, u"s"_s} << 1 << Reason::OnlyUsable;
    QTest::newRow("renewed") << QStringList{u"x"_s, u"an"_s} << 1 << Reason::OnlyUsable;
    QTest::newRow("both valid, newest") << QStringList{u"a"_s, u"an"_s} << 1 << Reason::Newest;
    QTest::newRow("newer, but for signing") << QStringList{u"a"_s, u"sn"_s} << 0 << Reason::Authentication;
    QTest::newRow("one for each environment") << QStringList{u"p"_s, u"a"_s} << 1 << Reason::OnlyUsable;
    QTest::newRow("none fits") << QStringList{u"x"_s} << 0 << Reason::NoneUsable;
    QTest::newRow("two organisations") << QStringList{u"o"_s, u"a"_s} << -1 << Reason::SeveralOrganisations;
    QTest::newRow("other one expired") << QStringList{u"ox"_s, u"a"_s} << 1 << Reason::OnlyUsable;
    QTest::newRow("nothing") << QStringList{} << -1 << Reason::NoKey;
}

void KeyChoiceTest::theRightOneIsChosen()
{
    QFETCH(QStringList, kinds);
    const KeyFile file = fileOf(kinds);
    const KeyChoice choice = file.chosen(m_context);
    QTEST(choice.index, "index");
    QTEST(choice.reason, "reason");
    QVERIFY(!toId(choice.reason).isEmpty());
    QCOMPARE(hasBlocking(file.findings(m_context)), choice.index < 0);
}

void KeyChoiceTest::theClientsOwnNumberDecides()
{
    const KeyFile file = fileOf({u"o"_s, u"a"_s});
    QCOMPARE(file.findings(m_context).first().cause, Cause::KeystoreSeveralKeys);
    QCOMPARE(file.findings(m_context).first().arguments, (QStringList{u"312718286"_s, u"314159268"_s}));
    KeyContext context = m_context;
    context.expectedOrganisation = u"312718286"_s;
    QCOMPARE(file.chosen(context).index, 0);
    context.expectedOrganisation = u"314159268"_s;
    QCOMPARE(file.chosen(context).index, 1);
    QVERIFY(file.findings(context).isEmpty());
}

void KeyChoiceTest::bareKeysCannotBeToldApart()
{
    QCOMPARE(fileOf({u"-"_s}).chosen(m_context).reason, Reason::OnlyOne);
    const KeyFile two = fileOf({u"-"_s, u"-"_s});
    QCOMPARE(two.chosen(m_context).reason, Reason::SeveralKeys);
    QCOMPARE(two.findings(m_context).first().cause, Cause::KeystoreSeveralKeys);
    QCOMPARE(fileOf({u"-"_s, u"a"_s}).chosen(m_context).index, 1);
    QCOMPARE(two.entries().first().findings(m_context).first().cause, Cause::KeyIdMissing);
}

void KeyChoiceTest::withAKidTheCertificateDoesNotCount()
{
    KeyContext context = m_context;
    context.kidGiven = true;
    QVERIFY(!entry(u"x"_s, 0).isUsable(m_context));
    QVERIFY(entry(u"x"_s, 0).isUsable(context));
    QVERIFY(entry(u"-"_s, 0).findings(context).isEmpty());
    KeyEntry weak;
    weak.key = *generateRsaKey(1024);
    QVERIFY(!weak.isUsable(context));
    KeyEntry certificateOnly = entry(u"a"_s, 0);
    certificateOnly.key.reset();
    QVERIFY(!certificateOnly.isUsable(context));
}

void KeyChoiceTest::aMismatchIsSaid()
{
    test::Pkcs12Plan plan;
    plan.keys = {{test::key(3), {}}};
    plan.certificates = {*entry(u"a"_s, 0).certificate};
    const auto file = KeyFile::open(test::build(plan), test::secret("test1234"), IssuerRegistry());
    QVERIFY(file.ok());
    QCOMPARE(file->entries().size(), 2);
    const QList<KeyFinding> findings = file->entries().first().findings(m_context);
    QCOMPARE(findings.first().detail, u"no_certificate_fits"_s);
    QVERIFY(!file->entries().last().key.has_value());
}

QTEST_GUILESS_MAIN(KeyChoiceTest)
#include "tst_key_choice.moc"
