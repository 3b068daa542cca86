// SPDX-License-Identifier: MIT
#include "StorageTesting.h"
#include "storage/Settings.h"

#include <QTemporaryDir>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;
using Reason = StorageError::Reason;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void defaults();
    void roundTrip();
    void proxies_data();
    void proxies();
    void nonsenseReadsAsDefault_data();
    void nonsenseReadsAsDefault();
    void twoProgramsAtOnce();
    void damagedFileIsMovedAside_data();
    void damagedFileIsMovedAside();
    void saysWhenItCannotWrite();
    void proxySecretKeys();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"config"_qs); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::defaults()
{
    Settings settings(folder());
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.lastEnvironment(), QString());
    QCOMPARE(settings.proxy(), ProxySettings());
    QCOMPARE(settings.proxy().mode, ProxyMode::System);
    QCOMPARE(settings.extraCaFile(), QString());
    QVERIFY(!settings.refreshWeekly());
    QCOMPARE(settings.lastProfile(), QString());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(!settings.sync());
    QVERIFY2(!QFile::exists(folder()), "looking must not make files");
}

void TestSettings::roundTrip()
{
    const ProxySettings proxy{ProxyMode::Manual, u"proxy.kommune.no"_qs, 8080, u"KOMMUNE\\kari"_qs};
    const QByteArray geometry("\x01\xD9\x00\xCB;=\n\"", 8);
    {
        Settings settings(folder());
        settings.setLanguage(u"nn"_qs);
        settings.setLastEnvironment(u"/srv/miljø, prøve.json"_qs);
        QVERIFY(settings.setProxy(proxy));
        settings.setExtraCaFile(u"/etc/ssl/kommune.pem"_qs);
        settings.setRefreshWeekly(true);
        settings.setLastProfile(u"6f1d2c34-5b6a-4789-8abc-0123456789ab"_qs);
        settings.setWindowGeometry(geometry);
        QVERIFY(!settings.sync());
    }
    const Settings settings(folder());
    QCOMPARE(settings.language(), u"nn"_qs);
    QCOMPARE(settings.lastEnvironment(), u"/srv/miljø, prøve.json"_qs);
    QCOMPARE(settings.proxy(), proxy);
    QCOMPARE(settings.extraCaFile(), u"/etc/ssl/kommune.pem"_qs);
    QVERIFY(settings.refreshWeekly());
    QCOMPARE(settings.lastProfile(), u"6f1d2c34-5b6a-4789-8abc-0123456789ab"_qs);
    QCOMPARE(settings.windowGeometry(), geometry);
    QVERIFY(settings.keptAside().isEmpty());
}

void TestSettings::proxies_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("valid");
    QTest::newRow("name") << u"proxy"_qs << 8080 << QString() << true;
    QTest::newRow("IPv4") << u"10.0.0.1"_qs << 3128 << QString() << true;
    QTest::newRow("IPv6") << u"[2001:db8::1]"_qs << 3128 << QString() << true;
    QTest::newRow("IPv6 bare") << u"fe80::1%eth0"_qs << 3128 << QString() << true;
    QTest::newRow("letters of ours") << u"blåbær.no"_qs << 80 << u"bjørn"_qs << true;
    QTest::newRow("no host") << QString() << 8080 << QString() << false;
    QTest::newRow("no port") << u"proxy"_qs << 0 << QString() << false;
    QTest::newRow("login in the host") << u"kari:hemmelig@proxy"_qs << 8080 << QString() << false;
    QTest::newRow("URL") << u"http://proxy"_qs << 8080 << QString() << false;
    QTest::newRow("host and port") << u"proxy:8080"_qs << 8080 << QString() << false;
    QTest::newRow("path") << u"proxy/x"_qs << 8080 << QString() << false;
    QTest::newRow("two lines") << u"proxy\nx"_qs << 8080 << QString() << false;
    QTest::newRow("line at the end") << u"proxy\n"_qs << 8080 << QString() << false;
    QTest::newRow("password in the user") << u"proxy"_qs << 8080 << u"kari:hemmelig"_qs << false;
}

void TestSettings::proxies()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, user);
    QFETCH(bool, valid);
    Settings settings(folder());
    const ProxySettings before{ProxyMode::Manual, u"before"_qs, 1, {}};
    QVERIFY(settings.setProxy(before));
    const ProxySettings proxy{ProxyMode::Manual, host, quint16(port), user};
    QCOMPARE(proxy.isValid(), valid);
    QCOMPARE(settings.setProxy(proxy), valid);
    QCOMPARE(settings.proxy(), valid ? proxy : before);
    QVERIFY(!settings.sync());
    QVERIFY(!contentOf(settings.path()).contains("hemmelig"));
    // What is not used may be unfinished, but not carry a password either.
    const ProxySettings unused{ProxyMode::None, host, quint16(port), user};
    QCOMPARE(settings.setProxy(unused), valid || host.isEmpty() || port == 0);
}

void TestSettings::nonsenseReadsAsDefault_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::newRow("values") << QByteArray(
        "[General]\nlanguage=se\n[proxy]\nmode=maybe\nport=99999\nhost=a b\n"
        "[catalogue]\nrefresh_weekly=perhaps\n");
    QTest::newRow("types") << QByteArray(
        "[General]\nlanguage=@ByteArray(nb)x\n[proxy]\nmode=1, 2\nport=-1\n");
    QTest::newRow("manual without host") << QByteArray("[proxy]\nmode=manual\nport=8080\n");
    QTest::newRow("login in host") << QByteArray("[proxy]\nmode=manual\nport=8080\nhost=kari:x@proxy\n");
    QTest::newRow("empty") << QByteArray();
}

void TestSettings::nonsenseReadsAsDefault()
{
    QFETCH(QByteArray, ini);
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(putFile(folder() + u"/settings.ini"_qs, ini));
    const Settings settings(folder());
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.proxy(), ProxySettings());
    QVERIFY(!settings.refreshWeekly());
    QVERIFY(settings.keptAside().isEmpty());
}

void TestSettings::twoProgramsAtOnce()
{
    QVERIFY(QDir().mkpath(folder()));
    Settings settings(folder());
    settings.setLanguage(u"nb"_qs);
    QVERIFY(!settings.sync());
    // As another process would: behind this one's back.
    QByteArray ini = contentOf(settings.path());
    ini.replace("[General]\n", "[General]\nprofile=abc\nunknown=kept\n");
    QVERIFY(putFile(settings.path(), ini));
    settings.setLastEnvironment(u"demo"_qs);
    QVERIFY(!settings.sync());
    QCOMPARE(settings.lastProfile(), u"abc"_qs);
    QCOMPARE(settings.language(), u"nb"_qs);
    QVERIFY(contentOf(settings.path()).contains("unknown=kept"));
}

void TestSettings::damagedFileIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a line too many") << QByteArray("[General]\nlanguage=nb\nwithout sense\n");
    QTest::newRow("cut off in a section") << QByteArray("[General]\nlanguage=nb\n[prox");
    QTest::newRow("zeros") << QByteArray(200, '\0');
    QTest::newRow("archive") << QByteArray("\x1F\x8B\x08\x00\x00\x7F\n\n\x01", 9);
}

void TestSettings::damagedFileIsMovedAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(putFile(folder() + u"/settings.ini"_qs, content));
    Settings settings(folder());
    QVERIFY(settings.keptAside().contains(u".damaged-"_qs));
    QCOMPARE(contentOf(settings.keptAside()), content);
    QCOMPARE(settings.language(), QString());
    settings.setLastEnvironment(u"demo"_qs);
    QVERIFY(!settings.sync());
    const Settings again(folder());
    QCOMPARE(again.lastEnvironment(), u"demo"_qs);
    QVERIFY(again.keptAside().isEmpty());
}

void TestSettings::saysWhenItCannotWrite()
{
    QVERIFY(putFolderInPlaceOf(folder() + u"/settings.ini"_qs));
    Settings settings(folder());
    QCOMPARE(settings.language(), QString());
    settings.setLanguage(u"nb"_qs);
    const StorageFailure failure = settings.sync();
    QVERIFY(failure);
    QCOMPARE(failure->reason, Reason::NotWritable);
    QCOMPARE(failure->path, settings.path());
    QCOMPARE(settings.language(), u"nb"_qs);
}

void TestSettings::proxySecretKeys()
{
    const ProxySettings proxy{ProxyMode::Manual, u"Proxy.No"_qs, 8080, u"kari"_qs};
    ProxySettings other = proxy;
    other.host = u"proxy.no"_qs;
    QCOMPARE(other.secretKey(), proxy.secretKey());
    other.user = u"ola"_qs;
    QVERIFY(other.secretKey() != proxy.secretKey());
    other = proxy;
    other.port = 8081;
    QVERIFY(other.secretKey() != proxy.secretKey());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
