// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/JwsVerifier.h"
#include "demo/DemoAnswer.h"
#include "demo/DemoClients.h"
#include "demo/DemoMaterial.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace da {

/// What a grant that was taken asks for.
struct AcceptedGrant {
    DemoClient client;
    QString scope; ///< as written in the grant
    QStringList scopes;
    QString consumer; ///< nine digits, or empty: a plain token
    QString resource; ///< audience wanted, or empty
    QString systemUserOwner; ///< nine digits, or empty: no system user is asked for
    bool byCertificate = true; ///< signed with x5c; false: with a registered key
};

/// Takes grants or refuses them as Maskinporten does, in its words of today: client, key, signature, aud,
/// times, replay, scopes. Whether the consumer has and delegates access is not its matter.
/// Source: docs.digdir.no, "JWT grant" and "Feilsøking"; codes as numbered there since June 2024.
class GrantJudge {
public:
    GrantJudge(const DemoMaterial &material, QString issuer, QList<DemoClient> clients);

    /// @p form is the body of a token request, @p now in seconds since 1970.
    [[nodiscard]] Result<AcceptedGrant, TokenRefusal> judge(const QByteArray &form, qint64 now);

private:
    using Refusal = std::optional<TokenRefusal>;
    [[nodiscard]] Result<DemoClient, TokenRefusal> clientOf(const QJsonObject &claims) const;
    [[nodiscard]] Refusal checkKey(
        const QByteArray &assertion, const QJsonObject &header, const DemoClient &client) const;
    [[nodiscard]] Refusal checkCertificate(
        const QByteArray &assertion, const QJsonObject &header, const DemoClient &client) const;
    [[nodiscard]] Refusal checkAudience(const QJsonValue &audience) const;
    [[nodiscard]] Refusal checkReplay(const QJsonObject &claims, qint64 now);
    [[nodiscard]] static Refusal checkTimes(const QJsonObject &claims, qint64 now);
    [[nodiscard]] static Refusal checkDetails(const QJsonObject &claims, AcceptedGrant &grant);
    [[nodiscard]] static Refusal checkScopes(const AcceptedGrant &grant);

    PublicKeySet m_clientKeys;
    QList<BusinessCertificate> m_issuers; ///< of this environment alone
    QString m_issuer;
    QList<DemoClient> m_clients;
    QHash<QString, qint64> m_seen; ///< jti of the grants taken, and until when they have to be remembered
};

} // namespace da
