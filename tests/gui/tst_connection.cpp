// SPDX-License-Identifier: MIT
#include "DemoWindow.h"

#include "gui/ActionButton.h"
#include "gui/HostCard.h"

#include <QApplication>
#include <QClipboard>
#include <QTcpServer>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;

/// The way in that checks the connection, in the real window and against the demo environment.
class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_data.isValid()); }
    void init();
    void reachesTheDemo();
    void saysWhatStandsInTheWay();
    void canBeCancelled();
    void forgetsAnotherEnvironment();

private:
    /// A file like the demo's own, but for one address.
    void chooseEnvironmentWith(const QString &member, const QString &address)
    {
        m_session->chooseEnvironment([&](QJsonObject &object) { object.insert(member, address); });
    }
    void start() { QTest::mouseClick(m_session->shown<ActionButton>(u"checkConnection"_s), Qt::LeftButton); }

    QTemporaryDir m_data; ///< the demo's keys, made once
    std::unique_ptr<DemoWindow> m_session;
};

void ConnectionTest::init()
{
    m_session.reset();
    m_session = std::make_unique<DemoWindow>(m_data.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->controller.environments().isReady(), patience);
    m_session->window.setMode(WindowMode::Connection);
}

void ConnectionTest::reachesTheDemo()
{
    QVERIFY(m_session->shown<ActionButton>(u"checkConnection"_s)->hasFocus());
    QTest::keyClick(m_session->shown<ActionButton>(u"checkConnection"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->controllers.connection.report(), patience);
    QCOMPARE(m_session->controllers.connection.report()->verdict, Verdict::Verified);
    QVERIFY(m_session->says(u"Every server was reached"_s));
    QVERIFY(!m_session->window.findChildren<HostCard *>().isEmpty());
    QVERIFY(!m_session->controllers.connection.report()->notTested.isEmpty());
    QVERIFY(m_session->says(findingText(
        m_session->controller.texts(), m_session->controllers.connection.report()->notTested.first())));
    QVERIFY(m_session->shown<ActionButton>(u"checkConnection"_s)->hasFocus()); // again with one key
    m_session->window.setLanguage(Language::Bokmaal);
    QTRY_VERIFY(m_session->says(u"Alle serverne ble nådd"_s));
    m_session->window.setLanguage(Language::English);
}

void ConnectionTest::saysWhatStandsInTheWay()
{
    chooseEnvironmentWith(u"organisation_register"_s, u"https://127.0.0.1:9/enhetsregisteret/api"_s);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->controllers.connection.report(), patience);
    QCOMPARE(m_session->controllers.connection.report()->verdict, Verdict::LocalFault);
    QVERIFY(m_session->says(u"Something stands in the way"_s));
    QTRY_VERIFY(m_session->says(u"on port 9"_s)); // new parts are shown at the next turn
    for (const HostReport &host : m_session->controllers.connection.hosts()) {
        QCOMPARE(host.status == StepStatus::Failed, host.host == u"127.0.0.1:9"_s);
        QCOMPARE(host.diagnosis.has_value(), host.status == StepStatus::Failed);
    }
}

void ConnectionTest::canBeCancelled()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    chooseEnvironmentWith(u"organisation_register"_s, u"https://127.0.0.1:%1/api"_s.arg(silent.serverPort()));
    start();
    QVERIFY(m_session->controllers.connection.isRunning());
    auto *cancel = m_session->shown<ActionButton>(u"cancelConnection"_s);
    QVERIFY(cancel && cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(!m_session->controllers.connection.isRunning());
    QVERIFY(m_session->controllers.connection.report()->interrupted);
    QVERIFY(!m_session->says(u"Every server was reached"_s));
    QVERIFY(m_session->shown<ActionButton>(u"checkConnection"_s)->hasFocus());
}

void ConnectionTest::forgetsAnotherEnvironment()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->controllers.connection.report(), patience);
    chooseEnvironmentWith(u"organisation_register"_s, u"https://127.0.0.1:9/api"_s);
    QVERIFY(!m_session->controllers.connection.report());
    QVERIFY(m_session->controllers.connection.hosts().isEmpty());
}

QTEST_MAIN(ConnectionTest)
#include "tst_connection.moc"
