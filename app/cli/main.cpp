// SPDX-License-Identifier: MIT
#include "cli/CommandLine.h"
#include "cli/Terminal.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    da::forbidMemoryDumps();
    const da::Language language = da::languageOfSystem(); // before the locale is changed
    da::ensureUtf8Locale();
    QCoreApplication app(argc, argv);
    // The same as the window's, so that both find the same profiles.
    QCoreApplication::setApplicationName(QStringLiteral("delegation-assistant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DA_VERSION));
    return da::runCommandLine(QCoreApplication::arguments().mid(1), language);
}
