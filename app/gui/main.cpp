// SPDX-License-Identifier: MIT
#include "gui/MainWindow.h"
#include "storage/Settings.h"
#include "storage/StorageFolders.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("delegation-assistant"));
    QApplication::setApplicationVersion(QStringLiteral(DA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("no.delegeringsassistent.DelegationAssistant"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("demo"), QStringLiteral("Begin in the demo environment.")});
    parser.addOption(
        {QStringLiteral("language"), QStringLiteral("Language of the window."), QStringLiteral("nb|nn|en")});
    parser.process(app);

    const da::StorageFolders folders = da::StorageFolders::standard();
    da::Settings settings(folders.settings);
    const QString wanted = parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language"))
                                                                    : settings.language();
    da::UiLanguage language(da::UiLanguage::choose(wanted, QLocale::system()));
    da::Controllers controllers(folders);
    controllers.restore(settings, parser.isSet(QStringLiteral("demo")));
    da::MainWindow window(controllers, language, settings);
    window.show();
    return QApplication::exec();
}
