// SPDX-License-Identifier: MIT
#include "gui/CatalogueWindow.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace da;
using Kind = RefreshOutcome::Kind;
using Response = ScriptedTlsServer::Response;
using Source = KnownCatalogue::Source;

Q_DECLARE_METATYPE(ScriptedTlsServer::Response)

/// Refreshing the catalogue in the real window: in the demo environment, and from registers that answer
/// badly.
class CataloguePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_data.isValid()); }
    void init();
    void isRefreshedByKeyboard();
    void tellsWhatChanged();
    void aFailedOneChangesNothing_data();
    void aFailedOneChangesNothing();
    void canBeCancelled();
    void anotherEnvironmentEndsIt();
    void aLateCatalogueIsDropped();
    void saysWhereNothingCanBeFetched();
    void tellsOfADamagedFile();
    void tellsOfDamagedOwnEntries();
    void theCheckGoesByIt();
    void aRunningCheckKeepsItsOwn();
    void weekly_data();
    void weekly();
    void weeklyOnlyOnce();
    void weeklyWaitsForTheWayOut();

private:
    void start()
    {
        m_session = std::make_unique<CatalogueWindow>(m_data.path());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->stands(), patience);
    }
    /// As if this had been fetched some days ago.
    void keep(const Environment &environment, int daysAgo)
    {
        DelegationSchema schema;
        schema.scopes << u"gammalt:scope"_s;
        schema.title.nb = u"Gammelt skjema"_s;
        QVERIFY(!CatalogueCache(m_session->folder.path())
                     .store(environment, {{schema}, QDateTime::currentDateTimeUtc().addDays(-daysAgo)}));
    }

    QTemporaryDir m_data; ///< the demo's keys, made once
    std::unique_ptr<CatalogueWindow> m_session;
};

void CataloguePageTest::init()
{
    m_session.reset();
    start();
}

void CataloguePageTest::isRefreshedByKeyboard()
{
    QVERIFY(m_session->shown<QLineEdit>(u"catalogueSearch"_s)->hasFocus());
    QVERIFY(m_session->says(u"not fetched yet"_s));
    const int before = m_session->rows();
    m_session->pressOn(u"refreshCatalogue"_s);
    QVERIFY(m_session->catalogue.isRefreshing());
    QVERIFY(m_session->shown<QAbstractButton>(u"cancelRefresh"_s)->hasFocus());
    QVERIFY(m_session->says(u"being fetched"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
    QVERIFY(m_session->shown<QAbstractButton>(u"refreshCatalogue"_s)->hasFocus());
    QVERIFY(m_session->says(u"Fetched today at "_s));
    QVERIFY(m_session->says(u"Refreshed. Compared with what comes with the program: "_s));
    QVERIFY(m_session->rows() < before);
    QCOMPARE(m_session->rows(), m_session->catalogue.catalogue().entries().size());
    m_session->window.setLanguage(Language::Bokmaal);
    QTRY_VERIFY(m_session->says(u"Hentet i dag kl. "_s));
    QVERIFY(m_session->says(u"skjemaer er borte"_s));
    m_session->window.setLanguage(Language::Nynorsk);
    QTRY_VERIFY(m_session->says(u"Henta i dag kl. "_s));
    m_session->window.setLanguage(Language::English);
}

void CataloguePageTest::tellsWhatChanged()
{
    ScriptedTlsServer server;
    CatalogueWindow::answer(server, {200, support::registryList(100)});
    m_session->choose(server);
    QTRY_VERIFY(m_session->stands());
    m_session->click(u"refreshCatalogue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
    // Closed, as it is long; the whole of it stands there all the same.
    auto *lines = m_session->window.findChild<QPlainTextEdit *>(u"catalogueChanges"_s);
    QVERIFY(!lines->isVisible());
    QVERIFY(lines->toPlainText().contains(u"digdir:tjeneste1/les.v1"_s));
    const int schemas = m_session->catalogue.catalogue().schemas().size();

    QByteArray list = support::registryList(100);
    list.replace("\"identifier\": \"tjeneste_nummer-2\"", "\"identifier\": \"tjeneste_ny-2\"");
    list.replace("Register nummer 0 - Finansforetak", "Register nummer 0 - Banker");
    CatalogueWindow::answer(server, {200, list});
    m_session->click(u"refreshCatalogue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
    QVERIFY(m_session->says(u"Since the last time: 1 new schema, 2 with a new title, 1 schema gone"_s));
    const QString told = lines->toPlainText();
    QVERIFY(told.contains(u"Finansforetak - På vegne av  →  Register nummer 0 - Banker - På vegne av"_s));
    QVERIFY(told.contains(u"New schemas: 1"_s) && told.contains(u"Schemas that are gone: 1"_s));
    QCOMPARE(m_session->catalogue.catalogue().schemas().size(), schemas);
    m_session->click(u"refreshCatalogue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
    QVERIFY(m_session->says(u"Nothing has changed since the last time."_s));
    QVERIFY(lines->toPlainText().isEmpty());
}

void CataloguePageTest::aFailedOneChangesNothing_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<QString>("said");
    QTest::newRow("down") << Response{500, "oops"} << u"HTTP status 500"_s;
    QTest::newRow("cut off") << Response{200, support::registryList(9).chopped(5)}
                             << u"The list is cut off."_s;
    QTest::newRow("a page") << Response{200, "<html><head><title>Log in</title></head></html>", "text/html"}
                            << u"A web page came instead of the list."_s;
    QTest::newRow("the connection broke") << Response{200, support::registryList(9), "application/json", {},
        QDateTime::currentDateTimeUtc(), false, true}
                                          << u"Altinn's resource registry"_s;
}

void CataloguePageTest::aFailedOneChangesNothing()
{
    QFETCH(Response, response);
    QFETCH(QString, said);
    ScriptedTlsServer server;
    CatalogueWindow::answer(server, {200, support::registryList(40)});
    m_session->choose(server);
    QTRY_VERIFY(m_session->stands());
    m_session->click(u"refreshCatalogue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
    const int before = m_session->rows();
    m_session->select(3);
    const QString chosen = m_session->currentScope();
    CatalogueWindow::answer(server, response);
    m_session->click(u"refreshCatalogue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->stands() && m_session->catalogue.outcome(), patience);
    QCOMPARE(m_session->catalogue.outcome()->kind, Kind::NotFetched);
    QVERIFY(m_session->says(said));
    QVERIFY(m_session->says(u"The catalogue is as it was."_s));
    QCOMPARE(m_session->rows(), before);
    QCOMPARE(m_session->currentScope(), chosen);
    // What was told belongs to this environment.
    m_session->controller.environments().choose(EnvironmentChoice::Demo);
    QTRY_VERIFY(m_session->stands());
    QVERIFY(!m_session->says(u"The catalogue is as it was."_s));
}

void CataloguePageTest::canBeCancelled()
{
    ScriptedTlsServer server;
    Response silent;
    silent.silent = true;
    CatalogueWindow::answer(server, silent);
    m_session->choose(server);
    QTRY_VERIFY(m_session->stands());
    const int before = m_session->rows();
    m_session->pressOn(u"refreshCatalogue"_s);
    auto *cancel = m_session->shown<QAbstractButton>(u"cancelRefresh"_s);
    QVERIFY(cancel && cancel->hasFocus());
    QTRY_VERIFY(!server.requests().isEmpty());
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(!m_session->catalogue.isRefreshing());
    QVERIFY(m_session->says(u"Cancelled. The catalogue is as it was."_s));
    QCOMPARE(m_session->rows(), before);
    QVERIFY(m_session->shown<QAbstractButton>(u"refreshCatalogue"_s)->hasFocus());
}

void CataloguePageTest::anotherEnvironmentEndsIt()
{
    ScriptedTlsServer server;
    Response silent;
    silent.silent = true;
    CatalogueWindow::answer(server, silent);
    m_session->choose(server);
    QTRY_VERIFY(m_session->stands());
    m_session->click(u"refreshCatalogue"_s);
    QTRY_VERIFY(!server.requests().isEmpty());
    m_session->controller.environments().choose(EnvironmentChoice::Test);
    QVERIFY(!m_session->catalogue.isRefreshing());
    QTRY_VERIFY(m_session->stands());
    QVERIFY(!m_session->catalogue.outcome());
    QVERIFY(!m_session->says(u"being fetched"_s));
    QVERIFY(m_session->says(Environment::test().name));
    m_session->controller.environments().choose(EnvironmentChoice::Demo);
    QTRY_VERIFY(m_session->stands());
    m_session->click(u"refreshCatalogue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
}

void CataloguePageTest::aLateCatalogueIsDropped()
{
    keep(Environment::test(), 1);
    keep(Environment::production(), 1);
    EnvironmentController &environments = m_session->controller.environments();
    QSignalSpy changes(&m_session->catalogue, &CatalogueController::catalogueChanged);
    environments.choose(EnvironmentChoice::Test);
    QVERIFY(m_session->catalogue.isLoading());
    QCOMPARE(m_session->catalogue.known().source, Source::Bundled);
    QVERIFY(m_session->says(u"The catalogue is being read …"_s));
    environments.choose(EnvironmentChoice::Demo); // nothing was fetched for it
    QTRY_VERIFY(m_session->stands());
    QCOMPARE(m_session->catalogue.known().source, Source::Bundled);
    QVERIFY(m_session->rowOf(u"gammalt:scope"_s) < 0);
    QCOMPARE(changes.size(), 3); // bundled, bundled, the demo's: never that of the test environment
    environments.choose(EnvironmentChoice::Production);
    QTRY_VERIFY(m_session->rowOf(u"gammalt:scope"_s) >= 0);
    QVERIFY(m_session->says(u"Fetched yesterday"_s));
    QCOMPARE(m_session->controller.scope().catalogue().entries().size(), 1);
}

void CataloguePageTest::saysWhereNothingCanBeFetched()
{
    m_session->chooseEnvironment([](QJsonObject &object) { object.remove(u"resource_registry"_s); });
    QTRY_VERIFY(m_session->stands());
    QVERIFY(m_session->says(u"names no resource registry"_s));
    QVERIFY(!m_session->shown<QAbstractButton>(u"refreshCatalogue"_s)->isEnabled());
    QVERIFY(m_session->rows() > 50);
    m_session->controller.environments().openFile(m_session->folder.filePath(u"none.json"_s));
    QVERIFY(!m_session->catalogue.environment());
    QVERIFY(m_session->says(m_session->controller.environments().message().text));
    QVERIFY(!m_session->shown<QAbstractButton>(u"refreshCatalogue"_s)->isEnabled());
    QTRY_VERIFY(m_session->rows() > 50); // what comes with the program
}

void CataloguePageTest::tellsOfADamagedFile()
{
    keep(Environment::test(), 1);
    const QString path = CatalogueCache(m_session->folder.path()).fileOf(Environment::test());
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    m_session->controller.environments().choose(EnvironmentChoice::Test);
    QTRY_VERIFY(m_session->stands());
    QVERIFY(m_session->says(u"What was fetched before cannot be read"_s));
    QVERIFY(m_session->says(path));
    QVERIFY(m_session->rows() > 50);
}

void CataloguePageTest::tellsOfDamagedOwnEntries()
{
    QFile file(OwnEntries(m_session->folder.path()).path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"entries\": [") > 0);
    file.close();
    m_session->controller.environments().choose(EnvironmentChoice::Test);
    QTRY_VERIFY(m_session->says(u"The file with your own entries was damaged."_s));
    m_session->controller.environments().choose(EnvironmentChoice::Production);
    QTRY_VERIFY(m_session->stands());
    QVERIFY(m_session->says(u"The file with your own entries was damaged."_s));
    QVERIFY(!file.exists()); // it has another name now
}

void CataloguePageTest::theCheckGoesByIt()
{
    ScopeController &scope = m_session->controller.scope();
    scope.setText(u"digdir:tjeneste1/les.v1"_s);
    QVERIFY(!scope.isKnown());
    ScriptedTlsServer server;
    CatalogueWindow::answer(server, {200, support::registryList(40)});
    m_session->choose(server);
    scope.setText(u"digdir:tjeneste1/les.v1"_s);
    QTRY_VERIFY(m_session->stands());
    m_session->window.setMode(WindowMode::Check);
    QVERIFY(m_session->says(u"Not in the catalogue."_s));
    auto *search = m_session->shown<QLineEdit>(u"search"_s);
    search->setText(u"tjeneste"_s);
    m_session->catalogue.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
    QVERIFY(m_session->says(u"In the catalogue."_s));
    QCOMPARE(scope.text(), u"digdir:tjeneste1/les.v1"_s);
    QCOMPARE(search->text(), u"tjeneste"_s);
    auto *list = m_session->shown<QListView>(u"catalogue"_s);
    QCOMPARE(list->currentIndex().data(CatalogueModel::ScopeRole).toString(), scope.text());
    QVERIFY(!m_session->says(u"Refreshed."_s)); // told on its own page only
    m_session->controller.goOn();
    QVERIFY(m_session->says(scope.schemas().first().title.any()));
}

void CataloguePageTest::aRunningCheckKeepsItsOwn()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), patience);
    m_session->window.setMode(WindowMode::Check);
    m_session->walkToTest(m_session->customer(u"verified"_s));
    m_session->controller.goOn();
    QVERIFY(m_session->controller.run().isRunning());
    m_session->catalogue.refresh();
    // The catalogue is another one before the first step has looked at it, and while the others run.
    m_session->controller.scope().setCatalogue(Catalogue());
    QVERIFY(m_session->controller.run().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->controller.currentStep(), AssistantStep::Result, patience);
    QVERIFY(m_session->controller.run().report());
    QCOMPARE(m_session->controller.run().report()->verdict, Verdict::Verified);
    QVERIFY(!m_session->controller.run().report()->schemas.isEmpty());
    // Nor does a refresh take away what was found.
    m_session->catalogue.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
    QVERIFY(m_session->controller.run().report());
}

void CataloguePageTest::weekly_data()
{
    QTest::addColumn<int>("age"); // days; negative: never fetched
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("starts");
    QTest::newRow("stale") << 8 << true << true;
    QTest::newRow("never fetched") << -1 << true << true;
    QTest::newRow("fresh") << 6 << true << false;
    QTest::newRow("not wanted") << 8 << false << false;
}

void CataloguePageTest::weekly()
{
    QFETCH(int, age);
    QFETCH(bool, wanted);
    QFETCH(bool, starts);
    ScriptedTlsServer server;
    CatalogueWindow::answer(server, {200, support::registryList(40)});
    m_session->choose(server);
    QTRY_VERIFY(m_session->stands());
    const Environment environment = *m_session->catalogue.environment();
    m_session->controller.environments().choose(EnvironmentChoice::Test);
    m_session->controller.environments().choose(EnvironmentChoice::File);
    QVERIFY(server.requests().isEmpty());
    if (age >= 0)
        keep(environment, age);
    m_session->settings.setRefreshWeekly(wanted);
    // As after the next start of the program.
    Controllers next({m_session->folder.path(), m_data.path(), m_session->folder.path()},
        std::make_unique<MemorySecretStore>());
    next.restore(m_session->settings, true);
    QCOMPARE(next.catalogue.refreshesWeekly(), wanted);
    next.assistant.environments().openFile(m_session->folder.filePath(u"environment.json"_s));
    QVERIFY(!next.catalogue.isRefreshing());
    next.assistant.begin();
    QTRY_VERIFY(!next.catalogue.isLoading());
    QCOMPARE(next.catalogue.isRefreshing() || next.catalogue.outcome().has_value(), starts);
    QTRY_VERIFY_WITH_TIMEOUT(!next.catalogue.isRefreshing(), patience);
    QCOMPARE(next.catalogue.outcome().has_value(), starts);
    QCOMPARE(server.requests().size(), starts ? 2 : 0);
}

void CataloguePageTest::weeklyOnlyOnce()
{
    ScriptedTlsServer server;
    CatalogueWindow::answer(server, {500, {}});
    m_session->choose(server);
    QTRY_VERIFY(m_session->stands());
    QVERIFY(!m_session->settings.refreshWeekly());
    auto *box = m_session->shown<QCheckBox>(u"refreshWeekly"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(m_session->settings.refreshWeekly());
    QVERIFY(m_session->catalogue.isRefreshing()); // never fetched
    QTRY_VERIFY_WITH_TIMEOUT(m_session->stands(), patience);
    QVERIFY(m_session->says(u"HTTP status 500"_s));
    const auto asked = server.requests().size();
    m_session->controller.environments().choose(EnvironmentChoice::File);
    m_session->controller.environments().choose(EnvironmentChoice::Demo);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience); // another environment has its own turn
    m_session->controller.environments().choose(EnvironmentChoice::File);
    QTRY_VERIFY(m_session->stands());
    QVERIFY(!m_session->catalogue.isRefreshing());
    QCOMPARE(server.requests().size(), asked);
    QVERIFY(!m_session->catalogue.outcome());
    QTest::keyClick(m_session->shown<QCheckBox>(u"refreshWeekly"_s), Qt::Key_Space);
    QVERIFY(!m_session->settings.refreshWeekly());
}

void CataloguePageTest::weeklyWaitsForTheWayOut()
{
    ScriptedTlsServer server;
    CatalogueWindow::answer(server, {200, support::registryList(40)});
    m_session->choose(server);
    QTRY_VERIFY(m_session->stands());
    m_session->catalogue.setNetworkReady(false); // the proxy's password is still on its way
    m_session->catalogue.setRefreshWeekly(true);
    QVERIFY(!m_session->catalogue.isRefreshing());
    m_session->catalogue.setNetworkReady(true);
    QVERIFY(m_session->catalogue.isRefreshing());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isRefreshed(), patience);
}

QTEST_MAIN(CataloguePageTest)
#include "tst_catalogue_page.moc"
