// SPDX-License-Identifier: MIT
#pragma once

#include "support/ScriptedTlsServer.h"

#include <QJsonObject>
#include <QString>

/// A token server on loopback that publishes its metadata and keys, and gives whatever answer a test wants.
/// Everything a check needs lies as files in a folder: environment file, CA, key file.
class FakeMaskinporten {
public:
    /// @p folder receives environment.json, ca.pem and key.p12 (password()).
    explicit FakeMaskinporten(const QString &folder);

    [[nodiscard]] ScriptedTlsServer &server() { return m_server; }
    [[nodiscard]] QString environmentFile() const { return m_folder + QStringLiteral("/environment.json"); }
    [[nodiscard]] QString keyFile() const { return m_folder + QStringLiteral("/key.p12"); }
    [[nodiscard]] static QByteArray password() { return "multebær og fløte 77"; }

    /// Claims of the token that a delegation of @p scope from @p consumer to the supplier of the key file
    /// gives.
    [[nodiscard]] QJsonObject claims(const QString &consumer, const QString &scope) const;
    /// Answers every grant with a token of these claims, signed with the published key.
    void giveToken(const QJsonObject &claims);
    void giveAnswer(const ScriptedTlsServer::Response &response);
    /// The last token given, which must not be seen anywhere.
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /// The grants that were sent.
    [[nodiscard]] QByteArrayList assertions() const;
    /// An environment file without this server's CA.
    [[nodiscard]] QString distrustingEnvironmentFile() const;

private:
    [[nodiscard]] QJsonObject environment() const;

    QString m_folder;
    ScriptedTlsServer m_server;
    da::SigningKey m_tokenKey;
    QByteArray m_token;
};
