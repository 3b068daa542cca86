// SPDX-License-Identifier: MIT
#include "gui/LetterFile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace da {

QString writeLetter(const Letter &letter, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool asHtml = suffix == QLatin1String("html") || suffix == QLatin1String("htm");
    const QByteArray bytes = (asHtml ? letter.toHtml() : letter.toPlainText()).toUtf8();
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace da
