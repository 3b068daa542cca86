// SPDX-License-Identifier: MIT
// The least a Qt Widgets program can show: what the window's first frame is measured against.
#include <QApplication>
#include <QLabel>
#include <QTimer>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLabel label(QStringLiteral("Hei"));
    label.show();
    QTimer::singleShot(0, &app, [] { QTimer::singleShot(0, qApp, &QApplication::quit); });
    return QApplication::exec();
}
