// SPDX-License-Identifier: MIT
#include "storage/Settings.h"

#include "storage/JsonFile.h"
#include "storage/SecretKeys.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace da {

namespace {

constexpr auto languageKey = "language";
constexpr auto environmentKey = "environment";
constexpr auto proxyModeKey = "proxy/mode";
constexpr auto proxyHostKey = "proxy/host";
constexpr auto proxyPortKey = "proxy/port";
constexpr auto proxyUserKey = "proxy/user";
constexpr auto extraCaKey = "network/extra_ca_file";
constexpr auto refreshKey = "catalogue/refresh_weekly";
constexpr auto profileKey = "profile";
constexpr auto geometryKey = "window/geometry";

struct ModeName {
    ProxyMode mode;
    const char *name;
};
constexpr std::array modeNames{
    ModeName{ProxyMode::System, "system"},
    ModeName{ProxyMode::Manual, "manual"},
    ModeName{ProxyMode::None, "none"},
};

QString nameOf(ProxyMode mode)
{
    for (const ModeName &known : modeNames) {
        if (known.mode == mode)
            return QString::fromLatin1(known.name);
    }
    return {};
}

std::optional<ProxyMode> modeNamed(const QString &name)
{
    for (const ModeName &known : modeNames) {
        if (name == QLatin1String(known.name))
            return known.mode;
    }
    return std::nullopt;
}

/// A login in the host ("user:password@proxy") would put a password into the file.
bool isHost(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[\\p{L}\\p{N}._-]{1,253}\\z"));
    static const QRegularExpression address(
        QStringLiteral("^\\[?[0-9A-Fa-f:.]{2,45}(%[\\w.-]{1,32})?\\]?\\z"));
    return name.match(text).hasMatch() || address.match(text).hasMatch();
}

bool isUser(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^:\\p{C}]{0,256}\\z"));
    return form.match(text).hasMatch();
}

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("settings.ini"));
}

/// QSettings would write what it understood of a damaged file over all the rest.
QString asideIfDamaged(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    const QSettings probe(path, QSettings::IniFormat);
    (void)
        probe.allKeys(); // The lines are not parsed, and the status not known, before somebody asks for them.
    if (probe.status() != QSettings::FormatError)
        return {};
    const auto aside = moveAside(path);
    return aside ? *aside : QString();
}

} // namespace

bool ProxySettings::isValid() const
{
    const bool hasHost = !host.isEmpty();
    if (mode == ProxyMode::Manual && (!hasHost || port == 0))
        return false;
    return (!hasHost || isHost(host)) && isUser(user);
}

QString ProxySettings::secretKey() const
{
    return proxySecretKey(user, host, port);
}

Settings::Settings(const QString &folder)
    : m_keptAside(asideIfDamaged(fileIn(folder)))
    , m_settings(fileIn(folder), QSettings::IniFormat)
{
}

QString Settings::text(const char *key) const
{
    return m_settings.value(QLatin1String(key)).toString();
}

QString Settings::language() const
{
    const QString id = text(languageKey);
    const QStringList known{QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en")};
    return known.contains(id) ? id : QString();
}

void Settings::setLanguage(const QString &id)
{
    m_settings.setValue(QLatin1String(languageKey), id);
}

QString Settings::lastEnvironment() const
{
    return text(environmentKey);
}

void Settings::setLastEnvironment(const QString &idOrFile)
{
    m_settings.setValue(QLatin1String(environmentKey), idOrFile);
}

ProxySettings Settings::proxy() const
{
    ProxySettings proxy;
    const auto mode = modeNamed(text(proxyModeKey));
    bool isNumber = false;
    const uint port = text(proxyPortKey).toUInt(&isNumber);
    proxy.mode = mode.value_or(ProxyMode::System);
    proxy.host = text(proxyHostKey);
    proxy.port = isNumber && port <= 0xffff ? quint16(port) : quint16(0);
    proxy.user = text(proxyUserKey);
    return proxy.isValid() ? proxy : ProxySettings();
}

bool Settings::setProxy(const ProxySettings &proxy)
{
    if (!proxy.isValid())
        return false;
    m_settings.setValue(QLatin1String(proxyModeKey), nameOf(proxy.mode));
    m_settings.setValue(QLatin1String(proxyHostKey), proxy.host);
    m_settings.setValue(QLatin1String(proxyPortKey), proxy.port);
    m_settings.setValue(QLatin1String(proxyUserKey), proxy.user);
    return true;
}

QString Settings::extraCaFile() const
{
    return text(extraCaKey);
}

void Settings::setExtraCaFile(const QString &path)
{
    m_settings.setValue(QLatin1String(extraCaKey), path);
}

bool Settings::refreshWeekly() const
{
    return text(refreshKey) == QLatin1String("true");
}

void Settings::setRefreshWeekly(bool on)
{
    m_settings.setValue(QLatin1String(refreshKey), on);
}

QString Settings::lastProfile() const
{
    return text(profileKey);
}

void Settings::setLastProfile(const QString &id)
{
    m_settings.setValue(QLatin1String(profileKey), id);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(QLatin1String(geometryKey)).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QLatin1String(geometryKey), geometry);
}

StorageFailure Settings::sync()
{
    m_settings.sync();
    switch (m_settings.status()) {
    case QSettings::NoError:
        return {};
    case QSettings::AccessError:
        return StorageError{StorageError::Reason::NotWritable, path(), {}};
    case QSettings::FormatError:
        break;
    }
    return StorageError{StorageError::Reason::Damaged, path(), {}};
}

} // namespace da
