// SPDX-License-Identifier: MIT
// To be run by with-keyring.sh: window and command line on the Secret Service of its session.
#include "KeyFiles.h"
#include "gui/MainWindow.h"
#include "storage/ProfileStore.h"
#include "storage/Settings.h"
#include "storage/StorageTesting.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

using Stage = KeyringState::Stage;

const QString &password = test::rarePassword;

/// The window as the program makes it: its own folders, and the system's keyring.
class Session {
public:
    Session()
        : settings(StorageFolders::standard().settings)
        , language(Language::English)
        , controllers(StorageFolders::standard())
        , window(controllers, language, settings)
    {
        controllers.assistant.environments().choose(EnvironmentChoice::Test);
        controllers.assistant.scope().setText(u"brreg:reelle/offentlig"_s);
        controllers.assistant.consumer().setText(u"974760673"_s);
        controllers.assistant.goTo(AssistantStep::Key);
        window.show();
    }

    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        auto *widget = window.findChild<T *>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }

    Settings settings;
    UiLanguage language;
    Controllers controllers;
    KeyController &key{controllers.assistant.key()};
    MainWindow window;
};

/// The exit code of the command line program.
int runCli(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(DA_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    return (ended.isEmpty() && !ended.wait(30000)) ? -1 : process.exitCode();
}

} // namespace

class TestWindowKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowRemembersForTheCommandLine();
    void theCommandLineRemembersForTheWindow();
    void aProfileOpensItsKeyWithoutAsking();
    void noSecretInAnyFile();

private:
    QTemporaryDir m_files;
    QString m_file;
};

void TestWindowKeyring::initTestCase()
{
    QCoreApplication::setApplicationName(u"delegation-assistant"_s);
    m_file = test::writeKeyFile(m_files, u"supplier.p12"_s, password);
    QVERIFY(!m_file.isEmpty());
    QCOMPARE(runCli({u"certificate"_s, m_file, u"--keychain"_s}), 3);
}

void TestWindowKeyring::theWindowRemembersForTheCommandLine()
{
    Session session;
    session.key.openFile(m_file);
    QTRY_VERIFY(session.shown<QCheckBox>(u"rememberPassword"_s));
    QCOMPARE(session.key.keyring().state().stage, Stage::Empty);
    session.shown<QCheckBox>(u"rememberPassword"_s)->setChecked(true);
    QTest::keyClicks(session.shown<QLineEdit>(u"password"_s), password);
    QTest::keyClick(session.shown<QLineEdit>(u"password"_s), Qt::Key_Return);
    QTRY_COMPARE(session.key.keyring().state().stage, Stage::Kept);
    QCOMPARE(runCli({u"certificate"_s, m_file, u"--keychain"_s}), 0);

    Session later;
    later.key.openFile(m_file);
    QTRY_COMPARE(later.key.keyring().state().stage, Stage::Used);
    QTRY_COMPARE(later.key.state(), KeyController::State::Opened);
    QTest::mouseClick(later.shown<QPushButton>(u"forgetPassword"_s), Qt::LeftButton);
    QTRY_COMPARE(later.key.keyring().state().stage, Stage::Forgotten);
    QCOMPARE(runCli({u"certificate"_s, m_file, u"--keychain"_s}), 3);
}

void TestWindowKeyring::theCommandLineRemembersForTheWindow()
{
    // Only what opens the file is remembered.
    const QStringList remember{u"certificate"_s, m_file, u"--password-stdin"_s, u"--remember"_s};
    QCOMPARE(runCli(remember, "wrong"), 1);
    QCOMPARE(runCli({u"certificate"_s, m_file, u"--keychain"_s}), 3);
    QCOMPARE(runCli(remember, password.toUtf8()), 0);
    Session session;
    session.key.openFile(m_file);
    QTRY_COMPARE(session.key.state(), KeyController::State::Opened);
    QCOMPARE(session.key.keyring().state().stage, Stage::Used);
}

void TestWindowKeyring::aProfileOpensItsKeyWithoutAsking()
{
    const ClientProfile profile{
        ClientProfile::newId(), u"A"_s, u"test"_s, u"client-1"_s, m_file, {}, u"314159268"_s, false};
    QVERIFY(!ProfileStore(StorageFolders::standard().settings).save(profile));
    // The command line notes in the profile what it put into the keyring.
    QCOMPARE(
        runCli({u"certificate"_s, m_file, u"--password-stdin"_s, u"--remember"_s}, password.toUtf8()), 0);
    QVERIFY(ProfileStore(StorageFolders::standard().settings).find(profile.id)->passwordKept);
    Session session;
    session.controllers.profiles.restore(profile.id);
    QTRY_COMPARE(session.key.state(), KeyController::State::Opened);
    QVERIFY(session.key.isComplete());
    session.controllers.profiles.forgetPassword(profile.id);
    QTRY_VERIFY(!session.controllers.profiles.find(profile.id)->passwordKept);
    QCOMPARE(runCli({u"certificate"_s, m_file, u"--keychain"_s}), 3);
    session.key.openFile(m_file);
    QTRY_COMPARE(session.key.state(), KeyController::State::NeedsPassword);
    session.key.unlock(SecretBytes::fromUtf8(password), true);
    QTRY_VERIFY(session.controllers.profiles.find(profile.id)->passwordKept);
    session.window.close();
}

void TestWindowKeyring::noSecretInAnyFile()
{
    int files = 0;
    for (const char *variable :
        {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator it(
            qEnvironmentVariable(variable), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; it.hasNext(); ++files) {
            const QByteArray content = contentOf(it.next());
            const QByteArray utf8 = password.toUtf8();
            for (const QByteArray &dress : {utf8, utf8.toBase64(), utf8.toHex(), utf8.toPercentEncoding()})
                QVERIFY2(!content.contains(dress), qPrintable(it.filePath()));
        }
    }
    QVERIFY(files >= 3); // settings, profiles, keyring
}

QTEST_MAIN(TestWindowKeyring)
#include "tst_window_keyring.moc"
