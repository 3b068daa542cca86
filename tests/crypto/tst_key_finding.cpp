// SPDX-License-Identifier: MIT
#include "crypto/IssuerRegistry.h"
#include "crypto/KeyFinding.h"
#include "crypto/Material.h"

#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using Severity = KeyFinding::Severity;

/// What is said of one certificate in one context.
class KeyFindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGoodOneHasNothing();
    void datesAreJudged_data();
    void datesAreJudged();
    void environmentsDoNotMix_data();
    void environmentsDoNotMix();
    void purposesAreJudged_data();
    void purposesAreJudged();
    void organisationsAreHeldAgainstTheClients();
    void numbersThatFailAreSaid();
    void keysMustBeLongEnough();
    void issuersAreJudged();
    void personsAndCasAreRefused();
    void malformedOnesAreSaid_data();
    void malformedOnesAreSaid();
    void severalExtensionsOfAKindCountAsTheFirst();
    void causesAreTheListsOwn();

private:
    [[nodiscard]] QList<KeyFinding> judged(
        const CertificateRequest &request, const SigningKey &key = test::key()) const
    {
        return findingsFor(test::leaf(request, key, *m_ca), m_context);
    }
    [[nodiscard]] static std::optional<KeyFinding> find(const QList<KeyFinding> &findings, const char *detail)
    {
        for (const KeyFinding &finding : findings) {
            if (finding.detail == QLatin1String(detail))
                return finding;
        }
        return std::nullopt;
    }

    std::optional<MadeCertificate> m_ca;
    IssuerRegistry m_issuers;
    KeyContext m_context;
};

void KeyFindingTest::initTestCase()
{
    m_ca = test::lookAlikeCa(test::lookAlikeRoot());
    m_issuers = IssuerRegistry::bundled();
    QVERIFY(m_issuers.addPem(m_ca->certificate.pem().toLatin1()).ok());
    m_context.issuers = &m_issuers;
    m_context.at = test::instant();
    m_context.environment = EnvironmentKind::Test;
    m_context.expectedOrganisation = u"314 159 268"_s;
}

void KeyFindingTest::aGoodOneHasNothing()
{
    const QList<KeyFinding> findings = judged(test::leafRequest());
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().detail));
}

void KeyFindingTest::datesAreJudged_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("days");
    constexpr qint64 day = 86400;
    QTest::newRow("expired") << -1000 * day << -4 * day << u"expired"_s << Severity::Blocks << QString();
    QTest::newRow("just expired") << -1000 * day << qint64(-1) << u"expired"_s << Severity::Blocks
                                  << QString();
    QTest::newRow("not yet") << 10 * day << 1000 * day << u"not_yet_valid"_s << Severity::Blocks << QString();
    QTest::newRow("three hours") << -1000 * day << qint64(3 * 3600) << u"expires_soon"_s << Severity::Warning
                                 << u"0"_s;
    QTest::newRow("29 days") << -1000 * day << 30 * day - 1 << u"expires_soon"_s << Severity::Warning
                             << u"29"_s;
    QTest::newRow("30 days") << -1000 * day << 30 * day << QString() << Severity::Hint << QString();
}

void KeyFindingTest::datesAreJudged()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(QString, detail);
    CertificateRequest request = test::leafRequest();
    request.notBefore = test::instant().addSecs(from);
    request.notAfter = test::instant().addSecs(to);
    const QList<KeyFinding> findings = judged(request);
    QCOMPARE(findings.size(), detail.isEmpty() ? 0 : 1);
    if (detail.isEmpty())
        return;
    QCOMPARE(findings.first().detail, detail);
    QTEST(findings.first().severity, "severity");
    QFETCH(QString, days);
    if (!days.isEmpty())
        QCOMPARE(findings.first().arguments.first(), days);
    QCOMPARE(findings.first().isProblem(), detail != u"expires_soon");
}

void KeyFindingTest::environmentsDoNotMix_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("test") << u"Buypass Class 3 Test4 CA G2 ST Business"_s << false;
    QTest::newRow("production") << u"Buypass Class 3 CA G2 ST Business"_s << true;
    QTest::newRow("Commfides test") << u"Commfides Legal Person - G3 - TEST"_s << false;
    QTest::newRow("Commfides production") << u"Commfides Legal Person - G3"_s << true;
    QTest::newRow("unknown") << u"Some CA"_s << false;
}

void KeyFindingTest::environmentsDoNotMix()
{
    QFETCH(QString, issuer);
    const MadeCertificate ca = test::lookAlikeCa(test::lookAlikeRoot(), issuer);
    const BusinessCertificate certificate = test::leaf(test::leafRequest(), test::key(), ca);
    const auto found = find(findingsFor(certificate, m_context), "wrong_environment");
    QTEST(found.has_value(), "blocked");
    if (found) {
        QCOMPARE(found->cause, Cause::CertificateWrongEnvironment);
        QCOMPARE(found->arguments, (QStringList{u"production"_s, u"test"_s}));
    }
    KeyContext anywhere = m_context;
    anywhere.environment.reset();
    QVERIFY(!find(findingsFor(certificate, anywhere), "wrong_environment"));
}

void KeyFindingTest::purposesAreJudged_data()
{
    QTest::addColumn<QStringList>("usages");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("Commfides authentication")
        << QStringList{u"digitalSignature"_s} << QString() << Severity::Hint;
    QTest::newRow("signing") << QStringList{u"nonRepudiation"_s} << u"signing_only"_s << Severity::Hint;
    QTest::newRow("both") << QStringList{u"digitalSignature"_s, u"nonRepudiation"_s} << QString()
                          << Severity::Hint;
    QTest::newRow("encryption") << QStringList{u"keyEncipherment"_s, u"dataEncipherment"_s, u"keyAgreement"_s}
                                << u"encryption_only"_s << Severity::Blocks;
    QTest::newRow("neither") << QStringList{u"cRLSign"_s} << u"no_signing"_s << Severity::Blocks;
    QTest::newRow("none") << QStringList() << u"key_usage_missing"_s << Severity::Warning;
}

void KeyFindingTest::purposesAreJudged()
{
    QFETCH(QStringList, usages);
    QFETCH(QString, detail);
    CertificateRequest request = test::leafRequest();
    request.keyUsages = usages;
    const QList<KeyFinding> findings = judged(request);
    QCOMPARE(findings.size(), detail.isEmpty() ? 0 : 1);
    if (detail.isEmpty())
        return;
    QCOMPARE(findings.first().detail, detail);
    QTEST(findings.first().severity, "severity");
}

void KeyFindingTest::organisationsAreHeldAgainstTheClients()
{
    const auto other = find(judged(test::leafRequest(u"312718286"_s)), "other_organisation");
    QVERIFY(other.has_value());
    QCOMPARE(other->cause, Cause::CertificateOfOtherOrganisation);
    QCOMPARE(other->severity, Severity::Blocks);
    QCOMPARE(other->arguments, (QStringList{u"312718286"_s, u"314159268"_s}));

    CertificateRequest twoNumbers = test::leafRequest();
    twoNumbers.subject << qMakePair(u"serialNumber"_s, u"312718286"_s);
    const auto differ = find(judged(twoNumbers), "numbers_differ");
    QVERIFY(differ.has_value());
    QCOMPARE(differ->severity, Severity::Warning);
    QCOMPARE(differ->arguments, (QStringList{u"314159268"_s, u"312718286"_s}));

    CertificateRequest nobody = test::leafRequest();
    nobody.subject = {{u"CN"_s, u"X"_s}};
    QCOMPARE(find(judged(nobody), "organisation_missing")->cause, Cause::CertificateWithoutOrganisation);
}

void KeyFindingTest::numbersThatFailAreSaid()
{
    m_context.expectedOrganisation.clear();
    const auto failing = find(judged(test::leafRequest(u"314159260"_s)), "check_digit");
    m_context.expectedOrganisation = u"314159268"_s;
    QVERIFY(failing.has_value());
    QCOMPARE(failing->cause, Cause::OrganisationNumberInvalid);
    QCOMPARE(failing->severity, Severity::Warning);

    CertificateRequest subUnit = test::leafRequest();
    subUnit.subject << qMakePair(u"OU"_s, u"ER:NO-313111113-NORD"_s);
    QCOMPARE(find(judged(subUnit), "sub_unit")->arguments, QStringList{u"313111113"_s});
}

void KeyFindingTest::keysMustBeLongEnough()
{
    const auto weak = generateRsaKey(1024);
    const auto curve = generateEcKey();
    QVERIFY(weak.ok() && curve.ok());
    const auto tooShort = find(judged(test::leafRequest(), *weak), "weak_key");
    QCOMPARE(tooShort->cause, Cause::CertificateWeakKey);
    QCOMPARE(tooShort->arguments, (QStringList{u"RSA"_s, u"1024"_s}));
    QCOMPARE(find(judged(test::leafRequest(), *curve), "key_not_rsa")->severity, Severity::Blocks);
}

void KeyFindingTest::issuersAreJudged()
{
    const MadeCertificate unknown = test::lookAlikeCa(test::lookAlikeRoot(), u"Some CA"_s);
    const BusinessCertificate stranger = test::leaf(test::leafRequest(), test::key(), unknown);
    const auto refused = find(findingsFor(stranger, m_context), "unknown_issuer");
    QCOMPARE(refused->cause, Cause::CertificateNotAccepted);
    QCOMPARE(refused->severity, Severity::Blocks);
    QVERIFY(!refused->certain);

    IssuerRegistry knowing = m_issuers;
    QVERIFY(knowing.addPem(unknown.certificate.pem().toLatin1()).ok());
    KeyContext context = m_context;
    context.issuers = &knowing;
    QVERIFY(findingsFor(stranger, context).isEmpty());

    const IssuerRegistry bundledOnly = IssuerRegistry::bundled();
    context.issuers = &bundledOnly;
    const BusinessCertificate lookAlike = test::leaf(test::leafRequest(), test::key(), *m_ca);
    const auto doubt = find(findingsFor(lookAlike, context), "not_signed_by_known_ca");
    QCOMPARE(doubt->severity, Severity::Warning);
    QVERIFY(!doubt->isProblem());
    QVERIFY(!hasBlocking(findingsFor(lookAlike, context)));

    const auto self = makeCertificate(test::leafRequest(), test::key());
    QVERIFY(self.ok());
    QVERIFY(find(findingsFor(*self, m_context), "self_signed").has_value());
}

void KeyFindingTest::personsAndCasAreRefused()
{
    CertificateRequest person = test::leafRequest();
    person.subject = {{u"CN"_s, u"KARI NORDMANN"_s}, {u"serialNumber"_s, u"9578-4050-000000001"_s}};
    QVERIFY(find(judged(person), "person").has_value());
    person.subject = {{u"CN"_s, u"KARI NORDMANN"_s}, {u"serialNumber"_s, u"PNONO-00000000000"_s}};
    QVERIFY(find(judged(person), "person").has_value());
    CertificateRequest byPolicy = test::leafRequest();
    byPolicy.policies = {u"2.16.578.1.26.1.3.1"_s};
    QCOMPARE(find(judged(byPolicy), "person")->cause, Cause::CertificateNotAccepted);
    QVERIFY(find(findingsFor(m_ca->certificate, m_context), "ca_certificate").has_value());
    CertificateRequest stamp = test::leafRequest();
    stamp.extendedKeyUsages = {u"timeStamping"_s};
    QVERIFY(find(judged(stamp), "time_stamping_only").has_value());
    CertificateRequest light = test::leafRequest();
    light.policies = {u"2.16.578.1.29.913.310.1.0"_s};
    QCOMPARE(find(judged(light), "policy_not_listed")->severity, Severity::Warning);
}

void KeyFindingTest::malformedOnesAreSaid_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("a date that is none") << QByteArray("\x17\x0D"
                                                       "280226120000Z")
                                         << QByteArray("\x17\x0D"
                                                       "280230120000Z")
                                         << u"dates_unreadable"_s << Severity::Blocks;
    const QByteArray sha256 = QByteArray::fromHex("2a864886f70d01010b");
    for (const char *old : {"2a864886f70d010104", "2a864886f70d010105"})
        QTest::newRow(old) << sha256 << QByteArray::fromHex(old) << u"old_signature"_s << Severity::Warning;
    const QByteArray keyUsage = QByteArray::fromHex("0603551d0f0101");
    QTest::newRow("key usage not critical")
        << keyUsage + '\xFF' << keyUsage + '\0' << u"key_usage_not_critical"_s << Severity::Warning;
}

void KeyFindingTest::malformedOnesAreSaid()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, instead);
    QFETCH(QString, detail);
    QByteArray der = test::leaf(test::leafRequest(), test::key(), *m_ca).der();
    QVERIFY(der.contains(written));
    der.replace(written, instead);
    const auto certificate = BusinessCertificate::fromDer(der);
    QVERIFY(certificate.ok());
    const auto found = find(findingsFor(*certificate, m_context), detail.toLatin1().constData());
    QVERIFY(found.has_value());
    QTEST(found->severity, "severity");
    QVERIFY(!find(findingsFor(*certificate, m_context), "expired"));
}

void KeyFindingTest::severalExtensionsOfAKindCountAsTheFirst()
{
    CertificateRequest request = test::leafRequest();
    request.keyUsages = {u"keyEncipherment"_s};
    request.extendedKeyUsages = {u"clientAuth"_s};
    QByteArray der = test::leaf(request, test::key(), *m_ca).der();
    // The extended key usage becomes a second key usage, of a form that cannot be read.
    der.replace(QByteArray::fromHex("0603551d25"), QByteArray::fromHex("0603551d0f"));
    const auto certificate = BusinessCertificate::fromDer(der);
    QVERIFY(certificate.ok());
    QVERIFY(certificate->hasKeyUsage());
    QVERIFY(find(findingsFor(*certificate, m_context), "encryption_only").has_value());
}

void KeyFindingTest::causesAreTheListsOwn()
{
    QCOMPARE(toId(Severity::Blocks), u"blocks"_s);
    QCOMPARE(toId(Severity::Warning), u"warning"_s);
    QCOMPARE(toId(Severity::Hint), u"hint"_s);
    KeyContext now;
    const QList<KeyFinding> findings =
        findingsFor(test::leaf(test::leafRequest(), test::key(), *m_ca), now); // without an instant: today
    QVERIFY(QDateTime::currentDateTimeUtc() < test::instant().addDays(1000) || hasBlocking(findings));
}

QTEST_GUILESS_MAIN(KeyFindingTest)
#include "tst_key_finding.moc"
