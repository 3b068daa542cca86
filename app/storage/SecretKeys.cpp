// SPDX-License-Identifier: MIT
#include "storage/SecretKeys.h"

#include <QDir>
#include <QFileInfo>

namespace da {

QString keyFileSecretKey(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return QStringLiteral("key-file:")
        + (canonical.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : canonical);
}

QString proxySecretKey(const QString &user, const QString &host, quint16 port)
{
    return QStringLiteral("proxy:%1@%2:%3").arg(user, host.toLower()).arg(port);
}

} // namespace da
