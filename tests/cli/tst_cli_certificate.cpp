// SPDX-License-Identifier: MIT
#include "CliProcess.h"

#include "crypto/Material.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "kirsebærhage-1898";

QString at()
{
    return test::instant().toUTC().toString(Qt::ISODate);
}

} // namespace

class TestCliCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesAKeyFile();
    void agreesWithOpenssl();
    void takesThePasswordFromAnywhereButArguments_data();
    void takesThePasswordFromAnywhereButArguments();
    void asksOnTheTerminalWithoutEcho();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void judgesAsOfTheTimeGiven();
    void namesWhatIsNoKeyFile_data();
    void namesWhatIsNoKeyFile();
    void tellsHowToConvert();
    void saysWhyOneOfSeveralWasChosen();
    void cannotReadWhatIsNotThere_data();
    void cannotReadWhatIsNotThere();
    void findsNoKeyring();
    void leaksNothing();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QString writeKeyFile(const QString &name, const CertificateRequest &request);
    CliResult describe(const QStringList &arguments, const QByteArray &input = password);

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    MadeCertificate m_ca = test::lookAlikeCa(test::lookAlikeRoot());
    QString m_good;
};

void TestCliCertificate::initTestCase()
{
    m_good = writeKeyFile(u"good.p12"_s, test::leafRequest());
}

QString TestCliCertificate::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString TestCliCertificate::writeKeyFile(const QString &name, const CertificateRequest &request)
{
    const Pkcs12Contents contents{
        test::key(), test::leaf(request, test::key(), m_ca), {m_ca.certificate}, u"demo"_s};
    return write(name, *makePkcs12(contents, test::secret(password.constData())));
}

CliResult TestCliCertificate::describe(const QStringList &arguments, const QByteArray &input)
{
    return runCli(QStringList{u"certificate"_s, u"--json"_s} + arguments, m_home.path(), input);
}

void TestCliCertificate::describesAKeyFile()
{
    const CliResult result =
        describe({m_good, u"--password-stdin"_s, u"--at"_s, at(), u"--environment"_s, u"test"_s});
    QCOMPARE(result.code, 0);
    const QJsonObject object = result.object();
    QCOMPARE(object.value("file_kind"_L1).toString(), u"pkcs12"_s);
    QCOMPARE(object.value("chosen"_L1).toInt(-1), 0);
    QCOMPARE(object.value("usable"_L1).toBool(), true);
    QCOMPARE(object.value("problems"_L1).toArray(), QJsonArray());
    QCOMPARE(object.value("entries"_L1).toArray().size(), 1);

    const QJsonObject entry = object.value("entries"_L1).toArray().at(0).toObject();
    QCOMPARE(entry.value("organisation"_L1).toObject().value("number"_L1).toString(), u"314159268"_s);
    QCOMPARE(
        entry.value("organisation"_L1).toObject().value("from"_L1).toString(), u"organizationIdentifier"_s);
    QCOMPARE(entry.value("issuer"_L1).toString(), u"buypass"_s);
    QCOMPARE(entry.value("environment"_L1).toString(), u"test"_s);
    QCOMPARE(entry.value("generation"_L1).toString(), u"seid2"_s);
    QVERIFY(entry.value("purposes"_L1).toArray().contains(u"authentication"_s));
    QCOMPARE(entry.value("is_ca"_L1).toBool(true), false);
    QCOMPARE(entry.value("key"_L1).toObject(),
        (QJsonObject{{u"kind"_s, u"RSA"_s}, {u"bits"_s, 2048}, {u"private"_s, true}}));
    QCOMPARE(entry.value("chain"_L1).toArray(), QJsonArray{m_ca.certificate.subject()});
    QVERIFY(entry.value("certificate"_L1).toObject().value("days_left"_L1).toInt() > 900);

    const CliResult text =
        runCli({u"certificate"_s, m_good, u"--password-stdin"_s, u"--at"_s, at()}, m_home.path(), password);
    QCOMPARE(text.code, 0);
    QVERIFY(QString::fromUtf8(text.out).contains(u"314\u00a0159\u00a0268"_s));
}

void TestCliCertificate::agreesWithOpenssl()
{
    const BusinessCertificate certificate = test::leaf(test::leafRequest(), test::key(), m_ca);
    const QString file = write(u"leaf.pem"_s, certificate.pem().toUtf8());
    const QByteArray said = test::openssl(
        {u"x509"_s, u"-in"_s, file, u"-noout"_s, u"-serial"_s, u"-fingerprint"_s, u"-sha256"_s});
    QVERIFY(!said.isEmpty());
    const QJsonObject entry =
        describe({file, u"--at"_s, at()}).object().value("entries"_L1).toArray().at(0).toObject();
    const QJsonObject described = entry.value("certificate"_L1).toObject();
    QCOMPARE(described.value("signature_algorithm"_L1).toString(), u"sha256WithRSAEncryption"_s);
    QCOMPARE(described.value("key_usages"_L1).toArray(),
        (QJsonArray{u"digitalSignature"_s, u"keyEncipherment"_s}));
    QCOMPARE(described.value("thumbprint_sha1"_L1).toString().toLatin1(),
        test::openssl({u"x509"_s, u"-in"_s, file, u"-noout"_s, u"-fingerprint"_s, u"-sha1"_s})
            .trimmed()
            .split('=')
            .last()
            .replace(":", "")
            .toLower());
    QVERIFY(said.contains("serial=" + described.value("serial"_L1).toString().toLatin1() + '\n'));
    QVERIFY(QByteArray(said).replace(":", "").toLower().contains(
        described.value("thumbprint_sha256"_L1).toString().toLatin1()));
    QCOMPARE(entry.value("key"_L1).toObject().value("private"_L1).toBool(true), false);
}

void TestCliCertificate::takesThePasswordFromAnywhereButArguments_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    const QString file = write(u"password.txt"_s, password);
    const QString line = write(u"password-line.txt"_s, password + "\r\n");
    QTest::newRow("standard input") << QStringList{u"--password-stdin"_s} << password;
    QTest::newRow("standard input with line break") << QStringList{u"--password-stdin"_s} << password + "\n";
    QTest::newRow("file") << QStringList{u"--password-file"_s, file} << QByteArray();
    const QString marked = write(u"password-marked.txt"_s, "\xEF\xBB\xBF" + password + "\r\n");
    QTest::newRow("file with byte order mark") << QStringList{u"--password-file"_s, marked} << QByteArray();
    const QString wide = u"\ufeff"_s + QString::fromUtf8(password) + u"\r\n"_s;
    const QString utf16 = write(
        u"password-utf16.txt"_s, QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size()));
    QTest::newRow("file in UTF-16") << QStringList{u"--password-file"_s, utf16} << QByteArray();
    QTest::newRow("file with line break") << QStringList{u"--password-file"_s, line} << QByteArray();
}

void TestCliCertificate::takesThePasswordFromAnywhereButArguments()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, input);
    const CliResult result = describe(QStringList{m_good, u"--at"_s, at()} + options, input);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().value("usable"_L1).toBool(), true);
}

void TestCliCertificate::asksOnTheTerminalWithoutEcho()
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
    fcntl(master, F_SETFL, O_NONBLOCK);
    const QByteArray terminal = ptsname(master);
    QProcess process;
    process.setProcessEnvironment(cliEnvironment(m_home.path()));
    process.setChildProcessModifier([terminal] {
        setsid();
        const int slave = open(terminal.constData(), O_RDWR);
        ioctl(slave, TIOCSCTTY, 0);
        dup2(slave, STDIN_FILENO);
    });
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(DA_CLI), {u"certificate"_s, u"--json"_s, m_good, u"--at"_s, at()});
    QByteArray prompt;
    QTRY_VERIFY_WITH_TIMEOUT((prompt += process.readAllStandardError()).contains("good.p12"), 20000);
    const QByteArray line = password + '\n';
    QCOMPARE(::write(master, line.constData(), size_t(line.size())), ssize_t(line.size()));
    QVERIFY(ended.size() == 1 || ended.wait(30000));
    QByteArray echoed(4096, '\0');
    echoed.truncate(std::max<ssize_t>(::read(master, echoed.data(), 4096), 0));
    close(master);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(!echoed.contains(password.left(6)), echoed.constData());
}

void TestCliCertificate::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("problem");

    const QStringList stdinOption = {u"--password-stdin"_s};
    CertificateRequest encryption = test::leafRequest();
    encryption.keyUsages = {u"keyEncipherment"_s};
    QTest::newRow("encryption only") << writeKeyFile(u"encryption.p12"_s, encryption) << stdinOption
                                     << password << u"certificate_wrong_purpose"_s;
    CertificateRequest old = test::leafRequest();
    old.notAfter = test::instant().addDays(-1);
    old.notBefore = test::instant().addDays(-100);
    QTest::newRow("expired") << writeKeyFile(u"expired.p12"_s, old) << stdinOption << password
                             << u"certificate_expired"_s;
    QTest::newRow("test certificate in production")
        << m_good << (stdinOption + QStringList{u"--environment"_s, u"production"_s}) << password
        << u"certificate_wrong_environment"_s;
    QTest::newRow("wrong password") << m_good << stdinOption << QByteArray("wrong")
                                    << u"keystore_wrong_password"_s;
    QTest::newRow("certificate alone") << write(u"alone.pem"_s, m_ca.certificate.pem().toUtf8())
                                       << stdinOption << QByteArray() << u"keystore_no_private_key"_s;
}

void TestCliCertificate::saysWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, input);
    QFETCH(QString, problem);

    const CliResult result = describe(QStringList{file, u"--at"_s, at()} + options, input);
    QCOMPARE(result.code, 1);
    QCOMPARE(result.object().value("usable"_L1).toBool(true), false);
    QVERIFY2(result.object().value("problems"_L1).toArray().contains(problem), result.out.constData());
    const CliResult text =
        runCli(QStringList{u"certificate"_s, file, u"--at"_s, at()} + options, m_home.path(), input);
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.size() > 80);
}

void TestCliCertificate::judgesAsOfTheTimeGiven()
{
    const QString late = test::instant().addYears(20).toUTC().toString(Qt::ISODate);
    const CliResult result = describe({m_good, u"--password-stdin"_s, u"--at"_s, late});
    QCOMPARE(result.code, 1);
    QVERIFY(result.object().value("problems"_L1).toArray().contains(u"certificate_expired"_s));
    const QJsonObject entry = result.object().value("entries"_L1).toArray().at(0).toObject();
    QVERIFY(entry.value("certificate"_L1).toObject().value("days_left"_L1).toInt() < 0);
}

void TestCliCertificate::namesWhatIsNoKeyFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("JKS") << QByteArray::fromHex("feedfeed0000000200000001") + QByteArray(64, '\1')
                         << u"jks"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>Login</body></html>") << u"html"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x') << QString();
}

void TestCliCertificate::namesWhatIsNoKeyFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const CliResult result = describe({write(u"odd.bin"_s, bytes)});
    QCOMPARE(result.code, 1);
    const QJsonObject object = result.object();
    QCOMPARE(object.value("usable"_L1).toBool(true), false);
    QCOMPARE(object.value("entries"_L1).toArray().size(), 0);
    QCOMPARE(object.value("problems"_L1).toArray().size(), 1);
    if (!kind.isEmpty())
        QCOMPARE(object.value("file_kind"_L1).toString(), kind);
}

void TestCliCertificate::tellsHowToConvert()
{
    const QString file = write(u"Kari's store.jks"_s, QByteArray::fromHex("feedfeed0000000200000001"));
    const QString quoted = u"'"_s + QString(file).replace(u"'"_s, u"'\\''"_s);
    const QString command =
        u"keytool -importkeystore -srckeystore %1' -srcstoretype JKS -destkeystore %1.p12' "
        "-deststoretype PKCS12"_s.arg(quoted);
    QCOMPARE(describe({file}).object().value("convert_with"_L1).toString(), command);
    const CliResult text = runCli({u"certificate"_s, file}, m_home.path());
    QCOMPARE(text.code, 1);
    QVERIFY(QString::fromUtf8(text.out).contains(command));
    QVERIFY(describe({write(u"page.p12"_s, "<html></html>")}).object().value("convert_with"_L1).isNull());
}

void TestCliCertificate::saysWhyOneOfSeveralWasChosen()
{
    CertificateRequest seal = test::leafRequest();
    seal.keyUsages = {u"nonRepudiation"_s};
    test::Pkcs12Plan plan;
    plan.keys = {{test::key(1), {}}, {test::key(), {}}};
    plan.certificates = {
        test::leaf(seal, test::key(1), m_ca), test::leaf(test::leafRequest(), test::key(), m_ca)};
    const QString file = write(u"two.p12"_s, test::build(plan));
    const QStringList options{file, u"--password-stdin"_s, u"--at"_s, at()};
    const CliResult json = describe(options, "test1234");
    QCOMPARE(json.code, 0);
    QCOMPARE(json.object().value("chosen"_L1).toInt(), 1);
    QCOMPARE(json.object().value("chosen_reason"_L1).toString(), u"authentication"_s);
    const CliResult text = runCli(QStringList{u"certificate"_s} + options, m_home.path(), "test1234");
    QVERIFY(text.out.contains("Chosen because its certificate is for authentication."));
    QVERIFY(text.out.contains("SEID 2") && text.out.contains("Buypass\n"));
    QVERIFY(text.out.contains("This certificate is for signing.")); // of the one not chosen
}

void TestCliCertificate::cannotReadWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such file") << QStringList{u"/nowhere/at/all.p12"_s};
    QTest::newRow("directory") << QStringList{m_folder.path()};
    QTest::newRow("no such password file") << QStringList{m_good, u"--password-file"_s, u"/nowhere/at/all"_s};
    QTest::newRow("no such environment file")
        << QStringList{m_good, u"--environment"_s, u"/nowhere/at/all.json"_s};
}

void TestCliCertificate::cannotReadWhatIsNotThere()
{
    QFETCH(QStringList, arguments);
    const CliResult result = describe(arguments);
    QCOMPARE(result.code, 3);
    QCOMPARE(
        result.object().value("error"_L1).toObject().value("reason"_L1).toString(), u"file_not_readable"_s);
}

void TestCliCertificate::findsNoKeyring()
{
    QProcess process;
    QProcessEnvironment environment = cliEnvironment(m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    process.setProcessEnvironment(environment);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(DA_CLI), {u"certificate"_s, u"--json"_s, m_good, u"--keychain"_s});
    QVERIFY(ended.wait(90000));
    QCOMPARE(process.exitCode(), 3);
    CliResult result;
    result.out = process.readAllStandardOutput();
    QVERIFY(
        result.object().value("error"_L1).toObject().value("reason"_L1).toString().contains("keyring"_L1));
}

void TestCliCertificate::leaksNothing()
{
    const QByteArray pem = *plainPkcs8Pem(test::key());
    const QByteArrayList lines = pem.split('\n');
    const QByteArray keyText = lines.at(lines.size() / 2);
    QVERIFY(keyText.size() > 40);
    const QString plain = write(u"plain.pem"_s, pem);
    const QString encrypted =
        write(u"encrypted.pem"_s, *encryptedPkcs8Pem(test::key(), test::secret(password.constData())));
    for (const QString &file : {m_good, plain, encrypted}) {
        for (const QByteArray &input : {password, QByteArray("wrong-one-4711")}) {
            for (const QString &form : {u"--json"_s, u"--language=nn"_s}) {
                const CliResult result =
                    runCli({u"certificate"_s, form, file, u"--password-stdin"_s}, m_home.path(), input);
                QVERIFY(result.code == 0 || result.code == 1);
                QVERIFY(!result.all().contains(input));
                QVERIFY(!result.all().contains(keyText));
                QVERIFY(!result.all().contains("PRIVATE KEY"));
                QCOMPARE(filesHolding(m_home.path(), input), QStringList());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCliCertificate)
#include "tst_cli_certificate.moc"
