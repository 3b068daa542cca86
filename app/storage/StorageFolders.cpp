// SPDX-License-Identifier: MIT
#include "storage/StorageFolders.h"

#include <QStandardPaths>

namespace da {

StorageFolders StorageFolders::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation)};
}

StorageFolders StorageFolders::in(const QString &folder)
{
    return {folder, folder, folder};
}

} // namespace da
