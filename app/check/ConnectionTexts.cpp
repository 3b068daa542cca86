// SPDX-License-Identifier: MIT
#include "check/ConnectionTexts.h"

#include "diagnosis/Texts.h"

#include <QCoreApplication>

#include <array>

namespace da {

namespace {

/// In the order of ConnectionPart.
constexpr std::array<const char *, 6> partNames = {
    QT_TRANSLATE_NOOP("Diagnosis", "Name"),
    QT_TRANSLATE_NOOP("Diagnosis", "Proxy"),
    QT_TRANSLATE_NOOP("Diagnosis", "Connection"),
    QT_TRANSLATE_NOOP("Diagnosis", "TLS"),
    QT_TRANSLATE_NOOP("Diagnosis", "Answer"),
    QT_TRANSLATE_NOOP("Diagnosis", "Clock"),
};

/// In the order of HostRole.
constexpr std::array<const char *, 10> roleNames = {
    QT_TRANSLATE_NOOP("Diagnosis", "description of the token server"),
    QT_TRANSLATE_NOOP("Diagnosis", "tokens"),
    QT_TRANSLATE_NOOP("Diagnosis", "keys that sign tokens"),
    QT_TRANSLATE_NOOP("Diagnosis", "health"),
    QT_TRANSLATE_NOOP("Diagnosis", "Enhetsregisteret"),
    QT_TRANSLATE_NOOP("Diagnosis", "Altinn's delegation schemas"),
    QT_TRANSLATE_NOOP("Diagnosis", "Digdir's list of scopes"),
    QT_TRANSLATE_NOOP("Diagnosis", "exchange of tokens at Altinn"),
    QT_TRANSLATE_NOOP("Diagnosis", "look-up of delegations at Altinn"),
    QT_TRANSLATE_NOOP("Diagnosis", "API"),
};

} // namespace

QString connectionPartName(const Texts &texts, ConnectionPart part)
{
    return texts(partNames[static_cast<std::size_t>(part)]);
}

QString hostRoleNames(const Texts &texts, const HostReport &host)
{
    QStringList names;
    for (const HostRole role : host.roles)
        names << texts(roleNames[static_cast<std::size_t>(role)]);
    return names.join(QStringLiteral(", "));
}

Environment environmentOf(const HostReport &host, Environment environment)
{
    environment.issuer = QStringLiteral("https://%1/").arg(host.host);
    return environment;
}

} // namespace da
