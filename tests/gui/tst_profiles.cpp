// SPDX-License-Identifier: MIT
// Client profiles in the real window: chosen in the band on top, edited in their dialog.
#include "KeyFiles.h"
#include "gui/EnvironmentBand.h"
#include "gui/MainWindow.h"
#include "gui/ProfileDialog.h"
#include "storage/MemorySecretStore.h"
#include "storage/Settings.h"
#include "storage/StorageTesting.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

ClientProfile profileNamed(const QString &name)
{
    return {ClientProfile::newId(), name, u"test"_s, u"client-of-"_s + name, {}, {}, u"974760673"_s, false};
}

class Session {
public:
    explicit Session(const QString &folder, Language spoken = Language::English)
        : settings(folder)
        , language(spoken)
        , controllers(StorageFolders::in(folder), std::make_unique<MemorySecretStore>())
        , window(controllers, language, settings)
    {
        settings.setLastEnvironment(u"test"_s);
        controllers.restore(settings, false);
        window.resize(960, 700);
        window.show();
        window.activateWindow();
    }

    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (T *widget : top->findChildren<T *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    void click(const QString &name) const
    {
        auto *button = shown<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = shown<QLineEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (const QLabel *label : top->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
        }
        return false;
    }

    /// The texts of the menu, as it opens.
    [[nodiscard]] QStringList menu() const
    {
        auto *menu = chooser()->menu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << (action->isSeparator() ? u"-"_s : action->text());
        return texts;
    }
    void choose(const QString &text) const
    {
        (void)menu();
        for (QAction *action : chooser()->menu()->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QToolButton *chooser() const { return window.findChild<QToolButton *>(u"profile"_s); }
    [[nodiscard]] ProfileDialog *dialog() const { return shown<ProfileDialog>(u"profileDialog"_s); }
    [[nodiscard]] QMessageBox *question(const QString &name) const { return shown<QMessageBox>(name); }
    void answer(const QString &name, const QString &text) const
    {
        QTRY_VERIFY(question(name));
        for (QAbstractButton *button : question(name)->buttons()) {
            if (button->text().remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    }

    Settings settings;
    UiLanguage language;
    Controllers controllers;
    ProfileController &profiles{controllers.profiles};
    KeyController &key{controllers.assistant.key()};
    MainWindow window;
};

} // namespace

class TestProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void choosesInTheBand();
    void savesWhatIsEnteredUnderAName();
    void isChosenAtTheNextStart();
    void editsByKeyboardAlone();
    void saysWhatIsWrongBesideTheField();
    void asksBeforeChangesAreLost();
    void removesAndUndoes();
    void asksWhatAnImportReplaces();
    void saysWhatHappenedToADamagedFile();
    void everythingThatTakesFocusHasAName();
    void speaksOneLanguage_data();
    void speaksOneLanguage();
    void saysNothingElsewhere();

private:
    void put(const QList<ClientProfile> &profiles)
    {
        ProfileStore store(m_folder->path());
        for (const ClientProfile &profile : profiles)
            QVERIFY(!store.save(profile));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfiles::choosesInTheBand()
{
    ClientProfile there = profileNamed(u"Økonomi & Co"_s);
    there.environment = u"production"_s;
    there.clientId = u"client-there"_s;
    put({profileNamed(u"Demo"_s), there});
    Session session(m_folder->path());
    QTRY_COMPARE(session.profiles.profiles().size(), 2);
    QTRY_COMPARE(session.chooser()->text(), u"Profile: none"_s);
    QCOMPARE(session.menu(),
        (QStringList{u"No profile"_s, u"Demo"_s, u"Økonomi && Co"_s, u"-"_s, u"Save as profile …"_s,
            u"Manage profiles …"_s}));
    session.choose(u"Økonomi && Co"_s);
    QTRY_COMPARE(session.chooser()->text(), u"Profile: Økonomi && Co"_s);
    QCOMPARE(session.chooser()->accessibleName(), u"Profile: Økonomi & Co"_s);
    QCOMPARE(session.shown<QLabel>(u"environmentWord"_s)->text(), u"PRODUCTION"_s);
    QCOMPARE(session.key.fields().clientId, there.clientId);
    session.key.setClientId(u"another"_s);
    QTRY_COMPARE(session.chooser()->text(), u"Profile: Økonomi && Co (changed)"_s);
    QVERIFY(session.menu().contains(u"Save the changes in “Økonomi && Co”"_s));
    session.choose(u"Save the changes in “Økonomi && Co”"_s);
    QTRY_COMPARE(session.chooser()->text(), u"Profile: Økonomi && Co"_s);
    QCOMPARE(ProfileStore(m_folder->path()).find(there.id)->clientId, u"another"_s);
    QTRY_VERIFY(session.says(u"is saved"_s));
    session.click(u"noticeRead"_s);
    QVERIFY(!session.says(u"is saved"_s));
}

void TestProfiles::savesWhatIsEnteredUnderAName()
{
    Session session(m_folder->path());
    session.key.setClientId(u"client-1"_s);
    session.choose(u"Save as profile …"_s);
    QTRY_VERIFY(session.dialog());
    QTRY_COMPARE(QApplication::focusWidget(), session.shown<QLineEdit>(u"profile-name"_s));
    QCOMPARE(session.shown<QLineEdit>(u"profile-client_id"_s)->text(), u"client-1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Mine"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(session.says(u"“Mine” is saved"_s));
    QTest::keyClick(session.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!session.dialog());
    QTRY_COMPARE(session.chooser()->text(), u"Profile: Mine"_s);
    QVERIFY(!session.says(u"is saved"_s));
}

void TestProfiles::isChosenAtTheNextStart()
{
    const ClientProfile profile = profileNamed(u"Demo"_s);
    put({profile});
    {
        Session session(m_folder->path());
        QTRY_COMPARE(session.profiles.profiles().size(), 1);
        session.choose(u"Demo"_s);
        QCOMPARE(session.settings.lastProfile(), profile.id);
        session.window.close();
    }
    Session session(m_folder->path());
    QTRY_COMPARE(session.chooser()->text(), u"Profile: Demo"_s);
    QCOMPARE(session.key.fields().clientId, profile.clientId);
    QVERIFY(session.profiles.isEntered(profile));
}

void TestProfiles::editsByKeyboardAlone()
{
    Session session(m_folder->path());
    QVERIFY(QTest::qWaitForWindowActive(&session.window));
    QTest::keyClick(&session.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(session.dialog());
    QTRY_COMPARE(QApplication::focusWidget(), session.shown<QPushButton>(u"profileAdd"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget(), session.shown<QLineEdit>(u"profile-name"_s));
    QStringList visited;
    const QMap<QString, QString> typed{{u"profile-name"_s, u"Keyboard"_s},
        {u"profile-client_id"_s, u"client-k"_s}, {u"profile-kid"_s, u"kid-k"_s},
        {u"profile-supplier"_s, u"974 760 673"_s}};
    for (int i = 0; i < 12; ++i) {
        QWidget *focus = QApplication::focusWidget();
        visited << focus->objectName();
        if (focus->objectName() == u"profile-environment"_s)
            QTest::keyClick(focus, Qt::Key_Down);
        else if (typed.contains(focus->objectName()))
            QTest::keyClicks(focus, typed.value(focus->objectName()));
        if (focus->objectName() == u"profile-supplier"_s)
            break;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(visited.first(), u"profile-name"_s);
    QCOMPARE(visited.mid(1, 3),
        (QStringList{u"profile-environment"_s, u"profile-client_id"_s, u"profile-key_file"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(session.profiles.profiles().size(), 1);
    const ClientProfile saved = session.profiles.profiles().first();
    QCOMPARE(saved.name, u"Keyboard"_s);
    QCOMPARE(saved.environment, u"production"_s);
    QCOMPARE(saved.supplier, u"974760673"_s);
    QTRY_VERIFY(!session.shown<QPushButton>(u"profileSave"_s)->isEnabled());
    QTest::keyClick(session.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!session.dialog());
}

void TestProfiles::saysWhatIsWrongBesideTheField()
{
    Session session(m_folder->path());
    session.choose(u"Manage profiles …"_s);
    QTRY_VERIFY(session.dialog());
    session.click(u"profileAdd"_s);
    QVERIFY(!session.says(u"This is needed"_s));
    session.click(u"profileSave"_s);
    QVERIFY(session.says(u"This is needed"_s));
    session.type(u"profile-name"_s, u"A"_s);
    session.type(u"profile-client_id"_s, u"client"_s);
    QVERIFY(!session.says(u"This is needed"_s));
    session.type(u"profile-supplier"_s, u"974760674"_s);
    QVERIFY(session.says(u"not a valid organisation number"_s));
    QVERIFY(session.shown<QLineEdit>(u"profile-supplier"_s)
                ->accessibleDescription()
                .contains(u"not a valid organisation number"_s));
    session.click(u"profileSave"_s);
    QTRY_COMPARE(QApplication::focusWidget(), session.shown<QLineEdit>(u"profile-supplier"_s));
    QVERIFY(session.profiles.profiles().isEmpty());
    auto *environment = session.shown<QComboBox>(u"profile-environment"_s);
    QVERIFY(!session.shown<QLineEdit>(u"profile-environmentFile"_s));
    environment->setFocus();
    QTest::keyClick(environment, Qt::Key_End);
    QVERIFY(session.shown<QLineEdit>(u"profile-environmentFile"_s));
    QVERIFY(session.says(u"This is needed"_s));
    session.type(u"profile-environmentFile"_s, u"/no/such.json"_s);
    QVERIFY(session.says(u"There is no such file"_s));
}

void TestProfiles::asksBeforeChangesAreLost()
{
    const ClientProfile profile = profileNamed(u"A"_s);
    put({profile, profileNamed(u"B"_s)});
    Session session(m_folder->path());
    QTRY_COMPARE(session.profiles.profiles().size(), 2);
    session.choose(u"Manage profiles …"_s);
    QTRY_VERIFY(session.dialog());
    session.type(u"profile-client_id"_s, u"changed"_s);
    auto *list = session.shown<QListWidget>(u"profileList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down); // another is looked at; the change is kept
    QCOMPARE(session.shown<QLineEdit>(u"profile-name"_s)->text(), u"B"_s);
    QTest::keyClick(session.dialog(), Qt::Key_Escape);
    session.answer(u"unsaved"_s, u"Go on editing"_s);
    QVERIFY(session.dialog());
    QTRY_VERIFY(!session.question(u"unsaved"_s));
    session.dialog()->close();
    session.answer(u"unsaved"_s, u"Save"_s);
    QTRY_VERIFY(!session.dialog());
    QCOMPARE(session.profiles.find(profile.id)->clientId, u"changed"_s);

    session.choose(u"Manage profiles …"_s);
    QTRY_VERIFY(session.dialog());
    session.type(u"profile-client_id"_s, u"changed again"_s); // cannot be saved so
    session.click(u"profileClose"_s);
    session.answer(u"unsaved"_s, u"Save"_s);
    QTRY_VERIFY(!session.question(u"unsaved"_s));
    QVERIFY(session.dialog());
    session.click(u"profileClose"_s);
    session.answer(u"unsaved"_s, u"Do not save"_s);
    QTRY_VERIFY(!session.dialog());
    QCOMPARE(session.profiles.find(profile.id)->clientId, u"changed"_s);
}

void TestProfiles::removesAndUndoes()
{
    put({profileNamed(u"A"_s), profileNamed(u"B"_s)});
    Session session(m_folder->path());
    QTRY_COMPARE(session.profiles.profiles().size(), 2);
    session.choose(u"Manage profiles …"_s);
    QTRY_VERIFY(session.dialog());
    session.click(u"profileRemove"_s);
    QTRY_VERIFY(session.says(u"“A” was removed"_s));
    QCOMPARE(session.shown<QLineEdit>(u"profile-name"_s)->text(), u"B"_s);
    session.click(u"profileUndo"_s);
    QTRY_VERIFY(session.says(u"“A” is back"_s));
    QCOMPARE(session.profiles.profiles().size(), 2);
    QVERIFY(!session.shown<QPushButton>(u"profileUndo"_s));
    session.click(u"profileUse"_s);
    QTRY_VERIFY(!session.dialog());
    QTRY_COMPARE(session.chooser()->text(), u"Profile: B"_s);
}

void TestProfiles::asksWhatAnImportReplaces()
{
    ClientProfile mine = profileNamed(u"Mine"_s);
    put({mine});
    mine.clientId = u"theirs"_s;
    const QString path = m_folder->filePath(u"theirs.json"_s);
    QVERIFY(putFile(path, exportProfiles({mine, profileNamed(u"New"_s)})));
    Session session(m_folder->path());
    QTRY_COMPARE(session.profiles.profiles().size(), 1);
    session.choose(u"Manage profiles …"_s);
    QTRY_VERIFY(session.dialog());
    session.profiles.importFrom(path); // what the file dialog does
    session.answer(u"replace"_s, u"Keep mine"_s);
    QTRY_COMPARE(session.profiles.profiles().size(), 2);
    QVERIFY(session.says(u"1 profile imported"_s));
    QVERIFY(session.profiles.find(mine.id)->clientId != u"theirs"_s);
    session.profiles.importFrom(path);
    session.answer(u"replace"_s, u"Import nothing"_s);
    session.profiles.importFrom(path);
    session.answer(u"replace"_s, u"Replace"_s);
    QTRY_COMPARE(session.profiles.find(mine.id)->clientId, u"theirs"_s);
}

void TestProfiles::saysWhatHappenedToADamagedFile()
{
    QVERIFY(putFile(m_folder->filePath(u"profiles.json"_s), "{"));
    Session session(m_folder->path());
    QTRY_VERIFY(session.says(u"was damaged"_s));
    session.choose(u"Manage profiles …"_s);
    QTRY_VERIFY(session.dialog());
    auto *notice = session.dialog()->findChild<QWidget *>(u"profileNotice"_s);
    QVERIFY(notice && notice->isVisible()); // said there, too
}

void TestProfiles::everythingThatTakesFocusHasAName()
{
    ClientProfile profile = profileNamed(u"A"_s);
    profile.environment = m_folder->filePath(u"world.json"_s);
    profile.passwordKept = true;
    profile.keyFile = u"/key.p12"_s;
    put({profile});
    Session session(m_folder->path());
    QTRY_COMPARE(session.profiles.profiles().size(), 1);
    session.choose(u"Manage profiles …"_s);
    QTRY_VERIFY(session.dialog());
    QVERIFY(session.says(u"password is kept"_s));
    int count = 0;
    for (const QWidget *widget : session.dialog()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name =
            button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        ++count;
    }
    QVERIFY(count >= 15);
}

void TestProfiles::speaksOneLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nb") << Language::Bokmaal << QStringList{u"Profil: ingen"_s, u"Navn"_s, u"Legg til"_s};
    QTest::newRow("nn") << Language::Nynorsk << QStringList{u"Profil: ingen"_s, u"Namn"_s, u"Legg til"_s};
}

void TestProfiles::speaksOneLanguage()
{
    QFETCH(Language, language);
    QFETCH(QStringList, words);
    Session session(m_folder->path());
    session.window.setLanguage(language);
    QTRY_COMPARE(session.chooser()->text(), words.at(0));
    (void)session.menu();
    session.chooser()->menu()->actions().last()->trigger();
    QTRY_VERIFY(session.dialog());
    session.click(u"profileAdd"_s);
    QVERIFY(session.says(words.at(1)));
    QCOMPARE(session.shown<QPushButton>(u"profileAdd"_s)->text(), words.at(2));
    session.window.setLanguage(Language::English); // while it is open
    QTRY_COMPARE(session.shown<QPushButton>(u"profileAdd"_s)->text(), u"Add"_s);
}

void TestProfiles::saysNothingElsewhere()
{
    Session session(m_folder->path());
    QVERIFY(session.chooser()->isVisible());
    session.window.setMode(WindowMode::Explain);
    QVERIFY(!session.chooser()->isVisible()); // no client is asked for there
    session.window.setMode(WindowMode::Check);
    QVERIFY(session.chooser()->isVisible());
}

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
