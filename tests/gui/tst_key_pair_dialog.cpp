// SPDX-License-Identifier: MIT
#include "crypto/KeyFile.h"
#include "crypto/KeyPair.h"
#include "gui/KeyPairDialog.h"
#include "gui/MainWindow.h"
#include "storage/Settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"blåbærsyltetøy-42"_s;
constexpr int patience = 60000; ///< milliseconds; a key of 4096 bits takes seconds, more under sanitizers

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The key in the file, opened with the password.
std::optional<SigningKey> keyIn(const QString &path)
{
    const auto file = KeyFile::open(contentsOf(path), SecretBytes::fromUtf8(password), IssuerRegistry());
    return file && file->entries().size() == 1 ? file->entries().first().key : std::nullopt;
}

void fill(KeyPairController &pair, int bits = 2048)
{
    pair.setBits(bits);
    pair.setPassword(password);
    pair.setRepeated(password);
}

class Session {
public:
    Session()
        : settings(folder.path())
        , language(Language::English)
        , controllers(StorageFolders::in(folder.path()))
        , window(controllers, language, settings)
    {
        controllers.assistant.environments().choose(EnvironmentChoice::Test);
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] KeyPairDialog *open() const
    {
        window.findChild<QAction *>(u"keyPair"_s)->trigger();
        return window.findChild<KeyPairDialog *>();
    }

    QTemporaryDir folder;
    Settings settings;
    UiLanguage language;
    Controllers controllers;
    MainWindow window;
};

} // namespace

class KeyPairDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wantsAPasswordTwice();
    void wantsAKidThatIsTaken_data();
    void wantsAKidThatIsTaken();
    void savesTheKeyLocked_data();
    void savesTheKeyLocked();
    void replacesNoFile();
    void tellsWhereItCannotWrite();
    void cancelledNothingIsWritten();
    void endsAYearLater();
    void keyboardAlone();
    void theSetIsCopiedAndSaved();
    void leadsToACheck();
    void nothingSecretIsSaid();
    void isReachedFromTheInspection();
    void speaksThreeLanguages();

private:
    std::unique_ptr<Session> m_session;
};

void KeyPairDialogTest::init()
{
    m_session = std::make_unique<Session>();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window));
}

void KeyPairDialogTest::cleanup()
{
    m_session.reset();
}

void KeyPairDialogTest::wantsAPasswordTwice()
{
    KeyPairController pair;
    QCOMPARE(pair.bits(), 3072);
    QVERIFY(isValidKeyId(pair.kid()));
    QVERIFY(!pair.canMake());
    pair.setPassword(QString());
    pair.setRepeated(QString());
    QVERIFY(!pair.canMake()); // never without one
    pair.setPassword(u"short"_s);
    QCOMPARE(pair.passwordMessage().tone, Tone::Doubt);
    pair.setRepeated(u"other"_s);
    QCOMPARE(pair.repeatedMessage().tone, Tone::Bad);
    QVERIFY(!pair.canMake());
    pair.setRepeated(u"short"_s);
    QVERIFY(pair.repeatedMessage().text.isEmpty());
    QVERIFY(pair.canMake()); // warned, not forbidden
    pair.setPassword(password);
    QCOMPARE(pair.passwordMessage().tone, Tone::Good);
    QVERIFY(!pair.canMake());
}

void KeyPairDialogTest::wantsAKidThatIsTaken_data()
{
    QTest::addColumn<QString>("kid");
    QTest::addColumn<bool>("good");
    QTest::newRow("own") << u"supplier.key_2026-1"_s << true;
    QTest::newRow("blanks around") << u"  mine "_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank inside") << u"my key"_s << false;
    QTest::newRow("letter") << u"nøkkel"_s << false;
}

void KeyPairDialogTest::wantsAKidThatIsTaken()
{
    QFETCH(QString, kid);
    QFETCH(bool, good);
    KeyPairController pair;
    fill(pair);
    pair.setKid(kid);
    QCOMPARE(pair.kidMessage().text.isEmpty(), good);
    QCOMPARE(pair.canMake(), good);
}

void KeyPairDialogTest::savesTheKeyLocked_data()
{
    QTest::addColumn<int>("bits");
    for (const int bits : KeyPairController::sizes)
        QTest::addRow("%d", bits) << bits;
}

void KeyPairDialogTest::savesTheKeyLocked()
{
    QFETCH(int, bits);
    const QString path = m_session->folder.filePath(u"key.pem"_s);
    KeyPairController pair;
    fill(pair, bits);
    pair.make(path);
    QCOMPARE(pair.state(), KeyPairController::State::Making);
    QTRY_COMPARE_WITH_TIMEOUT(pair.state(), KeyPairController::State::Made, patience);
    QVERIFY(contentsOf(path).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#endif
    const auto key = keyIn(path);
    QVERIFY(key);
    QCOMPARE(key->bits(), bits);
    QCOMPARE(pair.publicSet(), publicJwks(*key, pair.kid()));
    const QJsonObject jwk =
        QJsonDocument::fromJson(pair.publicSet()).object().value(u"keys"_s).toArray().at(0).toObject();
    QCOMPARE(jwk.value(u"kid"_s).toString(), pair.kid());
    QVERIFY(!jwk.contains(u"d"_s));
}

void KeyPairDialogTest::replacesNoFile()
{
    const QString path = m_session->folder.filePath(u"taken.pem"_s);
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("not to be lost") > 0);
    other.close();
    KeyPairController pair;
    fill(pair);
    pair.make(path);
    QTRY_COMPARE_WITH_TIMEOUT(pair.state(), KeyPairController::State::Form, patience);
    QVERIFY2(pair.trouble().text.contains(u"There is already a file called taken.pem"_s),
        qPrintable(pair.trouble().text));
    QCOMPARE(contentsOf(path), QByteArray("not to be lost"));
    pair.make(m_session->folder.filePath(u"free.pem"_s)); // the password is still known
    QTRY_COMPARE_WITH_TIMEOUT(pair.state(), KeyPairController::State::Made, patience);
    QVERIFY(!pair.canMake());
}

void KeyPairDialogTest::tellsWhereItCannotWrite()
{
    KeyPairController pair;
    fill(pair);
    pair.make(m_session->folder.filePath(u"no-such-folder/key.pem"_s));
    QTRY_COMPARE_WITH_TIMEOUT(pair.state(), KeyPairController::State::Form, patience);
    QVERIFY(pair.trouble().text.contains(u"could not be written"_s));
}

void KeyPairDialogTest::cancelledNothingIsWritten()
{
    const QString path = m_session->folder.filePath(u"key.pem"_s);
    auto pair = std::make_unique<KeyPairController>();
    fill(*pair, 4096);
    pair->make(path);
    pair->cancel();
    QCOMPARE(pair->state(), KeyPairController::State::Form);
    fill(*pair, 2048);
    pair->make(path); // waits for the pool no longer than the first key takes
    QTRY_COMPARE_WITH_TIMEOUT(pair->state(), KeyPairController::State::Made, patience);
    QCOMPARE(keyIn(path)->bits(), 2048);
    const QString gone = m_session->folder.filePath(u"gone.pem"_s);
    auto closed = std::make_unique<KeyPairController>();
    fill(*closed, 4096);
    closed->make(gone);
    closed.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
    QVERIFY(!QFile::exists(gone));
}

void KeyPairDialogTest::endsAYearLater()
{
    QCOMPARE(KeyPairController::lastDay(QDate(2026, 3, 1)), QDate(2027, 3, 1));
    QCOMPARE(KeyPairController::lastDay(QDate(2028, 2, 29)), QDate(2029, 2, 28));
}

void KeyPairDialogTest::keyboardAlone()
{
    KeyPairDialog *dialog = m_session->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    const auto tabTo = [](const QString &name) {
        for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    };
    tabTo(u"keySize"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog->keyPair().bits(), 2048);
    auto *next = dialog->findChild<QAbstractButton *>(u"makeAndSave"_s);
    QVERIFY(!next->isEnabled());
    for (const QString &field : {u"newPassword"_s, u"repeatedPassword"_s}) {
        tabTo(field);
        QTest::keyClicks(QApplication::focusWidget(), password);
    }
    QVERIFY(next->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *files = dialog->findChild<QFileDialog *>(u"saveKey"_s);
    QVERIFY(files);
    const QString path = m_session->folder.filePath(u"by-keyboard.pem"_s);
    files->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(files->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->keyPair().state(), KeyPairController::State::Made, patience);
    QVERIFY(keyIn(path));
    QTRY_COMPARE(dialog->focusWidget(), next);
    QPointer<KeyPairDialog> open(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!open);
}

void KeyPairDialogTest::theSetIsCopiedAndSaved()
{
    KeyPairDialog *dialog = m_session->open();
    fill(dialog->keyPair());
    dialog->keyPair().make(m_session->folder.filePath(u"key.pem"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->keyPair().state(), KeyPairController::State::Made, patience);
    dialog->findChild<QAbstractButton *>(u"copyPublicSet"_s)->click();
    const QByteArray set = dialog->keyPair().publicSet();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), set);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"publicSet"_s)->toPlainText().toUtf8(), set);
    dialog->findChild<QAbstractButton *>(u"savePublicSet"_s)->click();
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = m_session->folder.filePath(u"set.json"_s);
    files->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(files->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(contentsOf(path), set);
}

void KeyPairDialogTest::leadsToACheck()
{
    AssistantController &check = m_session->controllers.assistant;
    check.scope().setText(u"brreg:reelle/offentlig"_s);
    check.consumer().setText(u"311590839"_s);
    QTRY_VERIFY(check.canGoTo(AssistantStep::Key));
    KeyPairDialog *dialog = m_session->open();
    const QString path = m_session->folder.filePath(u"key.pem"_s);
    fill(dialog->keyPair());
    dialog->keyPair().make(path);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->keyPair().state(), KeyPairController::State::Made, patience);
    const QString kid = dialog->keyPair().kid();
    dialog->findChild<QAbstractButton *>(u"makeAndSave"_s)->click();
    QCOMPARE(check.currentStep(), AssistantStep::Key);
    QCOMPARE(check.key().fields().filePath, path);
    QCOMPARE(check.key().fields().kid, kid);
    QTRY_COMPARE(check.key().state(), KeyController::State::NeedsPassword);
    check.key().unlock(SecretBytes::fromUtf8(password));
    check.key().setClientId(u"client"_s);
    QTRY_VERIFY(check.key().isComplete());
}

void KeyPairDialogTest::nothingSecretIsSaid()
{
    KeyPairDialog *dialog = m_session->open();
    dialog->findChild<QLineEdit *>(u"newPassword"_s)->setText(password);
    fill(dialog->keyPair());
    const QString path = m_session->folder.filePath(u"key.pem"_s);
    dialog->keyPair().make(path);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->keyPair().state(), KeyPairController::State::Made, patience);
    QString said;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        said += widget->accessibleName() + widget->accessibleDescription() + widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said += label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            said += edit->text();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            said += text->toPlainText();
    }
    QVERIFY(!said.contains(password));
    QVERIFY(!said.contains(u"PRIVATE KEY"_s));
    QVERIFY(!said.contains(u"\"d\""_s));
    QVERIFY(said.contains(path));
    QVERIFY(said.contains(QLocale().toString(QDate::currentDate().addYears(1), QLocale::ShortFormat)));
}

void KeyPairDialogTest::isReachedFromTheInspection()
{
    m_session->window.setMode(WindowMode::Inspect);
    m_session->window.findChild<QAbstractButton *>(u"makeKeyPair"_s)->click();
    const auto *dialog = m_session->window.findChild<KeyPairDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!isStop || widget->objectName().startsWith(u"qt_"_s) || !widget->accessibleName().isEmpty()
                || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName()));
    }
}

void KeyPairDialogTest::speaksThreeLanguages()
{
    const KeyPairDialog *dialog = m_session->open();
    m_session->window.setLanguage(Language::Bokmaal);
    QTRY_COMPARE(dialog->windowTitle(), u"Lag en nøkkel til en klient"_s);
    m_session->window.setLanguage(Language::Nynorsk);
    QTRY_COMPARE(dialog->windowTitle(), u"Lag ein nøkkel til ein klient"_s);
}

QTEST_MAIN(KeyPairDialogTest)
#include "tst_key_pair_dialog.moc"
