// SPDX-License-Identifier: MIT
// Walks the window through a check in the demo environment and saves a picture of every page:
//   take_screenshots FOLDER [--language nb] [--dark] [--size 960x700] [--font-size 11] [--customer SITUATION]
//   [--prefix NAME] [--high-contrast]
// or only the look-up in Altinn, or the catalogue: --only lookup|catalogue
// or opens one key file and saves a picture of what is told of it: --inspect FILE [--password PASSWORD]
#include "gui/CatalogueChangesView.h"
#include "gui/Disclosure.h"
#include "gui/KeyPairDialog.h"
#include "gui/MainWindow.h"
#include "gui/NetworkDialog.h"
#include "gui/OwnEntryDialog.h"
#include "gui/ProfileDialog.h"
#include "storage/MemorySecretStore.h"
#include "storage/SecretKeys.h"
#include "storage/Settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace da;

namespace {

constexpr int patience = 60000; // milliseconds

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor text(0xe6, 0xe6, 0xe6);
    QPalette palette(window);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x8a, 0x8a, 0x8a));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

QPalette highContrastPalette()
{
    QPalette palette(Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    return palette;
}

/// Layouts settle: pictures show a window at rest.
void settle()
{
    (void)QTest::qWaitFor([] { return false; }, 250);
}

class Photographer {
public:
    Photographer(MainWindow &window, QString folder, QString prefix)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_prefix(std::move(prefix))
    {
    }

    void take(const QString &name) { takeOf(m_window, name); }

    void takeOf(QWidget &window, const QString &name)
    {
        settle();
        const QString path = QStringLiteral("%1/%2%3.png").arg(m_folder, m_prefix, name);
        if (!window.grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    }

    void take(QWidget &other, const QString &name)
    {
        settle();
        (void)other.grab().save(QStringLiteral("%1/%2%3.png").arg(m_folder, m_prefix, name));
    }

    /// The whole page, also what lies below the edge of the window.
    void takeLong(const QString &name)
    {
        settle();
        auto *area = qobject_cast<QScrollArea *>(m_window.findChild<QStackedWidget *>()->currentWidget());
        const int hidden = area->widget()->height() - area->viewport()->height();
        const QSize before = m_window.size();
        m_window.resize(before.width(), before.height() + std::max(0, hidden));
        take(name);
        m_window.resize(before);
        settle();
    }

private:
    MainWindow &m_window;
    QString m_folder;
    QString m_prefix;
};

bool walk(AssistantController &controller, Photographer &camera, const QString &situation)
{
    if (!QTest::qWaitFor([&] { return controller.canContinue() && controller.key().isComplete(); }, patience))
        return false;
    for (const DemoCustomer &customer : controller.environments().demo()->customers()) {
        if (customer.situation == situation)
            controller.chooseDemoCustomer(customer);
    }
    camera.take(QStringLiteral("1-access"));
    const QStringList names{QStringLiteral("2-schema"), QStringLiteral("3-customer"), QStringLiteral("4-key"),
        QStringLiteral("5-test")};
    for (const QString &name : names) {
        controller.goOn();
        camera.take(name);
        camera.takeLong(name + QStringLiteral("-long"));
    }
    controller.goOn();
    if (!QTest::qWaitFor([&] { return controller.currentStep() == AssistantStep::Result; }, patience))
        return false;
    camera.take(QStringLiteral("6-result"));
    camera.takeLong(QStringLiteral("6-result-long"));
    return true;
}

/// A system user's token with a call to the API, and what follows of several scopes.
bool askFurther(AssistantController &controller, Photographer &camera)
{
    controller.newCheck();
    const QString scope = controller.scope().text();
    controller.scope().setText(scope + QStringLiteral(" skatteetaten:innrapporteringamelding"));
    camera.take(QStringLiteral("11-several-scopes"));
    controller.goOn();
    camera.takeLong(QStringLiteral("11-several-schemas"));
    controller.goOn();
    camera.take(QStringLiteral("11-wants-system-user"));
    controller.grant().setModel(DelegationModel::OwnAccess);
    camera.take(QStringLiteral("11-own-access"));
    controller.scope().setText(scope);
    controller.grant().setModel(DelegationModel::SystemUser);
    camera.take(QStringLiteral("11-system-user"));
    controller.goTo(AssistantStep::Test);
    controller.grant().callApi(true);
    camera.takeLong(QStringLiteral("11-api-call"));
    controller.goOn();
    if (!QTest::qWaitFor([&] { return controller.currentStep() == AssistantStep::Result; }, patience))
        return false;
    camera.takeLong(QStringLiteral("11-api-answer"));
    controller.grant().setModel(DelegationModel::ApiDelegation);
    controller.grant().callApi(false);
    return true;
}

void setNetwork(MainWindow &window, Controllers &controllers, Photographer &camera)
{
    auto *dialog = new NetworkDialog(controllers.network, &window);
    dialog->open();
    camera.takeOf(*dialog, QStringLiteral("12-network"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("proxyMode1"))->click();
    const auto type = [dialog](const char *name, const char *text) {
        auto *edit = dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
        edit->setText(QString::fromLatin1(text));
        Q_EMIT edit->textEdited(edit->text());
    };
    type("proxyHost", "proxy.kommune.no");
    type("proxyPort", "80800");
    type("proxyUser", "kari");
    camera.takeOf(*dialog, QStringLiteral("12-network-proxy"));
    dialog->reject();
}

/// The dialog with three profiles in it, one of them new.
bool manageProfiles(MainWindow &window, Controllers &controllers, Photographer &camera)
{
    ProfileController &profiles = controllers.profiles;
    const auto make = [](const char *name, const char *environment) {
        return ClientProfile{ClientProfile::newId(), QString::fromUtf8(name),
            QString::fromLatin1(environment), QStringLiteral("0f5bd0c6-7d5f-4f1c-9b1d-5d3c8b7c2a11"),
            QStringLiteral("/home/kari/sertifikater/blåbær-og-sønn-test-2026.p12"), {},
            QStringLiteral("974760673"), false};
    };
    camera.take(QStringLiteral("8-band"));
    profiles.save({make("Blåbær og sønn AS", "test"), make("Regnskapshuset, produksjon", "production")});
    if (!QTest::qWaitFor([&] { return !profiles.isBusy(); }, patience))
        return false;
    profiles.choose(profiles.profiles().first().id);
    camera.take(QStringLiteral("8-band-chosen"));
    for (QAction *action : window.actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P))
            action->trigger();
    }
    auto *dialog = window.findChild<ProfileDialog *>();
    camera.takeOf(*dialog, QStringLiteral("8-profiles"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("profileAdd"))->click();
    dialog->findChild<QAbstractButton *>(QStringLiteral("profileSave"))->click();
    camera.takeOf(*dialog, QStringLiteral("8-profiles-wrong"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("profileRemove"))->click();
    dialog->findChild<QAbstractButton *>(QStringLiteral("profileRemove"))->click();
    camera.takeOf(*dialog, QStringLiteral("8-profiles-removed"));
    dialog->reject();
    return true;
}

/// A key file that wants a password: without a keyring, with one that has another password, and opened.
bool unlockKey(Controllers &controllers, MemorySecretStore &keyring, Photographer &camera)
{
    AssistantController &assistant = controllers.assistant;
    const DemoEnvironment *demo = assistant.environments().demo();
    const QString file = demo->keyFile();
    const QString password = demo->keyPassword();
    const auto open = [&](KeyController::State state) {
        assistant.key().openFile(file);
        return QTest::qWaitFor([&] { return assistant.key().state() == state; }, patience);
    };
    assistant.scope().setText(QStringLiteral("brreg:reelle/offentlig"));
    assistant.consumer().setText(QStringLiteral("974760673"));
    assistant.goTo(AssistantStep::Key);
    keyring.setUnavailable(QStringLiteral("D-Bus is not running"));
    if (!open(KeyController::State::NeedsPassword))
        return false;
    camera.takeLong(QStringLiteral("9-password-no-keyring"));
    keyring.setUnavailable({});
    keyring.write(keyFileSecretKey(file), SecretBytes::fromUtf8(QStringLiteral("another")), &assistant,
        [](const SecretResult &) {});
    if (!open(KeyController::State::NeedsPassword))
        return false;
    camera.takeLong(QStringLiteral("9-password-unfit"));
    assistant.key().unlock(SecretBytes::fromUtf8(password), true);
    if (!QTest::qWaitFor([&] { return assistant.key().keyring().hasPassword(); }, patience))
        return false;
    camera.takeLong(QStringLiteral("9-password-kept"));
    return true;
}

bool explainSomething(MainWindow &window, ExplainController &explain, Photographer &camera)
{
    window.setMode(WindowMode::Explain);
    camera.take(QStringLiteral("7-explain-empty"));
    window.findChild<QAbstractButton *>(QStringLiteral("example"))->click();
    if (!QTest::qWaitFor([&] { return explain.explanation().has_value(); }, patience))
        return false;
    camera.take(QStringLiteral("7-explain"));
    camera.takeLong(QStringLiteral("7-explain-long"));
    for (Disclosure *fold : window.findChildren<Disclosure *>())
        fold->setOpen(true);
    camera.takeLong(QStringLiteral("7-explain-open"));
    return true;
}

bool checkConnection(MainWindow &window, ConnectionController &connection, Photographer &camera)
{
    window.setMode(WindowMode::Connection);
    connection.start();
    if (!QTest::qWaitFor([&] { return connection.report().has_value(); }, patience))
        return false;
    camera.take(QStringLiteral("8-connection"));
    camera.takeLong(QStringLiteral("8-connection-long"));
    return true;
}

/// The catalogue as it comes, an entry, a refresh that changes much, one that fails, and an entry of the
/// user's own.
bool lookInCatalogue(MainWindow &window, Controllers &controllers, Photographer &camera)
{
    CatalogueController &catalogue = controllers.catalogue;
    EnvironmentController &environments = controllers.assistant.environments();
    if (!QTest::qWaitFor([&] { return environments.isReady() && !catalogue.isLoading(); }, patience))
        return false;
    window.setMode(WindowMode::Catalogue);
    camera.take(QStringLiteral("13-catalogue"));
    auto *list = window.findChild<QListView *>(QStringLiteral("catalogueEntries"));
    list->setCurrentIndex(list->model()->index(2, 1));
    camera.take(QStringLiteral("13-catalogue-entry"));
    camera.takeLong(QStringLiteral("13-catalogue-entry-long"));
    catalogue.refresh();
    camera.take(QStringLiteral("13-catalogue-refreshing"));
    if (!QTest::qWaitFor([&] { return !catalogue.isRefreshing(); }, patience))
        return false;
    camera.take(QStringLiteral("13-catalogue-refreshed"));
    auto *changes = window.findChild<CatalogueChangesView *>()->findChild<Disclosure *>();
    changes->setOpen(true);
    camera.takeLong(QStringLiteral("13-catalogue-changes-long"));
    changes->setOpen(false);
    window.findChild<QAbstractButton *>(QStringLiteral("addOwnEntry"))->click();
    auto *dialog = window.findChild<OwnEntryDialog *>();
    camera.takeOf(*dialog, QStringLiteral("13-own-entry"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("ownScopes"))
        ->setPlainText(QStringLiteral("kartverket:matrikkel/hendelser\nkartverket matrikkel"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("ownSave"))->click();
    camera.takeOf(*dialog, QStringLiteral("13-own-entry-wrong"));
    dialog->reject();
    OwnEntry own;
    own.schema.scopes << QStringLiteral("kartverket:matrikkel/hendelser")
                      << QStringLiteral("kartverket:matrikkel/adresser");
    own.schema.title.nb = QStringLiteral("Matrikkelen, hendelser og adresser – På vegne av");
    own.schema.owner.name = QStringLiteral("Kartverket");
    own.schema.owner.organisationNumber = QStringLiteral("971040238");
    catalogue.saveOwn(own);
    if (!QTest::qWaitFor([&] { return catalogue.known().ownEntries == 1; }, patience))
        return false;
    camera.take(QStringLiteral("13-catalogue-own"));
    camera.takeLong(QStringLiteral("13-catalogue-own-long"));
    QJsonObject unreachable = environments.environment()->toJson();
    unreachable.insert(QStringLiteral("resource_registry"), QStringLiteral("https://127.0.0.1:9/rr"));
    const QTemporaryDir temporary;
    QFile file(temporary.filePath(QStringLiteral("environment.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(unreachable).toJson()) < 0)
        return false;
    file.close();
    environments.openFile(file.fileName());
    catalogue.refresh();
    if (!QTest::qWaitFor([&] { return !catalogue.isRefreshing() && !catalogue.isLoading(); }, patience))
        return false;
    camera.take(QStringLiteral("13-catalogue-failed"));
    environments.choose(EnvironmentChoice::Demo);
    return true;
}

/// What Altinn has: one delegation, none, a list, and what is told when it refuses; and a form to fill in.
bool lookUp(MainWindow &window, Controllers &controllers, Photographer &camera)
{
    LookupController &lookup = controllers.lookup;
    controllers.assistant.environments().choose(EnvironmentChoice::Test);
    window.setMode(WindowMode::Lookup);
    camera.takeLong(QStringLiteral("11-lookup-empty"));
    controllers.assistant.environments().choose(EnvironmentChoice::Demo);
    if (!QTest::qWaitFor([&] { return lookup.canStart(); }, patience))
        return false;
    camera.take(QStringLiteral("11-lookup"));
    const QString scope = QStringLiteral("brreg:reelle/offentlig");
    const QString supplier = controllers.assistant.environments().demo()->supplierNumber();
    const auto ask = [&](const QString &name, const DelegationQuery &query) {
        lookup.fillIn(query);
        (void)QTest::qWaitFor([&] { return !lookup.consumer().isLookingUp(); }, patience);
        lookup.start();
        const bool done = QTest::qWaitFor([&] { return lookup.report().has_value(); }, patience);
        camera.take(name);
        camera.takeLong(name + QStringLiteral("-long"));
        return done;
    };
    const auto compare = [&] {
        AssistantController &assistant = controllers.assistant;
        assistant.scope().setText(scope);
        assistant.consumer().setText(QStringLiteral("310450154"));
        assistant.goTo(AssistantStep::Test);
        assistant.goOn();
        (void)QTest::qWaitFor([&] { return assistant.currentStep() == AssistantStep::Result; }, patience);
        window.setMode(WindowMode::Check);
        camera.take(QStringLiteral("11-lookup-link"));
        window.setMode(WindowMode::Lookup);
        return ask(QStringLiteral("11-lookup-compared"), {QStringLiteral("310450154"), supplier, scope});
    };
    return compare() && ask(QStringLiteral("11-lookup-found"), {QStringLiteral("310450138"), supplier, scope})
        && ask(QStringLiteral("11-lookup-missing"), {QStringLiteral("310450146"), supplier, scope})
        && ask(QStringLiteral("11-lookup-list"), {{}, {}, scope})
        && ask(QStringLiteral("11-lookup-none"), {QStringLiteral("310450146"), {}, scope})
        && ask(QStringLiteral("11-lookup-refused"), {{}, {}, QStringLiteral("altinn:consentrequests.read")});
}

/// A key file: the demo's own, or any other.
bool inspectSomething(
    MainWindow &window, CertificateController &certificate, Photographer &camera, const QString &password)
{
    using State = CertificateController::State;
    if (!QTest::qWaitFor([&] { return certificate.state() != State::Opening; }, patience))
        return false;
    window.setMode(WindowMode::Inspect);
    if (certificate.wantsPassword()) {
        camera.take(QStringLiteral("9-inspect-locked"));
        certificate.unlock(SecretBytes::fromUtf8(password));
        if (!QTest::qWaitFor([&] { return certificate.state() != State::Opening; }, patience))
            return false;
    }
    camera.take(QStringLiteral("9-inspect"));
    camera.takeLong(QStringLiteral("9-inspect-long"));
    return true;
}

bool makeKeyPair(MainWindow &window, Photographer &camera, const QString &folder)
{
    auto *dialog = new KeyPairDialog(&window);
    dialog->open();
    KeyPairController &pair = dialog->keyPair();
    pair.setPassword(QStringLiteral("short"));
    camera.take(*dialog, QStringLiteral("10-key-pair"));
    pair.setRepeated(QStringLiteral("short"));
    pair.make(folder + QStringLiteral("/key.pem"));
    const bool made =
        QTest::qWaitFor([&] { return pair.state() == KeyPairController::State::Made; }, patience);
    camera.take(*dialog, QStringLiteral("10-key-pair-made"));
    delete dialog;
    return made;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    for (const auto &[name, value] :
        {std::pair("language", "nb"), {"size", "960x700"}, {"font-size", "11"}, {"customer", "verified"},
            {"prefix", ""}, {"data", ""}, {"only", ""}, {"inspect", ""}, {"password", ""}})
        parser.addOption(
            {QString::fromLatin1(name), {}, QStringLiteral("value"), QString::fromLatin1(value)});
    parser.addOption({QStringLiteral("dark"), {}});
    parser.addOption({QStringLiteral("high-contrast"), {}});
    parser.process(app);
    const auto option = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };

    QFont font = QApplication::font();
    font.setPointSizeF(option("font-size").toDouble());
    QApplication::setFont(font);
    if (parser.isSet(QStringLiteral("dark")))
        QApplication::setPalette(darkPalette());
    if (parser.isSet(QStringLiteral("high-contrast")))
        QApplication::setPalette(highContrastPalette());
    const QTemporaryDir temporary;
    const QString data = option("data").isEmpty() ? temporary.path() : option("data");
    Settings settings(temporary.path());
    UiLanguage language(UiLanguage::choose(option("language"), QLocale::c()));
    // The pictures do not depend on this machine's keyring.
    auto *keyring = new MemorySecretStore;
    Controllers controllers(StorageFolders::in(data), std::unique_ptr<SecretStore>(keyring));
    MainWindow window(controllers, language, settings);
    const QStringList size = option("size").split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));
    QDir().mkpath(folder);
    Photographer camera(window, folder, option("prefix"));
    CertificateController &certificate = controllers.certificate;
    if (const QString file = option("inspect"); !file.isEmpty()) {
        certificate.openFile(file);
        return inspectSomething(window, certificate, camera, option("password")) ? 0 : 1;
    }
    if (option("only") == QStringLiteral("lookup"))
        return lookUp(window, controllers, camera) ? 0 : 1;
    if (option("only") == QStringLiteral("catalogue"))
        return lookInCatalogue(window, controllers, camera) ? 0 : 1;
    bool done = walk(controllers.assistant, camera, option("customer"))
        && askFurther(controllers.assistant, camera) && manageProfiles(window, controllers, camera)
        && unlockKey(controllers, *keyring, camera) && explainSomething(window, controllers.explain, camera)
        && checkConnection(window, controllers.connection, camera) && lookUp(window, controllers, camera)
        && lookInCatalogue(window, controllers, camera);
    setNetwork(window, controllers, camera);
    window.setMode(WindowMode::Inspect);
    camera.take(QStringLiteral("9-inspect-empty"));
    const DemoEnvironment *demo = controllers.assistant.environments().demo();
    if (demo)
        certificate.openFile(demo->keyFile());
    done = done && demo && inspectSomething(window, certificate, camera, demo->keyPassword())
        && makeKeyPair(window, camera, temporary.path());
    return done ? 0 : 1;
}
