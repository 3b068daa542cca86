// SPDX-License-Identifier: MIT
#include "crypto/Material.h"
#include "gui/ChainTree.h"
#include "gui/MainWindow.h"
#include "storage/Settings.h"
#include "support/PrivateJwk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"correct-horse-42"_s;

CertificateRequest request(const QString &number = u"314159268"_s)
{
    CertificateRequest wanted = test::leafRequest(number);
    wanted.notBefore = QDateTime::currentDateTimeUtc().addDays(-30);
    wanted.notAfter = QDateTime::currentDateTimeUtc().addDays(1000);
    return wanted;
}

const MadeCertificate &ca()
{
    static const MadeCertificate made = test::lookAlikeCa(test::lookAlikeRoot());
    return made;
}

test::Pkcs12Plan plan()
{
    test::Pkcs12Plan plan;
    plan.keys = {{test::key(), u"the key"_s}};
    plan.certificates = {test::leaf(request(), test::key(), ca()), ca().certificate};
    plan.macPassword = plan.bagPassword = password.toUtf8();
    return plan;
}

/// An authentication and a signing key of one organisation, the signing one first.
test::Pkcs12Plan twoKeys()
{
    test::Pkcs12Plan both = plan();
    CertificateRequest signing = request();
    signing.keyUsages = {u"nonRepudiation"_s};
    both.keys.prepend({test::key(1), u"to sign"_s});
    both.certificates.prepend(test::leaf(signing, test::key(1), ca()));
    return both;
}

QByteArray data(const QString &path)
{
    QFile file(QStringLiteral(DA_TEST_DATA) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The window where a file is looked into. No demo is started.
class Session {
public:
    Session()
        : settings(folder.path())
        , language(Language::English)
        , controllers(StorageFolders::in(folder.path()))
        , window(controllers, language, settings)
    {
        controller.environments().choose(EnvironmentChoice::Test);
        window.resize(960, 700);
        window.show();
        window.activateWindow();
        window.setMode(WindowMode::Inspect);
    }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile written(folder.filePath(name));
        return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() ? written.fileName()
                                                                                          : QString();
    }

    void open(const QByteArray &bytes, const QString &name = u"file.p12"_s)
    {
        certificate.openFile(file(name, bytes));
        QTRY_VERIFY(certificate.state() != CertificateController::State::Opening);
    }

    void unlock(const QString &typed)
    {
        auto *edit = shown<QLineEdit>(u"password"_s);
        QVERIFY(edit);
        edit->clear();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(certificate.state() != CertificateController::State::Opening);
    }

    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        for (T *widget : window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] QString verdict() const
    {
        const auto *label = shown<QLabel>(u"certificateVerdict"_s);
        return label ? label->text() : QString();
    }

    /// All that the window says, to the eye and to a screen reader.
    [[nodiscard]] QString said() const
    {
        QStringList said;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                said << label->text();
            if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
                said << edit->text();
            if (const auto *box = qobject_cast<const QComboBox *>(widget))
                said << box->currentText();
        }
        return said.join(u'\n').replace(QChar::Nbsp, u' ');
    }

    [[nodiscard]] bool says(const QString &text) const { return said().contains(text); }

    QTemporaryDir folder;
    Settings settings;
    UiLanguage language;
    Controllers controllers;
    AssistantController &controller{controllers.assistant};
    CertificateController &certificate{controllers.certificate};
    MainWindow window;
};

void drop(QWidget &target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

void tabTo(const QWidget *wanted)
{
    for (int i = 0; i < 80 && QApplication::focusWidget() != wanted; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), wanted);
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDroppedFileIsOpenedWithItsPassword();
    void everyFieldIsShown();
    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
    void javaKeystoreGetsItsCommand();
    void theCheckNamesWrongFilesAndTheCommandToo();
    void aWrongPasswordCanBeMended();
    void lockedFileShowsWhatLiesInTheOpen();
    void verdicts_data();
    void verdicts();
    void theEnvironmentDecides();
    void choosesAndSaysWhy();
    void severalOrganisationsAreTheUsersChoice();
    void chainTellsWhereItWasFound();
    void bareKeys();
    void copiesHoldNoSecret();
    void leadsToACheck();
    void aCheckThatIsNotReadyKeepsTheFile();
    void keyboardAlone();
    void everythingThatTakesFocusHasAName();
    void noTextIsClipped();
    void speaksThreeLanguages();
    void tonesAreSeenOnPages();
    void decimals();

private:
    std::unique_ptr<Session> m_session;
};

void CertificateTest::init()
{
    m_session = std::make_unique<Session>();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window));
}

void CertificateTest::cleanup()
{
    m_session.reset();
}

void CertificateTest::aDroppedFileIsOpenedWithItsPassword()
{
    QVERIFY(m_session->shown<QWidget>(u"certificateEmptyState"_s));
    drop(m_session->window, m_session->file(u"bedrift.p12"_s, build(plan())));
    auto *edit = m_session->window.findChild<QLineEdit *>(u"password"_s);
    QTRY_VERIFY(edit->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    QVERIFY(!m_session->shown<QWidget>(u"certificateEmptyState"_s));
    m_session->unlock(password);
    QCOMPARE(m_session->certificate.state(), CertificateController::State::Opened);
    QCOMPARE(m_session->verdict(), u"Can be used for signing in test"_s);
    QVERIFY(!m_session->shown<QLineEdit>(u"password"_s));
    QCOMPARE(m_session->shown<QLabel>(u"environmentWord"_s)->text(), u"TEST"_s);
    QVERIFY(m_session->says(u"bedrift.p12"_s));
    QCOMPARE(m_session->controller.currentStep(), AssistantStep::Scope); // not taken for the check's key
}

void CertificateTest::everyFieldIsShown()
{
    const test::Pkcs12Plan made = plan();
    const BusinessCertificate leaf = made.certificates.first();
    m_session->open(build(made));
    m_session->unlock(password);
    const QString said = m_session->said();
    const QString plain = QString(said).remove(u' ');
    for (const QString &value :
        {leaf.organisationName(), u"314 159 268"_s, u"organizationIdentifier, as in SEID 2"_s, u"Buypass"_s,
            u"digitalSignature, keyEncipherment"_s, u"2.16.578.1.26.1.3.2"_s, u"RSA, 2048 bits"_s,
            u"sha256WithRSAEncryption"_s, u"the key"_s, u"SEID 2, the kind issued today"_s,
            u"No, the name is a known issuer's and the signature is not"_s, u"in the file"_s,
            QLocale().toString(leaf.notAfter().toLocalTime(), QLocale::ShortFormat)})
        QVERIFY2(said.contains(value), qPrintable(value));
    for (const QString &code :
        {leaf.serial(), decimalOf(leaf.serial()), leaf.thumbprintSha256(), leaf.thumbprintSha1(),
            QString(leaf.subject()).remove(u' '), QString(leaf.issuerDn()).remove(u' ')})
        QVERIFY2(plain.contains(code), qPrintable(code));
}

void CertificateTest::wrongFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const QByteArray pem = *plainPkcs8Pem(test::key());
    const QByteArray p12 = build(plan());
    QByteArray jwk = QJsonDocument(test::key().publicJwk(u"k"_s)).toJson();
    QTest::newRow("jks") << QByteArray("\xFE\xED\xFE\xED\0\0\0\2", 8) << u"Java key store (JKS)"_s;
    QTest::newRow("jceks") << QByteArray("\xCE\xCE\xCE\xCE\0\0\0\2", 8) << u"Java key store (JCEKS)"_s;
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>Log in</body></html>") << u"web page"_s;
    QTest::newRow("xml") << QByteArray("<?xml version='1.0'?><a/>") << u"This is XML"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and more") << u"zip archive"_s;
    QTest::newRow("empty") << QByteArray() << u"The file is empty"_s;
    QTest::newRow("text") << QByteArray("Dear all, the certificate is attached.") << u"This is text"_s;
    QTest::newRow("json") << QByteArray("{\"error\": \"invalid_grant\"}") << u"This is JSON"_s;
    QTest::newRow("public jwk") << jwk << u"only the public part of a JWK"_s;
    QTest::newRow("public key") << test::openssl({u"pkey"_s, u"-pubout"_s}, pem)
                                << u"This is a public key."_s;
    QTest::newRow("request") << test::openssl(
        {u"req"_s, u"-new"_s, u"-key"_s, u"/dev/stdin"_s, u"-subj"_s, u"/CN=x"_s}, pem)
                             << u"request for a certificate"_s;
    QTest::newRow("ssh") << QByteArray(
        "-----BEGIN OPENSSH PRIVATE KEY-----\nYWJj\n-----END OPENSSH PRIVATE KEY-----\n")
                         << u"key for SSH"_s;
    QTest::newRow("crl") << QByteArray("-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----\n")
                         << u"list of revoked certificates"_s;
    QTest::newRow("cut off") << p12.left(p12.size() * 6 / 10) << u"The file ends too early"_s;
    QTest::newRow("mail") << QByteArray("From: a@example.no\r\nTo: b@example.no\r\nSubject: Key\r\n"
                                        "MIME-Version: 1.0\r\n\r\nHello")
                          << u"saved e-mail"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%...") << u"PDF document"_s;
    QTest::newRow("large") << QByteArray(1024 * 1024 + 1, 'x') << u"larger than 1 MiB"_s;
    test::Pkcs12Plan bomb = plan();
    bomb.claimedMacIterations = 2'000'000'000;
    QTest::newRow("bomb") << build(bomb) << u"more than ten million rounds"_s;
}

void CertificateTest::wrongFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    m_session->open(bytes);
    if (m_session->certificate.wantsPassword())
        m_session->unlock(password);
    QVERIFY2(m_session->says(named), qPrintable(m_session->said()));
    QCOMPARE(m_session->verdict(), QString());
    QVERIFY(!m_session->shown<QAbstractButton>(u"useInCheck"_s));
}

void CertificateTest::javaKeystoreGetsItsCommand()
{
    m_session->open(QByteArray("\xFE\xED\xFE\xED\0\0\0\2", 8), u"vår nøkkel's.jks"_s);
    const QString folder = m_session->folder.path();
    auto *card = m_session->shown<QWidget>(u"conversion"_s);
    QVERIFY(card);
    card->findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"keytool -importkeystore -srckeystore '%1/vår nøkkel'\\''s.jks' -srcstoretype JKS -destkeystore "
        u"'%1/vår "
        u"nøkkel'\\''s.jks.p12' "
        "-deststoretype PKCS12"_s.arg(folder));
    m_session->open(build(plan()));
    QVERIFY(!m_session->shown<QWidget>(u"conversion"_s));
}

void CertificateTest::theCheckNamesWrongFilesAndTheCommandToo()
{
    m_session->window.setMode(WindowMode::Check);
    m_session->controller.scope().setText(u"brreg:reelle/offentlig"_s);
    m_session->controller.consumer().setText(u"311590839"_s);
    m_session->controller.goTo(AssistantStep::Key);
    m_session->controller.key().openFile(
        m_session->file(u"key.jks"_s, QByteArray("\xFE\xED\xFE\xED\0\0\0\2", 8)));
    QTRY_VERIFY(m_session->shown<QWidget>(u"conversion"_s));
    QVERIFY(m_session->says(u"Java key store (JKS)"_s));
}

void CertificateTest::aWrongPasswordCanBeMended()
{
    m_session->open(build(plan()));
    m_session->unlock(u"not it"_s);
    QVERIFY(m_session->says(u"The password is most likely wrong."_s));
    auto *edit = m_session->shown<QLineEdit>(u"password"_s);
    QVERIFY(edit);
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    m_session->unlock(password);
    QCOMPARE(m_session->certificate.state(), CertificateController::State::Opened);
    QVERIFY(!m_session->says(u"password is most likely"_s));
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void CertificateTest::lockedFileShowsWhatLiesInTheOpen()
{
    test::Pkcs12Plan open = plan();
    open.encryptCertificates = false;
    m_session->open(build(open));
    QCOMPARE(m_session->certificate.state(), CertificateController::State::NeedsPassword);
    QCOMPARE(m_session->verdict(), u"The key is locked"_s);
    QCOMPARE(m_session->certificate.entries().size(), 1); // the issuer is only part of the chain
    QCOMPARE(m_session->certificate.chain().size(), 2);
    QVERIFY(m_session->says(u"BLÅBÆR OG SØNN AS"_s));
    QVERIFY(m_session->shown<QLineEdit>(u"password"_s));
    QVERIFY(!m_session->shown<QAbstractButton>(u"useInCheck"_s));
    m_session->unlock(u"not it"_s);
    QCOMPARE(m_session->verdict(), u"The key is locked"_s);
    m_session->unlock(password);
    QCOMPARE(m_session->verdict(), u"Can be used for signing in test"_s);
}

void CertificateTest::verdicts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("first");
    const auto with = [](auto &&change) {
        CertificateRequest wanted = request();
        change(wanted);
        test::Pkcs12Plan changed = plan();
        changed.certificates = {test::leaf(wanted, test::key(), ca())};
        return build(changed);
    };
    const QString cannot = u"Cannot be used for signing"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("expired") << with([&](CertificateRequest &r) { r.notAfter = now.addDays(-4); }) << cannot
                             << u"The certificate expired on"_s;
    QTest::newRow("not yet") << with([&](CertificateRequest &r) { r.notBefore = now.addDays(4); }) << cannot
                             << u"The certificate is not valid until"_s;
    QTest::newRow("encryption") << with([](CertificateRequest &r) { r.keyUsages = {u"keyEncipherment"_s}; })
                                << cannot << u"This certificate is only for encryption"_s;
    QTest::newRow("no number") << with([](CertificateRequest &r) { r.subject.removeLast(); }) << cannot
                               << u"There is no Norwegian organisation number"_s;
    QTest::newRow("soon") << with([&](CertificateRequest &r) { r.notAfter = now.addDays(10); })
                          << u"Can be used for signing in test"_s << u"The certificate expires on"_s;
    QTest::newRow("no key") << data(u"certificates/leaf/bp-test-seid2-nav-auth-enc-2025.pem"_s)
                            << u"A certificate without its private key"_s << u"There is no private key"_s;
    QTest::newRow("no key, expired") << data(u"certificates/leaf/bp-prod-seid2-nav-auth-enc-2022.pem"_s)
                                     << cannot << u"The certificate expired on"_s;
}

void CertificateTest::verdicts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, first);
    m_session->open(bytes);
    if (m_session->certificate.wantsPassword())
        m_session->unlock(password);
    const CertificateVerdict verdict = m_session->certificate.verdict(Texts(Language::English));
    if (m_session->certificate.chain().first().certificate.daysLeft(QDateTime::currentDateTimeUtc()) < 0)
        QCOMPARE(
            m_session->verdict(), u"Cannot be used for signing"_s); // also when the test data has grown old
    else
        QTEST(m_session->verdict(), "verdict");
    QVERIFY(!verdict.findings.isEmpty());
    QVERIFY2(verdict.findings.first().text.startsWith(first), qPrintable(verdict.findings.first().text));
    QVERIFY(m_session->says(verdict.findings.first().text));
}

void CertificateTest::theEnvironmentDecides()
{
    m_session->open(build(plan()));
    m_session->unlock(password);
    auto *judged = m_session->shown<QComboBox>(u"judgedFor"_s);
    judged->setFocus();
    QTest::keyClick(judged, Qt::Key_Down);
    QCOMPARE(judged->currentText(), u"Test"_s);
    QCOMPARE(m_session->verdict(), u"Can be used for signing in test"_s);
    QTest::keyClick(judged, Qt::Key_Down);
    QCOMPARE(m_session->verdict(), u"Cannot be used for signing in production"_s);
    QVERIFY(m_session->says(u"This is a test certificate, and production takes none."_s));
    QTest::keyClick(judged, Qt::Key_Up);
    QTest::keyClick(judged, Qt::Key_Up);
    QVERIFY(!m_session->certificate.judgedFor());
}

void CertificateTest::choosesAndSaysWhy()
{
    m_session->open(build(twoKeys()));
    m_session->unlock(password);
    auto *entries = m_session->shown<QComboBox>(u"certificateEntries"_s);
    QVERIFY(entries);
    QCOMPARE(entries->currentIndex(), 1); // the first is for signing
    QVERIFY(m_session->says(u"It is for authentication, which is the usual choice."_s));
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_Up);
    QCOMPARE(m_session->certificate.entry(), 0);
    QVERIFY(m_session->says(u"The program would choose another"_s));
    QVERIFY(m_session->says(u"This certificate is for signing."_s));
    QVERIFY(m_session->says(u"to sign"_s));
}

void CertificateTest::severalOrganisationsAreTheUsersChoice()
{
    test::Pkcs12Plan two = plan();
    two.keys << test::Pkcs12Plan::Key{test::key(1), {}};
    two.certificates << test::leaf(request(u"312718286"_s), test::key(1), ca());
    m_session->open(build(two));
    m_session->unlock(password);
    QCOMPARE(m_session->verdict(), u"Which key is meant?"_s);
    QCOMPARE(m_session->certificate.entry(), -1);
    QVERIFY(!m_session->shown<QAbstractButton>(u"useInCheck"_s));
    auto *entries = m_session->shown<QComboBox>(u"certificateEntries"_s);
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_Down);
    QTest::keyClick(entries, Qt::Key_Down);
    QCOMPARE(m_session->verdict(), u"Can be used for signing in test"_s);
    QVERIFY(m_session->says(u"312 718 286"_s));
    QVERIFY(!m_session->says(u"several organisations"_s));
}

void CertificateTest::chainTellsWhereItWasFound()
{
    m_session->open(data(u"certificates/leaf/bp-test-seid2-nav-auth-enc-2025.pem"_s), u"nav.pem"_s);
    const QList<ChainCertificate> &chain = m_session->certificate.chain();
    QCOMPARE(chain.size(), 3);
    QVERIFY(chain.at(0).inFile && !chain.at(1).inFile && !chain.at(2).inFile);
    QVERIFY(chain.last().certificate.isSelfSigned());
    QVERIFY(m_session->says(u"Yes, by name, key and signature of an issuer known here"_s));
    auto *tree = m_session->shown<ChainTree>(u"chain"_s);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(m_session->certificate.link(), 1);
    QVERIFY(m_session->says(chain.at(1).certificate.thumbprintSha1().left(4)));
    QVERIFY(m_session->says(u"issuing certificates"_s));
    QTest::keyClick(tree, Qt::Key_Home);
    QCOMPARE(m_session->certificate.link(), 0);
    m_session->open(build(plan()));
    m_session->unlock(password);
    QVERIFY(m_session->certificate.chain().at(1).inFile);
    QVERIFY(m_session->says(u"It ends where the issuer is neither in the file nor known"_s));
}

void CertificateTest::bareKeys()
{
    m_session->open(*plainPkcs8Pem(test::key()), u"key.pem"_s);
    QCOMPARE(m_session->verdict(), u"Can be used for signing"_s);
    QVERIFY(m_session->says(u"must be registered on the client"_s));
    QVERIFY(m_session->says(u"The key lies in the file without a password."_s));
    QVERIFY(!m_session->shown<ChainTree>(u"chain"_s));
    m_session->open(QJsonDocument(test::privateJwk(test::key(), u"my-kid"_s)).toJson(), u"key.jwk"_s);
    QCOMPARE(m_session->verdict(), u"Can be used for signing"_s);
    QVERIFY(m_session->says(u"my-kid"_s));
    m_session->open(*encryptedPkcs8Pem(test::key(), SecretBytes::fromUtf8(password)), u"key.pem"_s);
    m_session->unlock(password);
    QCOMPARE(m_session->verdict(), u"Can be used for signing"_s);
}

void CertificateTest::copiesHoldNoSecret()
{
    const QJsonObject secret = test::privateJwk(test::key(), u"my-kid"_s);
    for (const QByteArray &bytes : {build(plan()), QJsonDocument(secret).toJson()}) {
        m_session->open(bytes);
        if (m_session->certificate.wantsPassword())
            m_session->unlock(password);
        QString all = m_session->said();
        for (auto *button : m_session->window.findChildren<QPushButton *>()) {
            if (!button->isVisible() || !button->text().startsWith(u"Copy"_s))
                continue;
            button->click();
            all += QGuiApplication::clipboard()->text();
        }
        QVERIFY(all.contains(u"RSA, 2048 bits"_s));
        for (const QString &part : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s})
            QVERIFY2(!all.contains(secret.value(part).toString().left(16)), qPrintable(part));
        QVERIFY(!all.contains(password));
    }
    m_session->open(build(plan()));
    m_session->unlock(password);
    m_session->shown<QPushButton>(u"copyCertificate"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    const BusinessCertificate &leaf = m_session->certificate.chain().first().certificate;
    for (const QString &part : {m_session->verdict(), leaf.subject(), leaf.thumbprintSha256(), leaf.serial()})
        QVERIFY2(copied.contains(part), qPrintable(copied));
}

void CertificateTest::leadsToACheck()
{
    m_session->controller.scope().setText(u"brreg:reelle/offentlig"_s);
    m_session->controller.consumer().setText(u"311590839"_s);
    QTRY_VERIFY(m_session->controller.canGoTo(AssistantStep::Key));
    m_session->open(build(twoKeys()));
    m_session->unlock(password);
    m_session->certificate.lookAt(0);
    QTest::mouseClick(m_session->shown<QAbstractButton>(u"useInCheck"_s), Qt::LeftButton);
    QCOMPARE(m_session->window.mode(), WindowMode::Check);
    QCOMPARE(m_session->controller.currentStep(), AssistantStep::Key);
    QCOMPARE(m_session->controller.key().state(), KeyController::State::Opened); // no password again
    QCOMPARE(m_session->controller.key().chosenEntry(), 0);
    QCOMPARE(m_session->controller.key().fields().filePath, m_session->certificate.filePath());
}

void CertificateTest::aCheckThatIsNotReadyKeepsTheFile()
{
    m_session->open(build(plan()));
    m_session->unlock(password);
    QVERIFY(m_session->says(u"The check asks for access and customer first"_s));
    QTest::mouseClick(m_session->shown<QAbstractButton>(u"useInCheck"_s), Qt::LeftButton);
    QCOMPARE(m_session->controller.currentStep(), AssistantStep::Scope);
    QCOMPARE(m_session->controller.key().state(), KeyController::State::Opened);
}

void CertificateTest::keyboardAlone()
{
    const QString path = m_session->file(u"two.p12"_s, build(twoKeys()));
    QTest::keyClick(&m_session->window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_session->window.mode(), WindowMode::Check);
    QTest::keyClick(&m_session->window, Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(m_session->window.mode(), WindowMode::Inspect);
    QTRY_COMPARE(QApplication::focusWidget(), m_session->shown<QWidget>(u"chooseCertificate"_s));
    m_session->certificate.openFile(path); // the file dialog is the desktop's
    QTRY_COMPARE(QApplication::focusWidget(), m_session->shown<QWidget>(u"password"_s));
    QTest::keyClicks(QApplication::focusWidget(), password);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_session->certificate.state(), CertificateController::State::Opened);
    tabTo(m_session->shown<QWidget>(u"certificateEntries"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(m_session->certificate.entry(), 0);
    tabTo(m_session->shown<QWidget>(u"chain"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_session->certificate.link(), 1);
    tabTo(m_session->shown<QWidget>(u"useInCheck"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_session->window.mode(), WindowMode::Check);
}

void CertificateTest::everythingThatTakesFocusHasAName()
{
    m_session->open(build(twoKeys()));
    const auto check = [this] {
        for (const QWidget *widget : m_session->window.findChildren<QWidget *>()) {
            const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
            if (!isStop || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName()));
        }
    };
    check();
    m_session->unlock(password);
    check();
}

void CertificateTest::noTextIsClipped()
{
    m_session->open(build(twoKeys()));
    m_session->unlock(password);
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        m_session->window.setLanguage(language);
        for (const int width : {800, 960, 1400}) {
            m_session->window.resize(width, 700);
            const auto clipped = [this] {
                QStringList names;
                for (const QLabel *label : m_session->window.findChildren<QLabel *>()) {
                    const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                                           : label->sizeHint();
                    if (label->isVisible()
                        && (label->width() < needed.width() || label->height() < needed.height()))
                        names << label->text();
                }
                return names;
            };
            QTRY_VERIFY2(clipped().isEmpty(), qPrintable(clipped().join(u'\n')));
        }
    }
}

void CertificateTest::speaksThreeLanguages()
{
    m_session->open(build(plan()));
    m_session->unlock(password);
    m_session->window.setLanguage(Language::Bokmaal);
    QTRY_COMPARE(m_session->verdict(), u"Kan brukes til å signere i test"_s);
    QVERIFY(m_session->says(u"Fingeravtrykk (SHA-256)"_s));
    QVERIFY(!m_session->says(u"Thumbprint"_s));
    m_session->window.setLanguage(Language::Nynorsk);
    QTRY_COMPARE(m_session->verdict(), u"Kan brukast til å signere i test"_s);
    QVERIFY(m_session->window.windowTitle().startsWith(u"Undersøk eit sertifikat"_s));
}

void CertificateTest::tonesAreSeenOnPages()
{
    m_session->open(build(plan()));
    m_session->unlock(password);
    const auto *verdict = m_session->shown<QLabel>(u"certificateVerdict"_s);
    const Theme theme = Theme::current();
    QCOMPARE(verdict->palette().color(verdict->foregroundRole()),
        theme.ink({Surface::Kind::Tint, Tone::Doubt}, Tone::Doubt));
}

void CertificateTest::decimals()
{
    QCOMPARE(decimalOf({}), u"0"_s);
    QCOMPARE(decimalOf(u"00"_s), u"0"_s);
    QCOMPARE(decimalOf(u"0D42FC"_s), u"869116"_s);
    QCOMPARE(decimalOf(u"FFFFFFFFFFFFFFFF"_s), u"18446744073709551615"_s);
    QCOMPARE(decimalOf(u"010000000000000000"_s), u"18446744073709551616"_s);
}

QTEST_MAIN(CertificateTest)
#include "tst_certificate.moc"
