// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/KeyPair.h"

#include <QJsonObject>
#include <QMap>
#include <QProcess>

namespace da::test {

/// @p key as a private JWK (RFC 7518 section 6.3.2), its numbers as the openssl program prints them.
inline QJsonObject privateJwk(const SigningKey &key, const QString &kid)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("rsa"), QStringLiteral("-noout"), QStringLiteral("-text")});
    openssl.write(*plainPkcs8Pem(key));
    openssl.closeWriteChannel();
    openssl.waitForFinished();
    QJsonObject jwk = key.publicJwk(kid);
    const QMap<QByteArray, QString> names{{"privateExponent:", QStringLiteral("d")},
        {"prime1:", QStringLiteral("p")}, {"prime2:", QStringLiteral("q")},
        {"exponent1:", QStringLiteral("dp")}, {"exponent2:", QStringLiteral("dq")},
        {"coefficient:", QStringLiteral("qi")}};
    QString member;
    QMap<QString, QByteArray> hex;
    for (const QByteArray &line : openssl.readAllStandardOutput().split('\n')) {
        if (!line.startsWith(' '))
            member = names.value(line.trimmed());
        else if (!member.isEmpty())
            hex[member] += line.trimmed().replace(":", "");
    }
    for (auto it = hex.begin(); it != hex.end(); ++it) {
        const QByteArray number = QByteArray::fromHex(it.value());
        jwk.insert(it.key(),
            QString::fromLatin1(
                number.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    }
    return jwk;
}

} // namespace da::test
