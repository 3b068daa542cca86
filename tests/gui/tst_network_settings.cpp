// SPDX-License-Identifier: MIT
#include "DemoWindow.h"

#include "LoopbackServer.h"

#include "gui/DropArea.h"
#include "gui/NetworkDialog.h"
#include "gui/ReportText.h"
#include "storage/SecretKeys.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QSslSocket>

using namespace da;

namespace {
const auto password = u"hemmelig-proxypassord"_s;
}

/// The dialog for the way out to the network, and what it leads to: a real proxy that wants a login, and
/// servers whose certificates only a further authority vouches for.
class NetworkSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_data.isValid()); }
    void init();
    void goesThroughTheProxyAndSaysSo();
    void saysThatTheProxyWantsALogin();
    void remembersThePasswordInTheKeyringOnly();
    void takesThePasswordOutOfTheKeyring();
    void worksWithoutAKeyring();
    void judgesWhatIsTyped();
    void trustsAFurtherAuthority();
    void readsOnlyCertificates();
    void neverUsesTheProxyForTheDemo();
    void looksNamesUpThroughTheProxy();
    void newsOfTheKeyringStopNothing();

private:
    void open()
    {
        for (QAction *action : m_session->window.findChildren<QAction *>(u"network"_s))
            action->trigger();
        m_dialog = m_session->window.findChild<NetworkDialog *>();
        QVERIFY(m_dialog);
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = part<QLineEdit>(field);
        QVERIFY2(edit && edit->isVisible(), field);
        edit->clear();
        QTest::keyClicks(edit, text);
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(edit, &left);
    }
    void click(const char *name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    void save()
    {
        QVERIFY(part<QAbstractButton>("saveNetwork")->isEnabled());
        click("saveNetwork");
        QTRY_VERIFY(!m_session->window.findChild<NetworkDialog *>());
    }
    void setProxy(const QString &user = u"kari"_s, const QString &secret = password)
    {
        open();
        click("proxyMode1");
        type("proxyHost", u"http://127.0.0.1:%1"_s.arg(m_proxy->serverPort()));
        type("proxyUser", user);
        QCOMPARE(part<QLineEdit>("proxyPort")->text(), QString::number(m_proxy->serverPort()));
        if (!secret.isEmpty())
            type("proxyPassword", secret);
    }
    [[nodiscard]] const ConnectionReport &checked()
    {
        ConnectionController &connection = m_session->controllers.connection;
        connection.start();
        if (!QTest::qWaitFor([&] { return connection.report().has_value(); }, patience))
            qFatal("the connection check does not end");
        return *connection.report();
    }

    QTemporaryDir m_data;
    std::unique_ptr<LoopbackServer> m_proxy;
    MemorySecretStore *m_keyring = nullptr; ///< the session's
    std::unique_ptr<DemoWindow> m_session;
    QPointer<NetworkDialog> m_dialog;
};

void NetworkSettingsTest::init()
{
    m_session.reset();
    auto keyring = std::make_unique<MemorySecretStore>();
    m_keyring = keyring.get();
    m_session = std::make_unique<DemoWindow>(m_data.path(), std::move(keyring));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), patience);
    m_session->chooseEnvironment(
        [](QJsonObject &object) { object.remove(u"demo"_s); }); // as if they were others'
    const quint16 port = quint16(QUrl(m_session->controller.environments().environment()->issuer).port());
    m_proxy = LoopbackServer::plain([port](QSslSocket &socket, const QByteArray &request) {
        if (request.contains("Proxy-Authorization: Basic " + ("kari:" + password.toUtf8()).toBase64()))
            return openTunnel(socket, port);
        socket.write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                     "Content-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    });
}

void NetworkSettingsTest::goesThroughTheProxyAndSaysSo()
{
    setProxy();
    save();
    const ConnectionReport &report = checked();
    QCOMPARE(report.verdict, Verdict::Verified);
    const QString named = u"127.0.0.1:%1"_s.arg(m_proxy->serverPort());
    QCOMPARE(report.hosts.first().proxyUsed, named);
    QVERIFY(!m_proxy->requests.isEmpty());
    // A whole check as well, and its report.
    AssistantController &controller = m_session->controller;
    const DemoEnvironment *demo = controller.environments().demo();
    controller.scope().setText(u"brreg:reelle/offentlig"_s);
    controller.consumer().setText(u"310450138"_s);
    controller.key().setClientId(demo->clientId());
    controller.key().openFile(demo->keyFile());
    QTRY_COMPARE_WITH_TIMEOUT(controller.key().state(), KeyController::State::NeedsPassword, patience);
    controller.key().unlock(SecretBytes::fromUtf8(demo->keyPassword()));
    QTRY_VERIFY_WITH_TIMEOUT(controller.key().isComplete(), patience);
    controller.goTo(AssistantStep::Test);
    controller.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(controller.currentStep(), AssistantStep::Result, patience);
    QCOMPARE(controller.run().report()->proxyUsed, named);
    const QString told = reportAsText(subjectOf(*controller.run().report()), controller.texts());
    QVERIFY(told.contains(u"Proxy: "_s + named));
    QVERIFY(!told.contains(password));
}

void NetworkSettingsTest::saysThatTheProxyWantsALogin()
{
    setProxy(u"kari"_s, u"feil"_s);
    save();
    const ConnectionReport &report = checked();
    QCOMPARE(report.verdict, Verdict::LocalFault);
    QCOMPARE(report.hosts.first().diagnosis->cause, Cause::ProxyAuthenticationRequired);
    // What was found by one way says nothing of another.
    open();
    click("proxyMode2");
    save();
    QVERIFY(!m_session->controllers.connection.report());
    QCOMPARE(checked().verdict, Verdict::Verified);
    QVERIFY(m_session->controllers.connection.report()->hosts.first().proxyUsed.isEmpty());
}

void NetworkSettingsTest::remembersThePasswordInTheKeyringOnly()
{
    setProxy();
    QVERIFY(part<QCheckBox>("rememberProxy")->isChecked());
    save();
    QTRY_COMPARE(m_keyring->count(), 1);
    (void)m_session->settings.sync();
    const QDir folder(m_session->folder.path());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(password.toUtf8()), qPrintable(name));
    }
    // At the next start it is there without asking.
    auto next = std::make_unique<MemorySecretStore>();
    next->write(proxySecretKey(u"kari"_s, u"127.0.0.1"_s, m_proxy->serverPort()),
        SecretBytes::fromUtf8(password), &m_session->controllers.network, [](const SecretResult &) {});
    Controllers later(
        StorageFolders{m_session->folder.path(), m_data.path(), m_session->folder.path()}, std::move(next));
    later.restore(m_session->settings, true);
    QTRY_VERIFY(later.network.hasPassword());
    QCOMPARE(later.network.settings().manual.hostName(), u"127.0.0.1"_s);
    QVERIFY(later.network.settings().manual.password().isEmpty());
    QVERIFY(later.network.settings().proxyPassword->equals(SecretBytes::fromUtf8(password)));
}

void NetworkSettingsTest::takesThePasswordOutOfTheKeyring()
{
    setProxy();
    save();
    QTRY_COMPARE(m_keyring->count(), 1);
    open();
    QVERIFY(part<QLineEdit>("proxyPassword")->text().isEmpty()); // it is not shown again
    QTRY_VERIFY(part<QCheckBox>("rememberProxy")->isChecked());
    click("rememberProxy");
    save();
    QTRY_COMPARE(m_keyring->count(), 0);
    QVERIFY(m_session->controllers.network.hasPassword()); // until the program ends
    QCOMPARE(checked().verdict, Verdict::Verified);
}

void NetworkSettingsTest::worksWithoutAKeyring()
{
    m_keyring->setUnavailable(u"D-Bus is not running"_s);
    setProxy();
    save();
    QCOMPARE(checked().verdict, Verdict::Verified);
    open();
    QTRY_VERIFY(m_session->says(u"was not remembered"_s));
    QVERIFY(m_session->says(u"D-Bus is not running"_s));
}

void NetworkSettingsTest::judgesWhatIsTyped()
{
    open();
    auto *saving = part<QAbstractButton>("saveNetwork");
    QVERIFY(!part<QLineEdit>("proxyHost")->isVisible());
    click("proxyMode1");
    QVERIFY(!saving->isEnabled()); // nothing typed yet, and nothing to be blamed for
    type("proxyHost", u"proxy.kommune.no"_s);
    QVERIFY(!saving->isEnabled());
    type("proxyPort", u"80800"_s);
    QVERIFY(m_session->says(u"from 1 to 65535"_s));
    type("proxyPort", u"8080"_s);
    QVERIFY(saving->isEnabled());
    type("proxyHost", u"kari:hemmelig@proxy.kommune.no"_s);
    QVERIFY(m_session->says(u"have fields of their own"_s));
    QVERIFY(!saving->isEnabled());
    type("proxyHost", u"proxy kommune"_s);
    QVERIFY(m_session->says(u"neither the name nor the address"_s));
    type("proxyHost", u"[::1]:3128"_s);
    QVERIFY(saving->isEnabled());
    QCOMPARE(part<QLineEdit>("proxyPort")->text(), u"3128"_s);
    type("proxyUser", u"kari:hemmelig"_s);
    QVERIFY(!saving->isEnabled());
    m_dialog->reject();
    QCOMPARE(m_session->controllers.network.proxy(), ProxySettings()); // nothing was saved
}

void NetworkSettingsTest::trustsAFurtherAuthority()
{
    QString caFile;
    m_session->chooseEnvironment(
        [&caFile](QJsonObject &object) { caFile = object.take(u"ca_file"_s).toString(); });
    QVERIFY(!caFile.isEmpty());
    QCOMPARE(checked().verdict, Verdict::LocalFault);
    open();
    m_dialog->findChild<DropArea *>()->fileChosen(caFile);
    QTRY_VERIFY(part<QAbstractButton>("dropCaFile")->isVisible() && m_session->says(u"valid until"_s));
    save();
    QCOMPARE(checked().verdict, Verdict::Verified);
    QCOMPARE(m_session->settings.extraCaFile(), caFile);
    open();
    click("dropCaFile");
    save();
    QCOMPARE(checked().verdict, Verdict::LocalFault);
    QVERIFY(m_session->settings.extraCaFile().isEmpty());
}

void NetworkSettingsTest::readsOnlyCertificates()
{
    open();
    const QString path = m_session->folder.filePath(u"not.pem"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    file.close();
    m_dialog->findChild<DropArea *>()->fileChosen(path);
    QTRY_VERIFY(m_session->says(u"no certificate in the file"_s));
    QVERIFY(!part<QAbstractButton>("saveNetwork")->isEnabled());
    m_dialog->findChild<DropArea *>()->fileChosen(m_session->folder.filePath(u"gone.pem"_s));
    QTRY_VERIFY(m_session->says(u"cannot be read"_s));
    QVERIFY(file.resize(2 * 1024 * 1024));
    m_dialog->findChild<DropArea *>()->fileChosen(path);
    QTRY_VERIFY(m_session->says(u"too large"_s));
    click("dropCaFile");
    QVERIFY(part<QAbstractButton>("saveNetwork")->isEnabled());
}

void NetworkSettingsTest::neverUsesTheProxyForTheDemo()
{
    setProxy();
    save();
    m_session->controller.environments().choose(EnvironmentChoice::Demo);
    QCOMPARE(checked().verdict, Verdict::Verified);
    QVERIFY(m_proxy->requests.isEmpty());
}

void NetworkSettingsTest::looksNamesUpThroughTheProxy()
{
    ConsumerController &consumer = m_session->controller.consumer();
    consumer.setText(u"310450138"_s);
    QTRY_VERIFY_WITH_TIMEOUT(consumer.organisation(), patience);
    QVERIFY(m_proxy->requests.isEmpty());
    setProxy();
    save();
    QTRY_VERIFY_WITH_TIMEOUT(consumer.organisation() && !m_proxy->requests.isEmpty(), patience);
}

void NetworkSettingsTest::newsOfTheKeyringStopNothing()
{
    setProxy();
    save();
    QCOMPARE(checked().verdict, Verdict::Verified);
    Q_EMIT m_session->controllers.network.keyringChanged();
    QVERIFY(m_session->controllers.connection.report());
}

QTEST_MAIN(NetworkSettingsTest)
#include "tst_network_settings.moc"
