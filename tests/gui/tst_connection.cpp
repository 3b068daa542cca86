// SPDX-License-Identifier: MIT
#include "gui/ActionButton.h"
#include "gui/HostCard.h"
#include "gui/MainWindow.h"
#include "storage/Settings.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60000; ///< milliseconds; making the demo's keys takes seconds under sanitizers
}

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
    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// A file like the demo's own, but for one address.
    void chooseEnvironmentWith(const QString &member, const QString &address)
    {
        QJsonObject object = m_controllers->assistant.environments().environment()->toJson();
        object.insert(member, address);
        const QString path = m_folder->filePath(u"environment.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
        file.close();
        m_controllers->assistant.environments().openFile(path);
        QVERIFY(m_controllers->assistant.environments().isReady());
    }
    void start() { QTest::mouseClick(shown<ActionButton>(u"checkConnection"_s), Qt::LeftButton); }

    QTemporaryDir m_data; ///< the demo's keys, made once
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<Controllers> m_controllers;
    std::unique_ptr<MainWindow> m_window;
};

void ConnectionTest::init()
{
    m_window.reset();
    m_controllers.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path());
    m_language = std::make_unique<UiLanguage>(Language::English);
    m_controllers =
        std::make_unique<Controllers>(StorageFolders{m_folder->path(), m_data.path(), m_folder->path()});
    m_window = std::make_unique<MainWindow>(*m_controllers, *m_language, *m_settings);
    m_window->resize(960, 700);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_controllers->assistant.environments().isReady(), patience);
    m_window->setMode(WindowMode::Connection);
}

void ConnectionTest::reachesTheDemo()
{
    QVERIFY(shown<ActionButton>(u"checkConnection"_s)->hasFocus());
    QTest::keyClick(shown<ActionButton>(u"checkConnection"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_controllers->connection.report(), patience);
    QCOMPARE(m_controllers->connection.report()->verdict, Verdict::Verified);
    QVERIFY(says(u"Every server was reached"_s));
    QVERIFY(!m_window->findChildren<HostCard *>().isEmpty());
    QVERIFY(!m_controllers->connection.report()->notTested.isEmpty());
    QVERIFY(says(findingText(
        m_controllers->assistant.texts(), m_controllers->connection.report()->notTested.first())));
    QVERIFY(shown<ActionButton>(u"checkConnection"_s)->hasFocus()); // again with one key
    m_window->setLanguage(Language::Bokmaal);
    QTRY_VERIFY(says(u"Alle serverne ble nådd"_s));
    m_window->setLanguage(Language::English);
}

void ConnectionTest::saysWhatStandsInTheWay()
{
    chooseEnvironmentWith(u"organisation_register"_s, u"https://127.0.0.1:9/enhetsregisteret/api"_s);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_controllers->connection.report(), patience);
    QCOMPARE(m_controllers->connection.report()->verdict, Verdict::LocalFault);
    QVERIFY(says(u"Something stands in the way"_s));
    QTRY_VERIFY(says(u"on port 9"_s)); // new parts are shown at the next turn
    for (const HostReport &host : m_controllers->connection.hosts()) {
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
    QVERIFY(m_controllers->connection.isRunning());
    auto *cancel = shown<ActionButton>(u"cancelConnection"_s);
    QVERIFY(cancel && cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(!m_controllers->connection.isRunning());
    QVERIFY(m_controllers->connection.report()->interrupted);
    QVERIFY(!says(u"Every server was reached"_s));
    QVERIFY(shown<ActionButton>(u"checkConnection"_s)->hasFocus());
}

void ConnectionTest::forgetsAnotherEnvironment()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_controllers->connection.report(), patience);
    chooseEnvironmentWith(u"organisation_register"_s, u"https://127.0.0.1:9/api"_s);
    QVERIFY(!m_controllers->connection.report());
    QVERIFY(m_controllers->connection.hosts().isEmpty());
}

QTEST_MAIN(ConnectionTest)
#include "tst_connection.moc"
