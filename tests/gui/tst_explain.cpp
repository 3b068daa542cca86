// SPDX-License-Identifier: MIT
#include "diagnosis/DelegationChain.h"
#include "gui/AnswerEdit.h"
#include "gui/ChainPicture.h"
#include "gui/Disclosure.h"
#include "gui/LetterEditor.h"
#include "gui/MainWindow.h"
#include "storage/Settings.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QString notDelegated =
    u"HTTP/1.1 403 {\"error\": \"forbidden\", \"error_description\": \"Consumer 311590839 has not delegated "
    u"access to "
    "the scope brreg:reelle/offentlig to supplier 315260183. (trace_id: 9d1c7a40e2b3f5566778899aabc02ff4)\", "
    "\"error_uri\": \"https://test.maskinporten.no/errors/MP-251\"}"_s;
const QString notGranted =
    u"{\"error\": \"invalid_scope\", \"error_description\": \"Consumer has not been granted access to the "
    u"scope "
    "brreg:reelle/offentlig. (trace_id: 9d1c7a40e2b3f5566778899aabbf9549)\", \"error_uri\": "
    "\"https://maskinporten.no/errors/MP-250\"}"_s;
const QString secret = u"c2VjcmV0LXNpZ25hdHVyZS10aGF0LW11c3Qtbm90LWxlYWs"_s;
const QString token = u"eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ0aGUtc2VjcmV0LWNsaWVudCJ9."_s + secret;

/// The window where a text is explained. No demo is started.
class Session {
public:
    Session()
        : settings(folder.path())
        , language(Language::English)
        , controllers(StorageFolders::in(folder.path()))
        , window(controllers, language, settings)
    {
        controller.environments().choose(EnvironmentChoice::Test);
        window.resize(960, 700);
        window.show();
        window.activateWindow();
        window.setMode(WindowMode::Explain);
    }

    template <typename T>
    [[nodiscard]] T *shown(const QString &name, const QWidget *within = nullptr) const
    {
        for (T *widget : (within ? within : &window)->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = shown<QLabel>(name);
        return label ? label->text() : QString();
    }

    void explainText(const QString &text)
    {
        explain.setText(text);
        QTRY_VERIFY(!explain.isBusy());
        QVERIFY(explain.explanation());
    }

    [[nodiscard]] Cause cause() const
    {
        return explain.explanation() ? explain.explanation()->diagnosis.cause : Cause::Unknown;
    }

    [[nodiscard]] LetterEditor *letter() const
    {
        return window.findChild<LetterEditor *>(u"customerLetter"_s);
    }
    void open(const QString &fold) const { window.findChild<Disclosure *>(fold)->setOpen(true); }

    QTemporaryDir folder;
    Settings settings;
    UiLanguage language;
    Controllers controllers;
    AssistantController &controller{controllers.assistant};
    ExplainController &explain{controllers.explain};
    MainWindow window;
};

void drop(QWidget &target, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

/// All that the window says, to the eye and to a screen reader, but for the field that was pasted into.
QString everythingSaid(const QWidget &window)
{
    QStringList said;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said << label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            said << edit->text();
        const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
        if (text && !qobject_cast<const AnswerEdit *>(text))
            said << text->toPlainText();
    }
    return said.join(u'\n');
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tabTo(const QWidget *wanted)
{
    for (int i = 0; i < 80 && QApplication::focusWidget() != wanted; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), wanted);
}

class MailCatcher : public QObject {
    Q_OBJECT

public:
    QUrl caught;

public Q_SLOTS:
    void take(const QUrl &url) { caught = url; }
};

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pastingShowsTheDiagnosis();
    void emptyTextIsFriendly();
    void consumerOrgTellsTheCausesApart();
    void environmentIsThatOfTheText();
    void statusMustBeANumber();
    void takesADroppedFile();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void aMebibyteDoesNotBlock();
    void markupIsShownAsText();
    void noSecretComesOut();
    void switchingLosesNothing();
    void keyboardAlone();
    void speaksThreeLanguages();
    void foldsAreKeyboardAndReaderFriendly();
    void chainIsSaidInWords();
    void everythingThatTakesFocusHasAName();
    void noTextIsClipped();
    void letterFollowsItsOwnLanguage();
    void editedLetterStays();
    void letterIsCopiedAsTextAndHtml();
    void letterIsSaved();
    void letterIsMailedAsEdited();

private:
    std::unique_ptr<Session> m_session;
};

void ExplainTest::init()
{
    m_session = std::make_unique<Session>();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window));
}

void ExplainTest::cleanup()
{
    m_session.reset();
}

void ExplainTest::pastingShowsTheDiagnosis()
{
    auto *edit = m_session->shown<AnswerEdit>(u"answer"_s);
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    QGuiApplication::clipboard()->setText(notDelegated);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_session->cause(), Cause::ConsumerNotDelegated);
    QTRY_COMPARE(
        m_session->text(u"verdict"_s), u"The customer has not delegated this access to the supplier"_s);
    QCOMPARE(m_session->text(u"certainty"_s), u"Certain"_s);
    QVERIFY(m_session->text(u"contact"_s).contains(u"@altinn.no"_s));
    QTest::keyClicks(edit, u" and some more"_s);
    QTRY_VERIFY(m_session->explain.isBusy());
    QTRY_VERIFY(!m_session->explain.isBusy());
    QVERIFY(edit->toPlainText().endsWith(u"some more"_s));
}

void ExplainTest::emptyTextIsFriendly()
{
    QVERIFY(m_session->shown<QWidget>(u"emptyState"_s));
    m_session->explainText(notDelegated);
    QVERIFY(!m_session->shown<QWidget>(u"emptyState"_s));
    QTest::mouseClick(m_session->shown<QPushButton>(u"clearAnswer"_s), Qt::LeftButton);
    QTRY_VERIFY(m_session->shown<QWidget>(u"emptyState"_s));
    QVERIFY(!m_session->explain.explanation());
    QTest::mouseClick(m_session->shown<QPushButton>(u"example"_s), Qt::LeftButton);
    QTRY_COMPARE(m_session->cause(), Cause::ConsumerNotDelegated);
}

void ExplainTest::consumerOrgTellsTheCausesApart()
{
    m_session->explainText(notGranted);
    QCOMPARE(m_session->cause(), Cause::ConsumerNotGranted);
    auto *sent = m_session->shown<QComboBox>(u"consumerOrgSent"_s);
    sent->setFocus();
    QTest::keyClick(sent, Qt::Key_Down);
    QTest::keyClick(sent, Qt::Key_Down);
    QCOMPARE(sent->currentText(), u"No"_s);
    QTRY_COMPARE(m_session->cause(), Cause::ConsumerOrgMissing);
    QTest::keyClick(sent, Qt::Key_Up);
    QTRY_COMPARE(m_session->cause(), Cause::ConsumerNotGranted);
    QTRY_COMPARE(m_session->explain.explanation()->diagnosis.certainty, Certainty::Certain);
}

void ExplainTest::environmentIsThatOfTheText()
{
    QCOMPARE(m_session->text(u"environmentWord"_s), u"NOT KNOWN"_s);
    m_session->explainText(QString(notDelegated).remove(u"https://test.maskinporten.no/errors/"_s));
    QCOMPARE(m_session->text(u"environmentWord"_s), u"NOT KNOWN"_s);
    const QString letter = m_session->letter()->letter().body; // it must not guess
    QVERIFY2(letter.contains(u"Ask the supplier whether"_s), qPrintable(letter));
    m_session->explainText(notDelegated);
    QVERIFY(m_session->letter()->letter().body.contains(u"Do it in Altinn's test environment TT02"_s));
    QTRY_COMPARE(m_session->text(u"environmentWord"_s), u"TEST"_s);
    m_session->explain.setEnvironment(EnvironmentKind::Production);
    QTRY_COMPARE(m_session->text(u"environmentWord"_s), u"PRODUCTION"_s);
    QTRY_COMPARE(m_session->explain.explanation()->context.environment.kind, EnvironmentKind::Production);
    m_session->window.setMode(WindowMode::Check);
    QCOMPARE(m_session->text(u"environmentWord"_s), u"TEST"_s); // the check's own
}

void ExplainTest::statusMustBeANumber()
{
    m_session->explainText(notGranted);
    auto *status = m_session->shown<QLineEdit>(u"httpStatus"_s);
    QTest::keyClicks(status, u"42"_s);
    QVERIFY(!m_session->explain.httpStatusMessage().text.isEmpty());
    status->clear();
    QTest::keyClicks(status, u"429"_s);
    QVERIFY(m_session->explain.httpStatusMessage().text.isEmpty());
    QTRY_COMPARE(m_session->explain.explanation()->diagnosis.facts.httpStatus.value_or(0), 429);
}

void ExplainTest::takesADroppedFile()
{
    const QString path = m_session->folder.filePath(u"answer.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xfe", 2); // UTF-16
    file.write(reinterpret_cast<const char *>(notDelegated.utf16()), notDelegated.size() * 2);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(m_session->window, data);
    QTRY_COMPARE(m_session->cause(), Cause::ConsumerNotDelegated);
    m_session->explain.clear();
    QTRY_VERIFY(!m_session->explain.explanation());
    drop(*m_session->shown<AnswerEdit>(u"answer"_s)->viewport(), data);
    QTRY_COMPARE(m_session->cause(), Cause::ConsumerNotDelegated);
    QVERIFY(!m_session->explain.text().contains(u"answer.txt"_s));
    QMimeData words;
    words.setText(notGranted);
    drop(m_session->window, words);
    QTRY_COMPARE(m_session->cause(), Cause::ConsumerNotGranted);
    QCOMPARE(m_session->controller.currentStep(), AssistantStep::Scope); // not taken for a key
}

void ExplainTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("binary") << QByteArray("\x30\x82\x00\x00\x01", 5) << false;
    QTest::newRow("too long") << QByteArray(2 * 1024 * 1024, 'x') << true;
}

void ExplainTest::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, contents);
    QFETCH(bool, isRead);
    const QString path = m_session->folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    m_session->explain.openFile(path);
    QVERIFY(!m_session->explain.message().text.isEmpty());
    QCOMPARE(!m_session->explain.isEmpty(), isRead);
    QVERIFY(m_session->explain.text().size() <= ExplainController::mostBytes);
    m_session->explain.openFile(path + u"-that-is-not-there"_s);
    QCOMPARE(m_session->explain.message().tone, Tone::Bad);
}

void ExplainTest::aMebibyteDoesNotBlock()
{
    const QString text = QString(700 * 1024, u'x') + notDelegated + QString(600 * 1024, u'y');
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    QGuiApplication::clipboard()->setText(text);
    auto *edit = m_session->shown<AnswerEdit>(u"answer"_s);
    since.start();
    ticks.start(5);
    edit->paste();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->explain.explanation(), 60000);
    QCOMPARE(m_session->cause(), Cause::ConsumerNotDelegated);
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest))); // far less but under sanitizers
    QVERIFY(edit->isShortened());
    QVERIFY(!m_session->explain.message().text.isEmpty());
    QGuiApplication::clipboard()->setText(notGranted);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier); // replaces what cannot be edited
    QTRY_COMPARE(m_session->cause(), Cause::ConsumerNotGranted);
    QVERIFY(!edit->isShortened());
}

void ExplainTest::markupIsShownAsText()
{
    m_session->explainText(u"<h1>502 Bad Gateway</h1><img src=x><script>alert(1)</script> <b>nginx</b>"_s);
    m_session->open(u"evidenceFold"_s);
    bool quoted = false;
    for (const QLabel *label : m_session->window.findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        quoted = quoted || label->text().contains(u"<h1>"_s);
    }
    QVERIFY(quoted);
}

void ExplainTest::noSecretComesOut()
{
    m_session->explainText(u"Authorization: Bearer "_s + token + u"\nassertion="_s + token
        + u"&client_secret=hunter2secret\n"_s + notDelegated);
    QCOMPARE(m_session->cause(), Cause::ConsumerNotDelegated);
    for (Disclosure *fold : m_session->window.findChildren<Disclosure *>())
        fold->setOpen(true);
    QString all = everythingSaid(m_session->window);
    for (auto *copy : m_session->window.findChildren<QPushButton *>()) {
        if (!copy->isVisible() || !copy->text().startsWith(u"Copy"_s))
            continue;
        copy->click();
        all += QGuiApplication::clipboard()->text() + QGuiApplication::clipboard()->mimeData()->html();
    }
    QVERIFY(all.contains(u"MP-251"_s));
    for (const QString &part : {secret, token.section(u'.', 1, 1), u"hunter2secret"_s})
        QVERIFY2(!all.contains(part), qPrintable(part));
}

void ExplainTest::switchingLosesNothing()
{
    m_session->controller.scope().setText(u"brreg:reelle"_s);
    m_session->explainText(notDelegated);
    m_session->explain.setHttpStatus(u"403"_s);
    m_session->open(u"letterFold"_s);
    auto *body = m_session->letter()->findChild<QPlainTextEdit *>(u"letterBody"_s);
    body->insertPlainText(u"Dear customer. "_s);
    QTest::mouseClick(m_session->shown<QAbstractButton>(u"mode-check"_s), Qt::LeftButton);
    QCOMPARE(m_session->window.mode(), WindowMode::Check);
    QVERIFY(m_session->shown<QAbstractButton>(u"primary"_s));
    QCOMPARE(m_session->shown<QLineEdit>(u"scope"_s)->text(), u"brreg:reelle"_s);
    QTest::mouseClick(m_session->shown<QAbstractButton>(u"mode-explain"_s), Qt::LeftButton);
    QVERIFY(!m_session->shown<QAbstractButton>(u"primary"_s));
    QVERIFY(!m_session->shown<QAbstractItemView>(u"stepList"_s));
    QCOMPARE(m_session->shown<AnswerEdit>(u"answer"_s)->toPlainText(), notDelegated);
    QCOMPARE(m_session->shown<QLineEdit>(u"httpStatus"_s)->text(), u"403"_s);
    QVERIFY(body->toPlainText().startsWith(u"Dear customer"_s));
}

void ExplainTest::keyboardAlone()
{
    QTest::keyClick(&m_session->window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_session->window.mode(), WindowMode::Check);
    QTest::keyClick(&m_session->window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_session->window.mode(), WindowMode::Explain);
    auto *edit = m_session->shown<AnswerEdit>(u"answer"_s);
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, notDelegated);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->cause(), Cause::ConsumerNotDelegated, 20000);
    QTRY_VERIFY(m_session->shown<QWidget>(u"letterFoldButton"_s));
    QStringList order;
    for (const QString &name :
        {u"openAnswer"_s, u"clearAnswer"_s, u"consumerOrgSent"_s, u"httpStatus"_s, u"answerEnvironment"_s,
            u"copyResult"_s, u"toLetter"_s, u"toTicket"_s, u"alternativesFoldButton"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
        QCOMPARE(order.last(), name);
    }
    tabTo(m_session->shown<QWidget>(u"toLetter"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *fold = m_session->window.findChild<Disclosure *>(u"letterFold"_s);
    QVERIFY(fold->isOpen());
    QCOMPARE(QApplication::focusWidget(), fold->button());
    const auto *area = qobject_cast<QScrollArea *>(edit->parentWidget()->parentWidget()->parentWidget());
    QVERIFY(area);
    QTRY_VERIFY(area->viewport()->rect().contains(fold->button()->mapTo(area->viewport(), QPoint(5, 5))));
    tabTo(m_session->letter()->findChild<QWidget *>(u"letterBody"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Hi! "_s);
    tabTo(m_session->letter()->findChild<QWidget *>(u"letterStartOver"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!m_session->letter()->isEdited());
}

void ExplainTest::speaksThreeLanguages()
{
    m_session->explainText(notDelegated);
    const auto said = [this] {
        return QStringList{m_session->window.windowTitle(), m_session->text(u"question"_s),
            m_session->text(u"verdict"_s), m_session->shown<QAbstractButton>(u"mode-check"_s)->text(),
            m_session->shown<QComboBox>(u"consumerOrgSent"_s)->currentText(),
            m_session->shown<QAbstractButton>(u"letterFoldButton"_s)->text(),
            m_session->window.findChild<ChainPicture *>()->accessibleName()};
    };
    const QStringList english = said();
    m_session->window.setLanguage(Language::Bokmaal);
    QTRY_COMPARE(said().at(3), u"Kontroller en delegering"_s);
    const QStringList bokmaal = said();
    QCOMPARE(bokmaal.at(0), u"Forklar en feil – Delegeringsassistenten"_s);
    m_session->window.setLanguage(Language::Nynorsk);
    QTRY_COMPARE(said().at(3), u"Kontroller ei delegering"_s);
    const QStringList nynorsk = said();
    for (int i = 0; i < english.size(); ++i) {
        QVERIFY2(english.at(i) != bokmaal.at(i), qPrintable(english.at(i)));
        QVERIFY2(i == 2 || i == 5 || bokmaal.at(i) != nynorsk.at(i), qPrintable(bokmaal.at(i)));
    }
    m_session->window.setLanguage(Language::English);
    QTRY_COMPARE(said(), english);
}

void ExplainTest::foldsAreKeyboardAndReaderFriendly()
{
    m_session->explainText(notDelegated);
    auto *fold = m_session->window.findChild<Disclosure *>(u"evidenceFold"_s);
    DisclosureButton *button = fold->button();
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(button);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Button);
    QCOMPARE(reader->text(QAccessible::Name), u"Evidence"_s);
    QVERIFY(reader->state().expandable && reader->state().collapsed && !reader->state().expanded);
    button->setFocus();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Right, Qt::Key_Left}) {
        const bool before = fold->isOpen();
        QTest::keyClick(button, key);
        QCOMPARE(fold->isOpen(), !before);
        QCOMPARE(bool(reader->state().expanded), fold->isOpen());
        QCOMPARE(bool(reader->state().collapsed), !fold->isOpen());
    }
    QTest::keyClick(button, Qt::Key_Left); // closed already
    QVERIFY(!fold->isOpen());
    reader->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(fold->isOpen());
    m_session->explain.setHttpStatus(u"403"_s); // the same case
    QTRY_VERIFY(!m_session->explain.isBusy());
    QVERIFY(fold->isOpen());
    m_session->explainText(notGranted); // another
    QVERIFY(!fold->isOpen());
}

void ExplainTest::chainIsSaidInWords()
{
    m_session->explainText(notDelegated);
    auto *picture = m_session->window.findChild<ChainPicture *>();
    QCOMPARE(picture->chain()[ChainLink::Delegation], LinkState::Broken);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(picture);
    QCOMPARE(reader->role(), QAccessible::Graphic);
    const QString words = reader->text(QAccessible::Name);
    QCOMPARE(words, chainInWords(Texts(Language::English), picture->chain()));
    QVERIFY(words.contains(u"The customer's delegation in Altinn: fails here"_s));
    QVERIFY(picture->heightForWidth(400) > picture->heightForWidth(900)); // narrow: one below the other
    QGuiApplication::clipboard()->clear();
    m_session->shown<QPushButton>(u"copyResult"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(words));
}

void ExplainTest::everythingThatTakesFocusHasAName()
{
    m_session->explainText(notDelegated);
    for (Disclosure *fold : m_session->window.findChildren<Disclosure *>())
        fold->setOpen(true);
    for (const QWidget *widget : m_session->window.findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
        if (!isStop || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollArea"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named,
            qPrintable(
                u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
    }
}

void ExplainTest::noTextIsClipped()
{
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        m_session->window.setLanguage(language);
        m_session->explainText(notDelegated);
        for (Disclosure *fold : m_session->window.findChildren<Disclosure *>())
            fold->setOpen(true);
        for (const int width : {800, 960, 1400}) {
            m_session->window.resize(width, 700);
            const auto clipped = [this] {
                QStringList names;
                for (const QLabel *label : m_session->window.findChildren<QLabel *>()) {
                    const bool wraps = label->wordWrap() && label->hasHeightForWidth();
                    if (label->isVisible() && wraps
                        && label->height() < label->heightForWidth(label->width()))
                        names << label->text();
                }
                return names.join(u'\n');
            };
            QTRY_VERIFY2(clipped().isEmpty(), qPrintable(clipped()));
        }
    }
}

void ExplainTest::letterFollowsItsOwnLanguage()
{
    m_session->explainText(notDelegated);
    m_session->open(u"letterFold"_s);
    auto *language = m_session->letter()->findChild<QComboBox *>(u"letterLanguage"_s);
    const QString english = m_session->letter()->letter().body;
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Home);
    QCOMPARE(language->currentText(), u"Bokmål"_s);
    const QString bokmaal = m_session->letter()->letter().body;
    QVERIFY(bokmaal != english);
    QVERIFY(bokmaal.startsWith(u"Hei"_s));
    m_session->window.setLanguage(Language::Nynorsk);
    auto *ticket = m_session->window.findChild<LetterEditor *>(u"supportTicket"_s);
    QTRY_COMPARE(ticket->findChild<QComboBox *>(u"letterLanguage"_s)->currentText(), u"Nynorsk"_s);
    QVERIFY(ticket->letter().body.contains(u"Kunden har ikkje delegert"_s));
    QCOMPARE(m_session->letter()->letter().body, bokmaal); // the user chose
}

void ExplainTest::editedLetterStays()
{
    m_session->explainText(notDelegated);
    m_session->open(u"letterFold"_s);
    LetterEditor *letter = m_session->letter();
    auto *body = letter->findChild<QPlainTextEdit *>(u"letterBody"_s);
    auto *language = letter->findChild<QComboBox *>(u"letterLanguage"_s);
    auto *startOver = letter->findChild<QPushButton *>(u"letterStartOver"_s);
    QVERIFY(!startOver->isVisible());
    QTest::keyClicks(body, u"Dear Kari. "_s);
    QVERIFY(startOver->isVisible());
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Home);
    QVERIFY(body->toPlainText().startsWith(u"Dear Kari"_s));
    m_session->explain.setHttpStatus(u"403"_s);
    QTRY_VERIFY(!m_session->explain.isBusy());
    QVERIFY(body->toPlainText().startsWith(u"Dear Kari"_s));
    QTest::mouseClick(startOver, Qt::LeftButton);
    QVERIFY(body->toPlainText().startsWith(u"Hei"_s));
    QVERIFY(!startOver->isVisible());
    QTest::keyClicks(body, u"Dear Kari. "_s);
    m_session->explainText(QString(notDelegated).replace(u"311590839"_s, u"974760673"_s));
    QVERIFY(!body->toPlainText().contains(u"Dear Kari"_s)); // it was about somebody else
    QVERIFY(body->toPlainText().contains(u"974"_s));
}

void ExplainTest::letterIsCopiedAsTextAndHtml()
{
    m_session->explainText(notDelegated);
    m_session->open(u"letterFold"_s);
    auto *body = m_session->letter()->findChild<QPlainTextEdit *>(u"letterBody"_s);
    body->setPlainText(u"Hello <b>you</b>,\n\n1. Do this.\n2. Do that."_s);
    QVERIFY(m_session->letter()->isEdited());
    m_session->letter()->findChild<QPushButton *>(u"letterCopy"_s)->click();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().endsWith(body->toPlainText()));
    QVERIFY(copied->html().contains(u"Hello &lt;b&gt;you&lt;/b&gt;"_s));
    QVERIFY(copied->html().contains(u"<li>Do this.</li>"_s));
}

void ExplainTest::letterIsSaved()
{
    m_session->explainText(notDelegated);
    LetterEditor *letter = m_session->letter();
    letter->findChild<QPlainTextEdit *>(u"letterBody"_s)->setPlainText(u"Blåbær & <annet>"_s);
    const QString text = m_session->folder.filePath(u"brev.txt"_s);
    const QString page = m_session->folder.filePath(u"brev.HTML"_s);
    letter->saveAs(text);
    letter->saveAs(page);
    QCOMPARE(contentsOf(text), letter->letter().toPlainText().toUtf8());
    QVERIFY(contentsOf(page).contains("Blåbær &amp; &lt;annet&gt;"));
    m_session->open(u"letterFold"_s);
    letter->saveAs(m_session->folder.filePath(u"no-such-folder/brev.txt"_s));
    bool told = false;
    for (const QLabel *label : letter->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"could not be saved"_s));
    QVERIFY(told);
}

void ExplainTest::letterIsMailedAsEdited()
{
    MailCatcher catcher;
    QDesktopServices::setUrlHandler(u"mailto"_s, &catcher, "take");
    m_session->explainText(notDelegated);
    LetterEditor *letter = m_session->letter();
    letter->findChild<QPlainTextEdit *>(u"letterBody"_s)->setPlainText(u"Only this."_s);
    letter->findChild<QLineEdit *>(u"letterTo"_s)->setText(u"kari@example.no"_s);
    letter->findChild<QPushButton *>(u"letterMail"_s)->click();
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    QCOMPARE(catcher.caught.path(), u"kari@example.no"_s);
    QCOMPARE(QUrlQuery(catcher.caught).queryItemValue(u"body"_s, QUrl::FullyDecoded), u"Only this."_s);
}

QTEST_MAIN(ExplainTest)
#include "tst_explain.moc"
