// SPDX-License-Identifier: MIT
#include "CliProcess.h"

#include "domain/Cause.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace da;
using namespace Qt::StringLiterals;

class TestCliExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explains_data();
    void explains();
    void keepsToItsShape();
    void heedsWhatIsKnownOfTheRequest();
    void readsAFile();
    void readsAtMostOneMebibyte();
    void neutralisesHostileText();
    void writesReadableText_data();
    void writesReadableText();
    void cannotReadWhatIsNotThere();
    void endsWhenInterrupted();

private:
    QTemporaryDir m_home;
};

namespace {

const QByteArray notDelegated =
    R"j({"error": "forbidden", "error_description": "Consumer 311590839 has not delegated access to the scope )j"
    R"j(brreg:reelle/offentlig to supplier 315260183. (trace_id: 4bf92f3577b34da6a3ce929d0e0e4736)", )j"
    R"j("error_uri": "https://test.maskinporten.no/errors/MP-251"})j";

} // namespace

void TestCliExplain::explains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("responsible");
    QTest::addColumn<int>("code");

    QTest::newRow("not delegated") << notDelegated << QStringList() << u"consumer_not_delegated"_s
                                   << u"consumer"_s << 1;
    QTest::newRow("unknown") << QByteArray("Bland mel, egg og melk. Stek på middels varme.") << QStringList()
                             << u"unknown"_s << u"unknown"_s << 4;
    QTest::newRow("nothing") << QByteArray() << QStringList() << u"unknown"_s << u"unknown"_s << 4;
    QTest::newRow("key file") << QByteArray("java.io.IOException: keystore password was incorrect")
                              << QStringList() << QString() << QString() << 3;
    QTest::newRow("name") << QByteArray("curl: (6) Could not resolve host: test.maskinporten.no")
                          << QStringList() << u"name_not_resolved"_s << u"local_it"_s << 3;
    QTest::newRow("too many") << QByteArray("Too Many Requests") << QStringList{u"--http-status"_s, u"429"_s}
                              << u"rate_limited"_s << QString() << 4;
}

void TestCliExplain::explains()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, options);
    QFETCH(QString, cause);
    QFETCH(QString, responsible);
    QFETCH(int, code);

    const CliResult result = runCli(QStringList{u"explain"_s, u"--json"_s} + options, m_home.path(), text);
    QVERIFY2(result.code == code, (result.out + result.err).constData());
    QCOMPARE(result.err, QByteArray());
    if (!cause.isEmpty())
        QCOMPARE(result.object().value("cause"_L1).toString(), cause);
    if (!responsible.isEmpty())
        QCOMPARE(result.object().value("responsible"_L1).toString(), responsible);
    QVERIFY(causeFromId(result.object().value("cause"_L1).toString()).has_value());
}

void TestCliExplain::keepsToItsShape()
{
    const QJsonObject object =
        runCli({u"explain"_s, u"--json"_s, u"--environment"_s, u"test"_s, u"--http-status"_s, u"403"_s},
            m_home.path(), notDelegated)
            .object();
    QStringList members = object.keys();
    members.sort();
    QCOMPARE(members,
        (QStringList{u"alternatives"_s, u"cause"_s, u"certainty"_s, u"code"_s, u"contact"_s, u"facts"_s,
            u"remedy"_s, u"responsible"_s, u"summary"_s}));
    QCOMPARE(object.value("certainty"_L1).toString(), u"certain"_s);
    QCOMPARE(object.value("code"_L1).toString(), u"MP-251"_s);
    QVERIFY(!object.value("summary"_L1).toString().isEmpty());
    QVERIFY(!object.value("remedy"_L1).toArray().isEmpty());
    const QJsonObject contact = object.value("contact"_L1).toObject();
    QVERIFY(!contact.value("id"_L1).toString().isEmpty());
    for (const QString &member : {u"name"_s, u"email"_s, u"phone"_s})
        QVERIFY2(contact.contains(member), qPrintable(member));
    const QJsonObject facts = object.value("facts"_L1).toObject();
    QCOMPARE(facts.value("consumer"_L1).toString(), u"311590839"_s);
    QCOMPARE(facts.value("supplier"_L1).toString(), u"315260183"_s);
    QCOMPARE(facts.value("scope"_L1).toString(), u"brreg:reelle/offentlig"_s);
    QCOMPARE(facts.value("environment"_L1).toString(), u"test"_s);
    QCOMPARE(facts.value("trace_id"_L1).toString(), u"4bf92f3577b34da6a3ce929d0e0e4736"_s);
    QCOMPARE(facts.value("correlation_id"_L1), QJsonValue());
    QCOMPARE(facts.value("http_status"_L1).toInt(), 403);
    for (const QJsonValue alternative : object.value("alternatives"_L1).toArray()) {
        QVERIFY(causeFromId(alternative.toObject().value("cause"_L1).toString()).has_value());
        QVERIFY(!alternative.toObject().value("certainty"_L1).toString().isEmpty());
        QVERIFY(!alternative.toObject().value("responsible"_L1).toString().isEmpty());
        QVERIFY(alternative.toObject().contains("tell_apart"_L1));
    }
}

void TestCliExplain::heedsWhatIsKnownOfTheRequest()
{
    const QByteArray notGranted =
        R"j({"error": "invalid_scope", "error_description": "Consumer has not been granted access to the scope )j"
        R"j(brreg:reelle/offentlig. (trace_id: 4bf92f3577b34da6a3ce929d0e0e4736)", )j"
        R"j("error_uri": "https://test.maskinporten.no/errors/MP-250"})j";
    const auto cause = [&](const QString &sent) {
        return runCli({u"explain"_s, u"--json"_s, u"--sent-consumer-org"_s, sent}, m_home.path(), notGranted)
            .object()
            .value("cause"_L1)
            .toString();
    };
    QCOMPARE(cause(u"yes"_s), u"consumer_not_granted"_s);
    QCOMPARE(cause(u"no"_s), u"consumer_org_missing"_s);
}

void TestCliExplain::readsAFile()
{
    QFile file(m_home.filePath(u"answer.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(notDelegated) > 0);
    file.close();
    const CliResult result = runCli({u"explain"_s, u"--json"_s, file.fileName()}, m_home.path());
    QCOMPARE(result.object().value("cause"_L1).toString(), u"consumer_not_delegated"_s);
}

void TestCliExplain::readsAtMostOneMebibyte()
{
    const QByteArray filler = QByteArray("lorem ipsum dolor sit amet\n").repeated(50000);
    const CliResult beyond = runCli({u"explain"_s, u"--json"_s}, m_home.path(), filler + notDelegated);
    QCOMPARE(beyond.object().value("cause"_L1).toString(), u"unknown"_s);
    QVERIFY(!beyond.err.isEmpty());
    const CliResult within = runCli({u"explain"_s, u"--json"_s}, m_home.path(), notDelegated + '\n' + filler);
    QCOMPARE(within.object().value("cause"_L1).toString(), u"consumer_not_delegated"_s);
}

void TestCliExplain::neutralisesHostileText()
{
    const QByteArray hostile = "invalid_grant \033]0;owned\a\033[2J \xc2\x9b"
                               "31m \xe2\x80\xae MP-251 Consumer 311590839\033[1A has not delegated access "
                               "to the scope a:b\033c to supplier 315260183";
    for (const QStringList &line : {QStringList{u"explain"_s}, QStringList{u"explain"_s, u"--json"_s}}) {
        const CliResult result = runCli(line, m_home.path(), hostile);
        for (const char c : result.all())
            QVERIFY(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
        QVERIFY(!result.all().contains("\xc2\x9b"));
        QVERIFY(!result.all().contains("\xe2\x80\xae"));
    }
}

void TestCliExplain::writesReadableText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("bokmål") << u"nb"_s;
    QTest::newRow("nynorsk") << u"nn"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestCliExplain::writesReadableText()
{
    QFETCH(QString, language);
    const CliResult text = runCli({u"explain"_s, u"--language"_s, language}, m_home.path(), notDelegated);
    QCOMPARE(text.code, 1);
    const QJsonObject object =
        runCli({u"explain"_s, u"--json"_s, u"--language"_s, language}, m_home.path(), notDelegated).object();
    const QString page = QString::fromUtf8(text.out).simplified();
    QVERIFY2(page.startsWith(object.value("summary"_L1).toString().simplified()), text.out.constData());
    int number = 0;
    for (const QJsonValue step : object.value("remedy"_L1).toArray())
        QVERIFY2(page.contains(u"%1. %2"_s.arg(QString::number(++number), step.toString().simplified())),
            text.out.constData());
    QVERIFY(page.contains(u"MP-251"_s));
    for (const QString &line : QString::fromUtf8(text.out).split(u'\n'))
        QVERIFY2(
            line.size() <= 80 || !line.trimmed().contains(u' ') || line.contains("://"_L1), qPrintable(line));
}

void TestCliExplain::cannotReadWhatIsNotThere()
{
    const CliResult result = runCli({u"explain"_s, u"--json"_s, u"/nowhere/at/all.txt"_s}, m_home.path());
    QCOMPARE(result.code, 3);
    QCOMPARE(
        result.object().value("error"_L1).toObject().value("reason"_L1).toString(), u"file_not_readable"_s);
}

void TestCliExplain::endsWhenInterrupted()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        QProcess process;
        process.setProcessEnvironment(cliEnvironment(m_home.path()));
        process.start(QStringLiteral(DA_CLI), {u"explain"_s, u"--json"_s});
        QVERIFY(process.waitForStarted());
        // The text so far is larger than a pipe holds, so when it is written the program is reading.
        process.write(QByteArray(256 * 1024, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(process.bytesToWrite(), qint64(0), 20000);
        ::kill(pid_t(process.processId()), signal);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
    }
}

QTEST_GUILESS_MAIN(TestCliExplain)
#include "tst_cli_explain.moc"
