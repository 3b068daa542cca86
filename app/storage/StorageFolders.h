// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace da {

/// Where the program keeps its files. The application's name must be set before.
struct StorageFolders {
    QString settings; ///< settings.ini and profiles.json, own-entries.json
    QString data; ///< history.sqlite
    QString cache; ///< catalogue-*.json; may be emptied at any time

    /// The platform's own places (XDG_CONFIG_HOME, XDG_DATA_HOME and XDG_CACHE_HOME on Linux).
    [[nodiscard]] static StorageFolders standard();
    /// All of them in one folder, for tests and for a portable installation.
    [[nodiscard]] static StorageFolders in(const QString &folder);
};

} // namespace da
