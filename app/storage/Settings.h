// SPDX-License-Identifier: MIT
#pragma once

#include "storage/StorageError.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace da {

enum class ProxyMode { System, Manual, None };

/// The way out to the network. The proxy's password is not here but in SecretStore, under secretKey().
struct ProxySettings {
    ProxyMode mode = ProxyMode::System;
    QString host; ///< a name or an address and nothing else
    quint16 port = 0;
    QString user; ///< empty: the proxy wants no login

    /// Manual needs a host and a port. A host with a login or a path in it is never valid.
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] QString secretKey() const;
    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/// The user's choices: settings.ini in a folder. A value that makes no sense reads as its default. Holds no
/// secret.
class Settings {
public:
    /// @p folder as of StorageFolders; it is made with the first change. A damaged file is moved aside.
    explicit Settings(const QString &folder);

    [[nodiscard]] QString language() const; ///< "nb", "nn", "en", or empty: as the system's
    void setLanguage(const QString &id); ///< others than these count as empty

    /// "production", "test", "demo", or the path of an environment file; empty: nothing chosen yet.
    [[nodiscard]] QString lastEnvironment() const;
    void setLastEnvironment(const QString &idOrFile);

    [[nodiscard]] ProxySettings proxy() const;
    /// False, and nothing is changed, when the settings are not valid.
    [[nodiscard]] bool setProxy(const ProxySettings &proxy);

    [[nodiscard]] QString extraCaFile() const; ///< PEM, trusted for TLS besides the system's; or empty
    void setExtraCaFile(const QString &path);

    [[nodiscard]] bool refreshWeekly() const; ///< false unless the user wants it
    void setRefreshWeekly(bool on);

    [[nodiscard]] QString lastProfile() const; ///< ClientProfile::id, or empty
    void setLastProfile(const QString &id);

    [[nodiscard]] QByteArray windowGeometry() const; ///< QWidget::saveGeometry()
    void setWindowGeometry(const QByteArray &geometry);

    /// Writes what has changed now, and says whether it could be written; the destructor writes too.
    StorageFailure sync();
    [[nodiscard]] QString path() const { return m_settings.fileName(); }
    /// The name that a damaged file got; empty while that has not happened.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }

private:
    [[nodiscard]] QString text(const char *key) const;
    QString m_keptAside; ///< before m_settings, which must not see the damaged file
    QSettings m_settings;
};

} // namespace da
