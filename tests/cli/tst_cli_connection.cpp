// SPDX-License-Identifier: MIT
#include "CliProcess.h"
#include "FakeMaskinporten.h"
#include "network/LoopbackServer.h"

#include <QFile>
#include <QJsonArray>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `connection`, and the login of a proxy on every command that sends something.
class TestCliConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksToTheDemo();
    void tellsWhatIsClosed();
    void logsInAtTheProxy_data();
    void logsInAtTheProxy();
    void aKeyringThatIsNotThereIsTold();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    CliResult run(const QStringList &arguments) { return runCli(arguments, m_home->path()); }
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeMaskinporten> m_fake;
};

void TestCliConnection::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_fake = std::make_unique<FakeMaskinporten>(m_home->path());
}

void TestCliConnection::walksToTheDemo()
{
    const CliResult json = run({u"--json"_s, u"connection"_s, u"--environment"_s, u"demo"_s});
    QVERIFY2(json.code == 0, json.all().constData());
    QCOMPARE(json.object().value("verdict"_L1).toString(), u"verified"_s);
    const QJsonObject host = json.object().value("hosts"_L1).toArray().first().toObject();
    QCOMPARE(host.value("status"_L1).toString(), u"passed"_s);
    QCOMPARE(host.value("steps"_L1).toArray().size(), 6);
    QVERIFY(host.value("diagnosis"_L1).isNull());
    QVERIFY(!json.object().value("not_tested"_L1).toArray().isEmpty());

    const CliResult text = run({u"--language=nn"_s, u"connection"_s, u"--environment"_s, u"demo"_s});
    QVERIFY2(text.out.startsWith("ALLE SERVERANE"), text.out.constData());
}

void TestCliConnection::tellsWhatIsClosed()
{
    const QStringList question{
        u"connection"_s, u"--proxy"_s, u"none"_s, u"--environment"_s, m_fake->distrustingEnvironmentFile()};
    const CliResult json = run(QStringList{u"--json"_s} + question);
    QCOMPARE(json.code, 3);
    const QJsonObject host = json.object().value("hosts"_L1).toArray().first().toObject();
    QCOMPARE(host.value("diagnosis"_L1).toObject().value("cause"_L1).toString(), u"tls_not_trusted"_s);
    const CliResult text = run(question);
    QVERIFY2(text.out.contains("Test CA"), text.out.constData()); // the issuer of what was shown
    QVERIFY(text.out.contains("not tested"));
}

void TestCliConnection::logsInAtTheProxy_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("connection") << QStringList{u"connection"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"--client-id"_s, u"c"_s, u"--scope"_s, u"a:b"_s,
        u"--password-file"_s, u"key-password"_s};
}

void TestCliConnection::logsInAtTheProxy()
{
    QFETCH(QStringList, command);
    const auto proxy = LoopbackServer::plain(
        [&](QSslSocket &socket, const QByteArray &) { openTunnel(socket, m_fake->server().serverPort()); });
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(m_home->filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName();
    };
    const QString secret = write(u"proxy-password"_s, "hemmelig-42\n");
    const QString keyPassword = write(u"key-password"_s, FakeMaskinporten::password());
    command.replaceInStrings(u"key-password"_s, keyPassword);
    if (command.first() == u"check"_s)
        command << u"--certificate"_s << m_fake->keyFile();
    const CliResult result = run(QStringList{u"--json"_s} + command
        + QStringList{u"--environment"_s, m_fake->environmentFile(), u"--proxy"_s,
            u"http://ola@127.0.0.1:%1"_s.arg(proxy->serverPort()), u"--proxy-password-file"_s, secret});
    QVERIFY2(!proxy->requests.isEmpty(), result.all().constData());
    const QByteArray login = QByteArray("ola:hemmelig-42").toBase64();
    QVERIFY2(proxy->requests.first().contains("Basic " + login), proxy->requests.first().constData());
    QVERIFY(!result.all().contains("hemmelig-42") && !result.all().contains(login));
    QVERIFY(
        result.out.contains("127.0.0.1:" + QByteArray::number(proxy->serverPort()))); // which proxy it was
}

void TestCliConnection::aKeyringThatIsNotThereIsTold()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const QStringList login{
        u"--environment"_s, u"demo"_s, u"--proxy"_s, u"http://ola@127.0.0.1:1"_s, u"--proxy-keychain"_s};
    for (const QStringList &command : {QStringList{u"connection"_s}, {u"organisation"_s, u"974760673"_s}}) {
        const CliResult result = run(QStringList{u"--json"_s} + command + login);
        QVERIFY2(result.code == 3, result.all().constData());
        QCOMPARE(result.object().value("error"_L1).toObject().value("option"_L1).toString(),
            u"--proxy-keychain"_s);
    }
}

void TestCliConnection::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("option");
    const QString user = u"http://ola@127.0.0.1:1"_s;
    QTest::newRow("a login for nobody")
        << QStringList{u"--proxy"_s, u"http://127.0.0.1:1"_s, u"--proxy-keychain"_s} << u"--proxy"_s;
    QTest::newRow("a login without a proxy")
        << QStringList{u"--proxy-password-file"_s, u"x"_s} << u"--proxy"_s;
    QTest::newRow("two") << QStringList{u"--proxy"_s, user, u"--proxy-keychain"_s, u"--proxy-password-file"_s,
        u"x"_s} << QString();
}

void TestCliConnection::refusesWrongUsage()
{
    QFETCH(QStringList, options);
    const CliResult result = run(QStringList{u"--json"_s, u"connection"_s} + options);
    QCOMPARE(result.code, 2);
    QTEST(result.object().value("error"_L1).toObject().value("option"_L1).toString(), "option");
}

QTEST_GUILESS_MAIN(TestCliConnection)
#include "tst_cli_connection.moc"
