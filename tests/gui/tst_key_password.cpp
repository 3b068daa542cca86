// SPDX-License-Identifier: MIT
// The password of a key file and the system's keyring: asked, used, kept, replaced and forgotten.
#include "KeyFiles.h"
#include "gui/MainWindow.h"
#include "gui/Page.h"
#include "storage/MemorySecretStore.h"
#include "storage/SecretKeys.h"
#include "storage/Settings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

using Stage = KeyringState::Stage;

const QString &password = test::rarePassword;

/// Answers when it is told to, as a keyring that asks its user first.
class SlowSecretStore : public MemorySecretStore {
public:
    void read(const QString &key, QObject *receiver, SecretCallback done) override
    {
        m_waiting = [=, this] { MemorySecretStore::read(key, receiver, done); };
    }
    void answer() { m_waiting(); }
    [[nodiscard]] bool isAsked() const { return m_waiting != nullptr; }

private:
    std::function<void()> m_waiting;
};

class RefusingSecretStore : public MemorySecretStore {
public:
    void read(const QString &, QObject *receiver, SecretCallback done) override
    {
        answerLater(receiver, std::move(done), {SecretStatus::Refused, {}, {}, false});
    }
    void write(const QString &, SecretBytes, QObject *receiver, SecretCallback done) override
    {
        answerLater(receiver, std::move(done), {SecretStatus::Failed, {}, u"disk full"_s, false});
    }
};

/// The real window on its key page, with a keyring that is the test's own.
template <typename Store>
class Session {
public:
    explicit Session(const QString &folder)
        : store(new Store)
        , settings(folder)
        , language(Language::English)
        , controllers(StorageFolders::in(folder), std::unique_ptr<SecretStore>(store))
        , window(controllers, language, settings)
    {
        controller.environments().choose(EnvironmentChoice::Test);
        controller.scope().setText(u"brreg:reelle/offentlig"_s);
        controller.consumer().setText(u"974760673"_s);
        controller.goTo(AssistantStep::Key);
        window.resize(960, 760);
        window.show();
        window.activateWindow();
    }

    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        for (T *widget : window.template findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : window.template findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    void put(const QString &path, const QString &secret)
    {
        store->write(keyFileSecretKey(path), SecretBytes::fromUtf8(secret), &controllers.assistant,
            [](SecretResult) {});
    }

    /// Types into the password field as a user does, and presses Return.
    void type(const QString &secret) const
    {
        auto *edit = shown<QLineEdit>(u"password"_s);
        QVERIFY(edit);
        edit->clear();
        QTest::keyClicks(edit, secret);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    [[nodiscard]] bool isOpened() { return controller.key().state() == KeyController::State::Opened; }
    [[nodiscard]] Stage stage() { return controller.key().keyring().state().stage; }

    Store *store;
    Settings settings;
    UiLanguage language;
    Controllers controllers;
    AssistantController &controller{controllers.assistant};
    MainWindow window;
};

using Plain = Session<MemorySecretStore>;

QStringList allTexts(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->text() << edit->displayText();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts << edit->toPlainText();
    }
    return texts;
}

} // namespace

class TestKeyPassword : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsOnlyWhatFitsAndOnlyOnWish();
    void usesWhatIsKeptWithoutAsking();
    void offersToReplaceWhatDoesNotFit();
    void forgets();
    void saysWhyNothingIsRemembered();
    void takesARefusalAndAFailedWrite();
    void typingNeedNotWaitForASlowKeyring();
    void cancelEndsTheWaitingAlone();
    void anotherEnvironmentAndBackAsksAgain();
    void theDemoKeepsNothing();
    void leaksNothing();
    void worksByKeyboardAlone();

private:
    QTemporaryDir m_files;
    QString m_file;
    QString m_open;
};

void TestKeyPassword::initTestCase()
{
    m_file = test::writeKeyFile(m_files, u"supplier.p12"_s, password);
    m_open = test::writeKeyFile(m_files, u"open.p12"_s, {});
    QVERIFY(!m_file.isEmpty() && !m_open.isEmpty());
}

void TestKeyPassword::keepsOnlyWhatFitsAndOnlyOnWish()
{
    const QTemporaryDir folder;
    Plain session(folder.path());
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.shown<QCheckBox>(u"rememberPassword"_s));
    QVERIFY(!session.shown<QCheckBox>(u"rememberPassword"_s)->isChecked()); // never without being asked
    session.type(password);
    QTRY_VERIFY(session.isOpened());
    QCOMPARE(session.store->count(), 0);

    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.shown<QCheckBox>(u"rememberPassword"_s));
    QTest::mouseClick(session.shown<QCheckBox>(u"rememberPassword"_s), Qt::LeftButton, {}, QPoint(8, 8));
    session.type(u"wrong"_s);
    QTRY_VERIFY(session.says(u"The password is most likely wrong"_s));
    QCOMPARE(session.store->count(), 0);
    QVERIFY(session.shown<QCheckBox>(u"rememberPassword"_s)->isChecked()); // the wish stands
    QSignalSpy kept(&session.controller.key(), &KeyController::passwordKept);
    session.type(password);
    QTRY_VERIFY(session.says(u"kept in the system's keyring"_s));
    QCOMPARE(session.store->count(), 1);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first(), (QList<QVariant>{m_file, true}));
}

void TestKeyPassword::usesWhatIsKeptWithoutAsking()
{
    const QTemporaryDir folder;
    Plain session(folder.path());
    session.put(m_file, password);
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.isOpened());
    QVERIFY(session.says(u"Opened with the password from the system's keyring"_s));
    QVERIFY(!session.shown<QLineEdit>(u"password"_s));
    // A file that wants no password has nothing to do with the keyring.
    session.controller.key().openFile(m_open);
    QTRY_VERIFY(session.isOpened());
    QCOMPARE(session.stage(), Stage::Silent);
    QVERIFY(!session.says(u"keyring"_s));
}

void TestKeyPassword::offersToReplaceWhatDoesNotFit()
{
    const QTemporaryDir folder;
    Plain session(folder.path());
    session.put(m_file, u"the old one"_s);
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.says(u"does not fit this file"_s));
    auto *box = session.shown<QCheckBox>(u"rememberPassword"_s);
    QVERIFY(box && box->isChecked());
    QVERIFY(box->text().startsWith(u"Replace"_s));
    QVERIFY(!session.says(u"The password is most likely wrong"_s)); // nobody has typed one yet
    session.type(password);
    QTRY_COMPARE(session.stage(), Stage::Kept);
    session.controller.key().openFile(m_file);
    QTRY_COMPARE(session.stage(), Stage::Used);
}

void TestKeyPassword::forgets()
{
    const QTemporaryDir folder;
    Plain session(folder.path());
    session.put(m_file, password);
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.shown<QPushButton>(u"forgetPassword"_s));
    QTest::mouseClick(session.shown<QPushButton>(u"forgetPassword"_s), Qt::LeftButton);
    QTRY_VERIFY(session.says(u"no longer in the system's keyring"_s));
    QCOMPARE(session.store->count(), 0);
    QVERIFY(session.isOpened());
    QVERIFY(!session.shown<QPushButton>(u"forgetPassword"_s));

    session.put(m_file, password);
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.shown<QPushButton>(u"forgetPassword"_s));
    session.store->setUnavailable(u"gone away"_s);
    QTest::mouseClick(session.shown<QPushButton>(u"forgetPassword"_s), Qt::LeftButton);
    QTRY_VERIFY(session.says(u"could not be taken out"_s));
    QVERIFY(session.says(u"gone away"_s));
    QVERIFY(session.shown<QPushButton>(u"forgetPassword"_s));
}

void TestKeyPassword::saysWhyNothingIsRemembered()
{
    const QTemporaryDir folder;
    Plain session(folder.path());
    session.store->setUnavailable(u"no bus"_s);
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.says(u"not remembered"_s));
    QVERIFY(session.says(u"no bus"_s));
    QVERIFY(!session.shown<QCheckBox>(u"rememberPassword"_s)->isEnabled());
    session.type(password);
    QTRY_VERIFY(session.isOpened());
    QVERIFY(!session.says(u"not remembered"_s));
}

void TestKeyPassword::takesARefusalAndAFailedWrite()
{
    const QTemporaryDir folder;
    Session<RefusingSecretStore> session(folder.path());
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.says(u"was not opened"_s));
    QVERIFY(session.shown<QCheckBox>(u"rememberPassword"_s)->isEnabled());
    session.shown<QCheckBox>(u"rememberPassword"_s)->setChecked(true);
    session.type(password);
    QTRY_VERIFY(session.says(u"was not remembered"_s));
    QVERIFY(session.says(u"disk full"_s));
    QVERIFY(session.isOpened());
}

void TestKeyPassword::typingNeedNotWaitForASlowKeyring()
{
    const QTemporaryDir folder;
    Session<SlowSecretStore> session(folder.path());
    KeyController &key = session.controller.key();
    key.openFile(m_file);
    QTRY_COMPARE(key.state(), KeyController::State::AskingKeyring);
    QVERIFY(session.says(u"keyring is being asked"_s));
    QTRY_COMPARE(key.state(), KeyController::State::NeedsPassword); // its patience is over
    QVERIFY(session.store->isAsked());
    QVERIFY(session.says(u"keyring is being asked"_s));
    session.type(password);
    QTRY_VERIFY(session.isOpened());
    session.put(m_file, u"another"_s);
    session.store->answer(); // too late to be heard
    QCoreApplication::sendPostedEvents();
    QVERIFY(session.isOpened());
    QCOMPARE(session.stage(), Stage::Silent);

    key.openFile(m_file);
    QTRY_COMPARE(key.state(), KeyController::State::NeedsPassword);
    session.put(m_file, password);
    session.store->answer(); // late, and still of use
    QTRY_VERIFY(session.isOpened());
    QCOMPARE(session.stage(), Stage::Used);
}

void TestKeyPassword::cancelEndsTheWaitingAlone()
{
    const QTemporaryDir folder;
    Session<SlowSecretStore> session(folder.path());
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.shown<QPushButton>(u"cancel"_s) && session.store->isAsked());
    QTest::mouseClick(session.shown<QPushButton>(u"cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(session.shown<QLineEdit>(u"password"_s));
    QCOMPARE(session.controller.key().fields().filePath, m_file);
    session.put(m_file, password);
    session.store->answer();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(session.controller.key().state(), KeyController::State::NeedsPassword);
}

void TestKeyPassword::anotherEnvironmentAndBackAsksAgain()
{
    const QTemporaryDir folder;
    Session<SlowSecretStore> session(folder.path());
    KeyController &key = session.controller.key();
    key.openFile(m_file);
    QTRY_COMPARE(key.state(), KeyController::State::AskingKeyring);
    session.controller.environments().choose(EnvironmentChoice::Production);
    QCOMPARE(key.state(), KeyController::State::NoFile);
    session.put(m_file, password);
    session.store->answer();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(key.state(), KeyController::State::NoFile); // it was of the other environment
    session.controller.environments().choose(EnvironmentChoice::Test);
    QTRY_COMPARE(key.state(), KeyController::State::AskingKeyring);
    session.store->answer();
    QTRY_VERIFY(session.isOpened());
}

void TestKeyPassword::theDemoKeepsNothing()
{
    const QTemporaryDir folder;
    Session<SlowSecretStore> session(folder.path());
    session.controller.environments().choose(EnvironmentChoice::Demo);
    QTRY_VERIFY_WITH_TIMEOUT(session.controller.key().isComplete(), 60000);
    session.controller.key().openFile(m_file);
    QTRY_COMPARE(session.controller.key().state(), KeyController::State::NeedsPassword);
    QVERIFY(!session.store->isAsked());
    session.controller.key().unlock(SecretBytes::fromUtf8(password), true);
    QTRY_VERIFY(session.isOpened());
    QCOMPARE(session.store->count(), 0);
    // The demo's own key opens by itself, also when it is chosen by hand.
    session.controller.key().openFile(session.controller.environments().demo()->keyFile());
    QTRY_VERIFY(session.isOpened());
    QVERIFY(!session.store->isAsked());
}

void TestKeyPassword::leaksNothing()
{
    const QTemporaryDir folder;
    Plain session(folder.path());
    QGuiApplication::clipboard()->clear();
    session.controller.key().openFile(m_file);
    QTRY_VERIFY(session.shown<QCheckBox>(u"rememberPassword"_s));
    session.shown<QCheckBox>(u"rememberPassword"_s)->setChecked(true);
    session.type(password);
    QTRY_COMPARE(session.stage(), Stage::Kept);
    for (const QString &text : allTexts(session.window))
        QVERIFY2(!text.contains(password), "a widget shows the password");
    QVERIFY(!QGuiApplication::clipboard()->text().contains(password));
    session.window.close();
    QVERIFY(!session.settings.sync());
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &dress : {password.toUtf8(), password.toLatin1(), password.toUtf8().toBase64()})
            QVERIFY2(!content.contains(dress), qPrintable(file.fileName()));
    }
    QVERIFY(count > 0);
}

void TestKeyPassword::worksByKeyboardAlone()
{
    const QTemporaryDir folder;
    Plain session(folder.path());
    QVERIFY(QTest::qWaitForWindowActive(&session.window));
    session.controller.key().openFile(m_file);
    QTRY_COMPARE(QApplication::focusWidget(), session.shown<QLineEdit>(u"password"_s));
    QTest::keyClicks(QApplication::focusWidget(), password);
    auto *box = session.shown<QCheckBox>(u"rememberPassword"_s);
    for (int i = 0; i < 6 && QApplication::focusWidget() != box; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), box);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(box->isChecked());
    QTest::keyClick(box, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), session.shown<QPushButton>(u"openKey"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(session.stage(), Stage::Kept);
}

QTEST_MAIN(TestKeyPassword)
#include "tst_key_password.moc"
