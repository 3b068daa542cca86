// SPDX-License-Identifier: MIT
#include "DemoWindow.h"

#include "gui/ActionButton.h"
#include "gui/Disclosure.h"
#include "support/ScriptedTlsServer.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <memory>

using namespace da;
using namespace Qt::StringLiterals;
using Response = ScriptedTlsServer::Response;

namespace {

const QString scope = u"brreg:reelle/offentlig"_s;
const QString good = u"310450138"_s;
const QString notDelegated = u"310450146"_s;
const QString supplier = u"310450103"_s;
/// The shape of a token; the exchange hands it out.
const QByteArray altinnToken = "eyJhbHRpbm4taGVhZGVyIn0.eyJhbHRpbm4tcGF5bG9hZCJ9.c2lnbmF0dXJlLWFsdGlubg";

} // namespace

/// The scope owner's look-up in Altinn, in the real window: against the demo environment, and against an
/// Altinn that answers as the test says beside the demo's Maskinporten.
class LookupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_data.isValid()); }
    void init();
    void looksUp_data();
    void looksUp();
    void judgesNumbersWhileTheyAreTyped();
    void administratorMayLeaveOutTheScope();
    void anotherQuestionTakesTheAnswerAway();
    void canBeCancelled();
    void wantsAKeyFirst();
    void takesATypedPassword();
    void keepsEachEnvironmentsOwn();
    void tellsWhatIsWrongWithAltinn_data();
    void tellsWhatIsWrongWithAltinn();
    void goesOnFromARefusedCheck_data();
    void goesOnFromARefusedCheck();
    void lendsItsClientToACheck();
    void speaksThreeLanguages();
    void needsNoMouse();
    void nothingIsCutOff();

private:
    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        return m_session->shown<T>(name);
    }
    [[nodiscard]] QString heading() const
    {
        const auto *label = shown<QLabel>(u"verdict"_s);
        return label ? label->text() : QString();
    }
    [[nodiscard]] bool says(const QString &text) const { return visibleText().contains(text); }
    /// Everything that can be read in the window, with all that unfolds unfolded.
    [[nodiscard]] QString everything() const
    {
        for (Disclosure *fold : m_session->window.findChildren<Disclosure *>())
            fold->setOpen(true);
        QString all = visibleText();
        for (const QLineEdit *edit : m_session->window.findChildren<QLineEdit *>())
            all += edit->isVisible() ? edit->displayText() + u'\n' : QString();
        for (const QPlainTextEdit *edit : m_session->window.findChildren<QPlainTextEdit *>())
            all += edit->isVisible() ? edit->toPlainText() + u'\n' : QString();
        return all;
    }
    [[nodiscard]] QString visibleText() const
    {
        QString all = m_session->window.windowTitle() + u'\n';
        for (const QLabel *label : m_session->window.findChildren<QLabel *>())
            all += label->isVisible() ? label->text() + u'\n' : QString();
        for (const QAbstractButton *button : m_session->window.findChildren<QAbstractButton *>())
            all += button->isVisible() ? button->text() + u'\n' : QString();
        return all;
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = shown<QLineEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void ask(const QString &consumer, const QString &of, const QString &wanted)
    {
        type(u"lookupConsumer"_s, consumer);
        type(u"lookupSupplier"_s, of);
        type(u"lookupScope"_s, wanted);
        start();
    }
    void start() { QTest::mouseClick(shown<ActionButton>(u"lookUp"_s), Qt::LeftButton); }
    [[nodiscard]] LookupController &lookup() { return m_session->controllers.lookup; }
    [[nodiscard]] QString copied()
    {
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(shown<QAbstractButton>(u"copyLookup"_s), Qt::LeftButton);
        return QGuiApplication::clipboard()->text();
    }
    void useScriptedAltinn();
    void unlockOwner(const QString &password);

    QTemporaryDir m_data; ///< the demo's keys, made once
    std::unique_ptr<DemoWindow> m_session;
    std::unique_ptr<ScriptedTlsServer> m_altinn;
};

void LookupTest::init()
{
    m_session.reset();
    m_altinn = std::make_unique<ScriptedTlsServer>();
    m_session = std::make_unique<DemoWindow>(m_data.path());
    m_session->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window));
    QTRY_VERIFY_WITH_TIMEOUT(lookup().canStart(), patience);
    m_session->window.setMode(WindowMode::Lookup);
}

/// The demo's Maskinporten, and this test's Altinn; client and key are still to be chosen.
void LookupTest::useScriptedAltinn()
{
    EnvironmentController &environments = m_session->controllers.assistant.environments();
    QJsonObject object = environments.environment()->toJson();
    object.insert(u"token_exchange"_s, m_altinn->base() + u"exchange"_s);
    object.insert(u"access_management"_s, m_altinn->base() + u"am"_s);
    QFile ca(object.value(u"ca_file"_s).toString());
    QVERIFY(ca.open(QIODevice::ReadOnly));
    QFile both(m_session->folder.filePath(u"both.pem"_s));
    QVERIFY(both.open(QIODevice::WriteOnly));
    both.write(ca.readAll() + '\n' + m_altinn->caPem());
    both.close();
    object.insert(u"ca_file"_s, both.fileName());
    QFile file(m_session->folder.filePath(u"environment.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
    file.close();
    m_altinn->on("/exchange", Response{200, altinnToken, "text/plain"});
    environments.openFile(file.fileName());
    QVERIFY(environments.isReady());
}

void LookupTest::unlockOwner(const QString &password)
{
    const DemoClient owner = m_session->controllers.assistant.environments().demo()->apiOwner();
    type(u"clientId"_s, owner.id);
    lookup().key().openFile(owner.keyFile);
    QTRY_VERIFY(shown<QLineEdit>(u"password"_s));
    type(u"password"_s, password);
    QTest::keyClick(shown<QLineEdit>(u"password"_s), Qt::Key_Return);
    QTRY_VERIFY(!lookup().key().isBusy());
}

void LookupTest::looksUp_data()
{
    QTest::addColumn<QStringList>("query"); // consumer, supplier, scope
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("listed");
    QTest::newRow("there") << QStringList{good, supplier, scope} << u"Altinn has the delegation"_s << 1;
    QTest::newRow("not there") << QStringList{notDelegated, supplier, scope}
                               << u"Altinn does not have the delegation"_s << 0;
    QTest::newRow("all of a customer") << QStringList{good, {}, scope} << u"Delegations in Altinn: 1"_s << 1;
    QTest::newRow("only the scope") << QStringList{{}, {}, scope} << u"Delegations in Altinn: 20"_s << 20;
    QTest::newRow("a list of none") << QStringList{notDelegated, {}, scope}
                                    << u"Altinn lists no such delegation"_s << 0;
    QTest::newRow("not ours") << QStringList{{}, {}, u"altinn:consentrequests.read"_s}
                              << u"The look-up was refused"_s << 0;
    QTest::newRow("Altinn is down") << QStringList{u"310450324"_s, {}, scope} << u"No usable answer came"_s
                                    << 0;
}

void LookupTest::looksUp()
{
    QFETCH(QStringList, query);
    QFETCH(QString, heading);
    QFETCH(int, listed);
    ask(query.at(0), query.at(1), query.at(2));
    QTRY_VERIFY_WITH_TIMEOUT(lookup().report(), patience);
    QTRY_COMPARE(this->heading(), heading);
    const auto *list = shown<QListView>(u"delegations"_s);
    QCOMPARE(list ? list->model()->rowCount() : 0, listed > 1 ? listed : 0); // one is shown whole
    QCOMPARE(shown<QWidget>(u"delegation"_s) != nullptr, listed > 0);
    const QString all = everything();
    const QString text = copied();
    QVERIFY2(text.startsWith(heading), qPrintable(text));
    QCOMPARE(text.count(u"Made: "_s), listed);
    for (const QString &word : {u"Verified"_s, u"How the token is used"_s, u"Where it stops"_s, u"eyJ"_s})
        QVERIFY2(!all.contains(word) && !text.contains(word), qPrintable(word));
    if (listed == 0)
        QVERIFY(!text.contains(u"Asking Altinn: passed\n"_s));
    const bool isFault = listed == 0 && heading != u"Altinn lists no such delegation"_s;
    QCOMPARE(all.contains(u"Who must act"_s), isFault);
    QCOMPARE(shown<QWidget>(u"contact"_s) != nullptr, isFault);
    QCOMPARE(
        shown<QWidget>(u"customerLetter"_s) != nullptr, heading == u"Altinn does not have the delegation"_s);
}

void LookupTest::judgesNumbersWhileTheyAreTyped()
{
    type(u"lookupConsumer"_s, u"31045"_s);
    QVERIFY(says(u"5 of 9 digits."_s));
    QVERIFY(!shown<ActionButton>(u"lookUp"_s)->isEnabled());
    QCOMPARE(lookup().gap(), LookupGap::Consumer);
    type(u"lookupConsumer"_s, u"310450139"_s);
    QVERIFY(says(u"one of the nine is mistyped"_s));
    QVERIFY(says(u"The customer's number is incomplete or wrong."_s));
    QTest::keyClick(shown<QLineEdit>(u"lookupConsumer"_s), Qt::Key_Return);
    QVERIFY(!lookup().run().isRunning());
    type(u"lookupConsumer"_s, {});
    QVERIFY(shown<ActionButton>(u"lookUp"_s)->isEnabled()); // all customers
    type(u"lookupSupplier"_s, u"310450139"_s);
    QCOMPARE(lookup().gap(), LookupGap::Supplier);
    type(u"lookupSupplier"_s, u"NO 310 450 103 MVA"_s);
    QVERIFY(lookup().canStart());
    QTRY_VERIFY_WITH_TIMEOUT(says(u"DEMOLEVERANDØREN AS"_s), patience);
    type(u"lookupConsumer"_s, supplier);
    QVERIFY(says(u"The customer and the supplier have the same number."_s));
}

void LookupTest::administratorMayLeaveOutTheScope()
{
    type(u"lookupScope"_s, {});
    QCOMPARE(lookup().gap(), LookupGap::Scope);
    type(u"lookupScope"_s, scope + u' ' + scope + u"2"_s); // one at a time
    QCOMPARE(lookup().gap(), LookupGap::Scope);
    type(u"lookupScope"_s, {});
    auto *admin = shown<QCheckBox>(u"lookupAdmin"_s);
    QTest::keyClick(admin, Qt::Key_Space);
    QVERIFY(admin->isChecked() && lookup().canStart());
    type(u"lookupConsumer"_s, {});
    type(u"lookupSupplier"_s, {});
    QCOMPARE(lookup().gap(), LookupGap::Scope); // Altinn does not list everything there is
    type(u"lookupConsumer"_s, good);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Delegations in Altinn: 8"_s, patience);
    QVERIFY(says(u"all scopes"_s));
    QCOMPARE(lookup().report()->scopes, QStringList{u"altinn:maskinporten/delegations.admin"_s});
}

void LookupTest::anotherQuestionTakesTheAnswerAway()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!heading().isEmpty(), patience);
    type(u"lookupConsumer"_s, notDelegated);
    QVERIFY(!lookup().report());
    QVERIFY(heading().isEmpty());
    QVERIFY(!shown<QWidget>(u"delegation"_s));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!heading().isEmpty(), patience);
    m_session->controllers.assistant.setNetwork(NetworkSettings()); // another way out may lead elsewhere
    QVERIFY(!lookup().report());
}

void LookupTest::canBeCancelled()
{
    useScriptedAltinn();
    unlockOwner(u"demo"_s);
    Response silent;
    silent.silent = true;
    m_altinn->on("/exchange", silent);
    ask(good, supplier, scope);
    QTRY_COMPARE_WITH_TIMEOUT(m_altinn->count("/exchange"), 1, patience);
    auto *cancel = shown<ActionButton>(u"cancelLookup"_s);
    QVERIFY(cancel && cancel->hasFocus());
    QTRY_VERIFY(!cancel->visibleRegion().isEmpty()); // above what was unfolded
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(!lookup().run().isRunning());
    QVERIFY(says(u"The look-up was cancelled. Nothing is known yet."_s));
    QVERIFY(!lookup().report() && heading().isEmpty());
    QVERIFY(shown<ActionButton>(u"lookUp"_s)->hasFocus());
}

void LookupTest::wantsAKeyFirst()
{
    m_session->controllers.assistant.environments().choose(EnvironmentChoice::Test);
    QVERIFY(shown<QLineEdit>(u"clientId"_s)); // the fold has opened
    type(u"lookupScope"_s, scope);
    QCOMPARE(lookup().gap(), LookupGap::Key);
    QVERIFY(says(u"Your client and its key are needed."_s));
    QVERIFY(!shown<ActionButton>(u"lookUp"_s)->isEnabled());
    QTest::keyClick(shown<QLineEdit>(u"lookupScope"_s), Qt::Key_Return);
    QVERIFY(!lookup().run().isRunning());
    QVERIFY(!lookup().secondOpinion());
}

void LookupTest::takesATypedPassword()
{
    useScriptedAltinn();
    unlockOwner(u"not the password"_s);
    QVERIFY(says(u"password is"_s));
    QVERIFY(!lookup().key().isComplete());
    QVERIFY(!everything().contains(u"not the password"_s));
    unlockOwner(u"demo"_s);
    QTRY_VERIFY(lookup().key().isComplete());
    QTRY_VERIFY(shown<DisclosureButton>(u"lookupKeyFoldButton"_s)->text().contains(u"demo-api-owner"_s));
    m_altinn->on("/am/maskinporten/delegations/?scope=brreg%3Areelle%2Foffentlig", Response{200, "[]"});
    ask({}, {}, scope);
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Altinn lists no such delegation"_s, patience);
    for (const ScriptedTlsServer::Request &request : m_altinn->requests())
        QVERIFY(!request.path.contains("eyJ") && !request.body.contains("eyJ"));
}

void LookupTest::keepsEachEnvironmentsOwn()
{
    EnvironmentController &environments = m_session->controllers.assistant.environments();
    type(u"lookupConsumer"_s, u"310450324"_s);
    type(u"lookupScope"_s, u"brreg:reelle/media"_s);
    start();
    QVERIFY(lookup().run().isRunning());
    environments.choose(EnvironmentChoice::Production);
    QVERIFY(!lookup().run().isRunning());
    QVERIFY(!lookup().report());
    QCOMPARE(shown<QLineEdit>(u"lookupConsumer"_s)->text(), QString());
    QVERIFY(lookup().key().fields().clientId.isEmpty());
    lookup().key().setClientId(u"production-client"_s);
    environments.choose(EnvironmentChoice::Demo);
    QTRY_VERIFY_WITH_TIMEOUT(lookup().canStart(), patience);
    QCOMPARE(lookup().key().fields().clientId, u"demo-api-owner"_s);
    QCOMPARE(lookup().consumer().text(), u"310450324"_s);
    QCOMPARE(shown<QLineEdit>(u"lookupScope"_s)->text(), u"brreg:reelle/media"_s);
    QVERIFY(m_session->controllers.assistant.key().fields().clientId != u"demo-api-owner"_s);
}

void LookupTest::tellsWhatIsWrongWithAltinn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("heading");
    QTest::newRow("token not taken") << 401 << QByteArray(R"({"title":"Unauthorized","status":401})")
                                     << u"The look-up was refused"_s;
    QTest::newRow("not for this scope")
        << 403
        << QByteArray(
               R"({"status":403,"detail":"Not authorized for lookup of delegations for the scope: a:b"})")
        << u"The look-up was refused"_s;
    QTest::newRow("echoes the token")
        << 403 << QByteArray("{\"detail\":\"token " + altinnToken + "\"}") << u"The look-up was refused"_s;
    QTest::newRow("fault") << 500 << QByteArray("{}") << u"No usable answer came"_s;
    QTest::newRow("gateway") << 502 << QByteArray("<html><title>502 Bad Gateway</title></html>")
                             << u"No usable answer came"_s;
    QTest::newRow("a page instead of a list")
        << 200 << QByteArray("<html><b>Hello</b></html>") << u"No usable answer came"_s;
    QTest::newRow("half a list") << 200 << QByteArray("[{\"consumer_org\":\"3104")
                                 << u"No usable answer came"_s;
}

void LookupTest::tellsWhatIsWrongWithAltinn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, heading);
    useScriptedAltinn();
    unlockOwner(u"demo"_s);
    m_altinn->on("/am/maskinporten/delegations/?consumerOrg=310450138&scope=brreg%3Areelle%2Foffentlig",
        Response{status, body});
    ask(good, {}, scope);
    QTRY_COMPARE_WITH_TIMEOUT(this->heading(), heading, patience);
    QVERIFY(!lookup().report()->altinn->answered);
    QVERIFY(!shown<QWidget>(u"delegation"_s));
    QVERIFY(shown<QWidget>(u"contact"_s));
    QVERIFY(!shown<QLabel>(u"certainty"_s)->text().isEmpty());
    const QString all = everything() + copied();
    QVERIFY(!all.contains(u"eyJ"_s));
    QVERIFY(!all.contains(u"Verified"_s));
    QVERIFY2(!all.contains(u"the supplier must"_s) && !all.contains(u"Who must act: the supplier"_s),
        qPrintable(all));
}

void LookupTest::goesOnFromARefusedCheck_data()
{
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<QString>("comparison");
    QTest::newRow("MP-250") << u"310450154"_s << u"the customer has done its part"_s;
    QTest::newRow("MP-251") << notDelegated << u"agree: the delegation is not there"_s;
}

void LookupTest::goesOnFromARefusedCheck()
{
    QFETCH(QString, consumer);
    QFETCH(QString, comparison);
    AssistantController &assistant = m_session->controllers.assistant;
    m_session->window.setMode(WindowMode::Check);
    assistant.consumer().setText(consumer);
    assistant.goTo(AssistantStep::Test);
    assistant.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(assistant.currentStep(), AssistantStep::Result, patience);
    QTest::keyClick(shown<QAbstractButton>(u"toLookup"_s), Qt::Key_Return);
    QCOMPARE(m_session->window.mode(), WindowMode::Lookup);
    QCOMPARE(shown<QLineEdit>(u"lookupConsumer"_s)->text(), consumer);
    QCOMPARE(shown<QLineEdit>(u"lookupSupplier"_s)->text(), supplier);
    QCOMPARE(shown<QLineEdit>(u"lookupScope"_s)->text(), scope);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!heading().isEmpty(), patience);
    QVERIFY2(says(comparison), qPrintable(visibleText()));
    QVERIFY(copied().contains(comparison));
    // Another customer's check has nothing to say of this one.
    assistant.consumer().setText(good);
    QTRY_VERIFY(!says(comparison));
    QVERIFY(!heading().isEmpty());
}

void LookupTest::lendsItsClientToACheck()
{
    AssistantController &assistant = m_session->controllers.assistant;
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->isReady(), patience); // the supplier's key is opened beside the owner's
    auto opinion = lookup().secondOpinion();
    QVERIFY(opinion);
    QCOMPARE(opinion->clientId, u"demo-api-owner"_s);
    CheckRequest request = assistant.request();
    request.secondOpinion = std::move(opinion);
    RunController run;
    run.start(std::move(request), assistant.scope().catalogue());
    QTRY_VERIFY_WITH_TIMEOUT(run.report(), patience);
    QCOMPARE(run.report()->verdict, Verdict::Verified);
    QVERIFY(run.report()->altinn && run.report()->altinn->answered);
}

void LookupTest::speaksThreeLanguages()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Altinn has the delegation"_s, patience);
    m_session->window.setLanguage(Language::Bokmaal);
    QTRY_COMPARE(heading(), u"Altinn har delegeringen"_s);
    QCOMPARE(shown<ActionButton>(u"lookUp"_s)->text(), u"Slå opp på nytt"_s);
    QVERIFY(says(u"Har kunden delegert i Altinn?"_s));
    m_session->window.setLanguage(Language::Nynorsk);
    QTRY_COMPARE(heading(), u"Altinn har delegeringa"_s);
    QVERIFY(copied().startsWith(u"Altinn har delegeringa"_s));
    m_session->window.setLanguage(Language::English);
    QTRY_COMPARE(heading(), u"Altinn has the delegation"_s);
}

void LookupTest::needsNoMouse()
{
    const auto tabTo = [](const QWidget *target) {
        for (int i = 0; i < 60 && QApplication::focusWidget() != target; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == target;
    };
    shown<QLineEdit>(u"lookupConsumer"_s)->setFocus();
    for (const QString &name : {u"lookupSupplier"_s, u"lookupScope"_s, u"lookupAdmin"_s,
             u"lookupKeyFoldButton"_s, u"lookUp"_s}) { // in this order, one key each
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    shown<QLineEdit>(u"lookupConsumer"_s)->selectAll();
    QTest::keyClick(shown<QLineEdit>(u"lookupConsumer"_s), Qt::Key_Delete); // of all customers
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!heading().isEmpty(), patience);
    QVERIFY(shown<ActionButton>(u"lookUp"_s)->hasFocus()); // again with one key
    QVERIFY(tabTo(shown<QAbstractButton>(u"copyLookup"_s)));
    auto *list = shown<QListView>(u"delegations"_s);
    QVERIFY(tabTo(list));
    const QString second = list->model()->index(1, 0).data().toString().section(u' ', 0, 2);
    QVERIFY(!says(second));
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY2(says(second), qPrintable(second)); // below the list, whole
    for (const QWidget *widget : m_session->window.findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
        const bool isOwn = !widget->objectName().startsWith(u"qt_"_s) && !widget->inherits("QScrollArea");
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named || !isStop || !isOwn, qPrintable(widget->objectName()));
    }
}

void LookupTest::nothingIsCutOff()
{
    const auto *area = [this] {
        return qobject_cast<QScrollArea *>(m_session->window.findChild<QStackedWidget *>()->currentWidget());
    }();
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        m_session->window.setLanguage(language);
        ask(notDelegated, supplier, scope);
        QTRY_VERIFY_WITH_TIMEOUT(!heading().isEmpty(), patience);
        for (const int width : {800, 960, 1400}) {
            m_session->window.resize(width, 700);
            QTRY_VERIFY2(
                clipped(m_session->window).isEmpty(), qPrintable(clipped(m_session->window).join(u'\n')));
            QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        }
    }
}

QTEST_MAIN(LookupTest)
#include "tst_lookup.moc"
