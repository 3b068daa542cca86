// SPDX-License-Identifier: MIT
#include "crypto/BusinessCertificate.h"
#include "crypto/CertificateExpectation.h"
#include "crypto/IssuerRegistry.h"
#include "crypto/Material.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

/// Real certificates against what is known of them and against the openssl command; made ones for the rest.
class BusinessCertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realOnesAreDescribedAsKnown_data();
    void realOnesAreDescribedAsKnown();
    void agreesWithOpenssl_data();
    void agreesWithOpenssl();
    void bundledCasConfirmWhatTheySigned();
    void aLookAlikeIsNotConfirmed();
    void daysAreRoundedDown_data();
    void daysAreRoundedDown();
    void subjectsInEveryForm_data();
    void subjectsInEveryForm();
    void anyBytesAreBorne();
    void pemGoesBothWays();
    void onlyCasSign();
};

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString realPath(const QString &name)
{
    const QString leafFolder = QStringLiteral(DA_TEST_DATA "/certificates/");
    return name.startsWith(u"leaf/"_s) ? leafFolder + name : u":/issuers/"_s + name.section(u'/', 1);
}

QJsonArray index()
{
    return QJsonDocument::fromJson(contentsOf(QStringLiteral(DA_TEST_DATA "/certificates/index.json")))
        .array();
}

BusinessCertificate real(const QString &name)
{
    const auto certificate = BusinessCertificate::fromPem(contentsOf(realPath(name)));
    if (!certificate)
        qFatal("cannot read %s", qPrintable(name));
    return *certificate;
}

void addRealRows()
{
    (void)IssuerRegistry::bundled().certificates(); // makes the resource known
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue &value : index())
        QTest::newRow(qPrintable(value.toObject().value(u"file"_s).toString())) << value.toObject();
}

} // namespace

void BusinessCertificateTest::realOnesAreDescribedAsKnown_data()
{
    addRealRows();
}

void BusinessCertificateTest::realOnesAreDescribedAsKnown()
{
    QFETCH(QJsonObject, row);
    const IssuerRegistry issuers = IssuerRegistry::bundled();
    KeyContext context;
    context.at = test::instant();
    context.issuers = &issuers;
    const BusinessCertificate certificate = real(row.value(u"file"_s).toString());
    const QStringList found = test::differences(certificate, row, context);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QCOMPARE(certificate.thumbprintSha256(), row.value(u"sha256"_s).toString());
    QCOMPARE(certificate.notBefore().toString(Qt::ISODate), row.value(u"not_before"_s).toString());
    QCOMPARE(certificate.notAfter().toString(Qt::ISODate), row.value(u"not_after"_s).toString());
}

void BusinessCertificateTest::agreesWithOpenssl_data()
{
    addRealRows();
}

void BusinessCertificateTest::agreesWithOpenssl()
{
    QFETCH(QJsonObject, row);
    const BusinessCertificate certificate = real(row.value(u"file"_s).toString());
    const QByteArray said = test::openssl(
        {u"x509"_s, u"-noout"_s, u"-subject"_s, u"-issuer"_s, u"-serial"_s, u"-fingerprint"_s, u"-sha256"_s,
            u"-nameopt"_s, u"RFC2253,-esc_msb,utf8"_s, u"-dates"_s, u"-dateopt"_s, u"iso_8601"_s},
        certificate.pem().toLatin1());
    QMap<QString, QString> values;
    for (const QString &line : QString::fromUtf8(said).split(u'\n'))
        values.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    QCOMPARE(certificate.subject(), values.value(u"subject"_s));
    QCOMPARE(certificate.issuerDn(), values.value(u"issuer"_s));
    QCOMPARE(certificate.serial().rightJustified(values.value(u"serial"_s).size(), u'0'),
        values.value(u"serial"_s));
    QCOMPARE(certificate.thumbprintSha256().toUpper(), values.value(u"sha256 Fingerprint"_s).remove(u':'));
    QCOMPARE(certificate.notBefore().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s), values.value(u"notBefore"_s));
    QCOMPARE(certificate.notAfter().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s), values.value(u"notAfter"_s));
}

void BusinessCertificateTest::bundledCasConfirmWhatTheySigned()
{
    const IssuerRegistry issuers = IssuerRegistry::bundled();
    QVERIFY(issuers.certificates().size() >= 25);
    for (const QJsonValue &value : index()) {
        const QJsonObject row = value.toObject();
        const QString name = row.value(u"file"_s).toString();
        if (!name.startsWith(u"leaf/"_s))
            continue;
        const BusinessCertificate certificate = real(name);
        const bool confirmed = issuers.confirm(certificate) == IssuerTrust::ConfirmedByBundledCa;
        QVERIFY2(confirmed == row.value(u"sig"_s).toString().startsWith(u"ok"_s), qPrintable(name));
        QCOMPARE(issuers.issuerOf(certificate).has_value(), confirmed);
        QCOMPARE(IssuerRegistry().confirm(certificate) == IssuerTrust::ConfirmedByBundledCa, false);
    }
}

void BusinessCertificateTest::aLookAlikeIsNotConfirmed()
{
    const MadeCertificate root = test::lookAlikeRoot();
    const MadeCertificate ca = test::lookAlikeCa(root);
    const BusinessCertificate leaf = test::leaf(test::leafRequest(), test::key(), ca);
    IssuerRegistry issuers = IssuerRegistry::bundled();
    QCOMPARE(issuers.confirm(leaf), IssuerTrust::NotSignedByKnownCa);
    QVERIFY(!issuers.issuerOf(leaf));
    QCOMPARE(leaf.environment(), CertificateEnvironment::Test);
    QCOMPARE(leaf.generation(), CertificateGeneration::Seid2);

    const auto added =
        issuers.addPem((root.certificate.pem() + ca.certificate.pem() + leaf.pem()).toLatin1());
    QCOMPARE(added.value(), 2);
    QCOMPARE(issuers.confirm(leaf), IssuerTrust::ConfirmedByBundledCa);
    QCOMPARE(*issuers.issuerOf(leaf), ca.certificate);
    QVERIFY(!issuers.addPem("nothing").ok());
    QVERIFY(!issuers.addPem(leaf.pem().toLatin1()).ok());
}

void BusinessCertificateTest::daysAreRoundedDown_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<bool>("valid");
    QTest::newRow("three hours") << qint64(3 * 3600) << qint64(0) << true;
    QTest::newRow("last second") << qint64(0) << qint64(0) << true;
    QTest::newRow("one second over") << qint64(-1) << qint64(-1) << false;
    QTest::newRow("one day over") << qint64(-86400) << qint64(-1) << false;
    QTest::newRow("a day and a second over") << qint64(-86401) << qint64(-2) << false;
    QTest::newRow("fourteen days") << qint64(14 * 86400) << qint64(14) << true;
    QTest::newRow("not fourteen days") << qint64(14 * 86400 - 1) << qint64(13) << true;
}

void BusinessCertificateTest::daysAreRoundedDown()
{
    QFETCH(qint64, secondsLeft);
    QFETCH(qint64, days);
    QFETCH(bool, valid);
    const BusinessCertificate certificate = real(u"leaf/bp-test-seid2-nhn-auth-enc-2025.pem"_s);
    const QDateTime at = certificate.notAfter().addSecs(-secondsLeft);
    QCOMPARE(certificate.daysLeft(at), days);
    QCOMPARE(certificate.isValidAt(at), valid);
    const QDateTime oslo = at.toOffsetFromUtc(7200);
    QCOMPARE(certificate.daysLeft(oslo), days);
}

void BusinessCertificateTest::subjectsInEveryForm_data()
{
    using Subject = QList<QPair<QString, QString>>;
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("subUnit");
    const QString id = u"organizationIdentifier"_s;
    const QString serial = u"serialNumber"_s;
    QTest::newRow("SEID 2") << Subject{{id, u"NTRNO-314159268"_s}} << u"314159268"_s << id << QString();
    QTest::newRow("bare") << Subject{{id, u"314159268"_s}} << u"314159268"_s << id << QString();
    QTest::newRow("PSD2") << Subject{{id, u"PSDNO-FSA-314159268"_s}} << u"314159268"_s << id << QString();
    QTest::newRow("Swedish") << Subject{{id, u"NTRSE-5561234567"_s}} << QString() << QString() << QString();
    QTest::newRow("foreign, nine digits")
        << Subject{{id, u"NTRDK-314159268"_s}} << QString() << QString() << QString();
    QTest::newRow("small letters") << Subject{{id, u"ntrno-314159268"_s}} << u"314159268"_s << id
                                   << QString();
    QTest::newRow("blank before") << Subject{{id, u" NTRNO- 314159268"_s}} << u"314159268"_s << id
                                  << QString();
    QTest::newRow("grouped") << Subject{{id, u"NTRNO-314 159 268"_s}} << QString() << QString() << QString();
    QTest::newRow("sub-unit behind the main number in one OU")
        << Subject{{id, u"NTRNO-314159268"_s}, {u"OU"_s, u"314159268 NORD-313111113"_s}} << u"314159268"_s
        << id << u"313111113"_s;
    QTest::newRow("eight digits") << Subject{{id, u"NTRNO-31415926"_s}} << QString() << QString()
                                  << QString();
    QTest::newRow("ten digits") << Subject{{id, u"NTRNO-3141592680"_s}} << QString() << QString()
                                << QString();
    QTest::newRow("SEID 1") << Subject{{serial, u"314159268"_s}} << u"314159268"_s << serial << QString();
    QTest::newRow("both") << Subject{{serial, u"314159268"_s}, {id, u"NTRNO-314159268"_s}} << u"314159268"_s
                          << id << QString();
    QTest::newRow("tail of O") << Subject{{u"O"_s, u"FIRMA - 314159268"_s}} << u"314159268"_s << u"O"_s
                               << QString();
    QTest::newRow("tail of O, no spaces")
        << Subject{{u"O"_s, u"FIRMA AS-314159268"_s}} << u"314159268"_s << u"O"_s << QString();
    QTest::newRow("never from CN") << Subject{{u"CN"_s, u"FIRMA - 314159268"_s}} << QString() << QString()
                                   << QString();
    QTest::newRow("sub-unit, ER form")
        << Subject{{id, u"NTRNO-314159268"_s}, {u"OU"_s, u"ER:NO-313111113-NORD"_s}} << u"314159268"_s << id
        << u"313111113"_s;
    QTest::newRow("sub-unit, name first") << Subject{{serial, u"314159268"_s}, {u"OU"_s, u"NORD-313111113"_s}}
                                          << u"314159268"_s << serial << u"313111113"_s;
    QTest::newRow("own number in OU") << Subject{{serial, u"314159268"_s}, {u"OU"_s, u"X-314159268"_s}}
                                      << u"314159268"_s << serial << QString();
}

void BusinessCertificateTest::subjectsInEveryForm()
{
    using Subject = QList<QPair<QString, QString>>;
    QFETCH(Subject, subject);
    CertificateRequest request = test::leafRequest();
    request.subject = subject;
    const BusinessCertificate certificate =
        test::leaf(request, test::key(), test::lookAlikeCa(test::lookAlikeRoot()));
    QTEST(certificate.organisationNumber(), "number");
    QTEST(certificate.organisationNumberFrom(), "from");
    QTEST(certificate.subUnit(), "subUnit");
}

void BusinessCertificateTest::anyBytesAreBorne()
{
    const QByteArray der = real(u"leaf/cf-test-seid2-digdir-auth-2022-long-ou.pem"_s).der();
    QCOMPARE(BusinessCertificate::fromDer({}).error(), CertificateError::NotACertificate);
    QCOMPARE(BusinessCertificate::fromDer("x").error(), CertificateError::NotACertificate);
    QCOMPARE(BusinessCertificate::fromDer(der.left(der.size() / 2)).error(), CertificateError::Unreadable);
    QCOMPARE(BusinessCertificate::fromDer(der + "\r\n")->der(), der);
    for (qsizetype at = 0; at < der.size(); at += 3) {
        QByteArray changed = der;
        changed[at] = char(~changed.at(at));
        const auto read = BusinessCertificate::fromDer(changed);
        QVERIFY(!read || !read->isSelfSigned());
    }
}

void BusinessCertificateTest::pemGoesBothWays()
{
    const BusinessCertificate certificate = real(u"leaf/bp-test-seid2-digdir-auth-enc-2021.pem"_s);
    const QByteArray pem = certificate.pem().toLatin1();
    QCOMPARE(*BusinessCertificate::fromPem(pem), certificate);
    QCOMPARE(*BusinessCertificate::fromPem("\xEF\xBB\xBF"
                                           "text\r\n"
                 + QByteArray(pem).replace("\n", "\r\n")),
        certificate);
    QCOMPARE(BusinessCertificate::fromPem("text").error(), CertificateError::NotACertificate);
    QCOMPARE(BusinessCertificate::allFromPem(pem + pem).size(), 2);
    QCOMPARE(certificate.thumbprintSha1().size(), 40);
}

void BusinessCertificateTest::onlyCasSign()
{
    const MadeCertificate root = test::lookAlikeRoot();
    const MadeCertificate ca = test::lookAlikeCa(root);
    const BusinessCertificate leaf = test::leaf(test::leafRequest(), test::key(), ca);
    QVERIFY(root.certificate.isSelfSigned());
    QVERIFY(ca.certificate.isSignedBy(root.certificate));
    QVERIFY(leaf.isSignedBy(ca.certificate));
    QVERIFY(!leaf.isSignedBy(root.certificate));
    QVERIFY(!leaf.isSelfSigned());
    // The same name and another key: the real one.
    QVERIFY(!leaf.isSignedBy(real(u"ca/bp-test-g2-st-business.pem"_s)));
    QVERIFY(leaf.hasSameKeyAs(test::leaf(test::leafRequest(), test::key(), ca)));
    QVERIFY(!leaf.hasSameKeyAs(ca.certificate));
}

QTEST_GUILESS_MAIN(BusinessCertificateTest)
#include "tst_business_certificate.moc"
